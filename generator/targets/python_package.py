"""The package around the calls: its names and metadata, the index of methods, the named sets of values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..model import names
from ..model.model import Service
from .code import Code
from .python_arguments import Values
from .python_layout import layout, texts
from .python_text import docstring, literal

COMMAND = "make generate"


@dataclass(frozen=True, slots=True)
class Package:
    """What project files and the top of the package say."""

    header: Code
    package: Code
    distribution: Code
    client: Code
    version: Code
    summary: Code
    docstring: Code
    home: Code
    environment: Code


@dataclass(frozen=True, slots=True)
class Entry:
    """A method in the index."""

    name: Code
    place: Code


@dataclass(frozen=True, slots=True)
class Index:
    """Wire names to where the facts are."""

    header: Code
    package: Code
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Declaration:
    """A module with one value."""

    header: Code
    value: Code


@dataclass(frozen=True, slots=True)
class NamedValues:
    """A `Literal` type with a name."""

    name: Code
    type: Code
    docstring: Code


@dataclass(frozen=True, slots=True)
class ValuesModule:
    """The module of named sets of values."""

    header: Code
    sets: tuple[NamedValues, ...]


def header(service: Service, files: Sequence[str]) -> Code:
    """Which descriptions and which command made a file; without the time, so that nothing changes by itself."""
    named = [file if " " in file else f"methods/{_under(service, file)}" for file in dict.fromkeys(files)]
    shown = ", ".join(named) if len(named) <= SHOWN else f"methods/{service.name}"
    return Code(f"# Generated from {shown} by `{COMMAND}`. Do not edit.".encode("ascii", "replace").decode())


SHOWN = 2
"""More files than these are named by their folder."""


def package(service: Service) -> Package:
    """Names and metadata."""
    names_ = service.package
    return Package(
        header=header(service, ["service.yaml"]),
        package=Code(names_.module),
        distribution=Code(names_.distribution),
        client=Code(names_.client),
        version=literal(names_.version),
        summary=literal(f"Client for the web API of {service.title}."),
        docstring=docstring(
            [
                f"Client for the web API of {service.title}, sync and async.",
                f"    from {names_.module} import {names_.client}\n\n"
                f'    client = {names_.client}(api_key="…", api_secret="…")',
                "Every group of methods is an attribute of the client; what it answers are typed records.",
            ],
            0,
        ),
        home=literal(service.home),
        environment=Code(names_.environment),
    )


def index(service: Service) -> Index:
    """Where `call` finds the facts of a method by its name."""
    entries = tuple(
        Entry(literal(method.name), literal(f"{names.module(method.name)}:{names.constant(method.name)}"))
        for method in service.methods
    )
    return Index(header(service, ["service.yaml"]), Code(service.package.module), entries)


def values(service: Service, named: Values) -> ValuesModule:
    """Sets of allowed values, by name."""
    sets: list[NamedValues] = []
    for (parameter, allowed), name in sorted(named.items(), key=lambda item: item[1]):
        listed = layout(texts(allowed), before=len(name) + len(" = Literal"), after=0)
        text = f"Allowed values of `{parameter}`."
        sets.append(NamedValues(Code(name), Code(f"Literal[{listed[1:-1]}]"), docstring([text], 0)))
    return ValuesModule(header(service, ["service.yaml", "the method files"]), tuple(sets))


def _under(service: Service, file: str) -> str:
    return file if "/" in file else f"{service.name}/{file}"
