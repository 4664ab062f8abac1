"""The view of the `tests` target: tests of the generated Python client, one module for each method.

The facts come from the description, and what has to be sent is worked out here, so that the tests hold the client
against the description and not against itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..model import names
from ..model.method import Method
from ..model.service import Service
from . import (
    tests_facts,
    tests_pages,
    tests_reads,
    tests_refusals,
    tests_sends,
    tests_service,
    tests_shared,
    tests_values,
    tests_waits,
)
from .code import Code
from .later import later
from .python_package import header
from .python_text import literal
from .python_values import datetime_names
from .tests_calls import Caller


@dataclass(frozen=True, slots=True)
class MethodTests:
    """The tests of one method."""

    module: Code
    header: Code
    imports: tuple[Code, ...]
    name: Code
    function: Code
    call: Code
    facts: tuple[Code, ...]
    replies: tuple[Code, ...]
    """What the server answers by itself, where that is not JSON."""
    sends: tuple[tests_sends.Sends, ...]
    streams: tuple[tests_sends.Streams, ...]
    refused: tuple[tests_refusals.Refused, ...]
    checked: tuple[tests_values.Checked, ...]
    rules: tuple[tests_refusals.Ruled, ...]
    answers: tuple[tests_reads.Answered, ...]
    told_pages: tuple[tests_pages.Pages, ...]
    untold_pages: tuple[tests_pages.Pages, ...]
    waits: tuple[tests_waits.Waits, ...]
    errors: tuple[tests_reads.Raised, ...]


def view(service: Service) -> Mapping[str, Sequence[object]]:
    """What the templates of the target lay out."""
    return {
        "service": (later(tests_service.service_tests, service),),
        "errors": (later(tests_service.error_tests, service),) if tests_service.has_errors(service) else (),
        "shared": (later(tests_shared.shared_tests, service),) if service.types else (),
        "method": tuple(later(_method, service, method) for method in service.methods),
    }


def _method(service: Service, method: Method) -> MethodTests:
    caller = Caller(service, method)
    sends = tuple(tests_sends.sends(caller))
    checked = tuple(tests_values.checked_values(caller))
    refused = tuple(tests_refusals.refused(caller))
    rules = tuple(tests_refusals.ruled(caller))
    answers = tuple(tests_reads.answers(caller))
    waits = tuple(tests_waits.waits(caller))
    errors = tuple(tests_reads.errors(caller))
    written = [each.call for each in sends] + [each.legal for each in checked]
    written += [call for each in refused for call in each.calls]
    written += [call for each in rules for call in (*each.broken, *each.kept)]
    written += [line for each in answers for line in each.lines]
    replies = tuple(tests_reads.plain_reply(caller))
    raises = bool(checked or refused or rules or errors or replies or waits)
    return MethodTests(
        module=Code("_".join(word for part in method.name.split(".") for word in names.words(part))),
        header=header(service, [method.origin.file, "service.yaml"]),
        imports=tuple(_imports(service, method, " ".join(written), raises=raises)),
        name=literal(method.name),
        function=Code(names.function(method.name).strip("_")),
        call=Code(names.call_path(method.name)),
        facts=tuple(tests_facts.claims(service, method)),
        replies=replies,
        sends=sends,
        streams=tuple(tests_sends.streams(caller)),
        refused=refused,
        checked=checked,
        rules=rules,
        answers=answers,
        told_pages=tuple(tests_pages.told(caller)),
        untold_pages=tuple(tests_pages.untold(caller)),
        waits=waits,
        errors=errors,
    )


def _imports(service: Service, method: Method, text: str, *, raises: bool) -> list[Code]:
    """Import lines, and the empty lines between and behind them."""
    package = service.package.module
    dates, used = datetime_names(text), list(tests_facts.used_facts(method))
    standard = [f"from datetime import {', '.join(dates)}"] * bool(dates)
    others = ["import pytest", f"from {package} import errors"] * raises
    others += [f"from {package}.runtime.facts import {', '.join(used)}"] * bool(used)
    return [Code(line) for block in (standard, others) if block for line in ("", *block)]
