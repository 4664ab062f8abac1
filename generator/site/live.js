// Trying a call: a form, the request it makes, and, where a sandbox serves this page, the answer.
//
// What a sandbox does for it (see also sandbox.js): it answers the calls themselves on the same origin, under the path
// that they have at the service; and where it refuses a signature, it tells the text it would have signed in a header,
// with *** for credentials. The text that was signed here goes along in the same form, for its list of calls.
"use strict";
(() => {
  const { element, field, codeBlock, data, request, snippets, stepsOf, formEntry, answerParts, visible, bytes } = window.docs;
  const place = document.getElementById("live");
  const { service, method, example } = data();
  const schemes = Object.keys(service.schemes || {});
  const formats = service.formats || [service.format || "json"];
  let sandbox = null;
  let last = null;

  // Credentials: in the memory of this page, and nowhere else.
  const secret = (type) => element("input", { type, autocomplete: "off", spellcheck: "false", "data-secret": "", oninput: show });
  const keys = { key: secret("text"), secret: secret("password"), token: secret("password"), token_secret: secret("password") };
  const choice = (values) => element("select", { onchange: show }, values.map(([value, label]) => element("option", { value }, label)));
  const format = choice(formats.map((each) => [each, each]));
  const scheme = choice([...(service.signing ? [["", "the usual one"]] : []), ...schemes.map((name) => [name, name])]);
  const reveal = element("input", { type: "checkbox", id: "reveal", onchange: show });
  const usesTokenSecret = JSON.stringify(service.schemes || {}).includes("token_secret");

  const entries = (method.parameters || []).map((parameter) => formEntry(service, parameter, example[parameter.name], show));
  const more = method.open_parameters ? element("textarea", { rows: "2", spellcheck: "false", oninput: show }) : null;
  const send = element("button", { type: "submit", class: "button", disabled: true }, "Send");
  const note = element("div", {});
  const missing = element("p", { class: "remark", role: "status" });
  const answer = element("div", { "aria-live": "polite" });
  const names = ["Request", "Signature", "Python", "Async", "curl", "Command line"];
  const bodies = Object.fromEntries(names.map((name) => [name, element("div", {})]));
  const panel = element("div", { class: "panel plain", id: "live-panel", "data-label": "The call" },
    names.map((name) => element("div", { class: "tab", "data-tab": `live-${name.toLowerCase().replace(" ", "-")}` }, element("h3", {}, name), bodies[name])));

  function given() {
    const found = entries.map((entry) => entry.given()).filter(Boolean);
    for (const line of more ? more.value.split("\n").filter((each) => each.includes("=")) : []) {
      found.push({ name: line.split("=")[0].trim(), text: line.slice(line.indexOf("=") + 1) });
    }
    return found;
  }
  const credentials = () => Object.fromEntries(Object.entries(keys).map(([name, control]) => [name, control.value.trim()]));

  function build(shown = credentials(), at = {}) {
    const base = sandbox ? location.origin + (sandbox.base || "") : "";
    return request.build(service, method, given(), shown, { format: format.value, scheme: scheme.value, base, ...at });
  }

  // What was signed, with *** for credentials: the same call, made at the same moment by somebody of that name.
  function maskedText(call, at) {
    if (!call.signed) return "";
    const stars = Object.fromEntries(Object.entries(credentials()).map(([name, value]) => [name, value && "***"]));
    return build(stars, { ...at, nonce: call.signed.nonce }).signed.text;
  }

  // Puts something else where credentials and the signature are.
  function masker(call, stand) {
    const used = credentials();
    const signature = call.signed ? call.signed.signature : "";
    const pairs = [[used.secret, stand("API_SECRET")], [used.token_secret, stand("TOKEN_SECRET")], [signature, stand("SIGNATURE")],
      [used.token, stand("AUTH_TOKEN")], [used.key, stand("API_KEY")]].filter(([value]) => value);
    return (text) => pairs.reduce((shown, [value, word]) => shown.split(value).join(word), text);
  }

  function show() {
    const list = given();
    const absent = (method.parameters || []).filter((each) => each.required && !each.carries_token && !list.some((one) => one.name === each.name));
    missing.textContent = absent.length ? `Required and not given: ${absent.map((each) => each.name).join(", ")}.` : "";
    let call;
    try {
      call = build();
    } catch (fault) {
      bodies.Request.replaceChildren(element("p", { class: "fault" }, `This cannot be sent: ${fault.message}.`));
      return;
    }
    const named = masker(call, (word) => word);
    const hidden = reveal.checked ? (text) => text : named;
    bodies.Request.replaceChildren(codeBlock(snippets.http(call, hidden), "http"));
    const block = scheme.value ? service.schemes[scheme.value].block : service.signing;
    bodies.Signature.replaceChildren(call.signed
      ? stepsOf(call, block, reveal.checked ? [] : Object.values(credentials()))
      : element("p", {}, "This call is not signed."));
    bodies.Python.replaceChildren(codeBlock(snippets.python(service, method, list), "python"));
    bodies.Async.replaceChildren(codeBlock(snippets.asyncPython(service, method, list), "python"));
    bodies.curl.replaceChildren(codeBlock(visible(snippets.curl(call, named)), "sh"));
    bodies["Command line"].replaceChildren(codeBlock(visible(snippets.commandLine(service, method, list)), "sh"));
  }

  // Sending

  async function submit(event) {
    event.preventDefault();
    if (!sandbox) return;
    last?.abort();
    last = new AbortController();
    const current = last;
    answer.replaceChildren(element("p", {}, "Waiting for the answer …"));
    try {
      const at = { seconds: Date.now() / 1000 };
      const call = build(credentials(), at);
      const masked = maskedText(call, at);
      const started = performance.now();
      const response = await fetch(call.target, options(call, masked, current.signal));
      const { text, cut } = await window.docs.readText(response);
      const milliseconds = Math.round(performance.now() - started);
      if (current !== last) return;
      answer.replaceChildren(...answerParts({ service, method, call, response, text, cut, milliseconds, masked }));
    } catch (fault) {
      if (fault.name === "AbortError") return;
      answer.replaceChildren(element("div", { class: "answer bad" }, element("h3", {}, "No answer"),
        element("p", {}, `${fault.message}. Is the sandbox still running?`)));
    }
  }

  function options(call, masked, signal) {
    const headers = new Headers();
    for (const [name, value] of call.headers) headers.append(name, value);
    const init = { method: call.verb, headers, signal, credentials: "omit", cache: "no-store", redirect: "error", referrerPolicy: "no-referrer" };
    if (masked) headers.set("X-String-To-Sign", bytes.encoders.rfc3986(masked));
    if (["GET", "HEAD"].includes(call.verb)) return init;
    if (call.files.length) {
      init.body = new FormData();
      for (const [name, value] of call.form) init.body.append(name, value);
      for (const { name, file } of call.files) init.body.append(name, file, file.name);
    } else if (call.document) {
      headers.set("Content-Type", "application/json");
      init.body = call.document;
    } else if (call.form.length) {
      headers.set("Content-Type", "application/x-www-form-urlencoded");
      init.body = bytes.encodePairs(call.form, "form");
    }
    return init;
  }

  // The form

  const needsToken = method.token !== "none";
  const signs = service.signing || schemes.length;
  place.append(
    note,
    element("div", { class: "live-columns" },
      element("form", { class: "form", autocomplete: "off", onsubmit: submit },
        element("fieldset", {}, element("legend", {}, "Credentials"),
          element("div", { class: "form-grid" }, field("Key", keys.key), signs ? field("Secret", keys.secret) : "",
            needsToken ? field(method.token === "required" ? "Token" : "Token (optional)", keys.token) : "",
            usesTokenSecret && needsToken ? field("Secret of the token", keys.token_secret) : "",
            schemes.length ? field("Scheme", scheme) : "", formats.length > 1 ? field("Format", format) : "")),
        element("p", { class: "remark" }, "They stay in this tab: never stored, never part of this page's address."),
        entries.length || more ? element("fieldset", {}, element("legend", {}, "Arguments"), element("div", { class: "form-grid" },
          entries.map((entry) => entry.shown), more ? field("Further parameters", more, "name=value, one on each line.") : "")) : "",
        element("div", { class: "live-actions" }, send, element("span", { class: "check" }, reveal, " ", element("label", { for: "reveal" }, "Show credentials"))),
        missing),
      element("div", {}, panel, answer)));
  window.docs.makeTabs(panel);
  show();

  window.docs.whenSandbox((found) => {
    sandbox = found;
    if (!found) {
      note.append(element("div", { class: "offline" },
        element("p", {}, element("strong", {}, "Calls are not sent from here.")),
        element("p", {}, "Run ", element("code", {}, "make sandbox"), " and open the address it prints: it serves these pages and answers calls as the service would, with no key to apply for. The form shows what would be sent all the same.")));
      return;
    }
    for (const name of Object.keys(keys)) keys[name].value ||= found[name] || "";
    for (const [index, entry] of entries.entries()) {
      const { name, type, of, required } = method.parameters[index];
      const value = (found.values || {})[name];
      const isId = type === "id" || (type === "list" && of === "id");
      if (value && isId) entry.made.value = value;
      else if (isId && !required) entry.made.value = ""; // what the example names is not there
    }
    send.disabled = false;
    send.textContent = `Send to the sandbox at ${location.host}`;
    show();
  });
})();
