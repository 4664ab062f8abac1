"""A call as it is typed at the command line of a client."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

from ..model.example_values import Wire
from ..model.examples import example_request
from ..model.method import Method
from ..model.parameter import Parameter
from ..model.service import Service
from ..model.wire import Conventions
from ..runtime.masking import is_sensitive
from .python_command import flag, is_plain


def command_line(service: Service, method: Method) -> str:
    """The example of a method, ready to be typed."""
    known = {parameter.name: parameter for parameter in method.parameters}
    typed = [service.name, method.name]
    for name, value in example_request(service, method):
        typed += _words(service, known[name], value) if name in known else ["--set", f"{name}={value}"]
    return shlex.join(typed)


def _words(service: Service, parameter: Parameter, value: Wire) -> Iterator[str]:
    option = f"--{flag(parameter.name)}"
    if parameter.type == "boolean":
        yield option if value == service.conventions.true else f"--no-{flag(parameter.name)}"
        return
    for text in _texts(service, parameter, value):
        if text.startswith("-") and not _is_number(text):
            yield f"{option}={text}"
        else:
            yield from (option, text)


def _texts(service: Service, parameter: Parameter, value: Wire) -> Iterator[str]:
    """Values of the option, one for each time it is typed."""
    conventions = service.conventions
    if isinstance(value, Mapping):
        yield from (f"{key}={_text(parameter, text, conventions)}" for key, text in value.items())
    elif is_sensitive(parameter.name):
        yield "-"
    elif parameter.type == "list":
        items = [_text(parameter, text, conventions) for text in ((value,) if isinstance(value, str) else value)]
        quote = not is_plain(service, parameter)
        yield ",".join(f'"{item}"' if quote and "," in item else item for item in items)
    else:
        yield _text(parameter, value if isinstance(value, str) else ",".join(value), conventions)


def _text(parameter: Parameter, wire: str, conventions: Conventions) -> str:
    """One value; a moment as seconds or as ISO 8601 has it, whatever the service makes of it."""
    kind = parameter.of if parameter.type in ("list", "map") else parameter.type
    pattern = parameter.format or conventions.timestamp
    if kind != "timestamp" or not wire or pattern == "unix":
        return wire
    if pattern == "unix-ms":
        return str(int(wire) // 1000)
    return datetime.strptime(wire, pattern).replace(tzinfo=UTC).isoformat()


def _is_number(text: str) -> bool:
    """argparse takes it for the value of an option although it begins with a dash."""
    return text[1:].replace(".", "", 1).isdigit()
