"""Arguments of generated methods: their order, their annotations, and the named sets of allowed values."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from ..model import names
from ..model.method import Method
from ..model.parameter import Parameter
from ..model.service import Service
from .code import Code
from .python_text import literal

INLINE_VALUES = 4
"""So many allowed values are written into a signature; more get a name in `values.py`."""

ANNOTATIONS = {
    "id": "str | int",
    "string": "str",
    "text": "str",
    "url": "str",
    "md5": "str",
    "integer": "int",
    "number": "float",
    "latitude": "float",
    "longitude": "float",
    "boolean": "bool",
    "timestamp": "datetime | int",
    "datetime": "datetime | str",
    "date": "date | str",
    "any": "object",
    "enum": "str",
    "file": "FileSource",
}


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument as it stands in a signature."""

    parameter: Parameter
    name: Code
    annotation: Code
    """Without ` | None`."""

    @property
    def required(self) -> bool:
        return self.parameter.required and not self.parameter.carries_token


Values = Mapping[tuple[str, tuple[str, ...]], str]
"""(parameter name, allowed values) to the name of their Literal type."""


def named_values(service: Service) -> Values:
    """The sets of allowed values that get a name: the parameter's, after the method's where it has several."""
    sets: dict[str, dict[tuple[str, ...], str]] = defaultdict(dict)
    for method in service.methods:
        for parameter in method.parameters:
            allowed = tuple(value.value for value in parameter.values)
            if len(allowed) > INLINE_VALUES:
                sets[parameter.name].setdefault(allowed, method.name)
    return {
        (name, allowed): names.camel(name) if len(found) == 1 else names.camel(method) + names.camel(name)
        for name, found in sets.items()
        for allowed, method in found.items()
    }


def arguments(method: Method, values: Values) -> tuple[Argument, ...]:
    """Required ones first, else in the order of the description."""
    made = [
        Argument(parameter, Code(names.argument(parameter.name)), annotation(parameter, values))
        for parameter in method.parameters
    ]
    return tuple(sorted(made, key=lambda argument: not argument.required))


def annotation(parameter: Parameter, values: Values) -> Code:
    """The type of an argument, as an annotation."""
    if parameter.type == "list":
        item = _item(parameter, values)
        return Code(f"Sequence[{item}] | {item}")
    if parameter.type == "map":
        return Code(f"Mapping[str, {_item(parameter, values)}]")
    if parameter.values:
        return _allowed(parameter, values)
    return Code(ANNOTATIONS[parameter.type])


def _item(parameter: Parameter, values: Values) -> Code:
    return _allowed(parameter, values) if parameter.values else Code(ANNOTATIONS[parameter.of or "string"])


def _allowed(parameter: Parameter, values: Values) -> Code:
    allowed = tuple(value.value for value in parameter.values)
    name = values.get((parameter.name, allowed))
    return Code(f"values.{name}") if name else Code(f"Literal[{', '.join(map(literal, allowed))}]")
