"""Was it called? And if not, what was called instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..facts import Method, Parameter, Service
from ..legal import Fault, write
from ..misfits import show
from ..suggest import suggest
from .calls import Call, SentFile

MOST = 10
"""Calls that a message lists."""


class Expected:
    """A call as a test expects it: a method, and some of the arguments it is made with."""

    def __init__(self, service: Service, method: Method, arguments: Mapping[str, object]) -> None:
        self._method = method
        self._arguments = arguments
        self._wire: dict[str, tuple[tuple[str, str], ...]] = {}
        self._files: dict[str, bytes] = {}
        self._absent: list[str] = []
        known = {parameter.name: parameter for parameter in method.parameters}
        known = {parameter.python_name: parameter for parameter in method.parameters} | known
        for name, value in arguments.items():
            parameter = known.get(name)
            if parameter is None:
                if not method.open_parameters:
                    listed = suggest(name, [each.python_name for each in method.parameters])
                    raise TypeError(f"{method.name} takes no argument {show(name)}{listed}")
                parameter = Parameter(name, type="any")
            self._expect(service, parameter, value)

    def matches(self, call: Call) -> bool:
        """It was made with all these arguments, and maybe others."""
        return (
            call.method == self._method.name
            and all(call.wire.get(name) == pairs for name, pairs in self._wire.items())
            and all(_content(call.arguments.get(name)) == content for name, content in self._files.items())
            and not any(name in call.arguments for name in self._absent)
        )

    def __str__(self) -> str:
        given = ", ".join(f"{name}={show(value)}" for name, value in self._arguments.items())
        return f"{self._method.name}({given})" if given else self._method.name

    def _expect(self, service: Service, parameter: Parameter, value: object) -> None:
        """By what travels, so that 1 and "1" are the same where the service knows no difference."""
        if value is None:
            self._absent.append(parameter.python_name)
            return
        try:
            argument = write(parameter, value, service.conventions)
        except Fault as fault:
            name = f"{self._method.name}: argument {show(parameter.python_name)}"
            raise ValueError(f"{name} {fault}, not {show(value)}{fault.hint}") from None
        if argument.upload:
            self._files[parameter.python_name] = b"".join(argument.upload.chunks())
        else:
            self._wire[parameter.name] = argument.pairs


def instead(method: Method, calls: Sequence[Call]) -> str:
    """What was called, those of the method alone where there are any."""
    same = [call for call in calls if call.method == method.name]
    if not calls:
        return "nothing was called"
    listed = [f"\n  {call!r}" for call in (same or calls)[:MOST]]
    more = len(same or calls) - MOST
    listed += [f"\n  and {more} more"] if more > 0 else []
    return f"{'it was called' if same else 'called were'}:{''.join(listed)}"


def _content(value: object) -> bytes | None:
    return value.content if isinstance(value, SentFile) else None
