"""Reads a folder of Markdown pages as GitHub would, and says what is wrong with them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import PurePosixPath

from markdown_it import MarkdownIt
from markdown_it.token import Token

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
CELL = re.compile(r"(?:\\.|[^\\|]|\\$)*\|")
"""Up to the next vertical bar without a backslash, as GitHub splits a row."""
FENCES = {"http", "json", "python", "sh", "text", "xml"}


@dataclass(frozen=True)
class Page:
    """One page: its path below the docs, with `/`, and its text."""

    path: str
    text: str

    @cached_property
    def tokens(self) -> list[Token]:
        return PARSER.parse(self.text)

    @cached_property
    def inline(self) -> list[Token]:
        return [child for token in self.tokens for child in token.children or ()]

    @cached_property
    def headings(self) -> list[tuple[int, str]]:
        found = pairwise(self.tokens)
        return [(int(token.tag[1]), shown(inner)) for token, inner in found if token.type == "heading_open"]

    @cached_property
    def anchors(self) -> set[str]:
        seen: Counter[str] = Counter()
        anchors: set[str] = set()
        for _, text in self.headings:
            slug = re.sub(r"[^\w\- ]", "", text.lower()).replace(" ", "-")
            anchors.add(f"{slug}-{seen[slug]}" if seen[slug] else slug)
            seen[slug] += 1
        return anchors

    @cached_property
    def links(self) -> list[str]:
        return [str(token.attrs["href"]) for token in self.inline if token.type == "link_open"]

    @cached_property
    def visible(self) -> str:
        """All text that a reader sees."""
        blocks = (shown(token) if token.type == "inline" else token.content for token in self.tokens)
        return "\n".join(block for block in blocks if not block.startswith("<!--"))

    def fences(self, language: str) -> list[str]:
        return [token.content for token in self.tokens if token.type == "fence" and token.info == language]

    def faults(self) -> Iterator[str]:
        """What is wrong with the page by itself."""
        if not self.text.endswith("\n") or self.text.endswith("\n\n"):
            yield "does not end with one line break"
        if "\r" in self.text or re.search(r"[ \t]$", self.text, re.MULTILINE):
            yield "has carriage returns or trailing spaces"
        if "\n\n\n" in re.sub(r"^(```+).*?^\1$", "code", self.text, flags=re.DOTALL | re.MULTILINE):
            yield "has two empty lines in a row"
        if re.search("[\x00-\x08\x0b-\x1f\x7f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]", self.text):
            yield "has characters that hide or reorder others"
        yield from self._markup()
        yield from self._tables()

    def _markup(self) -> Iterator[str]:
        blocks = [token.content for token in self.tokens if token.type == "html_block"]
        if len(blocks) != 1 or not re.fullmatch(r"<!-- [^<>]* -->\n?", blocks[0]):
            yield f"has raw HTML: {blocks}"
        if any(token.type in ("html_inline", "image") for token in self.inline):
            yield "has HTML or an image within a line"
        if any(token.type in ("code_block", "hr") for token in self.tokens):
            yield "has an indented block or a rule"
        if {token.info for token in self.tokens if token.type == "fence"} - FENCES:
            yield "has a fence nobody meant"
        if [level for level, _ in self.headings].count(1) != 1 or self.headings[0][0] != 1:
            yield "does not start with its only title"
        levels = [level for level, _ in self.headings]
        if any(after > before + 1 for before, after in pairwise(levels)):
            yield "leaves out a level of headings"

    def _tables(self) -> Iterator[str]:
        lines = self.text.split("\n")
        for token in self.tokens:
            if token.type == "table_open" and token.map:
                rows = [line for line in lines[slice(*token.map)] if line]
                counts = {len(CELL.findall(row)) for row in rows}
                if len(counts) != 1:
                    yield f"has a table with rows of {sorted(counts)} cells"


def shown(token: Token) -> str:
    """The text of a token with inline children, without its marks."""
    return "".join(" " if child.type == "softbreak" else child.content for child in token.children or ())


def broken_links(pages: dict[str, Page]) -> list[str]:
    """Links that lead nowhere, or out of the docs by anything but the web."""
    broken: list[str] = []
    for page in pages.values():
        for link in page.links:
            if re.match(r"https?://", link):
                continue
            path, _, anchor = link.partition("#")
            target = _normal(PurePosixPath(page.path).parent, path) if path else page.path
            if target not in pages or (anchor and anchor not in pages[target].anchors):
                broken.append(f"{page.path}: {link}")
    return broken


def _normal(folder: PurePosixPath, path: str) -> str:
    parts: list[str] = []
    for part in (folder / path).parts:
        if part == "..":
            parts.pop()
        else:
            parts.append(part)
    return "/".join(parts)
