"""Facts are the same as values and as the code of a client."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.model.model import Service
from generator.runtime import facts as runtime
from generator.runtime.signing import Scheme
from generator.spec.load import load
from generator.targets import facts, python_facts

from . import shop


@pytest.fixture
def service(tmp_path: Path) -> Service:
    (service,), problems = load(shop.write(tmp_path))
    assert problems.errors == 0
    return service


def test_the_code_of_a_method_gives_its_facts(service: Service) -> None:
    for method in service.methods:
        code = python_facts.method_facts(service, method)
        assert eval(code, vars(runtime).copy()) == facts.method_facts(service, method)


def test_the_code_of_a_service_gives_its_facts(service: Service) -> None:
    code = python_facts.service_facts(service)
    told = eval(code, {**vars(runtime), "Scheme": Scheme})
    own = facts.service_facts(service)
    for name in ("base", "hosts", "constants", "key", "token", "conventions", "envelopes", "errors", "logins"):
        assert getattr(told, name) == getattr(own, name), name
    assert told.schemes.keys() == own.schemes.keys()
    assert told.scheme.message == own.scheme.message


def test_only_what_differs_from_the_default_is_written(service: Service) -> None:
    code = python_facts.method_facts(service, service.method("item.make"))
    assert "permissions" not in code
    assert "signed" not in code
