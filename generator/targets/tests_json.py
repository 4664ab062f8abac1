"""Arguments in a body of JSON, where numbers and truths are no texts."""

from __future__ import annotations

import json

from ..model.example_values import Wire
from ..model.parameter import Parameter
from ..model.wire import Conventions


def json_value(conventions: Conventions, parameter: Parameter, wire: Wire) -> object:
    """The value of an argument in a body of JSON."""
    kind = parameter.of or "string" if parameter.type in ("list", "map") else parameter.type
    if isinstance(wire, str):
        return _json_scalar(conventions, kind, wire)
    if isinstance(wire, tuple):
        return [_json_scalar(conventions, kind, text) for text in wire]
    return {key: _json_scalar(conventions, kind, text) for key, text in wire.items()}


def _json_scalar(conventions: Conventions, kind: str, text: str) -> object:
    match kind:
        case "boolean":
            return text == conventions.true
        case "integer" | "number" | "latitude" | "longitude":
            return json.loads(text)
        case "timestamp" if conventions.timestamp.startswith("unix"):
            return int(text)
        case _:
            return text
