// Signing, declared: what a block of a description says is worked out, and every step on the way is kept to be shown.
"use strict";
(() => {
  const { bytes, hashes, template } = window.docs;

  // `request`: method, verb, url, query and form as [name, value, type], body, addsToForm. `at` may fix the moment (in
  // seconds) and the nonce.
  function sign(block, request, credentials, variant = "", at = {}) {
    const scheme = merged(block, variant);
    const query = [...request.query];
    const form = [...request.form];
    const kept = {};
    const steps = { added: [], listed: [] };
    const params = () => [...query, ...form];
    const param = (name) => (params().find(([each]) => each === name) || ["", ""])[1];

    const address = new URL(request.url || "https://localhost/");
    const search = () => [address.search.slice(1), written(query, "rfc3986")].filter(Boolean).join("&");
    const path = address.pathname || "/";
    const fields = {
      method: () => request.method,
      verb: () => request.verb,
      scheme: () => address.protocol.replace(":", ""),
      host: () => address.host,
      path: () => path,
      path_query: () => (search() ? `${path}?${search()}` : path),
      query: search,
      url: () => address.origin + path + (search() ? `?${search()}` : ""),
      base_url: () => address.origin + path,
      body: () => (request.body === null || request.body === undefined ? written(form, "form") : request.body),
      params: () => list(scheme.params || {}, signatureNames(scheme), query, form, steps),
      timestamp: () => (kept.timestamp ??= moment(scheme.clock || {}, at.seconds ?? Date.now() / 1000)),
      nonce: () => (kept.nonce ??= at.nonce ?? nonce(scheme.nonce || {})),
      signature: () => kept.signature,
    };
    function read(name) {
      if (name in (scheme.parts || {})) return template.render(scheme.parts[name], read);
      if (name in fields) return fields[name]();
      if (name.startsWith("param.")) return param(name.slice(6));
      if (name.startsWith("cred.")) return (credentials.others || {})[name.slice(5)] || "";
      return credentials[name] || "";
    }

    for (const [name, value] of Object.entries(scheme.add || {})) {
      const text = template.render(value, read);
      if (param(name) || !text) continue;
      steps.added.push([name, text]);
      (request.addsToForm ? form : query).push([name, text, ""]);
    }
    steps.message = template.fill(scheme.message, read);
    const message = template.join(steps.message);
    steps.digest = scheme.digest;
    steps.output = scheme.output || (scheme.digest === "none" ? "raw-text" : "hex");
    let result = bytes.toBytes(message);
    if (scheme.digest.startsWith("hmac-")) {
      steps.key = template.fill(scheme.key || "{secret}", read);
      result = hashes.hmac(scheme.digest.slice(5), bytes.toBytes(template.join(steps.key)), result);
    } else if (scheme.digest !== "none") {
      result = hashes[scheme.digest](result);
    }
    kept.signature = OUTPUTS[steps.output](result);

    const parameters = [...steps.added];
    const headers = [];
    for (const place of scheme.place) {
      const value = template.render(place.value || "{signature}", read);
      if (value) (place.param ? parameters : headers).push([place.param || place.header, value]);
    }
    return { parameters, headers, text: shown(message), signature: kept.signature, steps, nonce: kept.nonce };
  }

  const OUTPUTS = {
    hex: bytes.toHex,
    HEX: (data) => bytes.toHex(data).toUpperCase(),
    base64: bytes.toBase64,
    base64url: bytes.toBase64Url,
    "raw-text": bytes.toText,
  };

  function merged(block, variant) {
    const change = variant ? (block.variants || {})[variant] || {} : {};
    return { ...block, ...change, params: { ...block.params, ...change.params } };
  }

  const signatureNames = (scheme) => scheme.place.map((place) => place.param).filter(Boolean);
  const written = (pairs, rule) => bytes.encodePairs(pairs.filter((pair) => pair[2] !== "file"), rule);
  const shown = (message) => (typeof message === "string" ? message : new TextDecoder().decode(message));

  const SORTS = {
    name: (a, b) => bytes.compare(a[0], b[0]),
    "name-nocase": (a, b) => bytes.compare(a[0].toLowerCase(), b[0].toLowerCase()),
    value: (a, b) => bytes.compare(a[1], b[1]),
  };

  // The parameters as the message has them, one text; what is left out, and why, goes into the steps.
  function list(rule, signature, query, form, steps) {
    const from = rule.from || "all";
    const all = [...query, ...form];
    const named = Array.isArray(from);
    const source = named
      ? from.flatMap((name) => all.filter((pair) => pair[0] === name))
      : { all, query, body: form }[from];
    const excluded = new Set([...(rule.exclude || []), ...signature]);
    const types = new Set(rule.exclude_types || ["file"]);
    const out = [];
    let pairs = source.filter((pair) => {
      const why = excluded.has(pair[0]) ? "left out by name" : types.has(pair[2]) ? "a file"
        : rule.drop_empty && !pair[1] ? "empty" : "";
      if (why) out.push([pair[0], why]);
      return !why;
    });
    const sort = rule.sort || (named ? "none" : "name");
    if (SORTS[sort]) pairs.sort(SORTS[sort]);
    const escape = bytes.encoders[rule.encode] || ((text) => text);
    pairs = pairs.map(([name, value]) => [escape(name), escape(value)]);
    if (sort === "pair") pairs.sort((a, b) => bytes.compare(a[0], b[0]) || bytes.compare(a[1], b[1]));
    const texts = pairs.map(([k, v]) => template.render(rule.pair || "{k}{v}", (name) => ({ k, v })[name]));
    steps.listed = pairs.map(([name, value], index) => [name, value, texts[index]]);
    steps.left = out;
    steps.params = texts.join(rule.join || "");
    return steps.params;
  }

  function nonce(rule) {
    const length = rule.length || 32;
    if (rule.kind === "uuid") return crypto.randomUUID();
    const signs = rule.kind === "digits" ? "0123456789" : "0123456789abcdef";
    let text = "";
    while (text.length < length) {
      const [byte] = crypto.getRandomValues(new Uint8Array(1));
      if (byte < 256 - (256 % signs.length)) text += signs[byte % signs.length];
    }
    return text;
  }

  const pad = (number, size = 2) => String(number).padStart(size, "0");

  function moment(rule, seconds) {
    const format = rule.format || "unix";
    if (format === "unix") return String(Math.trunc(seconds));
    if (format === "unix-ms") return String(Math.trunc(seconds * 1000));
    const zone = /^([+-])(\d\d):(\d\d)$/.exec(rule.tz || "");
    const offset = zone ? (zone[1] === "-" ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3])) : 0;
    const date = new Date((Math.trunc(seconds) + offset * 60) * 1000);
    const text = date.toISOString().slice(0, 19);
    const tail = offset ? `${offset < 0 ? "-" : "+"}${pad(Math.trunc(Math.abs(offset) / 60))}:${pad(Math.abs(offset) % 60)}` : "";
    if (format === "iso8601") return text + (tail || "Z");
    const parts = {
      Y: text.slice(0, 4), m: text.slice(5, 7), d: text.slice(8, 10), H: text.slice(11, 13), M: text.slice(14, 16),
      S: text.slice(17, 19), y: text.slice(2, 4), F: text.slice(0, 10), T: text.slice(11, 19),
      z: tail.replace(":", "") || "+0000", s: String(Math.trunc(seconds)), "%": "%",
      a: DAYS[date.getUTCDay()], b: MONTHS[date.getUTCMonth()],
    };
    return format.replace(/%([A-Za-z%])/g, (whole, sign) => parts[sign] ?? whole);
  }
  const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
  const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

  window.docs.sign = sign;
})();
