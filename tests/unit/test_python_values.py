from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from generator.model.example_values import Wire
from generator.model.parameter import Parameter
from generator.model.wire import Conventions
from generator.targets.python_values import datetime_imports, datetime_names, python_value

CONVENTIONS = Conventions("1", "0", "join:,", "unix", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d")
MOMENT = datetime(2008, 12, 1, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("parameter", "wire", "expected"),
    [
        (Parameter("a", "id"), "12345", "12345"),
        (Parameter("a", "enum"), "75x", "75x"),
        (Parameter("a", "integer"), "20", 20),
        (Parameter("a", "integer"), "-999", -999),
        (Parameter("a", "number"), "0.5", 0.5),
        (Parameter("a", "latitude"), "48.8534", 48.8534),
        (Parameter("a", "boolean"), "1", True),
        (Parameter("a", "boolean"), "0", False),
        (Parameter("a", "timestamp"), "1228125600", MOMENT),
        (Parameter("a", "datetime"), "2008-12-01 10:00:07", datetime(2008, 12, 1, 10, 0, 7)),
        (Parameter("a", "datetime", format="%d.%m.%Y"), "01.12.2008", datetime(2008, 12, 1)),
        (Parameter("a", "date"), "2008-12-01", date(2008, 12, 1)),
        (Parameter("a", "file"), 'a "quoted" file\x00', b'a "quoted" file\x00'),
        (Parameter("a", "file"), "d\u00e9j\u00e0 'vu'", "d\u00e9j\u00e0 'vu'".encode()),
        (Parameter("a", "list", of="id"), ("1", "2"), ["1", "2"]),
        (Parameter("a", "list", of="integer"), ("1", "2"), [1, 2]),
        (Parameter("a", "list", of="id"), "1", ["1"]),
        (Parameter("a", "map", of="integer"), {"one": "1"}, {"one": 1}),
        (Parameter("a", "list", of="string"), "", []),
        (Parameter("a", "integer", clears=True), "", ""),
    ],
)
def test_the_expression_evaluates_to_the_value(parameter: Parameter, wire: Wire, expected: object) -> None:
    value = eval(python_value(parameter, wire, CONVENTIONS), {"datetime": datetime, "date": date, "UTC": UTC})
    assert value == expected
    assert type(value) is type(expected)


def test_a_moment_is_written_without_needless_zeros() -> None:
    assert (
        python_value(Parameter("a", "datetime"), "2008-12-01 10:00:00", CONVENTIONS) == "datetime(2008, 12, 1, 10, 0)"
    )


def test_a_timestamp_may_have_a_pattern_of_its_own() -> None:
    conventions = Conventions("1", "0", "join:,", "%Y-%m-%dT%H:%M:%SZ", "%Y", "%Y")
    expected = "datetime(2008, 12, 1, 10, 0, tzinfo=UTC)"
    assert python_value(Parameter("a", "timestamp"), "2008-12-01T10:00:00Z", conventions) == expected


def test_text_of_a_description_stays_inside_its_quotes() -> None:
    hostile = '"); raise SystemExit("'
    assert eval(python_value(Parameter("a", "string"), hostile, CONVENTIONS)) == hostile


def test_only_what_is_used_is_imported() -> None:
    assert datetime_imports(["timestamp", "datetime", "id"]) == ("UTC", "datetime")
    assert datetime_imports(["id"]) == ()


def test_names_are_found_in_code() -> None:
    assert datetime_names("f(datetime(2024, 1, 1, tzinfo=UTC), day=date(2024, 1, 1))") == ("UTC", "date", "datetime")
    assert datetime_names("update(datetime=1)") == ()
