"""Replies in XML, as the plain data that JSON would have carried. Nothing that needs a DOCTYPE is read.

    <docs total="2"><doc id="1"/><doc id="2"><title>Sea</title></doc></docs>
    {"docs": {"total": "2", "doc": [{"id": "1"}, {"id": "2", "title": "Sea"}]}}

An element with nothing but text is that text. Otherwise its attributes and its child elements are keys, repeated
children are a list, and text beside them goes under a key of its own. Where an attribute and a child share a name, the
attribute gets an `@` before it.
"""

from __future__ import annotations

from typing import Any
from xml.parsers import expat

from ..plain import OWN_TEXT
from .refusals import DEEPEST, check_size, unreadable

ENCODINGS = {"utf-8", "utf-16", "us-ascii", "iso-8859-1"}


def read_xml(body: bytes, text: str = OWN_TEXT) -> object:
    """Plain data with the root element as its only key, or UnreadableResponse; `text` is the key of the text."""
    check_size(body, "XML")
    tree = _Tree(text)
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.XmlDeclHandler = tree.declaration
    parser.StartDoctypeDeclHandler = tree.doctype
    parser.StartElementHandler = tree.start
    parser.EndElementHandler = tree.end
    parser.CharacterDataHandler = tree.characters
    try:
        parser.Parse(body, True)
    except expat.ExpatError as error:
        why = f"line {error.lineno}, column {error.offset + 1}: {expat.ErrorString(error.code)}"
        raise unreadable(body, "XML", why) from None
    except _RefusedError as error:
        raise unreadable(body, "XML", str(error)) from None
    return tree.root.value(text)


class _RefusedError(ValueError):
    """Well-formed, and still refused."""


class _Element:
    """An element while it is read."""

    __slots__ = ("attributes", "children", "texts")

    def __init__(self, attributes: dict[str, str]) -> None:
        self.attributes = attributes
        self.children: dict[str, list[Any]] = {}
        self.texts: list[str] = []

    def value(self, key: str) -> Any:
        text = "".join(self.texts)
        if not self.attributes and not self.children:
            return text
        value: dict[str, Any] = {
            f"@{name}" if name in self.children else name: value for name, value in self.attributes.items()
        }
        value |= {name: items if len(items) > 1 else items[0] for name, items in self.children.items()}
        if text and not text.isspace():
            value[OWN_TEXT if key in value else key] = text.strip() if self.children else text
        return value


class _Tree:
    """Builds the data from the parser's events."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.root = _Element({})
        self.open = [self.root]

    def declaration(self, version: str, encoding: str | None, standalone: int) -> None:
        if encoding and encoding.lower() not in ENCODINGS:
            raise _RefusedError(f"encoding {encoding[:40]!r} is not read")

    def doctype(self, name: str, system: str | None, public: str | None, internal: bool) -> None:
        raise _RefusedError("a DOCTYPE is not accepted")

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if len(self.open) > DEEPEST:
            raise _RefusedError(f"it nests deeper than {DEEPEST} levels")
        self.open.append(_Element(attributes))

    def end(self, name: str) -> None:
        element = self.open.pop()
        self.open[-1].children.setdefault(name, []).append(element.value(self.text))

    def characters(self, data: str) -> None:
        self.open[-1].texts.append(data)
