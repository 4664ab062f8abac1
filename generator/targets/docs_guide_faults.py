"""Calls that go wrong in a way a guide can show, with what the client then says: asked of the runtime itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ..model import names
from ..model.least import choices
from ..model.method import Error, Method
from ..model.parameter import Parameter
from ..model.service import Service
from ..runtime.arguments import check
from ..runtime.errors import ArgumentError
from . import facts
from .code import Code
from .docs_guide_calls import Call, call, easiest
from .docs_text import code, visible
from .python_errors import BASES
from .python_text import literal, number


@dataclass(frozen=True, slots=True)
class Choice:
    """A call with a value that is not legal."""

    call: Call
    argument: Code
    value: Code
    said: Code
    """In a comment."""


@dataclass(frozen=True, slots=True)
class Missing:
    """A call that the service refuses."""

    call: Call
    error: Code
    """Its class."""
    code: Code
    printed: Code
    kind: Code
    """The class of its kind."""


@dataclass(frozen=True, slots=True)
class Denied:
    """A call that takes more than a token has."""

    call: Call
    held: Code
    """Permissions of the token, in Python."""
    asked: Code
    """What to ask a login for so that the call is allowed."""
    item: Code
    needed: Code
    granted: Code
    told: Code
    """In the way of `methodgen permissions`."""
    declared: Code
    """As that command takes it."""


def choice(service: Service) -> Iterator[Choice]:
    """A value that is nearly right, or else one beyond a limit."""
    misspelt = [one for one in service.methods if any(map(_is_choice, one.parameters))]
    excessive = [one for one in service.methods if any(map(_is_limited, one.parameters))]
    for method in easiest(service, misspelt, excessive):
        parameter = next(filter(_is_choice if method in misspelt else _is_limited, method.parameters))
        argument, value = names.argument(parameter.name), _wrong(parameter)
        if said := _said(service, method, argument, value):
            shown = literal(value) if isinstance(value, str) else number(value)
            yield Choice(call(service, method), Code(argument), shown, Code(f"# {visible(said)}"))


def _is_choice(parameter: Parameter) -> bool:
    words = [value.value for value in parameter.values]
    return not parameter.required and parameter.type == "enum" and 1 < len(words) <= 8 and all(map(_is_word, words))


def _is_word(text: str) -> bool:
    return text.isascii() and text.isalpha() and len(text) > 3


def _is_limited(parameter: Parameter) -> bool:
    return not parameter.required and parameter.type == "integer" and parameter.maximum is not None


def _wrong(parameter: Parameter) -> str | int:
    if parameter.maximum is not None:
        return int(parameter.maximum) + 1
    first = parameter.values[0].value
    return first[:2] + first[3:]


def _said(service: Service, method: Method, argument: str, value: str | int) -> str:
    """What the runtime says to it."""
    taken = facts.method_facts(service, method)
    needless = replace(taken, rules=(), parameters=tuple(replace(one, required=False) for one in taken.parameters))
    try:
        check(needless, {argument: value}, facts.service_facts(service).conventions)
    except ArgumentError as error:
        return str(error)
    return ""


def missing(service: Service) -> Iterator[Missing]:
    """An error of the method's own, best of all that something is not there."""
    for kinds in (("not_found",), tuple(BASES)):
        failing = [one for one in service.methods if _errors(one, kinds)]
        found = easiest(service, (one for one in failing if any(each.required for each in one.parameters)), failing)
        for method in found:
            error = _errors(method, kinds)[0]
            yield Missing(
                call=call(service, method),
                error=Code(error.name),
                code=code(error.code),
                printed=Code(visible(error.code)),
                kind=Code(BASES[error.kind]),
            )
        if found:
            return


def _errors(method: Method, kinds: tuple[str, ...]) -> list[Error]:
    return [error for error in method.errors if error.kind in kinds]


def denied(service: Service) -> Iterator[Denied]:
    """A call that needs a permission, of a token that has less."""
    if service.permission_shape == "none":
        return
    levels = dict(choices(service))
    needing = [one for one in service.methods if one.permissions and one.permissions_for == "always"]
    lower = [one for one in needing if _lower(levels, one)]
    for method in easiest(service, (one for one in lower if not one.idempotent), lower, needing):
        item, needed = method.permissions[0]
        held = _lower(levels, method)
        granted = {item: held} if held else {}
        yield Denied(
            call=call(service, method),
            held=_mapping(granted),
            asked=_asked(service, method),
            item=Code(item),
            needed=Code(needed),
            granted=Code(held),
            told=Code(", ").join(Code(": ".join(filter(None, pair))) for pair in method.permissions),
            declared=Code(",").join(Code("=".join(filter(None, pair))) for pair in method.permissions),
        )


def _lower(levels: dict[str, tuple[str, ...]], method: Method) -> str:
    """A level below the one that is needed first, "" for none."""
    item, needed = method.permissions[0]
    known = levels.get(item, ())
    return known[0] if needed in known[1:] and len(method.permissions) == 1 else ""


def _mapping(held: dict[str, str]) -> Code:
    return Code("{" + ", ".join(f"{literal(item)}: {literal(level)}" for item, level in held.items()) + "}")


def _asked(service: Service, method: Method) -> Code:
    """As logins take it."""
    match service.permission_shape:
        case "ladder":
            return literal(method.permissions[0][1])
        case "scopes":
            return Code("[" + ", ".join(literal(item) for item, _ in method.permissions) + "]")
        case _:
            return _mapping(dict(method.permissions))
