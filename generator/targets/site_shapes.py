"""The shape of an answer as nested lists, every field with a place to link to."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ..model.shape import Record
from .docs_pages import Pages
from .docs_shapes import Line, lines
from .html_markdown import anchor_link, inline
from .html_text import Html, anchor, element, text


def shape_tree(pages: Pages, record: Record | None) -> Html:
    """Every field of an answer; "" where nothing is known."""
    return _tree(tuple(lines(pages, record, top=True))) if record is not None else Html("")


def _tree(found: Sequence[Line]) -> Html:
    """A list of the fields at the top, each with the list of those below it."""
    if not found:
        return Html("")
    starts = [at for at, line in enumerate(found) if len(line.path) == len(found[0].path)]
    items = [_item(found[start], found[start + 1 : end]) for start, end in pairwise([*starts, len(found)])]
    return element("ul", Html("").join(items), class_="shape")


def _item(line: Line, below: Sequence[Line]) -> Html:
    place = anchor("response", *line.path)
    name = element("code", text(line.path[-1]))
    kind = element("span", inline(line.kind), class_="type")
    said = element("span", inline(line.text), class_="meaning")
    head = element("div", Html(f"{name} {kind} {anchor_link(place, line.path[-1])} {said}"), class_="field")
    return element("li", Html(f"{head}{_tree(below)}"), id=place)
