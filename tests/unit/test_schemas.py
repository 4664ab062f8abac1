"""The JSON Schemas: legal drafts, a description for every key, and what an editor sees is what we see."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator
from referencing import Registry, Resource

from generator.spec import schemas

from . import shop

FOLDER = Path(schemas.__file__).with_name("schema")
NAMES = ("common", "method", "service", "types")
ROOT = Path(__file__).parents[2]


def raw(name: str) -> Any:
    return json.loads((FOLDER / f"{name}.schema.json").read_text(encoding="utf-8"))


class EditorLoader(yaml.CSafeLoader):
    """YAML 1.2 as editors read it: no dates, no yes and no."""


EditorLoader.yaml_implicit_resolvers = {
    first: [(tag, regexp) for tag, regexp in found if not tag.endswith(("timestamp", "bool")) or first in "tTfF"]
    for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def properties(part: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    if isinstance(part, dict):
        for name, value in part.get("properties", {}).items():
            yield f"{path}.{name}", value
        for key, value in part.items():
            yield from properties(value, f"{path}.{key}")
    elif isinstance(part, list):
        for value in part:
            yield from properties(value, path)


@pytest.mark.parametrize("name", NAMES)
def test_a_schema_is_legal(name: str) -> None:
    Draft7Validator.check_schema(raw(name))


@pytest.mark.parametrize("name", NAMES)
def test_every_key_is_described(name: str) -> None:
    assert [path for path, value in properties(raw(name)) if not value.get("description")] == []


@pytest.mark.parametrize("name", NAMES)
def test_every_pattern_says_what_it_wants(name: str) -> None:
    patterns = [part for part in mappings(raw(name)) if isinstance(part.get("pattern"), str)]
    assert [part["pattern"] for part in patterns if "patternErrorMessage" not in part] == []


def mappings(part: Any) -> Iterator[dict[str, Any]]:
    if isinstance(part, dict):
        yield part
        for value in part.values():
            yield from mappings(value)
    elif isinstance(part, list):
        for value in part:
            yield from mappings(value)


def files() -> list[tuple[str, str]]:
    described = [(path.name, path.read_text(encoding="utf-8")) for path in sorted(ROOT.glob("methods/*/*.yaml"))]
    return [*described, *shop.FILES.items()]


def test_editors_accept_what_we_accept() -> None:
    registry: Any = Registry().with_resources(
        (f"{name}.schema.json", Resource.from_contents(raw(name))) for name in NAMES
    )
    validators = {name: Draft7Validator(raw(name), registry=registry) for name in NAMES}
    for name, text in files():
        kind = {"service.yaml": "service", "types.yaml": "types"}.get(name, "method")
        value = json.loads(json.dumps(yaml.load(text, EditorLoader)))
        assert [(name, error.message) for error in validators[kind].iter_errors(value)] == []
