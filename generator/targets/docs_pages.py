"""Where the pages are: links from one page to others, and texts in which names are links or code."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from ..model.memory import once
from ..model.method import Method
from ..model.service import Service
from .code import Code
from .docs_text import code, comment, inline, link, prose, slug

COMMAND = "make generate"
PART = "[A-Za-z][A-Za-z0-9]*"
NAME = re.compile(rf"(?<![\w./=`-])({PART}(?:[._=]{PART})+)(?![\w/=`-])")
"""What looks like the name of a method, like that of a field with its path, or like `extra=dates`."""
JOINED = re.compile(r"[._=][A-Za-z]")
"""What all of them have in them, and is found more quickly."""


@dataclass(frozen=True, slots=True)
class Block:
    """A text under a heading of its own."""

    title: Code
    text: Code


@dataclass(frozen=True)
class Pages:
    """All pages, seen from one of them."""

    service: Service
    here: str = ""
    """That page, where it has links to itself."""
    base: str = ""
    """From that page to the top of the docs: `../` for the page of a method."""

    @cached_property
    def methods(self) -> Mapping[str, Method]:
        return _methods(self.service)

    @cached_property
    def common_errors(self) -> frozenset[str]:
        return _common_errors(self.service)

    def page(self, title: str, file: str, anchor: str = "") -> Code:
        """A link to a page at the top of the docs."""
        place = "" if file == self.here else f"{self.base}{file}"
        return link(prose(title), f"{place}{anchor and f'#{slug(anchor)}'}")

    def method(self, name: str) -> Code:
        return link(prose(name), f"{'' if self.base else 'methods/'}{name}.md") if name in self.methods else code(name)

    def type(self, name: str) -> Code:
        return self.page(name, "types.md", name)

    def error(self, name: str) -> Code:
        """A link to an error class."""
        return self.page(name, "errors.md", "Common errors" if name in self.common_errors else name)

    def prose(self, text: str) -> Code:
        """Text within a line; methods it names become links, parameters and fields become code."""
        text = " ".join(text.split())
        if not JOINED.search(text):
            return _between(text, 0)
        pieces = NAME.split(text)
        quoted = [self._name(piece) if at % 2 else _between(piece, at) for at, piece in enumerate(pieces)]
        return Code("").join(quoted)

    def sentence(self, text: str) -> Code:
        """The text with a full stop, where it has none."""
        text = " ".join(text.split())
        return self.prose(text if not text or text[-1] in ".!?:" else f"{text}.")

    def _name(self, name: str) -> Code:
        if "_" in name or "=" in name:
            return code(name)
        return self.method(name) if name in self.methods else inline(name)


@once
def _methods(service: Service) -> Mapping[str, Method]:
    return {method.name: method for method in service.methods}


@once
def _common_errors(service: Service) -> frozenset[str]:
    return frozenset(error.name for error in service.errors)


def _between(piece: str, at: int) -> Code:
    """A piece between names: only the first can open a line."""
    if at:
        return inline(piece)
    return Code(prose(piece) + " " * piece.endswith(" "))


def header(service: Service, *files: str) -> Code:
    """Which descriptions and which command made a page; without the time, so that nothing changes by itself."""
    places = (file if "/" in file else f"{service.name}/{file}" for file in files)
    named = ", ".join(f"methods/{place}" for place in places) or f"methods/{service.name}"
    return comment(f"Generated from {named} by methodgen; do not edit: run {COMMAND}.")
