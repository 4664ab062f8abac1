"""Rules about single parameters: which keys fit which type, and whether limits and defaults make sense."""

from __future__ import annotations

from collections.abc import Iterator

from ...model.shapes import is_long
from ...problems import Problem, did_you_mean, listed, quoted
from ..description import Description, pairs
from ..node import Node
from .patterns import shortest, why_unsafe
from .service import fault_of_moment
from .values import fault_of, joining
from .walk import definitions, shapes

_NUMBERS = frozenset({"integer", "number", "latitude", "longitude"})
_TEXTS = frozenset({"id", "string", "text", "url"})
_FITS = {
    "of": frozenset({"list", "map"}),
    "minimum": _NUMBERS,
    "maximum": _NUMBERS,
    "min_items": frozenset({"list"}),
    "max_items": frozenset({"list"}),
    "spelling": frozenset({"list"}),
    "max_length": _TEXTS,
    "pattern": _TEXTS,
    "format": frozenset({"date", "datetime", "timestamp"}),
}
"""Keys that only some types have. Those of a value are also legal in a list or map of that type."""
_OF_ITEMS = frozenset({"minimum", "maximum", "max_length", "pattern", "format"})


def parameter_keys(description: Description) -> Iterator[Problem]:
    """A parameter has only keys that its type has a use for."""
    for _, node in definitions(description):
        kind = node.string("type")
        item = node.string("of", "string") if kind in {"list", "map"} else kind
        for key, types in _FITS.items():
            given = node.get(key)
            fits = kind in types or (key in _OF_ITEMS and item in types)
            if given and kind and not fits:
                yield given.key_problem(f"a parameter of type {kind} has no {key}; only {listed(sorted(types))} have")


def unfit_defaults(description: Description) -> Iterator[Problem]:
    """Files and maps have no default."""
    for _, node in definitions(description):
        default = node.get("default")
        if default and node.string("type") in {"file", "map"}:
            yield default.key_problem(f"a {node.string('type')} has no default")


def parameter_values(description: Description) -> Iterator[Problem]:
    """An enum names its values, nothing else does."""
    for _, node in definitions(description):
        kind = node.string("type")
        is_enum = "enum" in {kind, node.string("of")}
        values = node.get("values")
        if is_enum and "values" not in node.entries:
            yield node.key_problem("an enum needs values; add values: with a list, a map or the $name of a table")
        elif values and kind and not is_enum:
            yield values.key_problem("values belong to an enum, or to a list or map of enum")


def values_to_send(description: Description) -> Iterator[Problem]:
    """A value of an enum can be sent: it is not empty, and holds nothing that stands between the items of its list."""
    for _, node in definitions(description):
        values = node.get("values")
        if not values or "enum" not in {node.string("type"), node.string("of")}:
            continue
        join = joining(description, node) if node.string("type") == "list" else ""
        for value, _ in description.values(node):
            if not value:
                yield values.problem("a value is empty; say `clears: true` where an empty value is legal")
            elif join and join in value:
                yield values.problem(
                    f"{quoted(value)} holds {quoted(join)}, which stands between the items of the list"
                )


def value_tables(description: Description) -> Iterator[Problem]:
    """A `$name` is that of a table in service.yaml."""
    if not description.knows_service:
        return
    tables = dict(description.service.children("values"))
    owners = [node for _, node in definitions(description)]
    owners += [node for node in shapes(description) if is_long(node)]
    for owner in owners:
        values = owner.get("values")
        name = values.text.removeprefix("$") if values else ""
        if values and name and name not in tables:
            hint = did_you_mean(name, tables)
            yield values.problem(f"no table {quoted(name)} in `values` of service.yaml{hint}")


def included_groups(description: Description) -> Iterator[Problem]:
    """`$include` names groups of parameters in service.yaml."""
    if not description.knows_service:
        return
    groups = dict(description.service.children("parameters"))
    for method in description.methods.values():
        include = method.get("parameters", "$include")
        for node in include.items if include else ():
            if node.text not in groups:
                hint = did_you_mean(node.text, groups)
                yield node.problem(f"no group {quoted(node.text)} in `parameters` of service.yaml{hint}")


def required_default(description: Description) -> Iterator[Problem]:
    """What is required has no default."""
    for _, node in definitions(description):
        default = node.get("default")
        if default and node.flag("required"):
            yield default.key_problem("a required parameter has no default; remove one of the two")


def default_values(description: Description) -> Iterator[Problem]:
    """A default is a legal value."""
    for _, node in definitions(description):
        default = node.get("default")
        if default and node.get("type") and (fault := fault_of(description, node, default.text)):
            yield default.problem(f"the default {quoted(default.text)} {fault}")


def limits(description: Description) -> Iterator[Problem]:
    """A minimum is not above its maximum."""
    for _, node in definitions(description):
        for low, high in (("minimum", "maximum"), ("min_items", "max_items")):
            least, most = node.number(low), node.number(high)
            if least is not None and most is not None and least > most:
                yield node.entries[low].problem(f"the {low} {least} is above the {high} {most}")


def patterns(description: Description) -> Iterator[Problem]:
    """A pattern is a regular expression that no text can keep busy, and that some text of legal length matches."""
    for _, node in definitions(description):
        pattern = node.get("pattern")
        if pattern and (fault := why_unsafe(pattern.text)):
            yield pattern.problem(f"the pattern {fault}")
        elif (
            pattern
            and (longest := node.number("max_length")) is not None
            and longest < (least := shortest(pattern.text))
        ):
            yield pattern.problem(f"what matches has at least {least} characters; max_length allows {longest}")


def date_formats(description: Description) -> Iterator[Problem]:
    """The format of a date is a strftime pattern."""
    for _, node in definitions(description):
        pattern = node.get("format")
        if pattern and not (node.string("type") == "timestamp" and pattern.text in {"unix", "unix-ms"}):
            yield from fault_of_moment(pattern)


def kept_names(description: Description) -> Iterator[Problem]:
    """What the client sends by itself is not declared, except for a token that is an argument as well."""
    service = description.service
    token = service.get("token", "parameter")
    kept = sent_names(service)
    for name, node in definitions(description):
        if name in kept or name in dict(service.children("constants")):
            yield node.key_problem(f"{quoted(name)} is sent by the client itself and cannot be declared")
        elif token and name == token.text and not node.flag("carries_token"):
            yield node.key_problem(f"{quoted(name)} is the token, which the client sends; say carries_token: true")


def constants(description: Description) -> Iterator[Problem]:
    """A constant does not carry what the client sends in another way."""
    kept = sent_names(description.service) | {description.service.string_at("token", "parameter")}
    for name, node in description.service.children("constants"):
        if name in kept:
            yield node.key_problem(f"{quoted(name)} is sent by the client already; remove the constant")


def sent_names(service: Node) -> set[str]:
    """Parameters that the client sends by itself, but for the token and constants."""
    kept = {service.string_at("key", "parameter")}
    kept |= {service.string_at("endpoint", key) for key in ("method_parameter", "format_parameter")}
    for block in (service.get("signing"), *dict(service.children("schemes")).values()):
        if block:
            kept.update(place.string("param") for place in block.items_of("place"))
            kept.update(dict(block.children("add")))
    return kept - {""}


def carried_tokens(description: Description) -> Iterator[Problem]:
    """At most one parameter carries the token, and only where there are tokens."""
    for method in description.methods.values():
        carriers = [(n, node) for n, node in description.parameters(method) if node.flag("carries_token")]
        for _, node in carriers[1:]:
            yield node.key_problem(f"the token is carried by {quoted(carriers[0][0])} already")
        for _, node in carriers[:1]:
            if description.knows_service and not description.service.get("token"):
                yield node.key_problem("carries_token, but service.yaml describes no token")


def special_values(description: Description) -> Iterator[Problem]:
    """A special value has the type of its parameter, and is not legal anyway."""
    for _, node in definitions(description):
        special = node.get("special")
        bare = node._replace(content={key: part for key, part in node.entries.items() if key != "special"})
        for value, _ in pairs(special) if special else ():
            if node.get("type") and not fault_of(description, bare, value) and special:
                yield special.entries[value].key_problem(f"{quoted(value)} is legal without being special")
