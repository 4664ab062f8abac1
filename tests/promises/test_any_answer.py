"""Whatever a service answers, in whatever place of whatever answer: nothing is lost and only RecordError is raised."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.model.example_json import Keys
from generator.model.examples import example_response
from generator.model.method import Method
from generator.model.service import Service

from .described import SERVICES, methods
from .packages import importable, response_of, runtime

ODD: list[Any] = [
    None,
    "",
    " ",
    "odd",
    "12",
    0,
    -1.5,
    True,
    [],
    {},
    ["odd"],
    [None],
    {"a": {"b": 1}},
    [[{}]],
    "0000-00-00",
]
PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=10,
)
ANSWERING = [(service, method) for service, method in methods() if method.response.record]
Path = tuple[str | int, ...]


@pytest.fixture(scope="module", autouse=True)
def packages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with importable(tmp_path_factory.mktemp("generated")):
        yield


@pytest.mark.parametrize(
    ("service", "method"), [pytest.param(*each, id=f"{each[0].name}:{each[1].name}") for each in ANSWERING]
)
def test_odd_values_in_every_place_lose_nothing(service: Service, method: Method) -> None:
    cls, error = response_of(service, method), runtime(service, "errors").RecordError
    whole = example(service, method)
    assert not list(unreadable(cls(whole), error)), "the example itself is read"
    for path in places(whole):
        for odd in ODD:
            data = put(whole, path, odd)
            came = deepcopy(data)
            record = cls(data)
            for fault in unreadable(record, error):
                assert fault.path
                assert fault.expected
                assert fault.value in (None, "***", *parts(odd))
            assert record.to_dict() == came


@pytest.mark.parametrize("service", SERVICES, ids=lambda service: service.name)
def test_an_example_is_as_described_and_a_new_name_in_it_is_not(service: Service) -> None:
    look = runtime(service, "drift_look").look
    for method in (method for each, method in ANSWERING if each is service):
        cls, whole = response_of(service, method), example(service, method)
        assert list(look(cls(whole))) == [], method.name
        assert list(look(cls({**whole, "new_name": 1}))) == [("new_name", "unknown", "", "integer")], method.name


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_any_value_in_any_place_can_be_shown_and_kept(data: st.DataObject) -> None:
    service, method = data.draw(st.sampled_from(ANSWERING))
    cls, error = response_of(service, method), runtime(service, "errors").RecordError
    whole = example(service, method)
    path = data.draw(st.sampled_from(list(places(whole)) or [()]))
    odd = data.draw(PLAIN)
    answer = put(whole, path, odd) if path else {"odd": odd}
    record = cls(answer)
    list(unreadable(record, error))
    assert repr(record).isprintable()
    assert runtime(service, "notebook").html_of(record)
    assert all(isinstance(each.path, str) for each in runtime(service, "drift_look").look(record))
    again = pickle.loads(pickle.dumps(record))
    assert (again == record) is (again.to_dict() == record.to_dict())


def example(service: Service, method: Method) -> dict[str, Any]:
    envelope = next(each for each in service.envelopes if each.format == "json")
    answer: Any = Keys(service, envelope).of(method.response.record, example_response(service, method))
    return answer


def unreadable(value: Any, error: type[Exception]) -> Iterator[Any]:
    """The errors of all that cannot be read; anything else that is raised fails the test."""
    if isinstance(value, list):
        for item in value:
            yield from unreadable(item, error)
    elif isinstance(value, dict):
        yield from unreadable(list(value.values()), error)
    for attribute in getattr(type(value), "__fields__", ()):
        try:
            read = getattr(value, attribute)
        except error as fault:
            yield fault
            read = getattr(fault, "readable", None)
        yield from unreadable(read, error)


def places(data: Any, path: Path = ()) -> Iterator[Path]:
    """Every place with a value; of a list the first item only, the others being alike."""
    entries: list[tuple[str | int, Any]] = []
    if isinstance(data, dict):
        entries = list(data.items())
    elif isinstance(data, list):
        entries = list(enumerate(data[:1]))
    for key, value in entries:
        yield (*path, key)
        yield from places(value, (*path, key))


def put(data: Any, path: Path, value: Any) -> Any:
    """The data with another value in one place; everything on the way there is copied."""
    key, *rest = path
    inner = put(data[key], tuple(rest), value) if rest else deepcopy(value)
    if isinstance(data, list):
        return [inner if index == key else item for index, item in enumerate(data)]
    return {**data, key: inner}


def parts(value: Any) -> Iterator[Any]:
    """A value and all that is in it."""
    yield value
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from parts(item)
