"""Each call of each service whose work goes on has companions that wait for it, sync and async, and they work."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

from generator.model import names
from generator.model.method import Method
from generator.model.service import Service
from generator.targets.tests_calls import Caller

from .described import methods
from .packages import importable

POLLED = [
    pytest.param(service, method, id=f"{service.name}:{method.name}") for service, method in methods() if method.poll
]


@pytest.fixture(scope="module", autouse=True)
def packages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with importable(tmp_path_factory.mktemp("generated")):
        yield


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


class Using:
    """A client of one kind over the fake of a service."""

    def __init__(self, service: Service, method: Method, kind: str) -> None:
        self.fake: Any = getattr(import_module(f"{service.package.module}.testing"), f"Fake{service.package.client}")()
        self.kind = kind
        self.group: Any = self.fake.client if kind == "sync" else self.fake.async_client
        for name in names.call_path(method.name).split(".")[:-1]:
            self.group = getattr(self.group, name)
        self.arguments = {
            names.argument(name): eval(sample.python) for name, sample in Caller(service, method).fewest().items()
        }

    def call(self, name: str, **arguments: Any) -> Any:
        result = getattr(self.group, name)(**arguments)
        return asyncio.run(result) if self.kind == "async" else result


@pytest.mark.parametrize(("service", "method"), POLLED)
def test_the_companion_takes_the_same_and_gives_what_is_told(service: Service, method: Method, kind: str) -> None:
    assert method.poll is not None
    using = Using(service, method, kind)
    alone = inspect.signature(getattr(using.group, names.function(method.name)))
    waiting = inspect.signature(getattr(using.group, names.and_wait(method.poll.work)))
    assert [*alone.parameters, "timeout"] == list(waiting.parameters)
    item = using.call(names.and_wait(method.poll.work), **using.arguments)
    assert getattr(item, names.attribute(method.poll.done)) is True
    assert [call.method for call in using.fake.calls] == [method.name, method.poll.call]


@pytest.mark.parametrize(("service", "method"), POLLED)
def test_an_earlier_call_can_be_waited_for(service: Service, method: Method, kind: str) -> None:
    assert method.poll is not None
    using = Using(service, method, kind)
    asked = {names.argument(name): "1" for name, _ in method.poll.arguments}
    item = using.call(names.wait_for(method.poll.work), **asked)
    assert getattr(item, names.attribute(method.poll.done)) is True
    assert [call.method for call in using.fake.calls] == [method.poll.call]


@pytest.mark.parametrize(("service", "method"), POLLED)
def test_methods_with_files_take_progress(service: Service, method: Method, kind: str) -> None:
    assert method.poll is not None
    using = Using(service, method, kind)
    for name in (names.function(method.name), names.and_wait(method.poll.work)):
        assert ("progress" in inspect.signature(getattr(using.group, name)).parameters) == method.takes_file
