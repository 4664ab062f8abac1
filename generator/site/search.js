// Instant search over methods, errors, types and pages: `/` goes there, arrows choose, Enter opens, Escape leaves.
"use strict";
(() => {
  const MOST = 40;
  const top = document.querySelector("meta[name=top]").content;
  const input = document.getElementById("search");
  const list = document.getElementById("hits");
  const pages = document.getElementById("pages");
  const count = document.getElementById("hits-count");
  const entries = window.searchIndex.map(([kind, title, text, place, words]) => ({
    kind, title, text, place,
    name: title.toLowerCase(),
    words: words.toLowerCase().split(" "),
    prose: text.toLowerCase(),
  }));
  let chosen = -1;

  // How well one word fits an entry: the name before further words before the text; 0 when not at all.
  function weight(entry, word) {
    if (entry.name === word) return 100;
    if (entry.words.includes(word)) return entry.kind === "error" ? 95 : 30;
    if (entry.name.startsWith(word)) return 60;
    if (entry.name.split(/[. _]/).some((part) => part.startsWith(word))) return 50;
    if (entry.name.includes(word)) return 40;
    if (entry.words.some((each) => each.startsWith(word))) return 20;
    if (entry.prose.includes(word)) return 10;
    return 0;
  }

  function find(query) {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    const found = [];
    for (const entry of entries) {
      const weights = words.map((word) => weight(entry, word));
      if (weights.every(Boolean)) found.push([weights.reduce((sum, each) => sum + each, 0), entry]);
    }
    found.sort((a, b) => b[0] - a[0]); // stable: equal ones stay in order
    return { words, found: found.map(([, entry]) => entry) };
  }

  function marked(text, words) {
    const line = document.createElement("span");
    const low = text.toLowerCase();
    let at = 0;
    while (at < text.length) {
      const next = words
        .map((word) => [low.indexOf(word, at), word.length])
        .filter(([place]) => place >= 0)
        .sort((a, b) => a[0] - b[0] || b[1] - a[1])[0];
      if (!next || low.length !== text.length) break;
      line.append(text.slice(at, next[0]));
      const mark = document.createElement("mark");
      mark.textContent = text.slice(next[0], next[0] + next[1]);
      line.append(mark);
      at = next[0] + next[1];
    }
    line.append(text.slice(at));
    return line;
  }

  function hit(entry, index, words) {
    const item = document.createElement("li");
    item.id = `hit-${index}`;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    const link = document.createElement("a");
    link.href = top + entry.place;
    link.tabIndex = -1;
    const kind = document.createElement("span");
    kind.className = "hit-kind";
    kind.textContent = entry.kind === "error" ? `error ${entry.words[0]}` : entry.kind;
    const title = marked(entry.title, words);
    title.className = "hit-title";
    const text = marked(entry.text, words);
    text.className = "hit-text";
    link.append(kind, title, text);
    item.append(link);
    return item;
  }

  function show() {
    const query = input.value.trim();
    list.hidden = !query;
    pages.hidden = Boolean(query);
    input.setAttribute("aria-expanded", String(Boolean(query)));
    list.replaceChildren();
    chosen = -1;
    if (!query) {
      count.textContent = "";
      input.removeAttribute("aria-activedescendant");
      return;
    }
    const { words, found } = find(query);
    count.textContent = found.length === 1 ? "1 hit" : `${found.length || "No"} hits`;
    list.append(...found.slice(0, MOST).map((entry, index) => hit(entry, index, words)));
    choose(0);
  }

  function choose(index) {
    const items = list.children;
    if (!items.length) return;
    if (items[chosen]) items[chosen].setAttribute("aria-selected", "false");
    chosen = (index + items.length) % items.length;
    items[chosen].setAttribute("aria-selected", "true");
    items[chosen].scrollIntoView({ block: "nearest", behavior: "instant" });
    input.setAttribute("aria-activedescendant", items[chosen].id);
  }

  document.querySelector(".search").hidden = false;
  input.addEventListener("input", show);
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      choose(chosen + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Enter" && list.children[chosen]) {
      event.preventDefault();
      list.children[chosen].querySelector("a").click();
    } else if (event.key === "Escape" && input.value) {
      event.stopPropagation();
      input.value = "";
      show();
    } else if (event.key === "Escape") {
      input.blur();
    }
  });
  list.addEventListener("click", (event) => {
    if (!event.target.closest("a")) return;
    input.value = "";
    show();
  });
  document.addEventListener("keydown", (event) => {
    const writes = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || writes || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    window.docs.openSide(matchMedia("(max-width: 860px)").matches);
    input.focus();
    input.select();
  });
})();
