// What every page can do: change the theme, open the list of pages on a phone, show what a link leads to.
"use strict";
(() => {
  const root = document.documentElement;
  const side = document.getElementById("side");
  const menu = document.querySelector(".menu");
  const theme = document.querySelector(".theme");
  const systemIsDark = matchMedia("(prefers-color-scheme: dark)");

  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : systemIsDark.matches);
  const showTheme = () => theme.setAttribute("aria-pressed", String(isDark()));
  theme.hidden = false;
  theme.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    try {
      localStorage.setItem("theme", root.dataset.theme);
    } catch {
      // it holds for this page
    }
    showTheme();
  });
  systemIsDark.addEventListener("change", showTheme);
  showTheme();

  const openSide = (open) => {
    side.classList.toggle("open", open);
    menu.setAttribute("aria-expanded", String(open));
    document.body.classList.toggle("side-open", open);
  };
  menu.addEventListener("click", () => openSide(!side.classList.contains("open")));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && side.classList.contains("open")) {
      openSide(false);
      menu.focus();
    }
  });
  side.addEventListener("click", (event) => {
    if (event.target.closest("a")) openSide(false);
  });
  window.docs = { openSide };

  const current = side.querySelector("[aria-current]");
  const pages = document.getElementById("pages");
  if (current) pages.scrollTop = current.offsetTop - pages.offsetTop - pages.clientHeight / 2;

  // A link may lead into something that is folded.
  const unfold = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let at = target; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
    if (target) target.scrollIntoView({ behavior: "instant" });
  };
  window.addEventListener("hashchange", unfold);
  if (location.hash) unfold();
})();
