// The same call as code. Credentials are never in it: the client takes them from the environment.
"use strict";
(() => {
  const { visible, bytes } = window.docs;
  const NUMBERS = ["integer", "number", "latitude", "longitude", "timestamp"];
  const quoted = (text) => JSON.stringify(text).replace(/[\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) => visible(sign));
  const shell = (text) => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'"'"'`)}'`);

  function literal(service, text, type) {
    const conventions = service.conventions || {};
    if (type === "boolean" && text === (conventions.true ?? "1")) return "True";
    if (type === "boolean" && text === (conventions.false ?? "0")) return "False";
    return NUMBERS.includes(type) && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) ? text : quoted(text);
  }

  function argument(service, parameter, each) {
    const of = parameter.of || "string";
    const value = each.file ? quoted(each.file.name)
      : each.entries ? `{${each.entries.map(([key, text]) => `${quoted(key)}: ${literal(service, text, of)}`).join(", ")}}`
        : each.texts ? `[${each.texts.map((text) => literal(service, text, of)).join(", ")}]`
          : literal(service, each.text, parameter.type || "string");
    return `${parameter.argument || each.name}=${value}`;
  }

  function call(service, method, given, name) {
    const facts = new Map((method.parameters || []).map((each) => [each.name, each]));
    const parts = given.map((each) => argument(service, facts.get(each.name) || {}, each));
    const line = `client.${name}(${parts.join(", ")})`;
    return line.length < 64 ? line : `client.${name}(\n${parts.map((part) => `    ${part},\n`).join("")})`;
  }

  const indented = (text, margin) => text.replace(/\n(?=.)/g, `\n${margin}`);

  function python(service, method, given) {
    const made = call(service, method, given, method.python);
    return `from ${service.package} import ${service.client}\n\nwith ${service.client}() as client:\n    response = ${indented(made, "    ")}\n    print(response)`;
  }

  function asyncPython(service, method, given) {
    const made = call(service, method, given, method.python);
    return [
      "import asyncio", "", `from ${service.package} import Async${service.client}`, "", "", "async def main() -> None:",
      `    async with Async${service.client}() as client:`, `        response = await ${indented(made, "        ")}`,
      "        print(response)", "", "", "asyncio.run(main())",
    ].join("\n");
  }

  // `shown` puts placeholders where credentials are.
  function curl(request, shown) {
    const isGet = !["POST", "PUT", "PATCH"].includes(request.verb);
    const query = isGet || !request.query.length ? "" : `?${bytes.encodePairs(request.query.map(([name, value]) => [name, shown(value)]), "rfc3986")}`;
    const words = [`curl ${isGet ? "--get " : ""}${["GET", "POST"].includes(request.verb) ? "" : `--request ${request.verb} `}${shell(shown(request.url) + query)}`];
    for (const [name, value] of request.headers) words.push(`--header ${shell(`${name}: ${shown(value)}`)}`);
    const pairs = isGet ? request.query : request.form;
    if (request.document) words.push("--header 'Content-Type: application/json'", `--data ${shell(shown(request.document))}`);
    else if (request.files.length) {
      for (const [name, value] of pairs) words.push(`--form-string ${shell(`${name}=${shown(value)}`)}`);
      for (const { name, file } of request.files) words.push(`--form ${shell(`${name}=@${file.name}`)}`);
    } else for (const [name, value] of pairs) words.push(`--data-urlencode ${shell(`${name}=${shown(value)}`)}`);
    return words.join(" \\\n  ");
  }

  const SECRET = /passw|passphrase|secret|token|signature|_sig$|^sig$|^sign$/i; // as the command line has it

  // Values of an option, one for each time it is typed.
  function typed(each) {
    if (each.file) return [each.file.name];
    if (each.entries) return each.entries.map((pair) => pair.join("="));
    if (SECRET.test(each.name)) return ["-"];
    return [each.texts ? each.texts.join(",") : each.text];
  }

  function commandLine(service, method, given) {
    const known = new Map((method.parameters || []).map((each) => [each.name, each]));
    const words = [service.name, method.name];
    for (const each of given) {
      const facts = known.get(each.name);
      if (!facts) {
        words.push("--set", shell(`${each.name}=${each.text}`));
        continue;
      }
      const flag = (facts.argument || each.name).replace(/^_+|_+$/g, "").replaceAll("_", "-");
      if (facts.type === "boolean") {
        words.push(each.text === ((service.conventions || {}).true ?? "1") ? `--${flag}` : `--no-${flag}`);
        continue;
      }
      for (const text of typed(each)) {
        if (/^-(?!\d*\.?\d+$)./.test(text)) words.push(shell(`--${flag}=${text}`));
        else words.push(`--${flag}`, shell(text));
      }
    }
    return words.join(" ");
  }

  // The request as it goes over the wire.
  function http(request, shown) {
    const address = new URL(request.url);
    const query = request.query.length ? `?${bytes.encodePairs(request.query.map(([name, value]) => [name, shown(value)]), "rfc3986")}` : "";
    const lines = [`${request.verb} ${address.pathname}${query} HTTP/1.1`, `Host: ${address.host}`];
    for (const [name, value] of request.headers) lines.push(`${name}: ${shown(value)}`);
    if (request.document) lines.push("Content-Type: application/json", "", shown(request.document));
    else if (request.files.length) lines.push("Content-Type: multipart/form-data", "", ...request.form.map(([name, value]) => `${name}: ${shown(value)}`), ...request.files.map(({ name, file }) => `${name}: (${file.name}, ${file.size} bytes)`));
    else if (request.form.length) lines.push("Content-Type: application/x-www-form-urlencoded", "", bytes.encodePairs(request.form.map(([name, value]) => [name, shown(value)]), "form"));
    return visible(lines.join("\n"));
  }

  window.docs.snippets = { python, asyncPython, curl, commandLine, http };
})();
