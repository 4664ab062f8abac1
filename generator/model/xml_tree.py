"""XML elements for example answers: built from plain data, written with every text quoted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
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
        return "\n".join(self._lines("")) + "\n"

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


def plain(name: str, value: object, text_key: str = "") -> Element:
    """Data without a shape: records and lists become elements, everything else attributes.

    What stands under `text_key` becomes the text of its element.
    """
    element = Element(name)
    data = as_data(value)
    if data is None:
        element.content.append(str(value))
        return element
    for key, inner in data.items():
        items = as_items(inner)
        if text_key and key == text_key:
            element.content.append(str(inner))
        elif items is not None:
            element.children.extend(plain(key, item, text_key) for item in items)
        elif as_data(inner) is not None:
            element.children.append(plain(key, inner, text_key))
        else:
            element.attributes[key] = str(inner)
    return element


def as_data(value: object) -> Data | None:
    """The value if it is a mapping."""
    return cast(Data, value) if isinstance(value, dict) else None


def as_items(value: object) -> list[object] | None:
    """The value if it is a list."""
    return cast("list[object]", value) if isinstance(value, list) else None


def xml_name(text: str) -> str:
    """The text as a name in XML; what no name may hold becomes `_`."""
    name = re.sub(r"[^A-Za-z0-9_.-]", "_", text.lstrip("@#"))
    return name if re.match(r"[A-Za-z_]", name) else f"_{name}"


def _escape(text: str) -> str:
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    text = re.sub("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", text)
    return _INVISIBLE.sub(lambda found: f"&#{ord(found[0])};", text)


def _attribute(text: str) -> str:
    return _escape(text).replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")


_INVISIBLE = re.compile("[\r\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
"""Line ends that XML would change, and characters that reorder or hide text."""
