"""The JSON Schemas: legal drafts, a description for every key, and what an editor sees is what we see."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator
from referencing import Registry, Resource

from generator.spec import schemas
from generator.spec.quick import ANNOTATIONS, CHECKS, fits
from generator.spec.source import parse

from . import shop

FOLDER = Path(schemas.__file__).with_name("schema")
NAMES = ("common", "method", "service", "state", "types")
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


def keywords(part: Any) -> set[str]:
    """Every keyword of a schema; names of properties and definitions are none."""
    found = set(part) if isinstance(part, dict) else set()
    for key, value in part.items() if isinstance(part, dict) else ():
        below = (
            value.values() if key in {"properties", "definitions"} else value if isinstance(value, list) else [value]
        )
        found.update(*(keywords(each) for each in below if key not in {"dependencies", "enum", "required"}))
    return found


def test_the_quick_check_knows_every_keyword() -> None:
    assert set().union(*(keywords(raw(name)) for name in NAMES)) - CHECKS.keys() - ANNOTATIONS == {"$ref"}


VALUES = st.recursive(
    st.sampled_from(
        ["", "a.b", "x y", "Doc", "id", "none", "$a", "a\n", True, False, 0, 1, -1, 1.5, "2020-01-01", "1"]
    ),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(["type", "fields", "a", "doc", "name", "1", "any_of", "$include"]), inner, max_size=4
    ),
    max_leaves=8,
)


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_the_quick_check_and_the_validator_agree(data: st.DataObject) -> None:
    """Some value of a legal file is replaced by another; both must say the same about what comes out."""
    name, text = data.draw(st.sampled_from(list(shop.FILES.items())))
    kinds: dict[str, schemas.Kind] = {"service.yaml": "service", "types.yaml": "types"}
    schema = schemas.schema(kinds.get(name, "method"))
    node, _ = parse(text.encode(), name)
    assert node
    value = schemas.instance(node, schema)
    here: Any = value
    while isinstance(here, dict | list) and here:
        keys = sorted(here) if isinstance(here, dict) else list(range(len(here)))
        key = data.draw(st.sampled_from(keys))
        if not isinstance(here[key], dict | list) or data.draw(st.integers(0, 3)) == 0:
            here[key] = data.draw(VALUES)
            break
        here = here[key]
    assert fits(value, schema) == Draft7Validator(schema).is_valid(value)
