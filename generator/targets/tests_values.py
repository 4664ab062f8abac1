"""Tests of what an argument may be: every allowed value, the limits, and what lies beyond."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..model import names
from ..model.examples import wire_pairs
from ..model.parameter import Parameter
from .code import Code
from .python_layout import data, items, layout
from .python_text import literal
from .tests_calls import Caller
from .tests_choices import fewest
from .tests_json import json_value
from .tests_samples import Sample, illegal, legal

IN_USE = frozenset({"member", "server", "sent", "wrong", "errors", "pytest", "l", "I", "O"})
"""Names that the tests have for other things."""


@dataclass(frozen=True, slots=True)
class Checked:
    """One argument with its legal and illegal values."""

    name: Code
    variables: Code
    """What the loop over the legal values assigns."""
    legal: Code
    call: Code
    place: Code
    arrives: Code
    illegal: Code
    refused_call: Code
    match: Code
    count: int


def checked_values(caller: Caller) -> Iterator[Checked]:
    """Arguments with a list of values or with limits."""
    for parameter in caller.method.parameters:
        samples = list(legal(caller.service.conventions, parameter))
        if samples and parameter.type not in ("file", "map") and _is_free(caller, parameter):
            yield _checked(caller, parameter, samples)


def _is_free(caller: Caller, parameter: Parameter) -> bool:
    """Whether it may be given and looked at, and no other argument settles how many items it has."""
    chosen = fewest(caller.method, [parameter.name])
    parallel = (set(rule.names) for rule in caller.method.rules if rule.kind == "same_length")
    if chosen is None or not caller.place(parameter.name):
        return False
    return not any(parameter.name in names and len(names & chosen) > 1 for names in parallel)


def _checked(caller: Caller, parameter: Parameter, samples: list[Sample]) -> Checked:
    argument = names.argument(parameter.name)
    variable = f"{argument}_value" if argument in IN_USE else argument
    texts = [_arriving(caller, parameter, one) for one in samples]
    plain = all(text == one.python for text, one in zip(texts, samples, strict=True))
    rows = texts if plain else [items([one.python, text]) for one, text in zip(samples, texts, strict=True)]
    variables = variable if plain else f"{variable}, sent"
    arguments = caller.fewest([parameter.name])
    wrong = items(illegal(caller.service.conventions, parameter))
    return Checked(
        name=Code(names.snake(parameter.name).strip("_") or "argument"),
        variables=Code(variables),
        legal=layout(items(rows), indent=4, before=len(f"for {variables} in ")),
        call=caller.written(arguments | {parameter.name: Sample(Code(variable), "")}, indent=8),
        place=caller.place(parameter.name),
        arrives=Code(variable if plain else "sent"),
        illegal=layout(wrong, indent=4, before=len("for wrong in ")),
        refused_call=caller.written(arguments | {parameter.name: Sample(Code("wrong"), "")}, indent=12),
        match=literal(argument),
        count=len(samples),
    )


def _arriving(caller: Caller, parameter: Parameter, value: Sample) -> Code:
    """What arrives under that name; nothing is an empty text."""
    if caller.travels_as_json(parameter.name):
        return Code(layout(data(json_value(caller.service.conventions, parameter, value.wire))))
    spelling = parameter.spelling or caller.service.conventions.lists
    if isinstance(value.wire, tuple) and len(value.wire) > MANY and spelling.startswith("join:"):
        return Code(f"{literal(spelling.removeprefix('join:'))}.join({value.python})")
    texts = [text for _, text in wire_pairs(caller.service, caller.method, [(parameter.name, value.wire)])]
    if spelling == "repeat" and len(texts) > 1:
        return Code(f"[{', '.join(map(literal, texts))}]")
    return literal(next(iter(texts), ""))


MANY = 2
"""More items than these are not written out."""
