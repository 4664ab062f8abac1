"""Rules about names: of files, methods and groups, parameters, fields, types, and what becomes of them in Python."""

from __future__ import annotations

import builtins
import keyword
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ...model import names
from ...model.shape import Field, ListOf, MapOf, Record, Shape
from ...model.shapes import record
from ...problems import Problem, quoted
from ..description import Description
from ..node import Node
from .paths import answer
from .walk import methods

PYTHON = frozenset({*keyword.kwlist, *dir(builtins)})
"""Names that must keep their meaning in generated code."""


class Claim(NamedTuple):
    """Something that wants a name in Python."""

    scope: str
    python_name: str
    what: str
    node: Node


def clashes(claims: Iterable[Claim]) -> Iterator[Problem]:
    """A problem for every claim to a name that something else has already; each pair is told once."""
    taken: dict[tuple[str, str], Claim] = {}
    told: set[tuple[str, str]] = set()
    for claim in claims:
        first = taken.setdefault((claim.scope, claim.python_name), claim)
        pair = (first.what, claim.what)
        if first.what != claim.what and pair not in told:
            told.add(pair)
            what = f"{first.what} and {claim.what} both become {claim.python_name} in Python"
            yield claim.node.key_problem(f"{what} (the other is at {first.node.key_place}); rename one of them")


def file_name(description: Description) -> Iterator[Problem]:
    """A file is named as the method in it."""
    for stem, node in description.methods.items():
        name = node.get("method")
        if name and name.text != stem:
            other = f", and so does {name.text}.yaml" if name.text in description.methods else ""
            yield name.problem(f"the file is {quoted(stem + '.yaml')} but describes {quoted(name.text)}{other}")


def letter_case(description: Description) -> Iterator[Problem]:
    """No two methods differ only in upper and lower case: some disks keep only one of the files."""
    seen: dict[str, str] = {}
    for name, node in methods(description):
        first = seen.setdefault(name.lower(), name)
        if first != name:
            other = description.methods[first].place
            yield _at(node).problem(f"{quoted(name)} differs from {quoted(first)} ({other}) only in case")


def group_or_method(description: Description) -> Iterator[Problem]:
    """No name is both a method and a group of methods."""
    groups = {group: name for name, _ in methods(description) for group in _groups(name)}
    for name, node in methods(description):
        if name in groups:
            yield _at(node).problem(f"{quoted(name)} is a method and also a group, as {quoted(groups[name])} shows")


def python_names(description: Description) -> Iterator[Problem]:
    """Methods and groups keep apart when they are written the Python way."""
    yield from clashes(_method_claims(description))


def parameter_names(description: Description) -> Iterator[Problem]:
    """The parameters of a method, included ones too, keep apart on the wire and in Python."""
    for _, node in methods(description):
        seen: dict[str, tuple[str, Node]] = {}
        for name, parameter in description.parameters(node):
            here = node.get("parameters", name) or node.get("parameters", "$include") or parameter
            for wire in (name, *parameter.strings("also")):
                written = names.argument(wire)
                other, place = seen.setdefault(written, (wire, parameter))
                if place is not parameter and other == wire:
                    yield here.key_problem(f"{quoted(wire)} is there already, at {place.key_place}")
                elif other != wire and wire == name:
                    yield here.key_problem(f"{quoted(other)} and {quoted(wire)} both become {written} in Python")


def type_names(description: Description) -> Iterator[Problem]:
    """A shared type is not named as something of Python's own."""
    for name, node in description.type_nodes.items():
        if name in PYTHON or name == "Record":
            yield node.key_problem(f"{quoted(name)} has a meaning in Python already; choose another name")


def record_classes(description: Description) -> Iterator[Problem]:
    """Classes of records, made from the names of methods and fields, keep apart."""

    def claims() -> Iterator[Claim]:
        for name, node in methods(description):
            if found := answer(description, name):
                scope, prefix = names.module(name), names.camel(name)
                yield Claim(scope, names.response_class(name), f"the answer of {quoted(name)}", node)
                yield from _class_claims(scope, prefix, f"{name}: ", found, node)
        for name, node in description.type_nodes.items():
            yield Claim("shared types", name, f"the type {quoted(name)}", node)
            yield from _class_claims("shared types", name, f"{name}: ", record(description, node), node)

    yield from clashes(claims())


def _class_claims(scope: str, prefix: str, path: str, shape: Record, node: Node) -> Iterator[Claim]:
    for field in shape.fields:
        inner = _inner(field)
        if inner is not None:
            name = prefix + names.camel(field.name)
            yield Claim(scope, name, quoted(path + field.name), node)
            yield from _class_claims(scope, name, f"{path}{field.name}.", inner, node)


def _inner(field: Field) -> Record | None:
    shape: Shape = field.shape
    while isinstance(shape, (ListOf, MapOf)):
        shape = shape.item
    return shape if isinstance(shape, Record) else None


def _at(node: Node) -> Node:
    """Where a method's name stands."""
    name = node.get("method") or node
    return name._replace(key_place=name.place)


def _groups(method: str) -> Iterator[str]:
    parts = method.split(".")[:-1]
    for length in range(1, len(parts) + 1):
        yield ".".join(parts[:length])


def _method_claims(description: Description) -> Iterator[Claim]:
    yielded: set[str] = set()
    for name, method in methods(description):
        node = _at(method)
        scope = f"group {name.rpartition('.')[0]}"
        for group in _groups(name):
            if group not in yielded:
                yielded.add(group)
                parent, _, last = group.rpartition(".")
                yield Claim(f"group {parent}", names.group_attribute(last), quoted(group), node)
                yield Claim(f"module {group.split('.')[0]}", names.camel(group), quoted(group), node)
                if not parent:
                    yield Claim("modules", names.module(name), quoted(group), node)
        if "." not in name:
            yield Claim("modules", names.module(name), "what has no group", node)
        yield Claim(scope, names.function(name), quoted(name), node)
        yield Claim("constants", names.constant(name), quoted(name), node)
        if method.get("paginate"):
            yield Claim(scope, names.iterator(name), f"the iterator of {quoted(name)}", node)
        if poll := method.get("poll"):
            work = poll.string("as", name)
            yield Claim(scope, names.and_wait(work), f"{quoted(name)} with the wait for its work", node)
            yield Claim(scope, names.wait_for(work), f"the wait for the work of {quoted(name)}", node)
