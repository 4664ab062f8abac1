"""What the pages show as sent is what a client sends."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from generator.explain.values import arguments_of
from generator.model.example_values import Wire
from generator.model.examples import example_request
from generator.model.method import Method
from generator.model.service import Service
from generator.runtime.credentials import Credentials
from generator.runtime.request import build_request
from generator.spec.load import load
from generator.targets.docs_proof import KEY, TOKEN, signature
from generator.targets.docs_wire import sent
from generator.targets.facts import method_facts, service_facts

SERVICES = load(Path(__file__).parents[2] / "methods")[0]
CASES = [(service, method) for service in SERVICES for method in service.methods]


@pytest.mark.parametrize(("service", "method"), CASES, ids=[f"{one.name}:{method.name}" for one, method in CASES])
def test_the_example_is_what_a_client_sends(service: Service, method: Method) -> None:
    facts, told = service_facts(service), method_facts(service, method)
    files = {one.name: b"bytes" for one in method.parameters if one.type == "file"}
    asked = [pair for pair in example_request(service, method) if pair[0] not in files]
    texts = [text for name, value in asked for text in _texts(name, value)]
    given = {**arguments_of(told, texts, facts.conventions), **files}
    carried = any(one.carries_token for one in method.parameters)
    token = TOKEN if method.token == "required" or carried else ""
    request = build_request(facts, told, given, Credentials(KEY, "API_SECRET", token), allow_http=True)
    shown = sent(service, method)
    assert (shown.verb, shown.url) == (request.verb, request.url)
    hidden = {name for name, _ in signature(service)} - {service.key.parameter}
    for ours, theirs in ((shown.query, request.query), (shown.body, request.form)):
        assert _without(ours, hidden) == _without(theirs, hidden)
    assert {name for name, _ in shown.query + shown.body} == {name for name, _ in request.query + request.form}


def _texts(name: str, value: Wire) -> Iterator[str]:
    """An argument as `methodgen sign` takes it."""
    if isinstance(value, Mapping):
        yield from (f"{name}[{key}]={text}" for key, text in value.items())
    else:
        yield from (f"{name}={text}" for text in ((value,) if isinstance(value, str) else value))


def _without(pairs: tuple[tuple[str, str], ...], names: set[str]) -> Counter[tuple[str, str]]:
    return Counter(pair for pair in pairs if pair[0] not in names)
