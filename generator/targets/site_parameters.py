"""Arguments, one entry each, with their values below them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..model.method import Method
from ..model.parameter import Parameter
from . import docs_parameters
from .docs_pages import Pages
from .html_markdown import block, inline
from .html_text import Html, anchor, text

VALUES_BELOW = re.compile(r" ?\[Values below\.\]\(#[^)]*\)")
"""A link of the twin to a list that is right below, here."""


@dataclass(frozen=True, slots=True)
class ParameterEntry:
    """One argument."""

    anchor: Html
    name: Html
    type: Html
    need: Html
    """required or optional, also the class of its colour."""
    text: Html
    count: int
    """How many values are listed below; 0 where they are few enough to be named in the text."""
    values: Html


def parameter_entries(pages: Pages, method: Method) -> tuple[ParameterEntry, ...]:
    """All arguments, in the order of the description."""
    return tuple(_entry(pages, method, one) for one in method.parameters)


def _entry(pages: Pages, method: Method, one: Parameter) -> ParameterEntry:
    listed = one.values if docs_parameters.has_value_list(one) else ()
    return ParameterEntry(
        anchor=anchor("parameter", one.name),
        name=text(one.name),
        type=inline(docs_parameters.type_name(one)),
        need=Html("required" if one.required else "optional"),
        text=inline(VALUES_BELOW.sub("", docs_parameters.meaning(pages, method, one))),
        count=len(listed),
        values=block(docs_parameters.value_list(pages, listed)),
    )
