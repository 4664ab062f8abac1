"""XML elements for example answers: built from plain data, written with every text quoted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import cast

Data = dict[str, object]


@dataclass(frozen=True, slots=True)
class Element:
    """An XML element before it is written."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict[str, str])
    children: list[Element] = field(default_factory=list["Element"])
    content: list[str] = field(default_factory=list[str])

    def write(self) -> str:
        """The element as lines with two spaces a level, and a line break at the end."""
        prefixes = {name.partition(":")[0] for name in self._names() if ":" in name.strip(":")} - {"xml", "xmlns"}
        self.attributes.update((f"xmlns:{prefix}", f"urn:{prefix}") for prefix in sorted(prefixes))
        return "\n".join(self._lines("")) + "\n"

    def below(self, names: Iterable[str]) -> Element:
        """The element under child elements of these names, one below the other; made where it is not there."""
        element = self
        for name in names:
            found = next((child for child in element.children if child.name == name), None)
            if found is None:
                found = Element(name)
                element.children.append(found)
            element = found
        return element

    def _names(self) -> Iterator[str]:
        yield from map(xml_name, (self.name, *self.attributes))
        for child in self.children:
            yield from child._names()

    def _lines(self, margin: str) -> Iterator[str]:
        pairs = "".join(f' {xml_name(key)}="{_attribute(text)}"' for key, text in self.attributes.items())
        name, content = xml_name(self.name), "".join(map(_escape, self.content))
        if self.children:
            yield f"{margin}<{name}{pairs}>{content}"
            for child in self.children:
                yield from child._lines(margin + "  ")
            yield f"{margin}</{name}>"
        else:
            yield f"{margin}<{name}{pairs}>{content}</{name}>" if content else f"{margin}<{name}{pairs}/>"


@dataclass(frozen=True, slots=True)
class Writing:
    """How data without a shape is written."""

    text: str = ""
    """What stands under this key becomes the text of its element; values beside it are attributes."""
    attributes: frozenset[str] | None = None
    """Other values that are attributes; None for all, the rest are elements."""

    def is_attribute(self, name: str, beside: Data) -> bool:
        return self.attributes is None or name in self.attributes or bool(self.text and self.text in beside)


def plain(name: str, value: object, writing: Writing = Writing()) -> Element:
    """Data without a shape: records and lists become elements."""
    element = Element(name)
    data = as_data(value)
    if data is None:
        element.content.append(str(value))
        return element
    for key, inner in data.items():
        items = as_items(inner)
        if writing.text and key == writing.text:
            element.content.append(str(inner))
        elif items is not None:
            element.children.extend(plain(key, item, writing) for item in items)
        elif as_data(inner) is None and writing.is_attribute(key, data):
            element.attributes[key] = str(inner)
        else:
            element.children.append(plain(key, inner, writing))
    return element


def as_data(value: object) -> Data | None:
    """The value if it is a mapping."""
    return cast(Data, value) if isinstance(value, dict) else None


def as_items(value: object) -> list[object] | None:
    """The value if it is a list."""
    return cast("list[object]", value) if isinstance(value, list) else None


@lru_cache(maxsize=1024)
def xml_name(text: str) -> str:
    """The text as a name in XML, with a prefix or without; what no name may hold becomes `_`."""
    text = text.lstrip("@#")
    prefix, colon, local = text.partition(":")
    if colon and prefix and local and ":" not in local:
        return f"{xml_name(prefix)}:{xml_name(local)}"
    name = re.sub(r"[^A-Za-z0-9_.-]", "_", text)
    return name if re.match(r"[A-Za-z_]", name) else f"_{name}"


def _escape(text: str) -> str:
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if text.isprintable():
        return text
    text = re.sub("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", text)
    return _INVISIBLE.sub(lambda found: f"&#{ord(found[0])};", text)


def _attribute(text: str) -> str:
    return _escape(text).replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")


_INVISIBLE = re.compile("[\r\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
"""Line ends that XML would change, and characters that reorder or hide text."""
