// An answer: what came of the call, what an error means and what to do, and the text as it came, as far as it can be shown.
"use strict";
(() => {
  const { element, codeBlock, difference, judge, visible, top } = window.docs;
  const MOST_READ = 1 << 20;
  const MOST_SHOWN = 60000;

  // No more than can be shown is read.
  async function readText(response) {
    const reader = response.body?.getReader();
    const decoder = new TextDecoder();
    let text = "";
    for (let size = 0; reader; ) {
      const { done, value } = await reader.read();
      if (done) return { text: text + decoder.decode(), cut: false };
      size += value.length;
      text += decoder.decode(value, { stream: true });
      if (size > MOST_READ) {
        reader.cancel();
        return { text, cut: true };
      }
    }
    return { text, cut: false };
  }

  function answerParts({ service, method, call, response, text, cut, milliseconds, masked }) {
    const envelope = (service.envelopes || {})[call.format] || {};
    const verdict = judge(envelope, call.format, method.name, text, response.status);
    const bad = verdict.failed || !response.ok;
    const head = bad ? (verdict.code ? `Error ${verdict.code}${verdict.message ? `: ${verdict.message}` : ""}` : "Not a success") : "Success";
    return [
      element("div", { class: bad ? "answer bad" : "answer", "data-outcome": bad ? verdict.code || "failure" : "success" },
        element("h3", {}, visible(head)),
        element("p", { class: "aside" }, `HTTP ${response.status}, ${milliseconds} ms, ${text.length} characters${verdict.readable || call.format === "php" ? "" : `, not readable as ${call.format}`}.`),
        bad ? explanation(service, method, verdict.code) : "", bad ? comparison(masked, response) : ""),
      codeBlock(shownAnswer(text, call.format), call.format),
      cut || text.length > MOST_SHOWN ? element("p", { class: "aside" }, "The answer is longer; the rest is not shown.") : "",
    ];
  }

  function shownAnswer(text, form) {
    let shown = text;
    try {
      if (form === "json" && text.length < MOST_READ) shown = JSON.stringify(JSON.parse(text), null, 2);
    } catch {
      // as it came
    }
    return visible(shown.slice(0, MOST_SHOWN));
  }

  function explanation(service, method, code) {
    const error = (method.errors || {})[code] || (service.errors || {})[code];
    if (!error) return element("p", {}, "This code is not described.");
    return element("div", { class: "explained" },
      element("p", {}, element("a", { href: `${top}errors.html#${error.anchor}` }, error.name), error.doc ? `: ${visible(error.doc)}` : ""),
      element("p", { class: "advice" }, error.advice));
  }

  // A header is ASCII; everything else in it is an escape as Python writes it.
  const LETTERS = { n: "\n", r: "\r", t: "\t", "\\": "\\" };
  const unescaped = (text) =>
    text.replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|([nrt\\]))/g, (_, short, usual, long, letter) =>
      letter ? LETTERS[letter] : String.fromCodePoint(parseInt(short || usual || long, 16)));

  // A refused signature: where the text that was signed here parts from the one that the sandbox expected.
  function comparison(own, response) {
    const header = response.headers.get("X-Sandbox-String-To-Sign");
    if (!header || !own) return "";
    const expected = unescaped(header);
    const at = difference(own, expected);
    if (at < 0) return element("p", {}, "The text that was signed is the expected one, so it is the secret that differs.");
    const mark = (text) => {
      const signs = [...text];
      return [signs.slice(0, at).join(""), element("mark", {}, signs[at] ?? "(end)"), signs.slice(at + 1).join("")];
    };
    return element("div", {}, element("p", {}, `Signed here, different at character ${at + 1}:`), element("p", {}, element("code", {}, mark(visible(own)))),
      element("p", {}, "Expected:"), element("p", {}, element("code", {}, mark(visible(expected)))));
  }

  Object.assign(window.docs, { answerParts, readText });
})();
