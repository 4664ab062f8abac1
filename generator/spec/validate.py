"""Holding one file against its schema: every fault becomes a problem with a place, in plain words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any, cast

from ..problems import Problem, counted, did_you_mean, listed, nearest, odd_character, quoted
from .node import Node
from .quick import fits
from .schemas import Kind, instance, schema, validator

if TYPE_CHECKING:
    from jsonschema import ValidationError

MOST_FAULTS = 200
"""Told of one file; a file that is wrong throughout is not worth more lines."""

_WANTED = {
    "string": "a text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "object": "a mapping",
    "array": "a list",
}
_KEPT = frozenset({"required", "oneOf", "dependencies", "additionalProperties", "propertyNames", "uniqueItems"})
"""Faults that leave the rest of the value fit for the rules."""


def check(node: Node, kind: Kind) -> tuple[Node, list[Problem]]:
    """The part of the file that keeps to the schema, and what does not."""
    value = instance(node, schema(kind))
    if fits(value, schema(kind)):
        return node, []
    problems: list[Problem] = []
    illegal: set[int] = set()
    faulty: set[int] = set()
    for error in islice(validator(kind).iter_errors(value), MOST_FAULTS):
        if error.instance is None:
            continue  # a missing value, told by the reader
        place = _find(node, error.absolute_path)
        problems.extend(_told(error, place))
        illegal.update(map(id, _illegal(error, place)))
        if error.validator not in _KEPT and not _is_key(error, place):
            faulty.add(id(place))
    return (_without(node, illegal, faulty) if problems else node), problems


def _find(node: Node, path: Iterable[str | int]) -> Node:
    for part in path:
        content = node.content
        node = content[part] if isinstance(part, int) and isinstance(content, tuple) else node.entries[str(part)]
    return node


def _illegal(error: ValidationError, node: Node) -> list[Node]:
    """Entries whose key may not be there; nothing is to be made of them."""
    if error.validator == "additionalProperties":
        known = set(_known(error))
        return [part for key, part in node.entries.items() if key not in known]
    return [node.entries[str(error.instance)]] if _is_key(error, node) else []


def _is_key(error: ValidationError, node: Node) -> bool:
    """A name of a key that is not legal arrives with the mapping it stands in."""
    return isinstance(error.instance, str) and not isinstance(node.content, str)


def _without(node: Node, illegal: set[int], faulty: set[int]) -> Node:
    """The same tree with None for faulty values and without illegal keys; what stays is what the rules look at."""
    if id(node) in faulty:
        return node._replace(content=None)
    if isinstance(node.content, tuple):
        return node._replace(content=tuple(_without(item, illegal, faulty) for item in node.content))
    if isinstance(node.content, dict):
        entries = {k: _without(v, illegal, faulty) for k, v in node.content.items() if id(v) not in illegal}
        return node._replace(content=entries)
    return node


def _told(error: ValidationError, node: Node) -> Iterator[Problem]:
    """One fault, in words."""
    if error.validator == "additionalProperties":
        for key in _unknown(error, node):
            known = _known(error)
            hint = did_you_mean(key, known) or f"; {_schema(error).get('$comment', f'known here: {listed(known)}')}"
            yield node.entries[key].key_problem(f"unknown key {quoted(key)}{odd_character(key)}{hint}")
    elif error.validator == "required":
        yield from _missing(error, node)
    elif _is_key(error, node):
        key = str(error.instance)
        yield node.entries[key].key_problem(f"the key {quoted(key)}{odd_character(key)} {_wrong(error, node)}")
    elif error.validator in {"oneOf", "dependencies"}:
        yield node.key_problem(_wrong(error, node))
    else:
        yield node.problem(_wrong(error, node))


def _missing(error: ValidationError, node: Node) -> Iterator[Problem]:
    """A key that is only misspelt is told once, as an unknown key."""
    meant = {nearest(key, _known(error)) for key in _unknown(error, node)}
    key = error.message.removeprefix("'").partition("'")[0]
    if key not in meant:
        yield node.key_problem(f"the key {quoted(key)} is missing")


def _wrong(error: ValidationError, node: Node) -> str:
    """What is wrong with one value."""
    rule, limit, value = str(error.validator), cast("Any", error.validator_value), cast("Any", error.instance)
    wording = _schema(error).get("patternErrorMessage")
    if rule == "enum":
        words = [str(word).lower() if isinstance(word, bool) else str(word) for word in limit]
        must = wording or f"must be {'one of ' * (len(words) > 1)}{listed(words, 30)}"
        found = f", found {quoted(node.text)}" if node.text else ""
        return f"{must}{found}{did_you_mean(str(value), words)}"
    if rule == "type":
        form = str(wording) if str(wording).startswith("must be") else ""
        must = form or f"must be {_WANTED[limit] if isinstance(limit, str) else 'a text or a number'}"
        return f"{must}, found {_found(node)}"
    if rule == "pattern":
        odd = odd_character(str(value))
        return str(wording) if not isinstance(node.content, str) else f"{wording}, found {quoted(str(value))}{odd}"
    if rule == "oneOf":
        return _one_of(limit, node)
    if rule == "dependencies":
        return _dependent(limit, node)
    return _twice(value) if rule == "uniqueItems" else _limited(rule, limit, value)


def _limited(rule: str, limit: object, value: object) -> str:
    """Too many, too few, too long, too high …"""
    if rule in {"minimum", "maximum"}:
        return f"must be at {'least' if rule == 'minimum' else 'most'} {limit}, found {value}"
    size = counted(*_size(value))
    if rule.startswith("min"):
        return "must not be empty" if limit == 1 else f"has {size}; at least {limit} are needed"
    return f"has {size}; the limit is {limit:,}"


def _size(value: object) -> tuple[int, str]:
    if isinstance(value, str):
        return len(value), "character"
    if isinstance(value, list):
        return len(cast("list[object]", value)), "item"
    return len(cast("dict[str, object]", value)), "entry"


def _one_of(limit: list[dict[str, list[str]]], node: Node) -> str:
    keys = [key for branch in limit for key in branch["required"]]
    given = [key for key in keys if key in node.entries]
    found = f"found {' and '.join(given)}" if given else "found none of them"
    return f"must have exactly one of the keys {listed(keys)}; {found}"


def _dependent(limit: dict[str, list[str]], node: Node) -> str:
    wanted = (f"{key} needs {listed(others)}" for key, others in limit.items() if key in node.entries)
    return f"keys that belong together: {'; '.join(wanted)}"


def _twice(items: list[object]) -> str:
    twice = next(text for text, count in Counter(map(str, items)).items() if count > 1)
    return f"{quoted(twice)} is listed twice"


def _found(node: Node) -> str:
    if isinstance(node.content, str):
        return f"the text {quoted(node.content)}"
    return "a list" if isinstance(node.content, tuple) else "a mapping"


def _schema(error: ValidationError) -> dict[str, object]:
    return cast("dict[str, object]", error.schema) if isinstance(error.schema, dict) else {}


def _known(error: ValidationError) -> list[str]:
    return list(cast("dict[str, object]", _schema(error).get("properties", {})))


def _unknown(error: ValidationError, node: Node) -> list[str]:
    known = _known(error)
    unknown = (key for key, part in node.entries.items() if key not in known and part.content is not None)
    return list(islice(unknown, MOST_FAULTS))
