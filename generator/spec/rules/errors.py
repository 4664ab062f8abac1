"""Rules about errors: their codes, their names, their kinds."""

from __future__ import annotations

from collections.abc import Iterator

from ...problems import Problem, quoted
from ...runtime import errors as runtime_errors
from ..description import Description
from ..node import Node
from .naming import PYTHON

_RUNTIME = frozenset(name for name, value in vars(runtime_errors).items() if isinstance(value, type))


def error_codes(description: Description) -> Iterator[Problem]:
    """A code that every method may answer is not described again."""
    common = dict(description.service.children("errors"))
    for method in description.methods.values():
        for code, node in method.children("errors"):
            if code in common:
                name = common[code].string("name")
                yield node.key_problem(f"the code {code} is an error of the whole service ({name}); remove it here")


def error_names(description: Description) -> Iterator[Problem]:
    """An error is not named as something of Python's own or of the client's."""
    for node in _errors(description):
        name = node.get("name")
        if name and name.text in PYTHON:
            yield name.problem(f"{quoted(name.text)} has a meaning in Python already; choose another name")
        elif name and name.text in _RUNTIME:
            yield name.problem(f"{quoted(name.text)} is a class of every client already; choose another name")


def error_name_twice(description: Description) -> Iterator[Problem]:
    """Two codes of one list are two errors, with two names."""
    for owner in (description.service, *description.methods.values()):
        seen: dict[str, str] = {}
        for code, node in owner.children("errors"):
            name = node.get("name")
            if name and (first := seen.setdefault(name.text, code)) != code:
                yield name.problem(f"the errors {first} and {code} both become {quoted(name.text)}; name them apart")


def error_kinds(description: Description) -> Iterator[Problem]:
    """An error name stands for one kind, wherever it is used."""
    seen: dict[str, Node] = {}
    for node in _errors(description):
        name = node.string("name")
        first = seen.setdefault(name, node)
        if name and first.string("kind") != node.string("kind"):
            kind, other = (each.string("kind") or "no kind" for each in (node, first))
            told = f"{quoted(name)} has {kind} here and {other} at {first.key_place}"
            yield (node.get("kind") or node).problem(f"{told}; one name has one kind")


def _errors(description: Description) -> Iterator[Node]:
    for owner in (description.service, *description.methods.values()):
        for _, node in owner.children("errors"):
            yield node
