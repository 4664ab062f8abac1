"""The package around the calls: its names and metadata, the index of methods, the named sets of values."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..model import names
from ..model.login import Login
from ..model.method import Method
from ..model.service import Service
from . import toml_text
from .code import Code
from .docs_guide_calls import given
from .docs_guide_topics import index as index_of_guides
from .docs_text import prose
from .python_arguments import Values
from .python_exports import Export, by_module, exports, extras
from .python_layout import WIDTH, layout, texts
from .python_text import docstring, literal, strings

COMMAND = "make generate"


@dataclass(frozen=True, slots=True)
class Package:
    """What project files and the top of the package say."""

    header: Code
    package: Code
    distribution: Code
    command: Code
    """What the command line is called: the name of the service."""
    client: Code
    version: Code
    summary: Code
    """In TOML, as is the address."""
    docstring: Code
    home: Code
    environment: Code
    prose: Code
    """One sentence for the README, as Markdown."""
    guides: Code
    """Links to the guides of the docs, as Markdown."""
    wire_name: Code
    """A method to show a first call with."""
    call_path: Code
    first_call: Code
    first_async_call: Code
    login: tuple[Code, ...]
    """The name of a login to show, if there are any."""
    formats: tuple[Code, ...]
    """Formats to choose from, where there are several."""
    schemes: tuple[Code, ...]
    """Further ways to sign."""
    exports: tuple[Export, ...]
    extras: tuple[Export, ...]
    imports: tuple[Export, ...]
    """The same, in the order of import statements."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A method in the index."""

    name: Code
    place: Code


@dataclass(frozen=True, slots=True)
class Index:
    """Wire names to where the facts are."""

    header: Code
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Declaration:
    """A module with one value."""

    header: Code
    value: Code
    uses: tuple[Code, ...] = ()
    """Classes of facts."""
    signs: bool = False


@dataclass(frozen=True, slots=True)
class RecordBase:
    """The class that all records of a service are made from, where it has to know something."""

    header: Code
    bases: Code


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
    line = _header(", ".join(named))
    return line if len(line) <= WIDTH else _header(f"methods/{service.name}")


def _header(files: str) -> Code:
    return Code(f"# Generated from {files} by `{COMMAND}`. Do not edit.")


def package(service: Service) -> Package:
    """Names and metadata."""
    names_ = service.package
    shown = easiest(service)
    return Package(
        header=header(service, ["service.yaml"]),
        package=Code(names_.module),
        distribution=Code(names_.distribution),
        command=Code(service.name),
        client=Code(names_.client),
        version=literal(names_.version),
        summary=toml_text.text(f"Client for the web API of {service.title}."),
        docstring=docstring(
            [
                f"Client for the web API of {service.title}, sync and async.",
                f"    from {names_.module} import {names_.client}\n\n"
                f'    client = {names_.client}(api_key="…", api_secret="…")',
                "Every group of methods is an attribute of the client; what it answers are typed records.",
            ],
            0,
        ),
        home=toml_text.text(service.home),
        environment=Code(names_.environment),
        prose=prose(f"Client for the web API of {service.title}."),
        guides=index_of_guides(service, "../docs/guides/"),
        wire_name=Code(shown.name),
        call_path=Code(names.call_path(shown.name)),
        first_call=first_call(service, shown, ""),
        first_async_call=first_call(service, shown, "await "),
        login=tuple(Code(names.snake(login.name)) for login in _with_person(service)[:1]),
        formats=tuple(map(literal, service.formats)) if service.formats[1:] else (),
        schemes=tuple(literal(scheme.name) for scheme in service.schemes),
        exports=exports(service),
        extras=extras(),
        imports=by_module((*exports(service), *extras())),
    )


def _with_person(service: Service) -> list[Login]:
    return [login for login in service.logins if any(step.kind == "open" for step in login.steps)]


def easiest(service: Service) -> Method:
    """The method to show first: no token, no signature, items to go through, few arguments."""
    return min(service.methods, key=_effort)


def first_call(service: Service, method: Method, wait: str) -> Code:
    """A call that prints something of the answer."""
    return Code(f"print({wait}client.{names.call_path(method.name)}({given(service, method)}))")


def _effort(method: Method) -> tuple[bool, bool, bool, bool, bool, int, str]:
    required = sum(parameter.required for parameter in method.parameters)
    alone = (method.token == "required", method.signed, method.post_only, bool(method.rules), method.paging is None)
    return *alone, required, method.name


def index(service: Service) -> Index:
    """Where `call` finds the facts of a method by its name."""
    entries = tuple(
        Entry(literal(method.name), literal(f"{names.module(method.name)}:{names.constant(method.name)}"))
        for method in service.methods
    )
    return Index(header(service, ["service.yaml"]), entries)


def declaration(service: Service, value: Code) -> Declaration:
    """The module that holds what is true of every method."""
    return Declaration(header(service, ["service.yaml"]), value)


def record_base(service: Service) -> Iterator[RecordBase]:
    """A class that knows where texts and attributes are, for a service whose formats have conventions for that."""
    told = {
        "texts": [one.text for one in service.envelopes],
        "attributes": [one.attributes for one in service.envelopes],
        "prefixes": [one.attribute_prefix for one in service.envelopes],
    }
    manner = {name: list(dict.fromkeys(filter(None, keys))) for name, keys in told.items()}
    if any(manner.values()):
        arguments = ", ".join(["records.Record", *(f"{name}={strings(keys)}" for name, keys in manner.items() if keys)])
        yield RecordBase(header(service, ["service.yaml"]), Code(arguments))


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
