"""Rules about the fields of a record: their names in Python, their keys in JSON and their places in XML."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import names
from ...model.shape import Field
from ...model.shapes import field, is_long
from ...problems import Problem, quoted
from ..description import Description
from .naming import Claim, clashes
from .walk import shapes


def field_names(description: Description) -> Iterator[Problem]:
    """The fields of a record keep apart in Python, and other names of a field are not those of its neighbours."""
    for node in shapes(description):
        if is_long(node):
            continue
        yield from clashes(Claim("", names.attribute(name), quoted(name), form) for name, form in node.entries.items())
        for name, form in node.entries.items():
            for also in form.strings("also"):
                if also in node.entries:
                    yield form.key_problem(f"{quoted(also)}, another name of {quoted(name)}, is a field here too")


def field_places(description: Description) -> Iterator[Problem]:
    """The fields of a record are not in the same place, in JSON or in XML."""
    text = description.service.string_at("envelopes", "json", "text")
    for node in shapes(description):
        if is_long(node):
            continue
        taken: dict[str, str] = {}
        for name, form in node.entries.items():
            for place, where in _places(field(description, name, form), text):
                other = taken.setdefault(place, name)
                if other != name:
                    yield form.key_problem(f"{quoted(other)} and {quoted(name)} are both {where}")


def _places(found: Field, text: str) -> Iterator[tuple[str, str]]:
    yield f"json {found.key}", f"{quoted(found.key)} in JSON"
    if found.xml == "text()" and text and not found.json:
        yield f"json {text}", f"{quoted(text)} in JSON"
    yield f"xml {found.xml}", f"{quoted(found.xml)} in XML"
