"""Descriptions that say nearly everything, and where texts can stand in them: asked of the schemas."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from generator.spec.node import Node
from generator.spec.schemas import Kind, Schema, schema
from generator.spec.source import parse

from ..site.hostile import TEXTS
from ..unit import shop

Path_: TypeAlias = "tuple[str | int, ...]"
KINDS: dict[str, Kind] = {"service.yaml": "service", "types.yaml": "types"}
ODD_TEXTS = tuple(text for text in TEXTS.values() if not text.strip().isidentifier())
"""Those that no name could be."""
PLAIN = re.compile(r"true|false|-?[0-9][0-9.]*")

STORE = """\
store:
  thing:
    doc: Things.
    id: list_id
    also: [name]
    means: {level: {low: {rank: 1}, high: {rank: a text}}}
    admits: {level: {low: everyone}}
    start: {title: a text}
    nothing: {title: a text}
    file: {parameter: photo, kind: media, kinds: {image: photo}, size: size, sizes: {small: 75}, squares: [small]}
    show: {link: "{home}x", size: 3}
    samples: {number: 1, values: {title: [One, Two]}}
"""

MORE = {
    "item.keep.yaml": """\
method: item.keep
summary: Keep an item.
description: Further words.
status: broken
signed: true
token: required
post_only: true
parameters:
  level: {type: enum, values: {low: Not much., high: A lot.}, default: low, deprecated: Old., doubt: So., doc: Level.}
  words: {type: string, default: some words, doc: Words.}
  kinds: {type: list, of: enum, values: [first one, second one], spelling: repeat, doc: Kinds.}
state:
  - {creates: thing, set: {title: a text}, with: {level: low}}
response:
  kept:
    doc: What was kept.
    fields:
      level: {type: enum, values: {low: Not much., high: A lot.}, doc: Its level., with: a condition}
      more: {fields: {a: {type: string, doc: A.}}, doc: More., optional: true}
errors:
  5: {name: TooMany, kind: rate_limit, doc: Too many of them.}
changelog: [{date: 2021-01-02, change: Changed.}, {date: 2021-01-03, change: Again.}]
notes: [One note., Another note.]
doubts: [One doubt., Another doubt.]
example: {request: {words: hello}, response: {kept: {level: low}}}
""",
    "item.seek.yaml": """\
method: item.seek
summary: Seek items.
signed: false
parameters:
  sort: {type: enum, values: [new, old], doc: Order.}
  which: {type: enum, values: [mine, all], doc: Which.}
  when: {type: enum, values: [day, ever], doc: When.}
state:
  lists: thing
  where:
    sort: {order: {new: -made, old: made}}
    which: {instead: {mine: thing}}
    when: {least: made, ago: {day: 86400}}
response: {found: {type: [Price], json: "shop:found"}}
errors: {}
""",
}
"""Further methods."""

XML = """\
  php: {attribute_prefix: "@", fail: {path: ok, equal: no}}
  xml: {root: "{method}", fail: [{path: "@a", equal: no}, {path: "@b", not_equal: yes}, """

CHANGES = {
    "service.yaml": (
        ("key: {parameter: key, doc", 'key: {header: X-Key, value: "Key {value}", doc'),
        (
            "  params: {exclude: [format], drop_empty: true}",
            '  params: {from: [v, format], exclude: [format], pair: "{k}{v}", join: "&"}',
        ),
        ('  xml: {root: "{method}", fail: [', XML),
        ("formats: [xml, json]", "formats: [xml, json, php]"),
        ("retry:", STORE + "retry:"),
        (
            "    size: {type: integer,",
            "    code: {type: string, pattern: '[a-z]*', doc: Code.}\n    size: {type: integer,",
        ),
    ),
    "types.yaml": (
        (
            "Price:",
            "Sort: {fields: {a: {type: enum, values: {one: The first.}}, b: {type: enum, values: [c d]}}, doc: So.}\n"
            "Price:",
        ),
    ),
}
"""What is written otherwise than in the shop of the unit tests."""


def many(number: int) -> str:
    """A method with room for many texts of each kind."""
    numbers = range(number)
    values = ", ".join(f"v{n}: Means {n}." for n in numbers)
    parameters = "".join(f"  p{n}: {{type: string, default: d{n}, doc: Parameter {n}.}}\n" for n in numbers)
    changes = ", ".join(f"{{date: 2021-01-02, change: Change {n}.}}" for n in numbers)
    records = ", ".join(f"f{n}: {{type: string, with: If {n}., doc: Field {n}.}}" for n in numbers)
    errors = "".join(f"  {n + 1}: {{name: Error{n}, doc: Error {n}.}}\n" for n in numbers)
    return (
        "method: item.many\nsummary: Show many texts.\nsigned: false\nparameters:\n"
        f"  value: {{type: enum, values: {{{values}}}, doc: Value.}}\n{parameters}"
        f"response: {{many: {{fields: {{{records}}}}}}}\nerrors:\n{errors}"
        f"changelog: [{changes}]\nnotes: [{', '.join(f'Note {n}.' for n in numbers)}]\n"
        f"doubts: [{', '.join(f'Doubt {n}.' for n in numbers)}]\n"
    )


@dataclass(frozen=True, slots=True)
class Field:
    """A place for a text: its file, the path of keys, and whether it is the last key itself that is the text."""

    file: str
    path: Path_
    is_key: bool = False
    is_prose: bool = False
    """For people only; what else it may be is a value, a template, an address or a path."""

    def __str__(self) -> str:
        return f"{self.file}:{'.'.join(map(str, self.path))}{' (key)' if self.is_key else ''}"


Texts: TypeAlias = "Mapping[Field, str]"
"""What stands in some of the fields."""


def everything(**more: str) -> dict[str, Node]:
    """The files of a service that uses nearly every key; `more` are methods of the group `item`."""
    files = {**shop.FILES, **MORE, **{f"item.{name}.yaml": text for name, text in more.items()}}
    for name, changes in CHANGES.items():
        for old, new in changes:
            assert old in files[name], old
            files[name] = files[name].replace(old, new, 1)
    return {name: _parsed(text, name) for name, text in files.items()}


def fields(files: Mapping[str, Node]) -> tuple[list[Field], set[str]]:
    """All places for texts in these files, and the places of the schemas that these files do not reach."""
    found: list[Field] = []
    reached: set[int] = set()
    for name, node in files.items():
        found += _fields(name, node, schema(KINDS.get(name, "method")), (), reached)
    known: dict[int, str] = {}
    for kind in ("service", "types", "method"):
        _text_places(schema(kind), kind, known, set())  # type: ignore[arg-type]
    return found, {where for place, where in known.items() if place not in reached}


def write(folder: Path, files: Mapping[str, Node], texts: Texts, service: str = "shop") -> None:
    """Write the files below a folder, with these texts in the places named."""
    (folder / service).mkdir(parents=True, exist_ok=True)
    by_file: dict[str, dict[tuple[Path_, bool], str]] = {}
    for field, text in texts.items():
        by_file.setdefault(field.file, {})[field.path, field.is_key] = text
    for name, node in files.items():
        written = _written(node, (), by_file.get(name, {}))
        (folder / service / name).write_text(written + "\n", encoding="utf-8")


def quoted(text: str) -> str:
    """A text as YAML has it in double quotes, in ASCII."""
    return '"' + "".join(map(_escaped, text)) + '"'


def _escaped(character: str) -> str:
    if character in '"\\':
        return f"\\{character}"
    if " " <= character <= "~":
        return character
    code = ord(character)
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" if code < 65536 else f"\\U{code:08x}"


def _parsed(text: str, name: str) -> Node:
    node, problems = parse(text.encode(), name)
    assert node is not None, problems
    return node


def _written(node: Node, path: Path_, texts: Mapping[tuple[Path_, bool], str]) -> str:
    content = node.content
    if isinstance(content, tuple):
        return f"[{', '.join(_written(item, (*path, at), texts) for at, item in enumerate(content))}]"
    if isinstance(content, dict):
        pairs: list[str] = []
        for key, value in content.items():
            below = (*path, key)
            name = quoted(texts.get((below, True), key))
            pairs.append(f"{'? ' * (len(name) > 500)}{name}: {_written(value, below, texts)}")
        return f"{{{', '.join(pairs)}}}"
    if (path, False) in texts:
        return quoted(texts[path, False])
    return node.text if node.plain and PLAIN.fullmatch(node.text) else quoted(node.text)


def _fields(file: str, node: Node, wish: Schema, path: Path_, reached: set[int]) -> Iterator[Field]:
    wish = _chosen(wish, node)
    if isinstance(node.content, str):
        if _is_free(wish):
            reached.add(id(wish))
            yield Field(file, path, is_prose=_is_prose(wish) and path[-1] != "format")
    elif isinstance(node.content, tuple):
        for at, item in enumerate(node.content):
            yield from _fields(file, item, _part(wish, "items"), (*path, at), reached)
    else:
        named, other = _part(wish, "properties"), _part(wish, "additionalProperties")
        for key, value in node.entries.items():
            below = (*path, key)
            if other and key not in named and _is_free({"type": "string", **_part(wish, "propertyNames")}):
                reached.add(id(other) + 1)
                yield Field(file, below, is_key=True)
            yield from _fields(file, value, _part(named, key) or other, below, reached)


def _text_places(wish: Any, where: str, known: dict[int, str], seen: set[int]) -> None:
    """Places of a schema, by the identity of the part that describes them; a key is one further on."""
    if not isinstance(wish, dict) or id(wish) in seen:
        return
    seen.add(id(wish))
    if "string" in _types(wish) and _is_free(wish):
        known[id(wish)] = where
    other = wish.get("additionalProperties")
    if isinstance(other, dict) and _is_free({"type": "string", **_part(wish, "propertyNames")}):
        known[id(other) + 1] = f"{where} (key)"
    for key, part in wish.get("properties", {}).items():
        _text_places(part, f"{where}.{key}", known, seen)
    for key in ("additionalProperties", "items", "then", "else"):
        _text_places(wish.get(key), where, known, seen)


def _types(wish: Schema) -> object:
    found = wish.get("type", ())
    return found if isinstance(found, list) else (found,)


def _is_prose(wish: Schema) -> bool:
    return wish.get("patternErrorMessage") in {"must be one line and not blank", "must not be blank"}


def _is_free(wish: Schema) -> bool:
    """Whether a text that is no name would be legal."""
    if (wish and "string" not in _types(wish)) or "enum" in wish or "if" in wish or "const" in wish:
        return False
    pattern = str(wish.get("pattern", ""))
    return any(re.search(pattern, text) for text in ODD_TEXTS)


def _chosen(wish: Schema, node: Node) -> Schema:
    while "if" in wish:
        wish = _part(wish, "then" if _holds(_part(wish, "if"), node) else "else")
    return wish


def _holds(condition: Schema, node: Node) -> bool:
    kinds = {str: "string", tuple: "array", dict: "object"}
    if "type" in condition:
        return condition["type"] == kinds[type(node.content)]  # type: ignore[index]
    if "required" in condition:
        return all(key in node.entries for key in condition["required"])  # type: ignore[attr-defined]
    return any(_holds(part, node) for part in condition.get("anyOf", ()))  # type: ignore[attr-defined]


def _part(wish: Schema, key: str) -> dict[str, Any]:
    part = wish.get(key)
    return part if isinstance(part, dict) else {}
