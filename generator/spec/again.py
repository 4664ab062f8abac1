"""Going on from what an earlier run has understood, when only methods have changed, in ways that concern no other.

A service is kept only when nothing at all was wrong with it. The files that have changed since are read, checked and
held against all rules by themselves; at the least doubt the answer is None, and everything is read as if for the
first time.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from ..model.methods import method
from ..model.service import Service
from ..model.settings import paging_styles
from ..model.stored import encoded_method, encoded_service
from ..output.lock import digest
from ..problems import Problems
from .description import Description, face
from .load import SERVICE_FILE, TYPES_FILE, load_described, parse_checked
from .node import Node
from .rules import is_faulty
from .understood import Understood


def understand(
    folder: Path, services: Sequence[str], inputs: Mapping[str, Mapping[str, str]], earlier: Mapping[str, Understood]
) -> tuple[dict[str, Understood], Problems]:
    """Every service in a folder, or those that are named, as they are now, and all that is wrong with any."""
    names = dict.fromkeys(services or sorted(inputs))
    goes_on = {name: again(folder / name, inputs.get(name, {}), earlier[name]) for name in names if name in earlier}
    found = {name: now for name, now in goes_on.items() if now}
    others = [name for name in names if name not in found]
    if found and not others:
        return found, Problems()
    loaded, problems = load_described(folder, others if found else services or None)
    found |= {each.name: understood(each, description, inputs.get(each.name, {})) for each, description in loaded}
    return {name: found[name] for name in sorted(found, key=[*names, *found].index)}, problems


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
