"""Facts are the same as values and as the code of a client."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator.model.login import Login, LoginStep
from generator.model.method import Error
from generator.model.service import Level, Service
from generator.model.store import When
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
    for name in (
        "base",
        "hosts",
        "constants",
        "key",
        "token",
        "conventions",
        "envelopes",
        "errors",
        "logins",
        "levels",
        "check",
    ):
        assert getattr(told, name) == getattr(own, name), name
    assert told.schemes.keys() == own.schemes.keys()
    assert told.scheme.message == own.scheme.message


def test_only_what_differs_from_the_default_is_written(service: Service) -> None:
    code = python_facts.method_facts(service, service.method("item.make"))
    assert "permissions" not in code
    assert "signed" not in code


def test_a_level_includes_what_those_it_includes_include(service: Service) -> None:
    levels = (Level("see", ()), Level("add", ("see",)), Level("drop", ("add",)), Level("other", ("other",)))
    told = facts.service_facts(replace(service, levels=levels))
    assert told.levels == {"see": (), "add": ("see",), "drop": ("see", "add"), "other": ()}


def test_how_a_token_is_asked_about(service: Service) -> None:
    step = LoginStep("call", "", call=service.methods[0].name, gives=(("user", "me.name"),))
    asking = replace(service, check=step)
    told = eval(python_facts.service_facts(asking), {**vars(runtime), "Scheme": Scheme})
    assert told.check == runtime.LoginStep("call", call=step.call, gives={"user": ("me", "name")})
    assert facts.service_facts(service).check is None


def test_errors_of_a_ticket_that_waits_are_those_of_nobody_agreed_yet(service: Service) -> None:
    waiting = Error("14", "NotYet", when=When(conditions=(("waiting", ("ticket",)),)))
    login = Login("onDesk", "", "", "", (LoginStep("call", "", call=service.methods[0].name),))
    method = replace(service.methods[0], errors=(Error("1", "Gone"), waiting))
    told = facts.service_facts(replace(service, logins=(login,), methods=(method,)))
    assert told.logins["onDesk"].python_name == "on_desk"
    assert told.logins["onDesk"].steps[0].not_yet == ("14",)
