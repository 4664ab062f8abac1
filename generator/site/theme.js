// The theme that the reader chose before, set before anything is shown. Nothing else is ever kept.
"use strict";
try {
  const chosen = localStorage.getItem("theme");
  if (chosen === "dark" || chosen === "light") document.documentElement.dataset.theme = chosen;
} catch {
  // no storage: the theme of the system
}
