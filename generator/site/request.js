// From what is given to the request that is sent: every value spelt and put in its place, credentials added, signed.
"use strict";
(() => {
  const { bytes, sign } = window.docs;
  const BODIES = ["POST", "PUT", "PATCH"];
  const NUMBERS = ["integer", "number", "latitude", "longitude"];

  // `given`: [{name, text}, {name, texts}, {name, entries}, {name, file}], in the order of the parameters.
  // `options`: base (instead of that of the service), format, scheme, variant, and for exactness seconds and nonce.
  function build(service, method, given, credentials, options = {}) {
    const facts = new Map((method.parameters || []).map((each) => [each.name, each]));
    const files = given.filter((each) => each.file);
    const verb = verbOf(service, method, files.length > 0);
    const hasBody = BODIES.includes(verb);
    const isJson = (method.body || service.body || "form") === "json" && !files.length;
    const format = (service.formats || []).includes(method.format) ? method.format : options.format || service.format || "json";
    const call = { verb, format, path: {}, query: [], form: [], members: [], headers: [], files, signed: null };

    for (const each of given) if (!each.file) put(service, call, facts.get(each.name) || {}, each, hasBody);
    const names = new Set([...call.query, ...call.form].map(([name]) => name));
    const proof = proofOf(service, method, credentials, options.scheme || "", names);
    const withForm = hasBody && (service.common || "with") === "with";
    add(call, proof.parameters(format).filter(([name]) => !names.has(name)), withForm, isJson, true);
    call.headers.push(...proof.headers());
    call.url = addressOf(service, method, call, format, options.base);

    if (proof.scheme) {
      const outside = new Set(given.filter((each) => (facts.get(each.name) || {}).signed === false).map((each) => each.name));
      const inside = ([name]) => !outside.has(name.replace(/[[.].*$/, "")) && !outside.has(name);
      const usesBody = JSON.stringify(proof.scheme).includes("{body");
      const toForm = withForm && !(isJson && usesBody);
      const signable = {
        method: method.name, verb, url: call.url, query: call.query.filter(inside), form: call.form.filter(inside),
        body: isJson ? documentOf(call, hasBody) : null, addsToForm: toForm,
      };
      call.signed = sign(proof.scheme, signable, proof.credentials, options.variant || "", options);
      add(call, call.signed.parameters, toForm, isJson, false);
      call.headers.push(...call.signed.headers);
    }
    call.document = isJson ? documentOf(call, hasBody) : "";
    call.target = call.query.length ? `${call.url}?${bytes.encodePairs(call.query, "rfc3986")}` : call.url;
    return call;
  }

  function verbOf(service, method, hasFiles) {
    const verb = method.verb || (method.post_only ? "POST" : service.verb || "GET");
    return hasFiles && !BODIES.includes(verb) ? "POST" : verb;
  }

  function put(service, call, parameter, each, hasBody) {
    const pairs = pairsOf(service, parameter, each);
    const place = parameter.place || (hasBody ? "body" : "query");
    if (place === "path") call.path[each.name] = pairs.map((pair) => pair[1]).join(",");
    else if (place === "header") call.headers.push(...pairs.map(([, text]) => [parameter.header || each.name, text]));
    else if (place === "query") call.query.push(...pairs);
    else {
      call.form.push(...pairs);
      call.members.push([each.name, jsonOf(service, parameter, each)]);
    }
  }

  // Names and texts as they travel.
  function pairsOf(service, parameter, each) {
    if (each.entries) return each.entries.map(([key, text]) => [`${each.name}[${key}]`, text]);
    if (!each.texts) return [[each.name, each.text]];
    const spelling = parameter.spelling || (service.conventions || {}).lists || "join:,";
    if (spelling.startsWith("join:")) return [[each.name, each.texts.join(spelling.slice(5))]];
    if (!each.texts.length) return [[each.name, ""]];
    if (spelling === "repeat") return each.texts.map((text) => [each.name, text]);
    const number = { dots: (index) => `.${index + 1}`, brackets1: (index) => `[${index + 1}]` }[spelling];
    return each.texts.map((text, index) => [each.name + (number ? number(index) : `[${index}]`), text]);
  }

  function jsonOf(service, parameter, each) {
    const scalar = (text, type) => {
      const conventions = service.conventions || {};
      if (type === "boolean") return text === (conventions.true ?? "1") ? "true" : "false";
      const moment = type === "timestamp" && (conventions.timestamp || "unix").startsWith("unix");
      return (NUMBERS.includes(type) || moment) && /^-?\d+(\.\d+)?$/.test(text) ? text : JSON.stringify(text);
    };
    const of = parameter.of || "string";
    if (each.entries) return `{${each.entries.map(([key, text]) => `${JSON.stringify(key)}: ${scalar(text, of)}`).join(", ")}}`;
    if (each.texts) return `[${each.texts.map((text) => scalar(text, of)).join(", ")}]`;
    return scalar(each.text, parameter.type || "string");
  }

  const documentOf = (call, hasBody) =>
    hasBody || call.members.length
      ? `{${call.members.map(([name, value]) => `${JSON.stringify(name)}: ${value}`).join(", ")}}`
      : "";

  function add(call, pairs, toForm, isJson, first) {
    const put = (list, items) => (first ? list.unshift(...items) : list.push(...items));
    put(toForm ? call.form : call.query, pairs);
    if (toForm && isJson) put(call.members, pairs.map(([name, value]) => [name, JSON.stringify(value)]));
  }

  function addressOf(service, method, call, format, base) {
    const home = (method.host && (service.hosts || {})[method.host]) || service.base;
    const fields = { ...call.path, method: method.name, format };
    const path = (method.path || service.path || "").replace(/\{(\w+)\}/g, (whole, name) =>
      bytes.encoders.rfc3986(name in fields ? fields[name] : whole));
    return (base ? base.replace(/\/$/, "") + new URL(home).pathname : home) + path;
  }

  // What a call shows for itself: key, token and signature, of the credentials at hand.
  function proofOf(service, method, credentials, scheme, names) {
    const named = scheme ? service.schemes[scheme] : null;
    let used = named ? named.block : service.signing;
    let replaced = named ? named.replaces || [] : [];
    const key = service.key || {};
    const token = service.token || {};
    const sendsToken = Boolean(credentials.token) && method.token !== "none";
    const hasToken = sendsToken || (Boolean(token.parameter) && names.has(token.parameter));
    const tokenSigns = token.signs || replaced.includes("token");
    if (!(method.signed || (hasToken && tokenSigns))) {
      used = null;
      replaced = [];
    }
    const sent = (name) =>
      replaced.includes(name) ? "" : name === "key" ? credentials.key : sendsToken ? credentials.token : "";
    return {
      scheme: used,
      credentials: {
        ...credentials,
        token: hasToken ? credentials.token : "",
        token_secret: sendsToken ? credentials.token_secret : "",
      },
      parameters: (format) => {
        const added = Object.keys((used && used.add) || {});
        const constants = Object.entries(service.constants || {}).filter(([name]) => !added.includes(name));
        return [
          [service.method_parameter, method.name], [service.format_parameter, format],
          [key.parameter, sent("key")], [token.parameter, sent("token")], ...constants,
        ].filter(([name, value]) => name && value);
      },
      headers: () =>
        [[key, sent("key")], [token, sent("token")]]
          .filter(([each, value]) => each.header && value)
          .map(([each, value]) => [each.header, (each.value || "{value}").replace("{value}", value)]),
    };
  }

  window.docs.request = { build, pairsOf };
})();
