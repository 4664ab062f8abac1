"""What an output says: the texts in a file once it is read as what it is, and what else is in it that is no text."""

from __future__ import annotations

import ast
import html
import json
import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import PurePosixPath
from urllib.parse import quote, quote_plus, unquote_plus

from markdown_it import MarkdownIt
from markdown_it.token import Token

from generator.targets.docs_text import INVISIBLE, visible

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
VOID = frozenset({"br", "hr", "img", "input", "link", "meta"})


def flat(text: str) -> str:
    """The text with every run of white space as one space."""
    return " ".join(text.split())


def versions(text: str, path: str) -> set[str]:
    """How a text may stand in an output: as it is, or on a page with its invisible characters shown as escapes.

    Examples of requests and answers show it as it travels.
    """
    shown = {text, visible(text), visible(flat(text)), visible(re.sub(r"[\r\n\t]+", " ", text))}
    if PurePosixPath(path).suffix in {".md", ".html", ".txt", ".js"}:
        shown |= {
            json.dumps(text)[1:-1],
            json.dumps(text, ensure_ascii=False)[1:-1],
            quote(text, safe=""),
            quote_plus(text),
        }
        shown |= {
            *_in_xml(text),
            html.escape(text),
            html.escape(text, quote=False),
            quote(text, safe="/:?@!$'()*,;-._~"),
        }
        shown |= {visible(each) for each in shown}
    return {flat(each) for each in shown}


def _in_xml(text: str) -> tuple[str, str]:
    """As content and as an attribute of XML, where characters that nobody sees are told by their numbers."""
    content = "".join(
        f"&#{ord(each)};" if unicodedata.category(each) in INVISIBLE and each not in "\n\t" else each
        for each in html.escape(text, quote=False)
    )
    return content, content.replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")


@dataclass(frozen=True, slots=True)
class Said:
    """What a file says."""

    texts: str
    """All of its texts, white space made even, with a NUL between two."""
    skeleton: frozenset[str] = frozenset()
    """What a page is made of apart from its texts: elements with names of their attributes, and schemes of links."""


def read(path: str, content: str) -> Said:
    """A file as what it is."""
    kind = PurePosixPath(path).suffix
    if kind in {".md", ".txt"}:
        tokens = PARSER.parse(content)
        return Said(_with_addresses(_markdown(tokens)), frozenset(_markdown_parts(tokens) if kind == ".md" else ()))
    if kind == ".html":
        page = _read_html(content)
        return Said(
            _with_addresses(page.found), frozenset(page.elements | {f"scheme {scheme}" for scheme in page.schemes})
        )
    return Said(_even(READERS[kind](content) if kind in READERS else (content,)))


def _even(found: Iterable[str]) -> str:
    return "\0".join(map(flat, found))


def _with_addresses(found: Iterable[str]) -> str:
    """The same, and once more with what is quoted in addresses read."""
    whole = _even(found)
    return f"{whole}\0{flat(unquote_plus(whole))}"


def _python(content: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(content)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def _json(content: str) -> Iterator[str]:
    yield from _strings(json.loads(content))


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from map(str, value)
        yield from _all(value.values())
    elif isinstance(value, list):
        yield from _all(value)


def _all(values: Iterable[object]) -> Iterator[str]:
    for value in values:
        yield from _strings(value)


def _toml(content: str) -> Iterator[str]:
    yield from _strings(tomllib.loads(content))


def _markdown(tokens: Iterable[Token]) -> Iterator[str]:
    for token in tokens:
        if token.children is not None:
            yield "".join("\n" if each.type == "softbreak" else each.content for each in token.children)
            yield from (each.content for each in token.children)
            yield from (str(each.attrs.get("href", "")) for each in token.children)
        elif token.type == "fence" and token.info == "python":
            yield token.content
            yield from _python(token.content)
        else:
            yield token.content


def _markdown_parts(tokens: Iterable[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type != "text":
            yield f"{token.type} {token.tag}" + (f" {token.content[:40]}" if token.type == "html_inline" else "")
        if token.type == "html_block" and not re.fullmatch(r"<!--[^<>]*-->\s*", token.content):
            yield f"raw {token.content}"
        if scheme := re.match(r"[a-z]+:", str(token.attrs.get("href", token.attrs.get("src", ""))), re.IGNORECASE):
            yield f"scheme {scheme[0]}"
        yield from _markdown_parts(token.children or ())


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self.elements: set[str] = set()
        self.schemes: set[str] = set()
        self._open: list[str] = []
        self._piece: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.add(f"{tag} {' '.join(sorted(name for name, _ in attrs))}")
        self.found += [value or "" for _, value in attrs]
        for name, value in attrs:
            if name in {"href", "src", "action"} and (scheme := re.match(r"\s*([a-z]+:)", value or "", re.IGNORECASE)):
                self.schemes.add(scheme[1])
        if tag in BLOCKS:
            self._end()
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in BLOCKS:
            self._end()
        assert self._open, f"</{tag}> too many"
        assert self._open.pop() == tag, f"</{tag}> closes another element"

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1] == "script":
            self.found += [*_embedded(data)]
        else:
            self.found.append(data)
            self._piece.append(data)

    def _end(self) -> None:
        self.found.append("".join(self._piece))
        self._piece.clear()


BLOCKS = frozenset(
    {
        "p",
        "li",
        "td",
        "th",
        "dd",
        "dt",
        "h1",
        "h2",
        "h3",
        "h4",
        "pre",
        "div",
        "section",
        "a",
        "nav",
        "main",
        "body",
        "title",
        "summary",
        "details",
        "blockquote",
    }
)


def _embedded(script: str) -> Iterator[str]:
    """The texts of JSON in a script, wherever it begins."""
    start = script.find("{")
    starts = [at for at in (start, script.find("[")) if at >= 0]
    with suppress(ValueError):  # what is a program holds no texts of a description
        yield from _strings(json.JSONDecoder().raw_decode(script[min(starts, default=0) :])[0])


def _read_html(content: str) -> _Page:
    page = _Page()
    page.feed(content)
    page.close()
    assert not page._open, f"left open: {page._open}"
    return page


def _script(content: str) -> Iterator[str]:
    yield content
    yield from _embedded(content)


READERS = {
    ".py": _python,
    ".json": _json,
    ".toml": _toml,
    ".js": _script,
}
