"""Calls in Python: sync and async, through all pages, and until something is done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..model import names
from ..model.example_values import Wire
from ..model.examples import example_request
from ..model.method import Method, Poll
from ..model.parameter import Parameter
from ..model.service import Service
from ..model.shape import ListOf
from .code import Code
from .docs_reading import dotted, first_value, shape_at, use, variable
from .docs_text import fence
from .python_text import literal
from .python_values import datetime_imports, python_value

WIDTH = 88
"""Calls longer than this get a line for each argument."""


@dataclass(frozen=True, slots=True)
class Flavour:
    """What differs between a sync and an async call."""

    prefix: str
    wait: str


SYNC, ASYNC = Flavour("", ""), Flavour("Async", "await ")


def call(service: Service, method: Method) -> Code:
    """A whole program with the call."""
    return _program(service, method, _call_lines(service, method, SYNC))


def async_call(service: Service, method: Method) -> Code:
    """The same for asyncio."""
    return _async_program(service, method, _call_lines(service, method, ASYNC))


def iteration(service: Service, method: Method) -> Code:
    """Through all pages, item by item."""
    return _program(service, method, _iteration(service, method))


def async_iteration(service: Service, method: Method) -> Code:
    """The same for asyncio."""
    first, *rest = _iteration(service, method)
    return _async_program(service, method, [f"async {first}", *rest])


def polling(service: Service, method: Method, poll: Poll) -> Code:
    """Until what the method started has ended."""
    polled = service.method(poll.call)
    asked = ", ".join(
        f"{names.argument(name)}=response.{dotted(tuple(path.split('.')))}" for name, path in poll.arguments
    )
    is_list = isinstance(shape_at(service, polled.response.record, poll.item), ListOf)
    state = f"client.{names.call_path(poll.call)}({asked}).{dotted(poll.item)}{'[0]' if is_list else ''}"
    ends = " or ".join(f"state.{names.attribute(name)}" for name in (poll.done, poll.failed) if name)
    wait = f"time.sleep(state.{names.attribute(poll.wait)} or 1)" if poll.wait else "time.sleep(1)"
    lines = [
        *_assigned("response = ", _call(service, method)),
        "while True:",
        f"    state = {state}",
        f"    if {ends}:",
        "        break",
        f"    {wait}",
    ]
    return _program(service, method, lines, "time")


def _program(service: Service, method: Method, lines: Sequence[str], *modules: str) -> Code:
    package = service.package
    head = [*_imports(service, method, *modules), f"from {package.module} import {package.client}", ""]
    body = [f"with {package.client}() as client:", *(f"    {line}" for line in lines)]
    return fence("\n".join([*head, *body]), "python")


def _async_program(service: Service, method: Method, lines: Sequence[str]) -> Code:
    package = service.package
    head = [*_imports(service, method, "asyncio"), f"from {package.module} import Async{package.client}", "", ""]
    body = [
        "async def main() -> None:",
        f"    async with Async{package.client}() as client:",
        *(f"        {line}" for line in lines),
        "",
        "",
        "asyncio.run(main())",
    ]
    return fence("\n".join([*head, *body]), "python")


def _imports(service: Service, method: Method, *modules: str) -> list[str]:
    given = dict(example_request(service, method))
    kinds = [one.of or one.type for one in method.parameters if one.name in given]
    dates = datetime_imports(kinds)
    lines = [f"import {module}" for module in modules] + [f"from datetime import {', '.join(dates)}"] * bool(dates)
    return [*lines, ""] if lines else []


def _call_lines(service: Service, method: Method, flavour: Flavour) -> list[str]:
    written = _call(service, method)
    if method.response.kind == "none":
        return _assigned(flavour.wait, written)
    return [*_assigned(f"response = {flavour.wait}", written), *use(service, method.response.record)]


def _iteration(service: Service, method: Method) -> list[str]:
    paging = method.paging
    assert paging is not None
    item = variable(paging.items[-1])
    written = _call(service, method, iterate=True)
    shape = shape_at(service, method.response.record, paging.items)
    inner = shape.item if isinstance(shape, ListOf) else None
    return [*_assigned(f"for {item} in ", written, ":"), f"    print({item}{first_value(service, inner)})"]


def _call(service: Service, method: Method, *, iterate: bool = False) -> list[str]:
    """The call, on one line or with an argument a line."""
    path = names.call_path(method.name)
    if iterate:
        path = f"{path.rpartition('.')[0]}.{names.iterator(method.name)}".removeprefix(".")
    parameters = {one.name: one for one in method.parameters}
    arguments = [
        f"{names.argument(name)}={_expression(service, parameters.get(name), value)}"
        for name, value in example_request(service, method)
    ]
    line = f"client.{path}({', '.join(arguments)})"
    if len(line) <= WIDTH - 16:
        return [line]
    return [f"client.{path}(", *(f"    {argument}," for argument in arguments), ")"]


def _expression(service: Service, parameter: Parameter | None, value: Wire) -> str:
    if parameter is None or parameter.type == "file":
        return literal(str(value))
    return python_value(parameter, value, service.conventions)


def _assigned(before: str, lines: Sequence[str], after: str = "") -> list[str]:
    return [before + lines[0], *lines[1:-1], lines[-1] + after] if len(lines) > 1 else [before + lines[0] + after]
