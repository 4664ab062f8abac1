"""Calls that guides show: each is the easiest of its kind, with arguments made from the model."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from ..model import names
from ..model.example_values import Wire
from ..model.examples import example_request
from ..model.method import Method
from ..model.parameter import Parameter
from ..model.service import Service
from ..runtime.masking import is_sensitive
from . import docs_words
from .code import Code
from .docs_pages import Pages
from .docs_reading import use
from .python_text import literal
from .python_values import datetime_names, python_value


@dataclass(frozen=True, slots=True)
class Call:
    """A call in Python, in pieces."""

    link: Code
    """To the page of the method."""
    name: Code
    wire: Code
    """Its name, in Python."""
    path: Code
    """`photo.notes.get_list`."""
    arguments: Code
    """`photo_id="1"`."""
    reading: tuple[Code, ...]
    """Lines that read something of `response`."""

    @property
    def call(self) -> Code:
        return Code(f"client.{self.path}({self.arguments})")

    @property
    def statement(self) -> Code:
        """The call, its answer kept where there is one."""
        return Code(f"response = {self.call}" if self.reading else self.call)

    @property
    def awaited(self) -> Code:
        return Code(f"response = await {self.call}" if self.reading else f"await {self.call}")

    @property
    def more(self) -> Code:
        """The arguments, for others to follow."""
        return Code(f"{self.arguments}, " if self.arguments else "")

    @property
    def before(self) -> Code:
        """The arguments, behind another one."""
        return Code(f", {self.arguments}" if self.arguments else "")


def easiest(service: Service, *choices: Iterable[Method]) -> tuple[Method, ...]:
    """The method that is the easiest to call, of the first choice that has one a guide can show in a line."""
    return next(filter(None, (_easiest(service, methods) for methods in choices)), ())


def _easiest(service: Service, methods: Iterable[Method]) -> tuple[Method, ...]:
    logins = {step.call for login in service.logins for step in login.steps}
    known = [one for one in methods if one.name not in logins and one.status != "broken"]
    for _, alike in groupby(sorted(known, key=_effort), _effort):
        if shown := [one for one in alike if is_short(service, one)]:
            return (min(shown, key=lambda one: (len(needed(service, one)), one.name)),)
    return ()


def call(service: Service, method: Method) -> Call:
    """The call, with what is required and no more."""
    response = method.response
    lines = use(service, response.record) if response.record else []
    return Call(
        link=Pages(service, base="../").page(method.name, f"methods/{method.name}.md"),
        name=Code(method.name),
        wire=literal(method.name),
        path=Code(names.call_path(method.name)),
        arguments=given(service, method),
        reading=tuple(map(Code, lines)),
    )


def given(service: Service, method: Method) -> Code:
    """Arguments as they are written."""
    return Code(", ").join(
        Code(f"{names.argument(parameter.name)}={expression(service, parameter, value)}")
        for parameter, value in needed(service, method)
    )


def needed(service: Service, method: Method) -> list[tuple[Parameter, Wire]]:
    """What has to be given: required arguments, and those that the rules want."""
    known = {parameter.name: parameter for parameter in method.parameters}
    wanted = {one.name for one in method.parameters if one.required}
    wanted |= {name for rule in method.rules if rule.kind in CHOICES for name in rule.names}
    wanted |= {
        name for rule in method.rules if rule.kind == "together" and wanted & {*rule.names} for name in rule.names
    }
    return [
        (known[name], value) for name, value in example_request(service, method) if name in known and name in wanted
    ]


def expression(service: Service, parameter: Parameter, value: Wire) -> Code:
    """A value in Python; a file is told by its path."""
    if parameter.type == "file":
        return literal(str(value))
    return python_value(parameter, value, service.conventions)


def is_short(service: Service, method: Method) -> bool:
    """Whether the call needs no import and no secret, and fits into a line."""
    written = given(service, method)
    if any(is_sensitive(parameter.name) for parameter, _ in needed(service, method)):
        return False
    return not datetime_names(written) and len(written) <= LONGEST


LONGEST = 60
CHOICES = ("any_of", "one_of", "instead")
"""Rules that want something to be given."""


def _effort(method: Method) -> tuple[bool, ...]:
    """What makes a call harder, as far as that is quickly seen."""
    return (method.status != "documented", method.token == docs_words.NEEDED, method.takes_file, method.signed)
