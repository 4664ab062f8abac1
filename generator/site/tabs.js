// Code in several languages becomes tabs; every block of code can be copied.
"use strict";
(() => {
  const KEPT = "tab:";
  const recall = (key) => {
    try {
      return localStorage.getItem(KEPT + key);
    } catch {
      return null;
    }
  };
  const keep = (key, value) => {
    try {
      localStorage.setItem(KEPT + key, value);
    } catch {
      // the choice holds for this page
    }
  };

  function makeTabs(panel) {
    const bodies = [...panel.querySelectorAll(":scope > .tab")];
    const names = bodies.map((body) => body.dataset.tab).sort().join(" ");
    const list = document.createElement("div");
    list.className = "tabs";
    list.setAttribute("role", "tablist");
    list.setAttribute("aria-label", panel.dataset.label || panel.querySelector("h2").textContent);
    const buttons = bodies.map((body, index) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = body.querySelector("h3").textContent;
      button.id = `${panel.id}-tab-${body.dataset.tab}`;
      button.setAttribute("role", "tab");
      body.id = `${panel.id}-${body.dataset.tab}`;
      body.setAttribute("role", "tabpanel");
      body.setAttribute("aria-labelledby", button.id);
      button.setAttribute("aria-controls", body.id);
      button.addEventListener("click", () => {
        show(index);
        keep(names, body.dataset.tab);
      });
      list.append(button);
      return button;
    });
    function show(chosen) {
      bodies.forEach((body, index) => {
        body.hidden = index !== chosen;
        buttons[index].setAttribute("aria-selected", String(index === chosen));
        buttons[index].tabIndex = index === chosen ? 0 : -1;
      });
    }
    list.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      const next = (buttons.indexOf(document.activeElement) + step + buttons.length) % buttons.length;
      buttons[next].focus();
      buttons[next].click();
    });
    bodies[0].before(list);
    panel.classList.add("tabbed");
    show(Math.max(0, bodies.findIndex((body) => body.dataset.tab === recall(names))));
  }

  function addCopy(block) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.addEventListener("click", async () => {
      const done = await copy(block.querySelector("pre").textContent);
      button.textContent = done ? "Copied" : "Press Ctrl+C";
      button.classList.add("done");
      setTimeout(() => {
        button.textContent = "Copy";
        button.classList.remove("done");
      }, 1600);
    });
    block.append(button);
  }

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  }

  document.querySelectorAll("[data-tabs]").forEach(makeTabs);
  document.querySelectorAll(".code").forEach(addCopy);
  Object.assign(window.docs, { makeTabs, addCopy });
})();
