// How a signature came about, step by step, for people to compare with what their own program does.
"use strict";
(() => {
  const { element, codeBlock, visible, bytes } = window.docs;
  const HIDDEN = "••••••";

  // `call` is what request.js built; `secrets` are texts that stay hidden.
  function stepsOf(call, block, secrets) {
    const hide = (text) => secrets.filter(Boolean).reduce((shown, each) => shown.split(each).join(HIDDEN), visible(text));
    const { steps, signature } = call.signed;
    const list = element("ol", { class: "steps" });
    const step = (title, ...content) => list.append(element("li", {}, element("h3", {}, title), ...content));

    if (steps.listed.length) {
      step("Take the parameters, sorted and without what stays out",
        table(["Name", "Value", "As it is written"], steps.listed.map((row) => row.map(hide)), true),
        steps.left.length ? element("p", { class: "aside" }, `Left out: ${steps.left.map(([name, why]) => `${name} (${why})`).join(", ")}.`) : "");
      step("Put them together: {params}", codeBlock(hide(steps.params)));
    }
    step("Fill in the text that is signed", element("p", { class: "aside" }, "The rule is ", element("code", {}, block.message), "."),
      pieces(steps.message, hide), element("p", { class: "aside" }, `${bytes.toBytes(call.signed.text).length} bytes in UTF-8.`));
    if (steps.key) step("Fill in the key of the digest", pieces(steps.key, hide));
    step(`Work out ${steps.digest === "none" ? "nothing more" : steps.digest}, written as ${steps.output}`,
      element("output", { class: "signature", "data-signature": "" }, codeBlock(hide(signature))));
    step("Send it", places(block, call, hide));
    return list;
  }

  // The pieces of a template, each marked with the field it comes from.
  function pieces(found, hide) {
    const line = element("code", {});
    for (const { field, value } of found) {
      const text = typeof value === "string" ? hide(value) : `0x${bytes.toHex(value)}`;
      const kind = field ? `piece piece-${(field.split("|")[0].match(/^[a-z_]+/) || ["other"])[0]}` : "piece";
      line.append(element("span", field ? { class: kind, title: `{${field}}` } : { class: kind }, text));
    }
    const block = element("div", { class: "code" }, element("pre", { tabindex: "0", "data-signed-text": "" }, line));
    window.docs.addCopy(block);
    const legend = element("ul", { class: "legend" });
    for (const field of new Set(found.map((piece) => piece.field).filter(Boolean))) {
      const kind = (field.split("|")[0].match(/^[a-z_]+/) || ["other"])[0];
      legend.append(element("li", {}, element("span", { class: `swatch piece-${kind}`, "aria-hidden": "true" }), element("code", {}, `{${field}}`)));
    }
    return element("div", {}, block, legend);
  }

  function places(block, call, hide) {
    const rows = [...call.signed.parameters.map((pair) => [...pair, "parameter"]), ...call.signed.headers.map((pair) => [...pair, "header"])];
    return table(["Name", "Value", "Where"], rows.map((row) => row.map(hide)), true);
  }

  function table(heads, rows, code) {
    const cell = (text) => element("td", {}, code ? element("code", {}, text === "" ? "\u2205" : text) : text);
    return element("div", { class: "scroll", tabindex: "0" }, element("table", {},
      element("thead", {}, element("tr", {}, heads.map((head) => element("th", { scope: "col" }, head)))),
      element("tbody", {}, rows.map((row) => element("tr", {}, row.map(cell))))));
  }

  // Where two texts part: the index of the first character that differs, or -1.
  function difference(one, other) {
    const left = [...one];
    const right = [...other];
    const at = left.findIndex((sign, index) => sign !== right[index]);
    return at >= 0 ? at : right.length > left.length ? left.length : -1;
  }

  Object.assign(window.docs, { stepsOf, table, difference, HIDDEN });
})();
