"""Texts of a description in HTML: one function for each place they may go to.

Whatever a text holds, it comes out as text: no markup, no end of an attribute or of a script, and no character that
hides or reorders others.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable

from .code import Code, require_code
from .docs_text import visible


class Html(Code):
    """HTML, ready to be printed into a page."""

    __slots__ = ()

    def join(self, pieces: Iterable[str]) -> Html:
        """Pieces of HTML with this HTML between them."""
        return Html(super().join(pieces))


def text(value: str) -> Html:
    """Text between tags."""
    if value.isprintable():
        return Html(html.escape(value, quote=False))
    lines = value.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return Html("\n".join(html.escape(visible(line), quote=False) for line in lines))


def attribute(value: str) -> Html:
    """Text inside the double quotes of an attribute; it has one line."""
    return Html(html.escape(visible(re.sub(r"[\r\n\t]+", " ", value)), quote=True))


def data(value: object) -> Html:
    """JSON inside a script element, or in a script of its own: pure ASCII in which no tag can begin or end."""
    written = json.dumps(value, ensure_ascii=True, separators=(",", ":"))
    return Html(written.replace("&", r"\u0026").replace("<", r"\u003c").replace(">", r"\u003e"))


def anchor(*words: str) -> Html:
    """A name for a place in a page, for links to lead to."""
    return Html("-".join(re.sub(r"[^\w.-]+", "-", word, flags=re.ASCII).strip("-") for word in words))


def element(tag: str, content: Html, **attributes: str) -> Html:
    """An element around HTML; the values of attributes are texts. `class_` is written as class."""
    require_code(content)
    pairs = "".join(f' {name.strip("_").replace("_", "-")}="{attribute(value)}"' for name, value in attributes.items())
    return Html(f"<{tag}{pairs}>{content}</{tag}>")
