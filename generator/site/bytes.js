// Texts and bytes: UTF-8, hexadecimal, base64, and percent-encoding by one of three rules.
"use strict";
(() => {
  const encoder = new TextEncoder();
  const toBytes = (value) => (typeof value === "string" ? encoder.encode(value) : value);
  const toText = (bytes) => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  const toHex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

  function fromHex(text) {
    if (!/^([0-9a-f]{2})*$/i.test(text)) throw new Error("is not hexadecimal");
    return Uint8Array.from(text.match(/../g) || [], (pair) => parseInt(pair, 16));
  }

  const toBase64 = (bytes) => btoa(String.fromCharCode(...bytes));
  const toBase64Url = (bytes) => toBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_");

  function fromBase64(text) {
    const plain = text.replace(/=+$/, "");
    return Uint8Array.from(atob(plain + "=".repeat(-plain.length & 3)), (sign) => sign.charCodeAt(0));
  }
  const fromBase64Url = (text) => fromBase64(text.replace(/-/g, "+").replace(/_/g, "/"));

  function percent(value, kept, space) {
    let text = "";
    for (const byte of toBytes(value)) {
      const sign = String.fromCharCode(byte);
      if (/[A-Za-z0-9._~-]/.test(sign) || kept.includes(sign)) text += sign;
      else if (sign === " " && space) text += space;
      else text += "%" + byte.toString(16).toUpperCase().padStart(2, "0");
    }
    return text;
  }
  const encoders = {
    rfc3986: (value) => percent(value, "", ""),
    form: (value) => percent(value, "", "+"),
    uri: (value) => percent(value, "!'()*", ""),
  };
  const encodePairs = (pairs, rule) =>
    pairs.map(([name, value]) => `${encoders[rule](name)}=${encoders[rule](value)}`).join("&");

  // As signatures order texts: by the bytes of UTF-8, which is by code point.
  function compare(a, b) {
    const left = [...a];
    const right = [...b];
    for (let at = 0; at < Math.min(left.length, right.length); at++) {
      const difference = left[at].codePointAt(0) - right[at].codePointAt(0);
      if (difference) return difference;
    }
    return left.length - right.length;
  }

  window.docs.bytes = {
    toBytes, toText, toHex, fromHex, toBase64, toBase64Url, fromBase64, fromBase64Url, encoders, encodePairs, compare,
  };
})();
