"""The view of the `python` target: an installable client, sync and async, with everything it declares."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from ..model import names
from ..model.memory import once
from ..model.method import Method
from ..model.service import Service
from ..model.walk import item_at
from . import python_docs, python_package, python_testing
from .code import Code
from .later import later
from .python_arguments import Argument, Values, arguments, named_values
from .python_command import command_module, help_module
from .python_errors import error_classes
from .python_facts import method_facts, names_used, service_facts
from .python_layout import WIDTH, Node, call, layout, pairs
from .python_login import LoginModule, login_module
from .python_polled import polled
from .python_records import RecordClass, python_type, response_classes, shared_classes
from .python_text import docstring


@dataclass(frozen=True, slots=True)
class MethodView:
    """A method of a group class."""

    constant: Code
    arguments: tuple[Argument, ...]
    declaration: Code
    """From the name to the colon."""
    returned: Code
    """What the function returns: the call itself."""
    response_class: Code
    """Class of the answer, or None."""
    docstring: Code
    iterator: Code
    """Name of the function that goes through all pages, or ""."""
    iterator_declaration: Code
    iterator_docstring: Code
    iterator_returned: Code
    item: Code
    waits: tuple[Function, ...]
    """Functions that wait for work which goes on after the answer."""


@dataclass(frozen=True, slots=True)
class Function:
    """A function beside that of a method."""

    declaration: Code
    docstring: Code
    returned: Code


@dataclass(frozen=True, slots=True)
class Child:
    """A group inside a group, or on the client."""

    attribute: Code
    class_name: Code
    module: Code
    path: Code


@dataclass(frozen=True, slots=True)
class GroupClass:
    """A class with the calls of one group."""

    name: Code
    path: Code
    children: tuple[Child, ...]
    methods: tuple[MethodView, ...]


@dataclass(frozen=True, slots=True)
class GroupModule:
    """A module with a top-level group and the groups inside it, sync or async."""

    folder: Code
    module: Code
    header: Code
    flavour: Flavour
    classes: tuple[GroupClass, ...]
    imports: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class Flavour:
    """What differs between a sync and an async client."""

    prefix: Code
    folder: Code
    module: Code
    base: Code
    group: Code
    pager: Code
    define: Code
    wait: Code
    doc: Code


@dataclass(frozen=True, slots=True)
class ClientModule:
    """The module of a client class, sync or async."""

    module: Code
    name: Code
    header: Code
    docstring: Code
    flavour: Flavour
    logins: tuple[Code, ...]
    """The module of the logins, if there are any."""
    groups: tuple[Child, ...]


@dataclass(frozen=True, slots=True)
class Declarations:
    """A module of facts or of response records."""

    module: Code
    header: Code
    constants: tuple[tuple[Code, Code], ...] = ()
    classes: tuple[RecordClass, ...] = ()
    imports: tuple[Code, ...] = ()
    """Lines that import what records are made from."""
    uses_shared: bool = False
    uses: tuple[Code, ...] = ()


SYNC = Flavour(
    prefix=Code(""),
    folder=Code("groups"),
    module=Code("client"),
    base=Code("Client"),
    group=Code("Group"),
    pager=Code("Pager"),
    define=Code("def"),
    wait=Code(""),
    doc=Code("Blocking calls"),
)
ASYNC = Flavour(
    prefix=Code("Async"),
    folder=Code("async_groups"),
    module=Code("async_client"),
    base=Code("AsyncClient"),
    group=Code("AsyncGroup"),
    pager=Code("AsyncPager"),
    define=Code("async def"),
    wait=Code("await "),
    doc=Code("Calls for asyncio"),
)


def view(service: Service) -> Mapping[str, Sequence[object]]:
    """What the templates of the target lay out."""
    values = named_values(service)
    modules = [(name, tuple(found)) for name, found in groupby(sorted(service.methods, key=_module_key), _module)]
    return {
        "service": (later(python_package.package, service),),
        "client": tuple(later(_client, service, modules, flavour) for flavour in (SYNC, ASYNC)),
        "login": tuple(made for flavour in (SYNC, ASYNC) for made in _logins(service, flavour)),
        "group": tuple(
            later(_group_module, service, name, methods, values, flavour)
            for flavour in (SYNC, ASYNC)
            for name, methods in modules
        ),
        "facts": tuple(later(_facts, service, name, methods) for name, methods in modules),
        "index": (later(python_package.index, service),),
        "responses": tuple(later(_responses, service, name, methods) for name, methods in modules if _answers(methods)),
        "shared": (later(_shared, service),),
        "records": tuple(python_package.record_base(service)),
        "values": (later(python_package.values, service, values),),
        "errors": (later(error_classes, service),),
        "declaration": (later(_settings, service),),
        "testing": (later(python_testing.testing, service),),
        "answers": tuple(python_testing.answers(service)),
        "command": (later(command_module, service),),
        "help": tuple(later(help_module, service, name, methods) for name, methods in modules),
    }


def _settings(service: Service) -> python_package.Declaration:
    value = service_facts(service)
    header = python_package.header(service, ["service.yaml"])
    return python_package.Declaration(header, value, names_used([value]), signs="Scheme.parse(" in value)


def _module(method: Method) -> str:
    return names.module(method.name)


def _module_key(method: Method) -> tuple[str, str]:
    return names.module(method.name), method.name


def _answers(methods: Sequence[Method]) -> bool:
    return any(method.response.record for method in methods)


def _client(service: Service, modules: Sequence[tuple[str, Sequence[Method]]], flavour: Flavour) -> ClientModule:
    tops = sorted({method.group[0] for _, methods in modules for method in methods if method.group})
    name = Code(flavour.prefix + service.package.client)
    return ClientModule(
        module=flavour.module,
        name=name,
        header=python_package.header(service, ["service.yaml"]),
        docstring=docstring([f"{flavour.doc} of {service.title}.", service.summary, *CLIENT_DOC], 4),
        flavour=flavour,
        logins=tuple(module.module for module in _logins(service, flavour)),
        groups=tuple(_child((top,), flavour) for top in tops),
    )


def _logins(service: Service, flavour: Flavour) -> Sequence[LoginModule]:
    return tuple(login_module(service, python_package.header(service, ["service.yaml"]), flavour.prefix))


SHORT = 100
"""A declaration that is longer gets a line for each argument."""

CLIENT_DOC = (
    "Credentials that are not given are taken from the environment. The client may be shared by threads, and should "
    "be closed, best by using it in a `with` statement.",
)


def _child(group: tuple[str, ...], flavour: Flavour) -> Child:
    return Child(
        attribute=Code(names.group_attribute(group[-1])),
        class_name=Code(flavour.prefix + names.group_class(group)),
        module=Code(names.snake(group[0])),
        path=Code(".".join(group)),
    )


def _group_module(
    service: Service, module: str, methods: Sequence[Method], values: Values, flavour: Flavour
) -> GroupModule:
    groups = sorted({method.group[:length] for method in methods for length in range(1, len(method.group) + 1)})
    classes = tuple(_group_class(service, group, groups, methods, values, flavour) for group in groups)
    views = [view for made in classes for view in made.methods]
    return GroupModule(
        folder=flavour.folder,
        module=Code(module),
        header=python_package.header(service, [method.origin.file for method in methods]),
        flavour=flavour,
        classes=classes,
        imports=tuple(_imports(module, classes, views, flavour)),
    )


def _imports(
    module: str, classes: Sequence[GroupClass], views: Sequence[MethodView], flavour: Flavour
) -> Iterator[Code]:
    """Import lines of a group module, as isort would order them."""
    standard = tuple(_standard_imports(classes, views))
    yield from standard
    if standard:
        yield Code("")
    declared = [wait.declaration for view in views for wait in view.waits]
    used = " ".join([*(view.declaration for view in views), *(view.item for view in views), *declared])
    answers = {str(view.response_class) for view in views} - {"None"}
    siblings = ", ".join(name for name in ("shared", "values") if f"{name}." in used)
    if siblings:
        yield Code(f"from .. import {siblings}")
    yield Code(f"from ..facts import {module} as facts")
    if answers - {"Record"}:
        yield Code(f"from ..responses import {module} as responses")
    for other in sorted(set(re.findall(r"\b(\w+)_responses\.", used))):
        yield Code(f"from ..responses import {other} as {other}_responses")
    yield Code(f"from ..runtime.groups import {flavour.group}, described")
    if any(view.iterator for view in views):
        yield Code(f"from ..runtime.paging import {flavour.pager}")
    if "Record" in answers:
        yield Code("from ..runtime.records import Record")
    if "Progress" in used:
        yield Code("from ..runtime.uploads import Progress")
    if "FileSource" in used:
        yield Code("from ..runtime.wire import FileSource")


def _standard_imports(classes: Sequence[GroupClass], views: Sequence[MethodView]) -> Iterator[Code]:
    used = " ".join(view.declaration for view in views)
    abc = ", ".join(name for name in ("Mapping", "Sequence") if f"{name}[" in used)
    if abc:
        yield Code(f"from collections.abc import {abc}")
    dates = ", ".join(name for name in ("date", "datetime") if re.search(rf"(?<![\w.]){name}(?![\w.])", used))
    if dates:
        yield Code(f"from datetime import {dates}")
    if any(made.children for made in classes):
        yield Code("from functools import cached_property")
    if "Literal[" in used:
        yield Code("from typing import Literal")


def _group_class(
    service: Service,
    group: tuple[str, ...],
    groups: Sequence[tuple[str, ...]],
    methods: Sequence[Method],
    values: Values,
    flavour: Flavour,
) -> GroupClass:
    children = [child for child in groups if child[:-1] == group]
    return GroupClass(
        name=Code(flavour.prefix + names.group_class(group)),
        path=Code(".".join(group)),
        children=tuple(_child(child, flavour) for child in children),
        methods=tuple(_method(service, method, values, flavour) for method in methods if method.group == group),
    )


@dataclass(frozen=True, slots=True)
class Told:
    """What is the same in a sync and an async client."""

    arguments: tuple[Argument, ...]
    item: Code
    docstring: Code
    iterator_docstring: Code


@once
def _told(service: Service, method: Method, values: Values) -> Told:
    taken = arguments(method, values)
    docstring = python_docs.method_docstring(method, taken)
    return Told(taken, _item(service, method), docstring, python_docs.iterator_docstring(method))


def _method(service: Service, method: Method, values: Values, flavour: Flavour) -> MethodView:
    told = _told(service, method, values)
    taken, item = told.arguments, told.item
    function, iterator = names.function(method.name), names.iterator(method.name) if method.paging else ""
    answers = {"none": "None", "unknown": "Record", "record": f"responses.{names.response_class(method.name)}"}
    answer = answers[method.response.kind]
    return MethodView(
        constant=Code(names.constant(method.name)),
        arguments=taken,
        declaration=_declaration(
            f"{flavour.define} {function}", taken, answer, is_open=method.open_parameters, options=_options(method)
        ),
        returned=_call(f"{flavour.wait}self._call", method, answer, taken, _options(method)),
        response_class=Code(answer),
        docstring=told.docstring,
        iterator=Code(iterator),
        iterator_declaration=_declaration(f"def {iterator}", taken, f"{flavour.pager}[{item}, {answer}]"),
        iterator_docstring=told.iterator_docstring,
        iterator_returned=_call("self._pages", method, answer, taken),
        item=item,
        waits=tuple(_waits(service, method, taken, answer, flavour)),
    )


PROGRESS, TIMEOUT = "progress: Progress | None = None", "timeout: float | None = None"
"""Arguments that are no parameters of the service; `names.py` keeps their names free."""


def _options(method: Method, *more: str) -> tuple[str, ...]:
    return (*[PROGRESS] * method.takes_file, *more)


def _waits(
    service: Service, method: Method, taken: Sequence[Argument], answer: str, flavour: Flavour
) -> Iterator[Function]:
    """The call and the wait for its work in one, and the wait alone."""
    if method.poll is None:
        return
    asked, options = polled(service, method, method.poll), _options(method, TIMEOUT)
    head = f"{flavour.define} {names.and_wait(method.poll.work)}"
    yield Function(
        _declaration(head, taken, asked.item, is_open=method.open_parameters, options=options),
        python_docs.and_wait_docstring(method, method.poll),
        _call(f"{flavour.wait}self._call_and_wait", method, f"{answer}, {asked.item}", taken, options),
    )
    arguments = ", ".join(f"{name}: {annotation}" for name, annotation in asked.arguments)
    head = f"{flavour.define} {names.wait_for(method.poll.work)}(self, {arguments}, *, {TIMEOUT}) -> {asked.item}:"
    given = pairs((str(name), name) for name, _ in asked.arguments)
    facts = Code(f"facts.{names.constant(method.name)}")
    entries: list[tuple[str, Node]] = [("", facts), ("", asked.item), ("", given), ("", Code("timeout"))]
    returned = layout(call(f"{flavour.wait}self._wait_for", entries), indent=8, before=len("return "), after=0)
    yield Function(Code(head), asked.docstring, returned)


def _declaration(
    head: str, taken: Sequence[Argument], answer: str, *, is_open: bool = False, options: Sequence[str] = ()
) -> Code:
    """A function's first line, or lines: one for each argument as soon as they are many."""
    required = [f"{argument.name}: {argument.annotation}" for argument in taken if argument.required]
    optional = [f"{argument.name}: {argument.annotation} | None = None" for argument in taken if not argument.required]
    optional += options
    others = ["*"] * bool(optional) + optional + ["**more: object"] * is_open
    entries = ["self", *["/"] * is_open, *required, *others]
    line = f"{head}({', '.join(entries)}) -> {answer}:"
    if len(line) + 4 <= SHORT:
        return Code(line)
    inside = "".join(f"        {_entry(entry)},\n" for entry in entries)
    return Code(f"{head}(\n{inside}    ) -> {answer}:")


def _entry(entry: str) -> str:
    """An argument on a line of its own; a type that is too long for one stands in parentheses, as black has it."""
    if len(entry) + len("        ,") <= WIDTH or " = " not in entry:
        return entry
    name, _, rest = entry.partition(": ")
    annotation, _, default = rest.rpartition(" = ")
    whole = f"            {annotation}"
    if len(whole) > WIDTH:
        whole = "\n            | ".join(re.split(r" \| (?![^\[]*\])", whole))
    return f"{name}: (\n{whole}\n        ) = {default}"


def _call(function: str, method: Method, answer: str, taken: Sequence[Argument], options: Sequence[str] = ()) -> Code:
    """The call that hands everything over to the runtime."""
    given = pairs((argument.parameter.name, argument.name) for argument in taken)
    if method.open_parameters:
        given = given._replace(parts=(("", Code("**more")), *given.parts))
    facts = Code(f"facts.{names.constant(method.name)}")
    classes = [("", Code(name)) for name in answer.split(", ")]
    given_options = [(name, Code(name)) for name in (option.partition(":")[0] for option in options)]
    entries: list[tuple[str, Node]] = [("", facts), *classes, ("", given), *given_options]
    return layout(call(function, entries), indent=8, before=len("return "), after=0)


def _item(service: Service, method: Method) -> Code:
    """The type of one item of a paged method."""
    if method.paging is None:
        return Code("")
    shape, owner, path = item_at(service, method)
    return python_type(shape, (owner or names.camel(method.name)) + "".join(map(names.camel, path)))


def _facts(service: Service, module: str, methods: Sequence[Method]) -> Declarations:
    constants = tuple((Code(names.constant(method.name)), method_facts(service, method)) for method in methods)
    return Declarations(
        module=Code(module),
        header=python_package.header(service, [method.origin.file for method in methods]),
        constants=constants,
        uses=names_used(value for _, value in constants),
    )


def _responses(service: Service, module: str, methods: Sequence[Method]) -> Declarations:
    classes = tuple(made for method in methods if method.response.record for made in response_classes(service, method))
    return Declarations(
        module=Code(module),
        header=python_package.header(service, [method.origin.file for method in methods]),
        classes=classes,
        imports=_record_imports(service, ".."),
        uses_shared=any(made.uses_shared for made in classes),
    )


def _shared(service: Service) -> Declarations:
    return Declarations(
        module=Code("shared"),
        header=python_package.header(service, ["types.yaml"]),
        classes=shared_classes(service),
        imports=_record_imports(service, "."),
    )


def _record_imports(service: Service, dots: str) -> tuple[Code, ...]:
    fields = Code(f"from {dots}runtime import fields")
    if any(python_package.record_base(service)):
        return Code(f"from {dots}records import Record"), fields
    return fields, Code(f"from {dots}runtime.records import Record")
