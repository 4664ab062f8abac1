// Elements made of texts: nothing a page shows is ever read as markup.
"use strict";
(() => {
  // element("a", { href: "…", class: "…", onclick: f }, "text", another)
  function element(tag, attributes = {}, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (typeof value === "function") made.addEventListener(name.replace(/^on/, ""), value);
      else if (value === true) made.setAttribute(name, "");
      else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, value);
    }
    made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
    return made;
  }

  // A label and its control, with a remark.
  let count = 0;
  function field(label, control, remark = "") {
    control.id ||= `field-${++count}`;
    const note = remark && element("span", { class: "remark", id: `${control.id}-remark` }, remark);
    if (note) control.setAttribute("aria-describedby", note.id);
    return element("div", { class: "form-field" }, element("label", { for: control.id }, label), control, note);
  }

  function codeBlock(text, language = "text") {
    const block = element("div", { class: "code", "data-language": language },
      element("pre", { tabindex: "0" }, element("code", {}, text)));
    window.docs.addCopy(block);
    return block;
  }

  // Characters that hide or reorder others are shown as what they are.
  const visible = (text) =>
    text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) =>
      sign === "\n" || sign === "\t" ? sign : `\\u${sign.codePointAt(0).toString(16).padStart(4, "0")}`);

  const data = () => JSON.parse(document.getElementById("data").textContent);
  const top = document.querySelector("meta[name=top]").content;
  const methodLink = (name) => element("a", { href: `${top}methods/${name}.html` }, name);

  Object.assign(window.docs, { element, field, codeBlock, visible, data, top, methodLink });
})();
