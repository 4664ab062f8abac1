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
Schema: TypeAlias = Mapping[str, "object"]

_FOLDER = Path(__file__).with_name("schema")
_COMMON = "common.schema.json#"
_NO_WISH: Schema = {}


@cache
def schema(kind: Kind) -> Schema:
    """The schema of one kind of file, with the shared definitions put in."""
    text = (_FOLDER / f"{kind}.schema.json").read_text(encoding="utf-8").replace(_COMMON, "#")
    common = json.loads((_FOLDER / "common.schema.json").read_text(encoding="utf-8"))
    return {**json.loads(text), "definitions": common["definitions"]}


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
    root = schema(kind)
    return instance(node, _part(_part(root, "properties"), key), root)


def instance(node: Node, wish: Schema, root: Schema) -> object:
    """The value as JSON, each scalar read as the schema wants it; None for what is missing."""
    wish = _chosen(wish, node, root)
    content = node.content
    if isinstance(content, str):
        return _scalar(node, wish.get("type"))
    if isinstance(content, tuple):
        each = _part(wish, "items")
        return [instance(item, each, root) for item in content]
    if isinstance(content, dict):
        named = _part(wish, "properties")
        other = _part(wish, "additionalProperties")
        return {key: instance(value, _part(named, key) or other, root) for key, value in content.items()}
    return None


def _scalar(node: Node, wanted: object) -> object:
    text = node.text
    if not node.plain:
        return text
    if wanted == "boolean":
        return text == "true" if text in {"true", "false"} else text
    if wanted in ("integer", "number"):
        value = number(text)
        return text if value is None else value
    return text


def _chosen(wish: Schema, node: Node, root: Schema) -> Schema:
    """What holds for this very value, once references and conditions are followed."""
    while True:
        if isinstance(name := wish.get("$ref"), str):
            wish = _part(_part(root, "definitions"), name.rpartition("/")[2])
        elif "if" in wish:
            wish = _part(wish, "then" if _holds(_part(wish, "if"), node) else "else")
        else:
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
