// The permission explorer: from methods to the least permissions and the link to ask for them, and back again.
"use strict";
(() => {
  const { element, field, codeBlock, data, methodLink, sign, bytes, makeTabs } = window.docs;
  const place = document.getElementById("explorer");
  const { service, shape, items, levels, methods, links } = data();
  if (shape === "none") {
    place.append(element("p", {}, "The service knows no permissions."));
    return;
  }
  const implied = Object.fromEntries(levels.map((level) => [level.name, level.implies]));
  const ladder = { name: "", doc: "", levels: levels.map((level) => level.name), parameter: "" };
  const asked = shape === "ladder" ? [ladder] : items;
  const isScopes = shape === "scopes";
  const includes = (have, need) => have === need || (implied[have] || []).includes(need);
  const called = (item) => item.name || "level";

  // From methods to permissions

  const chosen = new Set(decodeURIComponent((/^#need=(.*)/.exec(location.hash) || ["", ""])[1]).split(",")
    .filter((name) => methods.some((method) => method.name === name)));
  const filter = element("input", { type: "search", placeholder: "Filter", autocomplete: "off", spellcheck: "false", oninput: narrow, "aria-label": "Filter methods" });
  const reachPrivate = element("input", { type: "checkbox", id: "reach-private", checked: true, onchange: showNeeds });
  const list = element("ul", { class: "choices", "aria-label": "Methods" });
  const needsPlace = element("div", { class: "result", "aria-live": "polite" });
  for (const method of methods) {
    const box = element("input", { type: "checkbox", id: `choose-${method.name}`, value: method.name, onchange: () => {
      if (box.checked) chosen.add(method.name);
      else chosen.delete(method.name);
      const told = [...chosen].join(",");
      history.replaceState(null, "", told ? `#need=${encodeURIComponent(told)}` : location.pathname);
      showNeeds();
    } });
    box.checked = chosen.has(method.name);
    list.append(element("li", {}, box, " ", element("label", { for: box.id, title: method.summary }, method.name)));
  }

  function narrow() {
    const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const line of list.children) {
      const text = line.textContent.toLowerCase() + line.querySelector("label").title.toLowerCase();
      line.hidden = !words.every((word) => text.includes(word));
    }
  }

  // The lowest level of an item that includes all that are needed; all of them where none does.
  function least(item, needs) {
    if (isScopes) return needs.length ? [""] : [];
    const one = item.levels.find((level) => needs.every((need) => includes(level, need)));
    return needs.length ? (one === undefined ? needs : [one]) : [];
  }

  const counts = (method) => !method.private || reachPrivate.checked;

  function showNeeds() {
    const wanted = methods.filter((method) => chosen.has(method.name));
    const grants = [];
    for (const item of asked) {
      const from = wanted.filter((method) => item.name in method.needs && counts(method));
      const found = least(item, [...new Set(from.map((method) => method.needs[item.name]))]);
      if (!found.length) continue;
      const strongest = from.filter((method) => isScopes || found.includes(method.needs[item.name]));
      grants.push({ item, level: found.at(-1), because: strongest });
    }
    const token = wanted.some((method) => method.token === "required") || grants.length;
    needsPlace.replaceChildren(...(wanted.length ? answer(wanted, grants, token) : [element("p", { class: "aside" }, "Choose the methods your application calls.")]));
  }

  function answer(wanted, grants, token) {
    const head = element("p", { class: "result-head" }, element("strong", {}, wanted.length === 1 ? "1 method" : `${wanted.length} methods`),
      grants.length ? " need" : token ? " need a token, and no permission." : " need neither token nor permission.");
    if (wanted.length === 1) head.lastChild.textContent = head.lastChild.textContent.replace(" need", " needs");
    if (!grants.length) return [head];
    const rows = grants.map(({ item, level, because }) => element("tr", {},
      element("td", {}, element("code", { class: "grant" }, isScopes ? item.name : `${called(item)}: ${level}`)),
      element("td", {}, "for ", because.slice(0, 4).flatMap((method, index) => [index ? ", " : "", methodLink(method.name)]),
        because.length > 4 ? ` and ${because.length - 4} more` : "")));
    return [head, element("table", { class: "grants" }, element("tbody", {}, rows)), ...linkPart(grants)];
  }

  // The authorisation link

  const flow = element("select", { onchange: showNeeds }, links.map((link, index) => element("option", { value: index }, link.title)));
  const credentials = { key: secretInput("text"), secret: secretInput("password") };
  const others = {};

  function secretInput(type) {
    return element("input", { type, autocomplete: "off", spellcheck: "false", oninput: showLink });
  }
  const linkPlace = element("div", {});
  let lastGrants = [];

  function linkPart(grants) {
    lastGrants = grants;
    if (!links.length) return [];
    const link = links[flow.value || 0];
    const given = Object.values(link.arguments).flatMap((value) => [...value.matchAll(/\{(\w+)\}/g)].map((found) => found[1]))
      .filter((name) => name !== "permissions" && name !== "key");
    const inputs = given.map((name) => field(name, (others[name] ||= secretInput("text"))));
    showLink();
    return [element("h3", {}, "Link to ask for it"), field("Way to log in", flow), linkPlace,
      link.signed ? element("details", { class: "values" }, element("summary", {}, "Sign it here"),
        element("p", { class: "aside" }, "The secret stays in this page."),
        element("div", { class: "form-grid" }, field("Key", credentials.key), field("Secret", credentials.secret), inputs)) : ""];
  }

  function showLink() {
    const link = links[flow.value || 0];
    const values = { key: credentials.key.value || "API_KEY", callback: "CALLBACK" };
    for (const [name, control] of Object.entries(others)) values[name] = control.value;
    const pairs = [];
    for (const [name, value] of Object.entries(link.arguments)) {
      if (value === "{permissions}") pairs.push(...permissionPairs(name));
      else pairs.push([name, value.replace(/\{(\w+)\}/g, (whole, each) => values[each] || each.toUpperCase())]);
    }
    linkPlace.replaceChildren(codeBlock(link.signed ? signedLink(link, pairs, values.key) : address(link.address, pairs)));
  }

  function permissionPairs(name) {
    if (isScopes) return [[name, lastGrants.map(({ item }) => item.name).join(" ")]];
    return lastGrants.map(({ item, level }) => [shape === "ladder" ? name : item.parameter || item.name, level]);
  }

  const address = (url, pairs) => `${url}?${bytes.encodePairs(pairs, "rfc3986")}`;

  function signedLink(link, pairs, key) {
    const named = link.scheme ? service.schemes[link.scheme] : null;
    const block = named ? named.block : service.signing;
    if (service.key && service.key.parameter && !(service.key.parameter in (block.add || {}))) pairs.unshift([service.key.parameter, key]);
    const request = { method: "", verb: "GET", url: link.address, query: pairs, form: [], body: null, addsToForm: false };
    const signed = sign(block, request, { key, secret: credentials.secret.value, token: "", token_secret: "" }, link.signed);
    const missing = credentials.key.value && credentials.secret.value ? signed.signature : "SIGNATURE";
    return address(link.address, [...pairs, ...signed.parameters]).replace(bytes.encoders.rfc3986(signed.signature), missing);
  }

  // From permissions to methods

  const opensPlace = element("div", { class: "result", "aria-live": "polite" });
  const granted = Object.fromEntries(asked.map((item) => [item.name, grantControl(item)]));

  function grantControl(item) {
    if (isScopes) return element("input", { type: "checkbox", id: `grant-${item.name}`, onchange: showOpens });
    return element("select", { id: `grant-${item.name || "level"}`, onchange: showOpens },
      element("option", { value: "" }, "nothing"), item.levels.map((level) => element("option", { value: level }, level)));
  }
  const has = (item, need) => (isScopes ? granted[item].checked : granted[item].value !== "" && includes(granted[item].value, need));

  function showOpens() {
    const parts = [[], [], [], []];
    for (const method of methods) {
      const needs = Object.entries(method.needs);
      const lacking = needs.filter(([item, level]) => !has(item, level));
      const words = lacking.map(([item, level]) => (isScopes ? item : `${item || "level"}: ${level}`)).join(", ");
      if (!needs.length) parts[3].push([method, ""]);
      else if (!lacking.length) parts[0].push([method, ""]);
      else parts[method.private ? 1 : 2].push([method, words]);
    }
    const titles = ["Opened by it", "Open, but not for private items", "Closed", "Open to everybody who has what else they need"];
    opensPlace.replaceChildren(...parts.map((part, index) => element("details", { class: "opens", open: index === 0 },
      element("summary", {}, `${titles[index]} `, element("span", { class: "count" }, String(part.length))),
      element("ul", { class: "opened" }, part.map(([method, lacking]) =>
        element("li", {}, methodLink(method.name), lacking ? element("span", { class: "lacking" }, `needs ${lacking}`) : ""))))));
  }

  const tab = (kind, title, ...content) => element("div", { class: "tab", "data-tab": kind }, element("h3", {}, title), ...content);
  const panel = element("div", { class: "panel plain", id: "explore-panel", "data-label": "Direction" },
    tab("needs", "What do my methods need?",
      element("div", { class: "two" },
        element("div", {}, filter, list, element("p", { class: "check" }, reachPrivate, " ", element("label", { for: "reach-private" }, "Private items too"))),
        needsPlace)),
    tab("opens", "What does a permission open?",
      element("div", { class: "two" },
        element("div", {}, asked.map((item) => element("div", { class: "form-field" },
          element("label", { for: granted[item.name].id }, element("code", {}, called(item)), item.doc ? ` ${item.doc}` : ""), granted[item.name]))),
        opensPlace)));
  place.append(panel);
  makeTabs(panel);
  showNeeds();
  showOpens();
})();
