"""Arguments and the rules over them, in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..model import names
from ..model.method import Method
from ..model.methods import BODILESS
from ..model.parameter import Parameter, Rule
from ..model.service import Service
from ..model.shape import Value
from .code import Code
from .docs_pages import Pages
from .docs_text import bullets, code, link, prose, slug
from .docs_words import one_of

INLINE_VALUES = 8
"""So many values without a meaning are listed where they are named; others get a list of their own."""
MOMENTS = {"unix": "seconds since 1970, UTC", "unix-ms": "milliseconds since 1970, UTC"}
JOINS = {",": "a comma", " ": "a space", ";": "a semicolon", "+": "a plus sign", "|": "a vertical bar"}


def type_name(parameter: Parameter) -> Code:
    """The type of an argument: "list of id"."""
    if parameter.type in ("list", "map"):
        return Code(f"{parameter.type} of {prose(parameter.of or 'string')}")
    return prose(parameter.type)


def meaning(pages: Pages, method: Method, parameter: Parameter) -> Code:
    """All there is to say about an argument, in one cell."""
    return Code(" ").join(
        piece for piece in (pages.sentence(parameter.doc), *_limits(pages, method, parameter)) if piece
    )


def has_value_list(parameter: Parameter) -> bool:
    """Its values are too many, or say too much, for a cell."""
    return len(parameter.values) > INLINE_VALUES or any(value.doc for value in parameter.values)


def value_lists(parameters: Sequence[Parameter]) -> dict[str, tuple[Value, ...]]:
    """Headings and values of the lists below the table; arguments with the same values share one."""
    sharing: dict[tuple[Value, ...], list[str]] = {}
    for one in filter(has_value_list, parameters):
        sharing.setdefault(one.values, []).append(one.name)
    return {f"Values of {_and(names)}": values for values, names in sharing.items()}


def _and(texts: Sequence[str]) -> str:
    return f"{', '.join(texts[:-1])} and {texts[-1]}" if len(texts) > 1 else texts[0]


def value_list(pages: Pages, values: Sequence[Value]) -> Code:
    """Values and what they mean, a line each."""
    return bullets(
        Code(f"{code(value.value)}: {pages.sentence(value.doc)}") if value.doc else code(value.value)
        for value in values
    )


def rule(rule: Rule) -> Code:
    """A rule over several arguments."""
    listed = [code(name) for name in rule.names]
    either = Code(f"{Code(', ').join(listed[:-1])} or {listed[-1]}")
    every = Code(f"{Code(', ').join(listed[:-1])} and {listed[-1]}")
    return Code(
        {
            "any_of": f"Give at least one of {every}.",
            "one_of": f"Give exactly one of {every}.",
            "at_most_one": f"Give {either}, never more than one of them.",
            "together": f"Give {every} together, or none of them.",
            "same_length": f"{every} run in parallel: give as many items in each that is given.",
            "instead": f"{listed[0]} is needed unless {Code(' or ').join(listed[1:])} is given.",
        }[rule.kind]
    )


def _limits(pages: Pages, method: Method, parameter: Parameter) -> Iterator[Code]:
    yield from _place(method, parameter)
    if has_value_list(parameter):
        yield link(Code("Values below."), f"#{slug(_heading_of(method, parameter))}")
    elif parameter.values:
        yield Code(f"{'Any' if parameter.type == 'list' else 'One'} of {one_of(parameter.values)}.")
    yield from _numbers(parameter)
    yield from _several(pages.service, method, parameter)
    if parameter.pattern is not None:
        yield Code(f"Has to match {code(parameter.pattern)}.")
    if parameter.format is not None:
        yield Code(f"Written as {moment_format(parameter.format)}.")
    for value in parameter.special:
        yield Code(f"Also {code(value.value)}: {pages.sentence(value.doc)}")
    if parameter.clears:
        yield Code("An empty value clears what was there.")
    if parameter.default is not None:
        yield Code(f"Default: {code(parameter.default)}.")
    yield from _remarks(pages, parameter)


def _place(method: Method, parameter: Parameter) -> Iterator[Code]:
    """Where it travels, if it is not with the others."""
    if parameter.place == "header":
        yield Code(f"Travels in the header {code(parameter.header)}.")
    elif parameter.place == "path":
        yield Code("Part of the address.")
    elif parameter.place == "query" and method.verb not in BODILESS:
        yield Code("Travels in the query.")


def _heading_of(method: Method, parameter: Parameter) -> str:
    lists = value_lists(method.parameters)
    return next(heading for heading, values in lists.items() if values == parameter.values)


def moment_format(form: str) -> Code:
    """How moments and days are written."""
    return Code(MOMENTS[form]) if form in MOMENTS else code(form)


def _numbers(parameter: Parameter) -> Iterator[Code]:
    least, most = parameter.minimum, parameter.maximum
    if least is not None and most is not None:
        yield Code(f"From {least} to {most}.")
    elif least is not None:
        yield Code(f"At least {least}.")
    elif most is not None:
        yield Code(f"At most {most}.")
    if parameter.max_length is not None:
        yield Code(f"At most {parameter.max_length} characters.")


def _several(service: Service, method: Method, parameter: Parameter) -> Iterator[Code]:
    if parameter.type != "list":
        return
    least, most = parameter.min_items, parameter.max_items
    if least is not None and least > 1:
        yield Code(f"At least {least} items.")
    if parameter.place == "body" and method.body == "json" and not method.takes_file:
        yield from [Code(f"Up to {most} items.")] * (most is not None)
    elif most is not None:
        yield Code(f"Up to {most}, {spelling(service, parameter)}.")
    else:
        yield Code(f"Several are {spelling(service, parameter)}.")


def spelling(service: Service, parameter: Parameter) -> Code:
    """How several values are written: "joined with a comma"."""
    rule = parameter.spelling or service.conventions.lists
    if rule.startswith("join:"):
        join = rule.removeprefix("join:")
        return Code(f"joined with {JOINS.get(join) or code(join)}")
    if rule == "repeat":
        return Code("given by repeating the parameter")
    indexes = {"brackets": "[0]", "brackets1": "[1]", "dots": ".1"}
    first = code(parameter.name + indexes[rule])
    return Code(f"numbered, the first as {first}")


def _remarks(pages: Pages, parameter: Parameter) -> Iterator[Code]:
    if parameter.carries_token:
        yield Code("In Python: the client's own token when left out.")
    if parameter.type == "file":
        yield Code("In Python: a path, an open file or bytes.")
    if not parameter.signed and parameter.type != "file":
        yield Code("Stays outside the signature.")
    if parameter.also:
        yield Code(f"Also accepted as {Code(', ').join(map(code, parameter.also))}.")
    if names.argument(parameter.name) != parameter.name:
        yield Code(f"In Python: {code(names.argument(parameter.name))}.")
    if parameter.deprecated is not None:
        yield Code(f"**Deprecated.** {pages.sentence(parameter.deprecated)}")
    if parameter.inferred:
        yield Code("**Inferred** from sister methods.")
    if parameter.doubt is not None:
        yield Code(f"**In doubt.** {pages.sentence(parameter.doubt)}")
