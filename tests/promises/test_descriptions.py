"""What every description promises, over all methods of all services."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

from generator.model.method import Method
from generator.model.service import Service


def _described() -> ModuleType:
    spec = importlib.util.spec_from_file_location("described", Path(__file__).with_name("described.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["described"] = module
    spec.loader.exec_module(module)
    return module


described = _described()
METHODS = [pytest.param(service, method, id=f"{service.name}:{method.name}") for service, method in described.methods()]
each_method = pytest.mark.parametrize(("service", "method"), METHODS)


def test_all_descriptions_are_legal() -> None:
    assert described.PROBLEMS.lines == []


def test_ipernity_is_complete() -> None:
    (ipernity,) = (service for service in described.SERVICES if service.name == "ipernity")
    assert len(ipernity.methods) == 102
    assert {method.name.partition(".")[0] for method in ipernity.methods} == {
        "account", "album", "api", "auth", "doc", "explore", "faves", "folder", "group", "network", "post", "tags",
        "test", "upload", "user",
    }  # fmt: skip


@each_method
def test_the_summary_is_one_sentence(service: Service, method: Method) -> None:
    assert re.fullmatch(r"[A-Z].{8,110}\.", method.summary), method.summary


@each_method
def test_what_parameters_mean_is_told_in_sentences(service: Service, method: Method) -> None:
    for parameter in method.parameters:
        words = parameter.doc.split()
        assert parameter.doc[0].isupper(), parameter
        assert parameter.doc.rstrip()[-1] in ".!?", parameter
        assert len(words) >= 2, parameter
        bare = re.sub(r"\W+", " ", parameter.doc).lower().split()
        name = parameter.name.lower().split("_")
        assert [word for word in bare if word not in {*name, "the", "a", "an", "of"}], f"{parameter.name}: says nothing"


@each_method
def test_what_errors_mean_is_told_in_sentences(service: Service, method: Method) -> None:
    for error in method.errors:
        assert re.fullmatch(r"[A-Z][A-Za-z0-9]+", error.name)
        assert len(error.doc.split()) >= 3, error
        assert error.doc.rstrip()[-1] in ".!?", error


@each_method
def test_a_token_is_signed_where_the_service_says_so(service: Service, method: Method) -> None:
    if service.token.signs and method.token == "required":
        assert method.signed


@each_method
def test_permissions_that_change_something_need_a_token(service: Service, method: Method) -> None:
    lowest = {item.name: item.levels[0] for item in service.permission_items}
    for item, level in method.permissions:
        if method.permissions_for == "always" and level != lowest.get(item):
            assert method.token == "required", (item, level)


@each_method
def test_files_are_sent_by_post_and_stay_outside_the_signature(service: Service, method: Method) -> None:
    for parameter in method.parameters:
        if parameter.type == "file":
            assert method.post_only
            assert not parameter.signed or "file" in str(service.signing)


@each_method
def test_doubts_are_told_where_something_was_guessed(service: Service, method: Method) -> None:
    guessed = method.status != "documented" or any(parameter.inferred for parameter in method.parameters)
    assert not guessed or method.doubts or any(parameter.doubt for parameter in method.parameters), method.name


@each_method
def test_changelogs_run_forward(service: Service, method: Method) -> None:
    dates = [change.date for change in method.changelog]
    assert dates == sorted(dates)
    assert all(change.change.endswith(".") for change in method.changelog)
