"""Going on from what an earlier run has understood, when only methods have changed, in ways that concern no other.

A service is kept only when nothing at all was wrong with it. The files that have changed since are read, checked and
held against all rules by themselves; at the least doubt the answer is None, and everything is read as if for the
first time.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, cast

from ..model.methods import method
from ..model.model import Service
from ..model.settings import paging_styles
from ..model.stored import encoded_method, encoded_service, fields_of
from ..output.lock import digest
from .description import Description, face
from .load import SERVICE_FILE, TYPES_FILE, parse_checked
from .node import Node
from .rules import is_faulty

Fields = Mapping[str, frozenset[str]]
"""Names of fields, by the name of their method."""


@dataclass(frozen=True, slots=True)
class Understood:
    """A service that nothing is wrong with, as JSON, and what it was understood from."""

    inputs: Mapping[str, str]
    """Digests of its files."""
    faces: Mapping[str, str]
    """Digests of what others may look at, by method."""
    service: list[str]
    methods: Mapping[str, list[str]]
    """Fields by method, in the order of the model."""


def understood(service: Service, description: Description, inputs: Mapping[str, str]) -> Understood:
    """What is to be kept of a service."""
    faces = {name: _digest(node) for name, node in description.methods.items()}
    methods = {each.name: encoded_method(each) for each in service.methods}
    return Understood(inputs, faces, encoded_service(service), methods)


def again(folder: Path, inputs: Mapping[str, str], earlier: Understood) -> Understood | None:
    """The service of these files, or None when that has to be found out from all of them."""
    if inputs.keys() != earlier.inputs.keys() or not {SERVICE_FILE} <= inputs.keys():
        return None
    changed = sorted(name for name, its_digest in inputs.items() if earlier.inputs[name] != its_digest)
    if not changed:
        return earlier
    if not {SERVICE_FILE, TYPES_FILE}.isdisjoint(changed):
        return None
    description = _described(folder, inputs, changed)
    if description is None or is_faulty(description):
        return None
    styles = paging_styles(description.service)
    methods, faces = dict(earlier.methods), dict(earlier.faces)
    for name, node in description.methods.items():
        if name not in methods or faces.get(name) != _digest(node):
            return None
        methods[name] = encoded_method(method(description, node, styles))
    return replace(earlier, inputs=inputs, faces=faces, methods=methods)


def differences(earlier: Understood, now: Understood) -> Fields | None:
    """The fields of methods that are not as they were; None when other things have changed too."""
    if [*earlier.methods] != [*now.methods] or earlier.service != now.service:
        return None
    found: dict[str, frozenset[str]] = {}
    for name, before in earlier.methods.items():
        after = now.methods[name]
        if before is not after:
            pairs = zip(fields_of("Method"), before, after, strict=True)
            if fields := frozenset(field for field, old, new in pairs if old != new):
                found[name] = fields
    return found


def _described(folder: Path, inputs: Mapping[str, str], changed: Collection[str]) -> Description | None:
    """What is in the files that all methods share, and in those that have changed."""
    shared = [name for name in (SERVICE_FILE, TYPES_FILE) if name in inputs]
    nodes: dict[str, Node] = {}
    for name in (*shared, *changed):
        node = _node(folder / name, inputs[name])
        if node is None:
            return None
        nodes[name] = node
    service, types = nodes.pop(SERVICE_FILE), nodes.pop(TYPES_FILE, None)
    names = {name.removesuffix(".yaml") for name in inputs if name not in shared}
    methods = {name.removesuffix(".yaml"): node for name, node in nodes.items()}
    return Description(folder.name, service, types, methods, frozenset(names - methods.keys()))


@lru_cache(maxsize=64)
def _node(path: Path, its_digest: str) -> Node | None:
    """A file that nothing is wrong with, and that still is what it was when its digest was taken."""
    try:
        data = path.read_bytes()
    except OSError:
        return None
    node, problems = parse_checked(path, data) if digest(data) == its_digest else (None, [])
    return None if problems else node


def _digest(method: Node) -> str:
    return digest(json.dumps(_plain(face(method)), check_circular=False).encode())


def _plain(node: Node) -> object:
    """All that is written, without where."""
    content = node.content
    if isinstance(content, dict):
        return {key: _plain(part) for key, part in content.items()}
    if isinstance(content, tuple):
        return [_plain(part) for part in content]
    return content if node.plain else [content]


def from_json(data: Mapping[str, Any]) -> Understood:
    """What `as_json` made; KeyError or TypeError for anything else."""
    return Understood(
        inputs=cast("dict[str, str]", dict(data["inputs"])),
        faces=cast("dict[str, str]", dict(data["faces"])),
        service=list(data["service"]),
        methods={str(name): list(fields) for name, fields in data["methods"].items()},
    )


def as_json(kept: Understood) -> dict[str, Any]:
    """All of it as plain JSON."""
    return {
        "inputs": dict(kept.inputs),
        "faces": dict(kept.faces),
        "service": kept.service,
        "methods": dict(kept.methods),
    }
