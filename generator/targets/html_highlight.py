"""Code with the kinds of its words marked, for the eye only: what is printed is the text, quoted, in `<span>`s."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator

from .html_text import Html, text

STRING = r"\"\"\"[\s\S]*?\"\"\"|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'"
NUMBER = r"(?<![\w.])-?\d+(?:\.\d+)?(?![\w.])"
LANGUAGES = {
    "python": {
        "comment": r"#[^\n]*",
        "string": f"[bfr]?(?:{STRING})",
        "keyword": rf"\b(?:{'|'.join(keyword.kwlist)})\b",
        "number": NUMBER,
        "call": r"\b[A-Za-z_]\w*(?=\()",
        "name": r"\b[A-Za-z_]\w*(?==[^=\s])",
    },
    "json": {
        "name": rf"(?:{STRING})(?=\s*:)",
        "string": STRING,
        "number": NUMBER,
        "keyword": r"\b(?:true|false|null)\b",
    },
    "xml": {"call": r"</?[\w:.-]+|/?>|\?>", "string": r"(?<==)\"[^\"]*\"", "name": r"[\w:.-]+(?==\")"},
    "http": {
        "keyword": r"\A(?:GET|POST|PUT|PATCH|DELETE)\b|HTTP/1\.1(?=\n|\Z)",
        "name": r"^[A-Za-z-]+(?=: )|(?<=[?&])[^=&\s]+(?==)",
    },
    "sh": {"string": r"'[^']*'", "call": r"^[\w.-]+", "name": r"(?<=\s)--?[\w-]+", "comment": r"(?<=\s)\\$"},
    "yaml": {
        "comment": r"(?:(?<=\s)|^)#[^\n]*",
        "string": STRING,
        "name": r"^\s*(?:- )?[\w.$-]+(?=:(?:\s|$))|(?<=[{,] )?(?<=[{, ])[\w.$]+(?=: )",
        "keyword": r"\b(?:true|false)\b",
        "number": NUMBER,
    },
}
"""Kinds of words, the first that fits wins."""
PATTERNS = {
    language: re.compile("|".join(f"(?P<{kind}>{pattern})" for kind, pattern in kinds.items()), re.MULTILINE)
    for language, kinds in LANGUAGES.items()
}


def highlight(source: str, language: str) -> Html:
    """Code of a language we know with its words marked; other text as it is."""
    pattern = PATTERNS.get(language)
    return Html("").join(_pieces(source, pattern)) if pattern else text(source)


def _pieces(source: str, pattern: re.Pattern[str]) -> Iterator[Html]:
    end = 0
    for found in pattern.finditer(source):
        if found.end() > found.start():
            yield text(source[end : found.start()])
            yield Html(f'<span class="{found.lastgroup}">{text(found[0])}</span>')
            end = found.end()
    yield text(source[end:])
