"""Parameters of the model, and the rules over several of them."""

from __future__ import annotations

from typing import cast

from ..spec.description import Description, pairs
from ..spec.node import Node
from .parameter import Parameter, Place, Rule, RuleKind
from .shape import Origin, Value

_RULES: tuple[RuleKind, ...] = ("any_of", "one_of", "at_most_one", "together", "same_length")
_CONTAINERS = frozenset({"list", "map"})


def parameter(description: Description, name: str, node: Node, usual: Place) -> Parameter:
    """One argument, with all defaults; `usual` is where it travels unless it says otherwise."""
    kind = node.string("type")
    special = node.get("special")
    return Parameter(
        name=name,
        type=kind,
        of=node.string("of", "string") if kind in _CONTAINERS else None,
        required=node.flag("required"),
        doc=node.string("doc"),
        values=tuple(Value(*pair) for pair in description.values(node)),
        default=_default(description, node),
        minimum=node.number("minimum"),
        maximum=node.number("maximum"),
        min_items=node.integer("min_items"),
        max_items=node.integer("max_items"),
        max_length=node.integer("max_length"),
        pattern=node.optional("pattern"),
        special=tuple(Value(*pair) for pair in pairs(special)) if special else (),
        clears=node.flag("clears"),
        spelling=spelling(node.get("spelling")) or None,
        format=node.optional("format"),
        signed=node.flag("signed", kind != "file"),
        carries_token=node.flag("carries_token"),
        place=cast("Place", node.string("in", usual)),
        header=node.string("header"),
        also=node.strings("also"),
        deprecated=node.optional("deprecated"),
        doubt=node.optional("doubt"),
        inferred=node.flag("inferred"),
        origin=Origin(description.source(node), node.key_place.line),
    )


def rule(node: Node) -> Rule:
    """A rule over several parameters."""
    for kind in _RULES:
        if names := node.strings(kind):
            return Rule(kind, names)
    return Rule("instead", (node.string("needed"), *node.strings("instead")))


def spelling(node: Node | None) -> str:
    """How a list is written, as one word: `join:,`, `repeat`, …; "" when it is not told."""
    if node is None:
        return ""
    join = node.get("join")
    return f"join:{join.text}" if join else node.text


def _default(description: Description, node: Node) -> str | None:
    """The default as it travels: a boolean may be described as true or false."""
    default = node.optional("default")
    if default is None or node.string("type") != "boolean":
        return default
    return description.booleans.get(default, default)
