// A form made from the arguments of a method: a control for each, and what was given as texts that travel.
"use strict";
(() => {
  const { element, field } = window.docs;
  const HINTS = { file: "", list: "One on each line.", map: "name=value, one on each line." };
  const lines = (text) => text.split("\n").map((line) => line.trim()).filter(Boolean);

  function control(service, parameter, example, onchange) {
    const type = parameter.type || "string";
    const conventions = service.conventions || {};
    const attributes = { autocomplete: "off", spellcheck: "false", oninput: onchange };
    const options = (values) => element("select", { onchange }, element("option", { value: "" }, "not given"),
      values.map(([value, label]) => element("option", { value }, label)));
    let made;
    if (type === "file") made = element("input", { type: "file", onchange });
    else if (type === "boolean") made = options([[conventions.true ?? "1", "yes"], [conventions.false ?? "0", "no"]]);
    else if (type === "enum" && (parameter.values || []).length) made = options(parameter.values.map((value) => [value, value || "(empty)"]));
    else if (type === "list" || type === "map" || type === "text") made = element("textarea", { rows: "2", ...attributes });
    else made = element("input", { type: "text", inputmode: ["integer", "id", "timestamp"].includes(type) ? "numeric" : false, placeholder: example && typeof example === "string" ? example : false, ...attributes });
    if (example !== undefined && type !== "file") made.value = asLines(example);
    return made;
  }

  function asLines(example) {
    if (typeof example === "string") return example;
    if (Array.isArray(example)) return example.join("\n");
    return Object.entries(example).map((pair) => pair.join("=")).join("\n");
  }

  function checks(parameter, example, onchange) {
    const chosen = new Set([example || []].flat());
    return element("fieldset", { class: "form-field" }, element("legend", {}, parameter.name, need(parameter)),
      element("div", { class: "many" }, parameter.values.map((value) => element("label", {},
        element("input", { type: "checkbox", value, checked: chosen.has(value), onchange }), ` ${value}`))));
  }

  const need = (parameter) => (parameter.required ? element("span", { class: "need required" }, "required") : "");

  // The element to show, and a function that tells what was given.
  function entry(service, parameter, example, onchange) {
    const { name, type } = parameter;
    if (type === "list" && parameter.of === "enum" && (parameter.values || []).length) {
      const shown = checks(parameter, example, onchange);
      return { shown, given: () => {
        const texts = [...shown.querySelectorAll("input:checked")].map((box) => box.value);
        return texts.length ? { name, texts } : null;
      } };
    }
    const made = control(service, parameter, example, onchange);
    const shown = field(name, made, HINTS[type] || "");
    shown.firstChild.append(need(parameter));
    return { shown, given: () => given(name, type, made), made };
  }

  function given(name, type, made) {
    if (type === "file") return made.files.length ? { name, file: made.files[0] } : null;
    if (type === "list") return lines(made.value).length ? { name, texts: lines(made.value) } : null;
    if (type === "map") {
      const entries = lines(made.value).map((line) => [line.split("=")[0], line.slice(line.split("=")[0].length + 1)]);
      return entries.length ? { name, entries } : null;
    }
    return made.value === "" ? null : { name, text: made.value };
  }

  window.docs.formEntry = entry;
})();
