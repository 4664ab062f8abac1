"""Fakes of all described services: every method answers, in every format, and fails as it is described to."""

from __future__ import annotations

import asyncio
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from generator import paths
from generator.model import names
from generator.model.method import Method
from generator.model.service import Service
from generator.pipeline import Order, carry_out, prepare
from generator.spec.load import load
from generator.targets.tests_calls import Caller

from .described import ROOT, SERVICES
from .packages import importable

ORDERS = ROOT / "tests" / "cases" / "orders" / "methods"
"""A service that is what the others are not: JSON bodies, arguments in paths and headers, a cursor."""
(MARKET,), _ = load(ORDERS)
EVERY = [pytest.param(service, id=service.name) for service in (*SERVICES, MARKET)]


@pytest.fixture(scope="module", autouse=True)
def packages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    out = tmp_path_factory.mktemp("market")
    carry_out(prepare(Order(ORDERS, paths.templates(), out, targets=("python",)), lambda _: None))
    sys.path.insert(0, str(out / MARKET.name / "python" / "src"))
    with importable(tmp_path_factory.mktemp("generated")):
        yield
    for name in [name for name in sys.modules if name.partition(".")[0] == MARKET.package.module]:
        del sys.modules[name]


def fake_of(service: Service) -> Any:
    return getattr(import_module(f"{service.package.module}.testing"), f"Fake{service.package.client}")()


def bound(client: Any, method: Method) -> Any:
    for name in names.call_path(method.name).split("."):
        client = getattr(client, name)
    return client


def arguments(service: Service, method: Method) -> dict[str, Any]:
    """The arguments of the tests of the method, as a caller writes them."""
    known = {"UTC": UTC, "date": date, "datetime": datetime}
    samples = Caller(service, method).fewest()
    return {names.argument(name): eval(sample.python, known) for name, sample in samples.items()}


def read_through(value: Any) -> Any:
    """Every field of a record by attribute; reading raises where one is not as described."""
    if isinstance(value, list):
        return [read_through(item) for item in value]
    if isinstance(value, dict):  # XML has no room for all that may be in a key
        return {re.sub(r"\W", "_", key): read_through(item) for key, item in value.items()}
    described = getattr(type(value), "__fields__", None)
    return value if described is None else {name: read_through(getattr(value, name)) for name in described}


@pytest.mark.parametrize("service", EVERY)
def test_every_method_answers_with_a_record_that_reads_sync_and_async_alike(service: Service) -> None:
    fake = fake_of(service)
    answered: dict[str, Any] = {}
    for method in service.methods:
        record = bound(fake.client, method)(**arguments(service, method))
        answered[method.name] = read_through(record)
        assert (record is None) == (method.response.kind == "none")
        given = arguments(service, method)
        call = fake.assert_called_once(method.name, **given)
        typed = {name: value for name, value in given.items() if isinstance(value, bool | int | float | date | list)}
        assert {name: call.arguments[name] for name in typed} == typed
        assert {name: type(call.arguments[name]) for name in typed} == {n: type(v) for n, v in typed.items()}
        assert call.signed or not method.signed
        assert call.has_token or method.token != "required"

    async def again() -> dict[str, Any]:
        client = fake_of(service).async_client
        return {m.name: read_through(await bound(client, m)(**arguments(service, m))) for m in service.methods}

    assert asyncio.run(again()) == answered
    assert len(fake.calls) == len(service.methods)


@pytest.mark.parametrize("service", EVERY)
def test_answers_are_the_same_in_every_format(service: Service) -> None:
    fake = fake_of(service)
    clients = [fake.client.with_options(format=format) for format in service.formats]
    for method in service.methods:
        given = arguments(service, method)
        records = [bound(client, method)(**given) for client in clients]
        assert all(read_through(record) == read_through(records[0]) for record in records), method.name
        if not method.formats:
            assert {call.format for call in fake.calls_of(method.name)} == set(service.formats)


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("service", EVERY)
def test_every_declared_error_can_be_planned_by_code_and_by_class(service: Service, kind: str) -> None:
    fake = fake_of(service)
    errors = import_module(f"{service.package.module}.errors")
    client = (fake.client if kind == "sync" else fake.async_client).with_options(retry=1)

    async def raised(method: Method, given: dict[str, Any]) -> Exception | None:
        try:
            result = bound(client, method)(**given)
            await result if kind == "async" else None
        except errors.Error as error:
            return error
        return None

    async def main() -> None:
        for place, method in enumerate(service.methods):
            given = arguments(service, method)
            classes = {one.code: one.name for one in (*service.errors, *method.errors)}
            common = service.errors[place % 7 :: 7]  # each of them by many methods is enough
            for error in (*method.errors, *common):
                named = getattr(errors, classes[error.code])
                fake.fail(method.name, error.code, times=1)
                fake.fail(method.name, named, times=1)
                by_code, by_class = await raised(method, given), await raised(method, given)
                assert type(by_code) is type(by_class) is named, (method.name, error.code)
                assert by_code.code == error.code
        fake.assert_all_used()

    asyncio.run(main())


def test_every_group_brings_its_answers_and_a_client_loads_none_of_this() -> None:
    for service in SERVICES:
        package = import_module(service.package.module)
        assert package.__file__ is not None
        folder = Path(package.__file__).parent / "testing" / "answers"
        assert {path.stem for path in folder.glob("*.json")} > {names.module(method.name) for method in service.methods}
        assert sum(path.stat().st_size for path in folder.glob("*.json")) < 200_000
        name, made = service.package.module, f"{service.package.module}.{service.package.client}(api_key='k')"
        asked = (
            f"import sys, {name}; {made}; print([m for m in sys.modules if m.startswith('{name}') and 'testing' in m])"
        )
        source = folder.parents[2]
        ran = subprocess.run(
            [sys.executable, "-c", asked], env={"PYTHONPATH": str(source)}, capture_output=True, text=True
        )
        assert ran.stdout.strip() == "[]", ran.stderr


TESTS = """
import pytest
from {package} import errors

pytest_plugins = ["{package}.testing.pytest_plugin"]


def test_used(fake_{name}):
    fake_{name}.fail("{method}", "{code}", times=1)
    with pytest.raises(errors.Error):
        fake_{name}.client.with_options(retry=1).call("{method}", **{arguments})


def test_unused(fake_{name}):
    fake_{name}.answer("{method}", times=1)
"""


@pytest.mark.parametrize("service", EVERY[:2])
def test_the_fixture_gives_a_fake_and_reports_what_was_not_asked_for(service: Service, tmp_path: Path) -> None:
    method = next(method for method in service.methods if method.errors and method.response.record)
    text = TESTS.format(
        package=service.package.module,
        name=service.name,
        method=method.name,
        code=service.errors[0].code,
        arguments=arguments(service, method),
    )
    (tmp_path / "test_application.py").write_text(text)
    source = Path(str(import_module(service.package.module).__file__)).parents[1]
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-c", os.devnull, str(tmp_path)],
        env={**os.environ, "PYTHONPATH": str(source)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "2 passed, 1 error" in run.stdout, run.stdout + run.stderr
    assert f"planned and never asked for: {method.name} (1 left)" in run.stdout


def test_an_upload_is_done_when_somebody_asks() -> None:
    """Each thing that is asked about is answered about, whether one is or several are."""
    polled = [(service, method) for service in SERVICES for method in service.methods if method.poll is not None]
    assert polled
    for service, method in polled:
        assert method.poll is not None
        fake = fake_of(service)
        record = bound(fake.client, method)(**arguments(service, method))
        waiting = bound(fake.client, method).spec.poll.arguments
        asked = {name: record[path[0]] for name, path in waiting.items()}
        found = fake.client.wait_for(method.name, asked)
        assert set(asked.values()) <= {str(found[name]) for name in found}
        assert fake.clock.slept == []
        (name,) = waiting
        answer = fake.client.call(method.poll.call, **{name: ["one", "two"]})
        for key in method.poll.item:
            answer = answer[key]
        assert [item for item in answer if item[method.poll.done] != service.conventions.true] == []
        assert [next(iter(item.values())) for item in answer] == ["one", "two"]
