// The signature calculator: any call, any credentials, every step, worked out while one types. Nothing leaves the page.
"use strict";
(() => {
  const { element, field, data, request, stepsOf, difference } = window.docs;
  const place = document.getElementById("calculator");
  if (!place) return;
  const { service, methods, credentials } = data();
  const schemes = [["", service.signing, "The usual one"], ...Object.entries(service.schemes || {}).map(([name, one]) => [name, one.block, name])]
    .filter(([, block]) => block);

  const input = (value, attributes = {}) =>
    element("input", { type: "text", autocomplete: "off", spellcheck: "false", value, oninput: show, ...attributes });
  const select = (options, onchange) =>
    element("select", { onchange }, options.map(([value, label]) => element("option", { value }, label)));

  const method = select([...methods].sort((a, b) => (a.name < b.name ? -1 : 1)).map((one) => [one.name, one.name]), fillIn);
  const scheme = select(schemes.map(([name, , label]) => [name, label]), show);
  const variant = select([["", "a call"]], show);
  const keys = { key: input(credentials.key), secret: input(credentials.secret), token: input(credentials.token), token_secret: input("") };
  const hideSecrets = element("input", { type: "checkbox", id: "hide-secrets", onchange: show });
  const seconds = input("1700000000", { inputmode: "numeric" });
  const nonce = input("0123456789abcdef0123456789abcdef");
  const rows = element("tbody", {});
  const steps = element("div", { class: "steps-place", "aria-live": "polite" });
  const own = element("textarea", { rows: "3", spellcheck: "false", oninput: show });
  const verdict = element("p", { class: "verdict", role: "status" });
  const moments = element("div", { class: "form-grid" }, field("{timestamp}: seconds since 1970", seconds), field("{nonce}", nonce));
  const secretOfToken = field("Secret of the token", keys.token_secret);

  function row(name = "", value = "") {
    const made = element("tr", {},
      element("td", {}, input(name, { "aria-label": "Name of a parameter" })),
      element("td", {}, input(value, { "aria-label": "Value of a parameter" })),
      element("td", {}, element("button", { type: "button", class: "small-button", "aria-label": "Remove this parameter", onclick: () => { made.remove(); show(); } }, "×")));
    return made;
  }

  function chosen() {
    const [, block] = schemes.find(([name]) => name === scheme.value) || schemes[0];
    return block;
  }

  function fillIn() {
    const facts = methods.find((one) => one.name === method.value);
    rows.replaceChildren(...facts.example.map(([name, value]) => row(name, value)));
    keys.token.value = facts.token === "none" ? "" : facts.token === "required" ? credentials.token : keys.token.value;
    show();
  }

  function show() {
    const block = chosen();
    const facts = methods.find((one) => one.name === method.value);
    const variants = Object.keys(block.variants || {});
    if (variant.options.length !== variants.length + 1) {
      variant.replaceChildren(element("option", { value: "" }, "a call"), ...variants.map((name) => element("option", { value: name }, `a ${name}`)));
    }
    const said = JSON.stringify(block);
    moments.hidden = !/\{(timestamp|nonce)/.test(said);
    secretOfToken.hidden = !said.includes("{token_secret");
    for (const name of ["secret", "token_secret"]) keys[name].type = hideSecrets.checked ? "password" : "text";
    const given = [...rows.children].map((line) => {
      const [name, value] = line.querySelectorAll("input");
      return { name: name.value, text: value.value };
    }).filter((each) => each.name);
    const used = Object.fromEntries(Object.entries(keys).map(([name, control]) => [name, control.value]));
    const at = { scheme: scheme.value, seconds: Number(seconds.value) || 0, nonce: nonce.value, variant: variant.value };
    try {
      const call = request.build(service, { ...facts, signed: true }, given, used, at);
      const secrets = hideSecrets.checked ? [used.secret, used.token_secret] : [];
      const merged = { ...block, ...(block.variants || {})[variant.value] };
      steps.replaceChildren(stepsOf(call, merged, secrets));
      compare(call.signed);
    } catch (fault) {
      steps.replaceChildren(element("p", { class: "fault" }, `This cannot be signed: ${fault.message}.`));
    }
  }

  // Against what the reader's own program signed, or sent as the signature.
  function compare(signed) {
    const text = own.value.replace(/\r\n/g, "\n");
    verdict.replaceChildren();
    verdict.className = "verdict";
    if (!text) return;
    const at = difference(text, signed.text);
    if (at < 0 || text.trim() === signed.signature) {
      verdict.classList.add("good");
      verdict.append("The same. This is what has to be signed.");
      return;
    }
    verdict.classList.add("bad");
    const before = [...text].slice(Math.max(0, at - 12), at).join("");
    verdict.append(`It differs at character ${at + 1}: `, element("code", {}, `…${before}`, element("mark", {}, [...text][at] || "(end)")),
      " where ", element("code", {}, `…${before}`, element("mark", {}, [...signed.text][at] || "(end)")), " is due.");
  }

  place.append(
    element("p", {}, "Everything is worked out in this page while you type; nothing is sent or kept. Placeholders stand for credentials until you put in your own."),
    element("form", { class: "form", onsubmit: (event) => event.preventDefault() },
      element("div", { class: "form-grid" }, field("Method", method), schemes.length > 1 ? field("Scheme", scheme) : "",
        Object.values(schemes[0][1].variants || {}).length ? field("What is signed", variant) : ""),
      element("div", { class: "form-grid" }, field("Key", keys.key), field("Secret", keys.secret), field("Token", keys.token, "Empty for none."), secretOfToken),
      element("p", { class: "check" }, hideSecrets, " ", element("label", { for: "hide-secrets" }, "Hide secrets")),
      moments,
      element("fieldset", {}, element("legend", {}, "Parameters"),
        element("table", { class: "pairs" },
          element("thead", {}, element("tr", {}, element("th", { scope: "col" }, "Name"), element("th", { scope: "col" }, "Value"), element("th", {}, element("span", { class: "unseen" }, "Remove")))), rows),
        element("button", { type: "button", class: "small-button", onclick: () => { rows.append(row()); rows.lastChild.querySelector("input").focus(); } }, "Add a parameter"))),
    steps,
    element("div", { class: "compare" }, field("Compare: paste the text your program signed, or its signature", own), verdict),
  );
  method.value = methods[0].name;
  fillIn();
})();
