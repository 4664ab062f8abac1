"""Fields: what each type makes of the spellings services use, and what it refuses."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime import fields
from generator.runtime.errors import Error, RecordError
from generator.runtime.records import Record
from generator.runtime.views import Scalar

UTC = dt.UTC
NOTHING: list[Any] = [None, "", "  ", [], {}]
SCALARS: list[Scalar[Any]] = [
    fields.id,
    fields.string,
    fields.text,
    fields.enum,
    fields.url,
    fields.md5,
    fields.integer,
    fields.number,
    fields.latitude,
    fields.longitude,
    fields.boolean,
    fields.timestamp,
    fields.datetime,
    fields.date,
    fields.any,
]
PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=8,
)


class User(Record):
    user_id = fields.id("user_id")


def read(kind: Scalar[Any], value: object, *, optional: bool = False) -> Any:
    class One(Record):
        field = kind("field", optional=True) if optional else kind("field")

    return One({"field": value}).field


def a_list(kind: Any, value: object) -> Any:
    class Many(Record):
        field = fields.list_of("field", kind)

    return Many({} if value is None else {"field": value}).field


def a_map(kind: Any, value: object) -> Any:
    class Mapped(Record):
        field = fields.map_of("field", kind)

    return Mapped({} if value is None else {"field": value}).field


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        (fields.text, "Zoë\n", "Zoë\n"),
        (fields.text, "", ""),
        (fields.text, " ", " "),
        (fields.text, [], ""),
        (fields.text, 12, "12"),
        (fields.text, 1.5, "1.5"),
        (fields.text, True, "true"),
        (fields.text, {"lang": "en", "text()": "Sea"}, "Sea"),
        (fields.enum, "never heard of", "never heard of"),
        (fields.integer, "12", 12),
        (fields.integer, " -12 ", -12),
        (fields.integer, 12, 12),
        (fields.integer, 12.0, 12),
        (fields.integer, "9" * 30, int("9" * 30)),
        (fields.integer, {"unit": "px", "text()": "12"}, 12),
        (fields.number, "48.85", 48.85),
        (fields.number, "-.5", -0.5),
        (fields.number, "1e3", 1000.0),
        (fields.number, 2, 2.0),
        (fields.boolean, "1", True),
        (fields.boolean, "0", False),
        (fields.boolean, 1, True),
        (fields.boolean, 0, False),
        (fields.boolean, True, True),
        (fields.boolean, "False", False),
        (fields.timestamp, "1228147200", dt.datetime(2008, 12, 1, 16, tzinfo=UTC)),
        (fields.timestamp, 1228147200, dt.datetime(2008, 12, 1, 16, tzinfo=UTC)),
        (fields.timestamp, "0.5", dt.datetime(1970, 1, 1, 0, 0, 0, 500000, UTC)),
        (fields.timestamp, "-1", dt.datetime(1969, 12, 31, 23, 59, 59, 0, UTC)),
        (fields.timestamp, "2008-12-01T17:00:00+01:00", dt.datetime(2008, 12, 1, 16, tzinfo=UTC)),
        (fields.timestamp, "2008-12-01 16:00:00", dt.datetime(2008, 12, 1, 16, tzinfo=UTC)),
        (fields.datetime, "2008-12-01 12:30:01", dt.datetime(2008, 12, 1, 12, 30, 1)),
        (fields.date, "2008-12-01", dt.date(2008, 12, 1)),
        (fields.any, {"a": [1]}, {"a": [1]}),
        (fields.any, None, None),
    ],
)
def test_a_value_is_read_as_its_type(kind: Scalar[Any], value: object, expected: object) -> None:
    result = read(kind, value)
    assert result == expected
    assert type(result) is type(expected)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (fields.text, ["a"]),
        (fields.text, {"a": "b"}),
        (fields.integer, "twelve"),
        (fields.integer, "12.5"),
        (fields.integer, 12.5),
        (fields.integer, "1_000"),
        (fields.integer, "١٢"),
        (fields.integer, "9" * 5000),
        (fields.integer, True),
        (fields.integer, ["12"]),
        (fields.number, "nan"),
        (fields.number, float("nan")),
        (fields.number, float("inf")),
        (fields.number, "1e400"),
        (fields.number, 10**400),
        (fields.number, False),
        (fields.boolean, "maybe"),
        (fields.boolean, 2),
        (fields.timestamp, "yesterday"),
        (fields.timestamp, "1e30"),
        (fields.timestamp, "0001-01-01T00:00:00+14:00"),
        (fields.datetime, "2008-13-01 00:00:00"),
        (fields.datetime, "1228147200"),
        (fields.datetime, 1228147200),
        (fields.date, "20081201"),
        (fields.date, "2008-02-30"),
    ],
)
@pytest.mark.parametrize("optional", [False, True])
def test_what_does_not_fit_is_refused_when_it_is_read(kind: Scalar[Any], value: object, optional: bool) -> None:
    with pytest.raises(RecordError, match=f"^field: expected an? {kind.name}, got "):
        read(kind, value, optional=optional)


@pytest.mark.parametrize("value", [*NOTHING, "0000-00-00", "0000-00-00 00:00:00"])
@pytest.mark.parametrize("kind", [fields.integer, fields.boolean, fields.timestamp, fields.datetime, fields.date])
def test_nothing_is_none_where_that_is_expected_and_refused_elsewhere(kind: Scalar[Any], value: object) -> None:
    assert read(kind, value, optional=True) is None
    with pytest.raises(RecordError):
        read(kind, value)


def test_moments_do_not_depend_on_the_zone_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    try:
        noon = dt.datetime(2008, 12, 1, 12, tzinfo=UTC)
        assert read(fields.timestamp, "2008-12-01 12:00:00") == noon
        assert read(fields.timestamp, int(noon.timestamp())) == noon
        assert read(fields.spelt(fields.timestamp, "%Y-%m-%d %H"), "2008-12-01 12") == noon
        assert read(fields.datetime, "2008-12-01 12:00:00").tzinfo is None
    finally:
        monkeypatch.undo()
        time.tzset()


def test_an_absent_text_is_none_but_an_empty_one_is_empty() -> None:
    assert read(fields.text, None, optional=True) is None
    assert read(fields.text, "", optional=True) == ""


@pytest.mark.parametrize(
    ("kind", "pattern", "value", "expected"),
    [
        (fields.timestamp, "unix-ms", "1228147200500", dt.datetime(2008, 12, 1, 16, 0, 0, 500000, UTC)),
        (fields.timestamp, "%d %b %Y, %H:%M", "01 Dec 2008, 16:00", dt.datetime(2008, 12, 1, 16, tzinfo=UTC)),
        (fields.datetime, "%d.%m.%Y %H:%M", "01.12.2008 16:00", dt.datetime(2008, 12, 1, 16)),
        (fields.date, "%d.%m.%Y", "01.12.2008", dt.date(2008, 12, 1)),
    ],
)
def test_a_service_may_spell_moments_its_own_way(kind: Any, pattern: str, value: str, expected: object) -> None:
    spelt = fields.spelt(kind, pattern)
    assert read(spelt, value) == expected
    assert type(read(spelt, value)) is type(expected)
    assert read(spelt, "", optional=True) is None
    with pytest.raises(RecordError, match=kind.name):
        read(spelt, "soon")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (["1", 2], [1, 2]),
        ("1", [1]),
        ({"0": "1", "2": "3"}, [1, 3]),
        ({"unit": "px", "text()": "12"}, [12]),
        *((nothing, []) for nothing in NOTHING),
    ],
)
def test_a_list_is_a_list_however_it_comes(value: object, expected: list[int]) -> None:
    assert a_list(fields.integer, value) == expected


def test_a_lone_record_is_a_list_of_one() -> None:
    assert [user.user_id for user in a_list(User, {"user_id": 1})] == ["1"]
    assert [user.user_id for user in a_list(User, [{"user_id": 1}, {"user_id": 2}])] == ["1", "2"]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"fave": "1", "tag": 0}, {"fave": True, "tag": False}),
        (["1", "0"], {"0": True, "1": False}),
        *((nothing, {}) for nothing in NOTHING),
    ],
)
def test_a_map_is_a_map_however_it_comes(value: object, expected: dict[str, bool]) -> None:
    assert a_map(fields.boolean, value) == expected


def test_a_map_may_hold_records() -> None:
    assert a_map(User, {"owner": {"user_id": "1"}})["owner"].user_id == "1"


@pytest.mark.parametrize(
    ("opened", "kind", "value", "message"),
    [
        (a_list, fields.integer, ["1", "x"], r"field\[1\]: expected an integer, got 'x'"),
        (a_list, fields.integer, ["1", ""], r"field\[1\]: expected an integer, got ''"),
        (a_list, fields.integer, [None], r"field\[0\]: expected an integer, got None"),
        (a_list, User, [{"user_id": 1}, 5], r"field\[1\]: expected a record User, got 5"),
        (a_list, User, "someone", r"field\[0\]: expected a record User, got 'someone'"),
        (a_map, fields.boolean, {"a": "1", "b": "x"}, r"field\['b'\]: expected a boolean, got 'x'"),
        (a_map, fields.boolean, "x", "field: expected a map of boolean, got 'x'"),
        (a_map, User, {"a": None}, r"field\['a'\]: expected a record User, got None"),
    ],
)
def test_an_item_that_does_not_fit_is_named(opened: Any, kind: Any, value: object, message: str) -> None:
    with pytest.raises(RecordError, match=f"^{message}$"):
        opened(kind, value)


def test_items_of_any_type_may_be_null() -> None:
    assert a_list(fields.any, [None, 1]) == [None, 1]


def test_other_names_are_tried_in_order() -> None:
    class Size(Record):
        width = fields.integer("width", also=("w", "@w"))

    assert Size({"w": "3", "@w": "4"}).width == 3
    assert Size({"width": None, "@w": "4"}).width == 4
    assert Size({"width": "2", "w": "3"}).width == 2


def test_a_record_with_its_own_text_is_opened_from_a_bare_text() -> None:
    class Note(Record):
        note_id = fields.id("note_id", optional=True)
        content = fields.text("content", also=("text()",))

    class Reply(Record):
        note = fields.record("note", Note)
        notes = fields.list_of("notes", Note)

    reply = Reply({"note": "Sea", "notes": ["Sea", {"note_id": "1", "text()": "Sky"}]})
    assert reply.note.content == "Sea"
    assert [note.content for note in reply.notes] == ["Sea", "Sky"]


@given(PLAIN)
def test_whatever_comes_is_read_or_refused_by_our_own_error(value: Any) -> None:
    class Everything(Record):
        one = fields.record("x", User, optional=True)
        many = fields.list_of("x", User)
        mapped = fields.map_of("x", User)

    record = Everything({"x": value})
    for attribute in Everything.__fields__:
        try:
            getattr(record, attribute)
        except Error:
            continue
    for kind in SCALARS:
        for look in (read, a_list, a_map):
            try:
                look(kind, value)
            except Error as error:
                assert len(str(error)) < 1000


def test_a_field_tells_about_itself() -> None:
    class Doc(Record):
        from_ = fields.id("from")
        owner = fields.record("owner", User, optional=True)
        users = fields.list_of("users", User)
        can = fields.map_of("can", fields.boolean)

    assert list(Doc.__fields__) == ["from_", "owner", "users", "can"]
    assert Doc.__fields__["from_"] is Doc.from_
    assert (Doc.from_.name, Doc.from_.attribute, Doc.from_.kind) == ("from", "from_", "id")
    assert (Doc.owner.kind, Doc.owner.item, Doc.owner.optional) == ("record User", User, True)
    assert [Doc.users.kind, Doc.can.kind] == ["list of record User", "map of boolean"]
    assert repr(Doc.owner) == "<field owner: record User or None>"


def test_type_checkers_see_the_exact_types(tmp_path: Path) -> None:
    module = tmp_path / "typed.py"
    module.write_text(TYPED)
    result = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", str(module)],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
        check=False,
    )
    errors = [line.rpartition("[")[2] for line in result.stdout.splitlines() if ": error:" in line]
    assert errors == ["assignment]", "attr-defined]"], result.stdout + result.stderr


TYPED = """
from datetime import date, datetime
from typing import assert_type
from generator.runtime import fields
from generator.runtime.records import Record
from generator.runtime.views import Field

class User(Record):
    user_id = fields.id("user_id")

class Doc(Record):
    title = fields.text("title", also=("t",))
    license = fields.enum("license", optional=True)
    total = fields.integer("total")
    lat = fields.latitude("lat", optional=True)
    ok = fields.boolean("ok")
    at = fields.timestamp("at")
    day = fields.spelt(fields.date, "%Y")("day")
    user = fields.record("user", User)
    owner = fields.record("owner", User, optional=True)
    users = fields.list_of("users", User)
    ids = fields.list_of("ids", fields.integer)
    can = fields.map_of("can", fields.boolean)
    people = fields.map_of("people", User)

def look(doc: Doc) -> None:
    assert_type(doc.title, str)
    assert_type(doc.license, str | None)
    assert_type(doc.total, int)
    assert_type(doc.lat, float | None)
    assert_type(doc.ok, bool)
    assert_type(doc.at, datetime)
    assert_type(doc.day, date)
    assert_type(doc.user, User)
    assert_type(doc.owner, User | None)
    assert_type(doc.users, list[User])
    assert_type(doc.ids, list[int])
    assert_type(doc.can, dict[str, bool])
    assert_type(doc.people, dict[str, User])
    assert_type(Doc.title, Field[str])
    doc.title = "read-only"
    doc.titel
"""
