"""Rules about answers as a whole: which formats there are, and how each tells success and failure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...problems import Problem, listed, quoted
from ..description import Description
from ..node import Node
from .addresses import unfilled

_ONLY = {
    "root": ("xml", "only XML has a document element"),
    "wrapper": ("json", "only JSON comes in the call of a function"),
    "attributes": ("json php", "only JSON and PHP write attributes as members"),
    "attribute_prefix": ("json php", "only JSON and PHP write attributes as members"),
}
"""Keys of an envelope that only some formats have a use for."""
_ELEMENT = re.compile(r"(\{method_?\}|[A-Za-z_])(\{method_?\}|[A-Za-z0-9_.-])*(:[A-Za-z_][A-Za-z0-9_.-]*)?")
"""The name of an element of XML, with a prefix or without."""


def formats(description: Description) -> Iterator[Problem]:
    """The default format is one that the service speaks, and a format of a method is described."""
    known = description.service.strings("formats") or ("json",)
    default = description.service.get("default_format")
    if default and default.text not in known:
        yield default.problem(f"{quoted(default.text)} is not among the formats, {listed(known)}")
    if not description.knows_service:
        return
    told = {*known, *dict(description.service.children("envelopes")), "form"}
    for method in description.methods.values():
        for node in method.items_of("formats"):
            if node.text not in told:
                yield node.problem(f"nothing is known of {node.text} here; add it to `envelopes` of service.yaml")


def envelopes(description: Description) -> Iterator[Problem]:
    """An envelope is of a format that some method speaks, and has only keys that its format has a use for."""
    known = description.service.strings("formats") or ("json",)
    fixed = {name for method in description.methods.values() for name in method.strings("formats")}
    for name, node in description.service.children("envelopes"):
        if name not in known and name not in fixed:
            yield node.key_problem(f"{quoted(name)} is not among the formats, {listed(known)}")
        for key, (those, why) in _ONLY.items():
            if (given := node.get(key)) and name not in those.split():
                yield given.key_problem(why)
        for key in ("root", "inside"):
            if given := node.get(key):
                faults = list(unfilled(given, {"method", "method_"}))
                yield from faults
                if key == "root" and not faults and not _ELEMENT.fullmatch(given.text):
                    yield given.problem(
                        f"{quoted(given.text)} is no name of an element; such a name is item-list or a:b"
                    )
        keys = {given.text: given for key in ("text", "attributes", "inside") if (given := node.get(key))}
        if len(keys) < sum(key in node.entries for key in ("text", "attributes", "inside")):
            yield node.key_problem("text, attributes and inside are keys of their own; name them apart")
        if "attributes" in node.entries and (prefix := node.get("attribute_prefix")):
            yield prefix.key_problem("attributes are gathered under a key or have a prefix, not both")
        for condition in _conditions(node):
            if (status := condition.get("status")) and "path" in condition.entries:
                yield status.key_problem("the HTTP status has no path; make them two conditions of a list")
            for key in ("equal", "not_equal"):
                if (wanted := condition.get(key)) and wanted.text != wanted.text.strip():
                    yield wanted.problem("answers are compared without the spaces around them; leave those out")


def _conditions(envelope: Node) -> tuple[Node, ...]:
    fail = envelope.get("fail")
    return (fail.items or (fail,)) if fail else ()
