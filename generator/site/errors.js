// The error finder: a code, a class, a method or words; a code that is met exactly comes alone.
"use strict";
(() => {
  const query = document.getElementById("error-query");
  const count = document.getElementById("error-count");
  const nothing = document.getElementById("nothing");
  const cards = [...document.querySelectorAll(".error-card")];
  const sections = [...document.querySelectorAll("[data-errors]")];
  document.getElementById("finder").hidden = false;

  function fits(card, text, words) {
    const codes = card.dataset.codes.split(" ");
    return codes.some((code) => code.toLowerCase() === text) || words.every((word) => card.dataset.words.includes(word));
  }

  function show() {
    const text = query.value.trim().toLowerCase();
    const words = text.split(/\s+/).filter(Boolean);
    const exact = cards.filter((card) => card.dataset.codes.toLowerCase().split(" ").includes(text));
    let shown = 0;
    for (const card of cards) {
      card.hidden = Boolean(text) && !(exact.length ? exact.includes(card) : fits(card, text, words));
      if (!card.hidden) shown += 1;
      for (const use of card.querySelectorAll(".error-use")) {
        const code = use.querySelector(".error-code").textContent.toLowerCase();
        use.hidden = exact.length > 0 && code !== text;
      }
    }
    for (const section of sections) section.hidden = !section.querySelector(".error-card:not([hidden])");
    count.textContent = shown === 1 ? "1 error" : `${shown || "No"} errors`;
    nothing.hidden = shown > 0;
  }

  query.addEventListener("input", show);
  query.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    query.value = "";
    show();
  });
  window.addEventListener("hashchange", () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !target.closest("[hidden]")) return;
    query.value = "";
    show();
    target.scrollIntoView();
  });
})();
