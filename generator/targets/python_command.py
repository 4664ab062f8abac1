"""The command line of a client: what it is called, and the texts that its help shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..model import names
from ..model.login import Login
from ..model.method import Method
from ..model.parameter import Parameter
from ..model.service import Service
from ..runtime.masking import is_sensitive
from . import facts, python_docs
from .code import Code
from .python_layout import Node, Tree, call, items, layout, texts
from .python_package import header
from .python_text import literal


@dataclass(frozen=True, slots=True)
class CommandModule:
    """The module that the command starts in."""

    header: Code
    uses: tuple[Code, ...]
    """Classes of texts."""
    program: Code


@dataclass(frozen=True, slots=True)
class HelpModule:
    """The texts about the methods of a top-level group."""

    module: Code
    header: Code
    uses: tuple[Code, ...]
    entries: tuple[tuple[Code, Code], ...]


def command_module(service: Service) -> CommandModule:
    """What the command line has to know before it loads anything else."""
    package = service.package
    permissions = facts.service_facts(service).permissions
    program = call(
        "Program",
        [
            ("name", literal(service.name)),
            ("package", literal(package.module)),
            ("client", literal(package.client)),
            ("version", literal(package.version)),
            ("title", literal(service.title)),
            ("summary", literal(service.summary)),
            ("environment", literal(package.environment)),
            ("formats", texts(service.formats)),
            ("logins", items(_login(service, login) for login in service.logins)),
            ("permissions", items(items([literal(each.name), texts(each.levels)]) for each in permissions)),
        ],
    )
    uses = (Code("LoginTexts"), Code("Program")) if service.logins else (Code("Program"),)
    return CommandModule(header(service, ["service.yaml"]), uses, layout(program, before=len("PROGRAM = "), after=0))


def help_module(service: Service, module: str, methods: Sequence[Method]) -> HelpModule:
    """Texts of one module's methods."""
    takes = any(method.parameters for method in methods)
    return HelpModule(
        module=Code(module),
        header=header(service, [method.origin.file for method in methods]),
        uses=(Code("MethodTexts"), Code("Option")) if takes else (Code("MethodTexts"),),
        entries=tuple(_entry(service, method) for method in methods),
    )


def flag(parameter: str) -> str:
    """An option for a parameter, without its dashes: the name in Python with dashes in it."""
    return names.argument(parameter).strip("_").replace("_", "-")


def is_plain(service: Service, parameter: Parameter) -> bool:
    """A list of which items with a comma in them are quoted on the wire too, so that quotes belong to an item."""
    return (parameter.spelling or service.conventions.lists) == "join:,"


def _entry(service: Service, method: Method) -> tuple[Code, Code]:
    name = literal(method.name)
    return name, layout(call("MethodTexts", _texts(service, method)), indent=4, before=len(name) + 2)


def _texts(service: Service, method: Method) -> Iterator[tuple[str, Node]]:
    yield "", literal(method.summary)
    if about := list(python_docs.about(method)):
        yield "about", texts(about)
    if method.parameters:
        ordered = sorted(method.parameters, key=lambda parameter: not parameter.required)
        yield "options", items(_option(service, parameter) for parameter in ordered)
    if method.rules:
        yield "rules", texts(python_docs.rule_text(rule, lambda name: f"--{flag(name)}") for rule in method.rules)
    yield "needs", literal(python_docs.needs(method))
    if method.errors:
        told = ((f"{error.name} ({error.code})", " ".join(error.doc.split())) for error in method.errors)
        yield "errors", items(texts(pair) for pair in told)
    if method.page:
        yield "page", literal(method.page)
    for name, holds in (("is_open", method.open_parameters), ("is_paged", method.paging is not None)):
        if holds:
            yield name, Code("True")


def _option(service: Service, parameter: Parameter) -> Tree:
    given: list[tuple[str, Node]] = [
        ("", literal(parameter.name)),
        ("", literal(flag(parameter.name))),
        ("", literal(parameter.type)),
    ]
    if parameter.type in ("list", "map") and parameter.of not in (None, "string"):
        given.append(("of", literal(parameter.of or "")))
    text = python_docs.parameter_text(parameter)
    if is_sensitive(parameter.name) and parameter.type != "file":
        text = f"{text} `-` asks for it, or reads a line of standard input.".strip()
    if text:
        given.append(("text", literal(text)))
    if parameter.required and not parameter.carries_token:
        given.append(("required", Code("True")))
    if parameter.type == "list" and not is_plain(service, parameter):
        given.append(("unquotes", Code("True")))
    if parameter.values:
        given.append(("values", texts(value.value for value in parameter.values)))
    return call("Option", given)


def _login(service: Service, login: Login) -> Tree:
    asks = [name for step in login.steps if step.kind == "ask" for name in step.names]
    templates = " ".join(template for step in login.steps for _, template in step.arguments)
    given: list[tuple[str, Node]] = [
        ("", literal(login.name)),
        ("", literal(names.snake(login.name))),
        ("", literal(login.title or login.name)),
    ]
    if asks:
        given.append(("asks", texts(asks)))
    if "{permissions}" in templates and service.permission_shape != "none":
        given.append(("permissions", Code("True")))
    return call("LoginTexts", given)
