// Templates of signing schemes: text with `{field}` and `{field|filter|filter}` in it, filled in piece by piece.
"use strict";
(() => {
  const { bytes, hashes } = window.docs;
  const HASHES = ["md5", "sha1", "sha256", "sha512"];
  const text = (value) => (typeof value === "string" ? value : bytes.toText(value));

  const filters = {
    upper: (value) => text(value).toUpperCase(),
    lower: (value) => text(value).toLowerCase(),
    trim: (value) => text(value).trim(),
    base64: (value) => bytes.toBase64(bytes.toBytes(value)),
    base64url: (value) => bytes.toBase64Url(bytes.toBytes(value)),
    b64decode: (value) => bytes.fromBase64(text(value)),
    b64urldecode: (value) => bytes.fromBase64Url(text(value)),
    hexdecode: (value) => bytes.fromHex(text(value)),
    ...bytes.encoders,
  };
  for (const name of HASHES) {
    filters[name] = (value) => bytes.toHex(hashes[name](bytes.toBytes(value)));
    filters[`${name}bin`] = (value) => hashes[name](bytes.toBytes(value));
  }

  // The pieces of a template: literal text, or a field with its value.
  function fill(template, read) {
    return template.split(/(\{[^{}]*\})/).filter(Boolean).map((piece) => {
      if (!piece.startsWith("{")) return { field: "", value: piece };
      const [name, ...changes] = piece.slice(1, -1).split("|");
      return { field: piece.slice(1, -1), value: changes.reduce((value, change) => changed(piece, value, change), read(name)) };
    });
  }

  function changed(piece, value, change) {
    try {
      return filters[change](value);
    } catch {
      throw new Error(`the value for ${piece} cannot be decoded`);
    }
  }

  // One text, or bytes where a piece is bytes.
  function join(pieces) {
    const values = pieces.map((piece) => piece.value);
    if (values.every((value) => typeof value === "string")) return values.join("");
    return Uint8Array.from(values.flatMap((value) => [...bytes.toBytes(value)]));
  }

  window.docs.template = { fill, join, render: (template, read) => join(fill(template, read)) };
})();
