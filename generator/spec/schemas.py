"""The JSON Schemas of the three kinds of files, each with one validator that is made once."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias, cast

from .node import Node, number

if TYPE_CHECKING:
    from jsonschema import ValidationError

Kind = Literal["method", "service", "types"]
Schema: TypeAlias = Mapping[str, object]
Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"

_FOLDER = Path(__file__).with_name("schema")
_NO_WISH: Schema = {}


@cache
def schema(kind: Kind) -> Schema:
    """The schema of one kind of file. References are followed here, once, which halves the time of every check."""
    definitions = definitions_of_all()
    top = _read(kind)
    for part in (*definitions.values(), top):
        _follow(part, definitions)
    return top


def definitions_of_all() -> dict[str, dict[str, Json]]:
    """What the schemas share."""
    parts = (_read(name)["definitions"] for name in ("common", "state"))
    return {key: value for part in parts for key, value in cast("dict[str, dict[str, Json]]", part).items()}


def _read(name: str) -> dict[str, Json]:
    return cast("dict[str, Json]", json.loads((_FOLDER / f"{name}.schema.json").read_text(encoding="utf-8")))


def _follow(part: Json, definitions: Mapping[str, Json]) -> None:
    """Put what is referred to in the place of the reference; a shape refers to itself, so the result is a ring."""
    if isinstance(part, list):
        for item in part:
            _follow(item, definitions)
    elif isinstance(part, dict):
        for key, child in part.items():
            if isinstance(child, dict) and "$ref" in child:
                part[key] = definitions[str(child["$ref"]).rpartition("/")[2]]
            else:
                _follow(child, definitions)


class Validator(Protocol):
    """The part of a validator that we use."""

    def iter_errors(self, instance: object) -> Iterator[ValidationError]: ...


@cache
def validator(kind: Kind) -> Validator:
    """Made once: building one costs ten times what using it does; so does importing the library."""
    from jsonschema import Draft7Validator

    return cast("Validator", Draft7Validator(schema(kind)))


def as_json(node: Node, kind: Kind, key: str) -> object:
    """What stands under one key of a file, as JSON."""
    return instance(node, _part(_part(schema(kind), "properties"), key))


def instance(node: Node, wish: Schema) -> object:
    """The value as JSON, each scalar read as the schema wants it; None for what is missing."""
    wish = _chosen(wish, node)
    content = node.content
    if isinstance(content, str):
        return _scalar(node, wish.get("type"))
    if isinstance(content, tuple):
        each = _part(wish, "items")
        return [instance(item, each) for item in content]
    if isinstance(content, dict):
        named = _part(wish, "properties")
        other = _part(wish, "additionalProperties")
        return {key: instance(value, _part(named, key) or other) for key, value in content.items()}
    return None


def _scalar(node: Node, wanted: object) -> object:
    text = node.text
    if not node.plain:
        return text
    if wanted == "boolean":
        return text == "true" if text in {"true", "false"} else text
    value = number(text) if wanted in ("integer", "number") else None
    return text if value is None or (wanted == "integer" and not isinstance(value, int)) else value


def _chosen(wish: Schema, node: Node) -> Schema:
    """What holds for this very value, once conditions are decided."""
    while "if" in wish:
        wish = _part(wish, "then" if _holds(_part(wish, "if"), node) else "else")
    return wish


def _holds(condition: Schema, node: Node) -> bool:
    """The few conditions that our schemas use: the type of a value, and keys that are there."""
    if wanted := condition.get("type"):
        return wanted == ("array" if isinstance(node.content, tuple) else "object" if node.entries else "string")
    if isinstance(keys := condition.get("required"), list):
        return all(key in node.entries for key in cast("list[str]", keys))
    return any(_holds(part, node) for part in cast("list[Schema]", condition.get("anyOf", [])))


def _part(wish: Schema, key: str) -> Schema:
    part = wish.get(key)
    return cast("Schema", part) if isinstance(part, dict) else _NO_WISH
