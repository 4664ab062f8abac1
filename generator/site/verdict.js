// What an answer says of the call: success, or a failure with code and message, by the rules of the service's envelopes.
"use strict";
(() => {
  const isMap = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
  const isNothing = (value) =>
    value === null || value === undefined || value === "" || value === 0 || value === "0" || (typeof value === "object" && !Object.keys(value).length);

  // The answer as data; undefined where it cannot be read.
  function read(text, format, envelope) {
    try {
      if (format === "json") return JSON.parse(unwrapped(text, envelope.wrapper));
      if (format === "xml") return fromXml(text, envelope.text || "text()");
      if (format === "form") return Object.fromEntries(new URLSearchParams(text.trim()));
    } catch {
      // told as unreadable
    }
    return undefined;
  }

  function unwrapped(text, wrapper) {
    const found = wrapper && /^\s*[\w.$]+\s*\(([\s\S]*)\)\s*;?\s*$/.exec(text);
    return found ? found[1] : text;
  }

  function fromXml(text, ownText) {
    if (text.includes("<!DOCTYPE")) throw new Error("has a document type");
    const tree = new DOMParser().parseFromString(text, "application/xml");
    if (tree.querySelector("parsererror")) throw new Error("is no XML");
    return { [tree.documentElement.tagName]: fromElement(tree.documentElement, ownText) };
  }

  function fromElement(node, ownText) {
    const found = Object.create(null);
    for (const { name, value } of node.attributes) found[name] = value;
    for (const child of node.children) {
      const value = fromElement(child, ownText);
      const before = found[child.tagName];
      found[child.tagName] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
    }
    const text = node.children.length ? "" : node.textContent;
    if (!Object.keys(found).length) return text;
    if (text.trim()) found[ownText] = text;
    return found;
  }

  const filled = (template, method) => (template || "").replace("{method}", method).replace("{method_}", method.replaceAll(".", "_"));
  const walk = (data, path) => path.reduce((at, key) => (isMap(at) ? at[key] : undefined), data);

  function judge(envelope, format, method, text, status) {
    let data = read(text, format, envelope);
    const readable = data !== undefined;
    if (format === "xml" && isMap(data)) data = data[filled(envelope.root, method)] ?? Object.values(data)[0];
    const key = filled(envelope.inside, method);
    if (key && isMap(data) && key in data) data = data[key];
    const plain = (value) => {
      const inner = isMap(value) ? value[envelope.text || "text()"] : value;
      return ["string", "number", "boolean"].includes(typeof inner) ? String(inner).trim() : "";
    };
    const first = (paths) => (paths || []).map((path) => plain(walk(data, path))).find(Boolean) || "";
    const tells = (fail) => {
      const found = fail.path && fail.path.length ? walk(data, fail.path) : undefined;
      const missing = found === undefined || found === null;
      if (fail.when === "status") return status >= 400;
      if (fail.when === "not_empty") return found !== false && !isNothing(found);
      if (fail.when === "equal") return !missing && plain(found) === (fail.value || "");
      if (fail.when === "not_equal") return !missing && plain(found) !== (fail.value || "");
      return !missing;
    };
    const failed = (envelope.failures || []).some(tells);
    return { readable, failed, code: first(envelope.code), message: first(envelope.message), subcode: first(envelope.subcode) };
  }

  window.docs.judge = judge;
})();
