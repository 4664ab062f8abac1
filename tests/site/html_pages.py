"""Reads pages as a browser would, as far as tests have to know: elements, attributes, texts."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset({"meta", "link", "input", "br", "hr", "img", "circle", "path"})


@dataclass
class Element:
    """An opening tag."""

    tag: str
    attributes: dict[str, str]
    inside: tuple[str, ...]
    """Tags of what it is in."""


@dataclass
class HtmlPage(HTMLParser):
    """One page, parsed; `faults` are tags that do not match."""

    source: str
    elements: list[Element] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    texts: list[tuple[str, str]] = field(default_factory=list)
    """Tag around it, and text."""

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[str] = []
        self.feed(self.source)
        self.close()
        self.faults += [f"<{tag}> is left open" for tag in self._open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(Element(tag, {name: value or "" for name, value in attrs}, tuple(self._open)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(Element(tag, {name: value or "" for name, value in attrs}, tuple(self._open)))

    def handle_endtag(self, tag: str) -> None:
        if self._open[-1:] != [tag]:
            self.faults.append(f"</{tag}> closes {self._open[-1:]}")
        elif self._open:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        self.texts.append((self._open[-1] if self._open else "", data))

    def found(self, tag: str) -> list[Element]:
        return [one for one in self.elements if one.tag == tag]

    @property
    def anchors(self) -> list[str]:
        return [one.attributes["id"] for one in self.elements if "id" in one.attributes]

    def text_of(self, tag: str) -> str:
        return "".join(text for around, text in self.texts if around == tag)
