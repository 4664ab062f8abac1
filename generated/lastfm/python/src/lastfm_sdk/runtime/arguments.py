"""Arguments are checked, and every fault is named, before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping, Set
from functools import lru_cache

from .errors import InvalidArgument, MissingArgument, RuleViolation, UnknownArgument
from .facts import Conventions, Method, Parameter, Rule
from .legal import Argument, Fault, write
from .masking import HIDDEN, is_sensitive
from .misfits import show
from .suggest import suggest

Given = dict[str, tuple[Parameter, object]]
"""What was given, by names on the wire."""


def check(
    method: Method,
    arguments: Mapping[str, object],
    conventions: Conventions,
    taken: frozenset[str] = frozenset(),
    json: frozenset[str] = frozenset(),
) -> list[Argument]:
    """Arguments in the order of the description, further ones behind; None counts as not given.

    `arguments` may be named as on the wire or as in Python. `taken` are names the client itself sends, `json` the
    places whose arguments go into a body of JSON.
    """
    given = _by_parameter(method, arguments, taken)
    for parameter in method.parameters:
        if parameter.required and parameter.name not in given:
            raise MissingArgument(f'argument "{parameter.python_name}" is missing', method=method.name)
    for rule in method.rules:
        _rule(method, rule, given.keys())
    checked: list[Argument] = []
    for parameter, value in _in_order(method, given):
        try:
            checked.append(write(parameter, value, conventions, parameter.place in json))
        except Fault as fault:
            text = f'argument "{parameter.python_name}" {fault}, not {_shown(parameter, value)}{fault.hint}'
            raise InvalidArgument(text, method=method.name) from None
    for rule in method.rules:
        if rule.kind == "same_length":
            _parallel(method, rule, checked)
    return checked


def _shown(parameter: Parameter, value: object) -> str:
    if is_sensitive(parameter.name):
        return HIDDEN
    try:
        return show(value)
    except ValueError:  # a number with more digits than Python will write
        return f"a value of type {type(value).__name__}"


def _by_parameter(method: Method, arguments: Mapping[str, object], taken: frozenset[str]) -> Given:
    known = _known(method)
    given: Given = {}
    for name, value in arguments.items():
        if value is None:
            continue
        parameter = known.get(name)
        if parameter is None:
            if not method.open_parameters or name in taken or not name.isprintable():
                why = "is set by the client" if name in taken else "is unknown"
                listed = suggest(name, [each.python_name for each in method.parameters])
                raise UnknownArgument(f"argument {show(name)} {why}{listed}", method=method.name)
            parameter = Parameter(name, type="any")
        if parameter.name in given:
            raise UnknownArgument(f'argument "{parameter.python_name}" is given twice', method=method.name)
        given[parameter.name] = (parameter, value)
    return given


def _in_order(method: Method, given: Given) -> list[tuple[Parameter, object]]:
    """In the order of the description; further ones behind, as they were given."""
    described = [given[parameter.name] for parameter in method.parameters if parameter.name in given]
    if len(described) < len(given):
        names = {parameter.name for parameter in method.parameters}
        described += [each for name, each in given.items() if name not in names]
    return described


@lru_cache(maxsize=256)
def _known(method: Method) -> dict[str, Parameter]:
    """By both names; where one is Python's for one parameter and the wire's for another, the wire wins."""
    in_python = {parameter.python_name: parameter for parameter in method.parameters}
    return in_python | {parameter.name: parameter for parameter in method.parameters}


def _rule(method: Method, rule: Rule, names: Set[str]) -> None:
    in_python = {parameter.name: parameter.python_name for parameter in method.parameters}
    listed = [in_python.get(name, name) for name in rule.names]
    count = sum(name in names for name in rule.names)
    match rule.kind:
        case "any_of":
            broken, text = count == 0, f"give at least one of {', '.join(listed)}"
        case "one_of":
            broken, text = count != 1, f"give exactly one of {', '.join(listed)}"
        case "at_most_one":
            broken, text = count > 1, f"give only one of {', '.join(listed)}"
        case "together":
            broken, text = 0 < count < len(listed), f"{', '.join(listed)} go together: give all of them or none"
        case "instead":
            broken, text = count == 0, f"{listed[0]} is needed unless {' or '.join(listed[1:])} is given"
        case "same_length":
            return  # told once they are counted
    if broken:
        raise RuleViolation(text, method=method.name)


def _parallel(method: Method, rule: Rule, checked: list[Argument]) -> None:
    counts = {each.parameter.python_name: each.count for each in checked if each.parameter.name in rule.names}
    if len(set(counts.values())) > 1:
        told = ", ".join(f"{name} has {count}" for name, count in counts.items())
        raise RuleViolation(f"lists that go together have as many items each, but {told}", method=method.name)
