"""Logins of a client: one function for each way in, with just the arguments that its steps have a use for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..model import names
from ..model.login import Login
from ..model.service import Service
from .code import Code
from .python_layout import Node, call, layout, pairs
from .python_text import WIDTH, boolean, docstring, hanging, literal

INDENT = 8


@dataclass(frozen=True, slots=True)
class LoginView:
    """One function."""

    declaration: Code
    docstring: Code
    start: Code
    """The call that does it."""


@dataclass(frozen=True, slots=True)
class LoginModule:
    """The module of the logins, sync or async."""

    module: Code
    prefix: Code
    wait: Code
    header: Code
    imports: tuple[Code, ...]
    permissions: tuple[Code, ...]
    """The type of what can be asked for, where some login asks."""
    logins: tuple[LoginView, ...]
    checks: tuple[Code, ...]
    """The declaration of what asks about a token, where the service tells."""


def login_module(service: Service, header: Code, prefix: str) -> Iterator[LoginModule]:
    """The module, of a service that has logins; `prefix` is that of the async classes."""
    if not service.logins:
        return
    wait = "await " if prefix else ""
    logins = tuple(_login(service, login, prefix) for login in service.logins)
    asks = any(_asks(service, login) for login in service.logins)
    checks = [Code(f"{'async def' if prefix else 'def'} check(self) -> Grant:")] if service.check else []
    permissions = (Code(f"Permissions = {_permissions(service)}"),) if asks else ()
    yield LoginModule(
        module=Code("async_login" if prefix else "login"),
        prefix=Code(prefix),
        wait=Code(wait),
        header=header,
        imports=tuple(_imports(" ".join([*permissions, *(one.declaration for one in logins), *checks]), prefix)),
        permissions=permissions,
        logins=logins,
        checks=tuple(checks),
    )


def _imports(used: str, prefix: str) -> Iterator[Code]:
    if abc := ", ".join(name for name in ("Mapping", "Sequence") if f"{name}[" in used):
        yield Code(f"from collections.abc import {abc}")
    if typing := ", ".join(name for name in ("Literal", "TypedDict") if f"{name}[" in used or f"{name}(" in used):
        yield Code(f"from typing import {typing}")
    yield Code("")
    classes = sorted({f"{prefix}LoginGroup", *(name for name in (f"{prefix}Flow", "Grant") if f"-> {name}:" in used)})
    yield Code(f"from .runtime.login import {', '.join(classes)}")


def _login(service: Service, login: Login, prefix: str) -> LoginView:
    with_person = any(step.kind == "open" for step in login.steps)
    asks = [name for step in login.steps if step.kind == "ask" for name in step.names]
    taken = dict(_options(service, login)) if with_person else {}
    required = [f"{names.argument(name)}: str" for name in asks]
    optional = [f"{name}: {annotation}" for name, annotation in taken.items()]
    entries = ["self", *required, *(["*", *optional] if optional else [])]
    answer = f"{prefix}Flow" if with_person else "Grant"
    head = f"{'async def' if prefix else 'def'} {names.snake(login.name)}("
    line = f"{head}{', '.join(entries)}) -> {answer}:"
    inside = "".join(f"        {entry},\n" for entry in entries)
    return LoginView(
        declaration=Code(line if len(line) <= WIDTH - 4 else f"{head}\n{inside}    ) -> {answer}:"),
        docstring=docstring(_doc(login, taken, with_person), INDENT),
        start=_start(login, asks, list(taken), with_person),
    )


def _options(service: Service, login: Login) -> Iterator[tuple[str, str]]:
    """Name and annotation of what may be told."""
    if _asks(service, login):
        yield "permissions", "Permissions | None = None"
    if "{callback}" in _templates(login):
        yield "callback", 'str = ""'
    yield "state", "Mapping[str, str] | None = None"


def _asks(service: Service, login: Login) -> bool:
    return "{permissions}" in _templates(login) and bool(_permissions(service))


def _templates(login: Login) -> str:
    return " ".join(template for step in login.steps for _, template in step.arguments)


def _permissions(service: Service) -> str:
    match service.permission_shape:
        case "items":
            levels = pairs((item.name, Code(_literal(list(item.levels)))) for item in service.permission_items)
            typed = call("TypedDict", [("", literal("Permissions")), ("", levels), ("total", boolean(False))])
            return layout(typed, before=len("Permissions = "), after=0)
        case "ladder":
            return _literal([level.name for level in service.levels])
        case "scopes":
            return f"Sequence[{_literal([item.name for item in service.permission_items])}]"
        case "none":
            return ""


def _literal(values: list[str]) -> str:
    return f"Literal[{', '.join(map(literal, values))}]"


def _start(login: Login, asks: list[str], taken: list[str], with_person: bool) -> Code:
    if with_person:
        arguments: list[tuple[str, Node]] = [("", literal(login.name)), *((name, Code(name)) for name in taken)]
        return layout(call("self._start", arguments), indent=8, before=len("return await "))
    given = ", ".join(f"{literal(name)}: {names.argument(name)}" for name in asks)
    return Code(f"self._obtain({literal(login.name)}, {{{given}}})")


OPTIONS = {
    "permissions": "What to ask for; just this stands in the link.",
    "callback": "Address that the person comes back to, where it is not registered with the key.",
    "state": "`state` of a flow that another process began; its `url` is then empty.",
}


def _doc(login: Login, taken: dict[str, str], with_person: bool) -> Iterator[str]:
    title = login.title or login.name
    yield title if title.endswith(".") else f"{title}."
    yield from (" ".join(paragraph.split()) for paragraph in login.doc.split("\n\n"))
    if with_person:
        both = "; a program on a desk calls `run`, which does both"
        yield f"Have `url` of the result opened by the person, then call its `finish`{both}."
    yield "Use what is granted: `client.with_options(auth_token=grant)`."
    if taken:
        yield "\n".join(["Args:", *(hanging(name, OPTIONS[name], WIDTH - INDENT) for name in taken)])
