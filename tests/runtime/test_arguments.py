"""Arguments: what is legal and how it is written; what is not is named before anything is sent."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.arguments import check
from generator.runtime.errors import ArgumentError, InvalidArgument, MissingArgument, RuleViolation, UnknownArgument
from generator.runtime.facts import Conventions, Method, Parameter, Rule
from generator.runtime.signing import Credentials, Param, Scheme, Signable

CONVENTIONS = Conventions(true="yes", false="no")


def written(arguments: Mapping[str, object], *parameters: Parameter, **facts: Any) -> list[tuple[str, str]]:
    method = Method("thing.do", parameters=parameters, **facts)
    return [pair for argument in check(method, arguments, CONVENTIONS) for pair in argument.pairs]


def one(value: object, type_: str = "string", **facts: Any) -> str:
    ((_, text),) = written({"x": value}, Parameter("x", type=type_, **facts))
    return text


def refused(value: object, type_: str = "string", **facts: Any) -> str:
    with pytest.raises(InvalidArgument) as raised:
        one(value, type_, **facts)
    assert isinstance(raised.value, ValueError)
    assert raised.value.method == "thing.do"
    return raised.value.message


class Size(Enum):
    SMALL = "75x"


EAST = timezone(timedelta(hours=8))
MOMENT = datetime(2016, 1, 1, 20, 0, 0, tzinfo=EAST)


@pytest.mark.parametrize(
    ("type_", "value", "text"),
    [
        ("id", 12, "12"),
        ("id", "12", "12"),
        ("string", "ä €", "ä €"),
        ("text", "a\r\nb\0", "a\r\nb\0"),
        ("integer", -3, "-3"),
        ("number", 1.5, "1.5"),
        ("number", 1e22, "10000000000000000000000"),
        ("number", 1e-7, "0.0000001"),
        ("number", 2.0, "2"),
        ("number", -0.0, "0"),
        ("number", Decimal("1.10"), "1.10"),
        ("number", Decimal("1E+3"), "1000"),
        ("latitude", -90, "-90"),
        ("boolean", True, "yes"),
        ("boolean", False, "no"),
        ("enum", Size.SMALL, "75x"),
        ("enum", 100, "100"),
        ("timestamp", MOMENT, "1451649600"),
        ("timestamp", 0, "0"),
        ("datetime", MOMENT, "2016-01-01 12:00:00"),
        ("datetime", datetime(2016, 1, 1, 12), "2016-01-01 12:00:00"),
        ("datetime", "2016-00-00", "2016-00-00"),
        ("date", date(2016, 1, 2), "2016-01-02"),
        ("any", False, "no"),
        ("any", 0, "0"),
        ("any", "", ""),
        ("any", datetime(2016, 1, 1, 12, tzinfo=UTC), "2016-01-01 12:00:00"),
        ("any", [1, "b"], "1,b"),
        ("md5", "0123456789abcdefABCDEF0123456789", "0123456789abcdefABCDEF0123456789"),
    ],
)
def test_spelling(type_: str, value: object, text: str) -> None:
    assert one(value, type_) == text


@pytest.mark.parametrize(
    ("type_", "value", "message"),
    [
        ("string", 5, 'argument "x" must be a text, not 5'),
        ("string", b"x", "must be a text, not b'x'"),
        ("string", "\ud800", "must be a text of whole characters"),
        ("id", "", "must not be empty"),
        ("enum", "", "must not be empty"),
        ("date", "", "must not be empty"),
        ("id", True, "must be a text or a whole number, not True"),
        ("id", 1.5, "must be a text or a whole number"),
        ("integer", "5", "must be a whole number, not '5'"),
        ("integer", 5.0, "must be a whole number"),
        ("integer", True, "must be a whole number"),
        ("number", float("nan"), "must be a finite number"),
        ("number", float("inf"), "must be a finite number"),
        ("number", Decimal("sNaN"), "must be a finite number"),
        ("number", False, "must be a finite number"),
        ("latitude", 90.5, "must be from -90 to 90, not 90.5"),
        ("longitude", -181, "must be from -180 to 180"),
        ("boolean", 1, "must be True or False, not 1"),
        ("timestamp", datetime(2016, 1, 1), "must be a datetime with a time zone"),
        ("timestamp", 10**20, "must be something of a usual size"),
        ("datetime", date(2016, 1, 1), "must be a datetime, or its text"),
        ("datetime", datetime.max.replace(tzinfo=timezone(timedelta(hours=-1))), "must be something of a usual size"),
        ("date", 20160101, "must be a date, or its text"),
        ("md5", "xyz", "must look like"),
        ("any", {"a": 1}, "must be a text, a number, a boolean or a date"),
        ("any", b"", "must be a text, a number, a boolean or a date"),
        ("map", "x", "must be a mapping"),
        ("map", {1: "x"}, "must have texts as keys"),
        ("list", {"a": 1}, "must be a text"),
        ("list", [], "must not be empty"),
        ("list", [["a"]], "must be a text"),
        ("list", ["a,b"], "must not hold ',' within an item"),
        ("file", "/no/such/file", '"/no/such/file" cannot be read: No such file'),
        ("file", 5, "must be a path, bytes, or a file opened in binary mode"),
    ],
)
def test_wrong_types_are_refused(type_: str, value: object, message: str) -> None:
    assert message in refused(value, type_)


def test_numbers_too_long_to_write() -> None:
    assert refused(10**5000, "integer") == 'argument "x" must be something of a usual size, not a value of type int'


def test_limits() -> None:
    facts = {"minimum": 1, "maximum": 100, "special": ("-999",)}
    assert [one(value, "integer", **facts) for value in (1, 100, -999)] == ["1", "100", "-999"]
    assert refused(0, "integer", **facts) == 'argument "x" must be from 1 to 100 or -999, not 0'
    assert "must be at least 1," in refused(0, "number", minimum=1)
    assert "must be at most 1.5," in refused(1.6, "number", maximum=1.5)
    assert "must have at most 3 characters" in refused("abcd", max_length=3)
    assert "must look like [a-c]+" in refused("abcd", pattern="[a-c]+")
    assert one("", clears=True, pattern="[a-c]+") == ""


def test_empty_texts() -> None:
    assert [one("", type_) for type_ in ("string", "text")] == ["", ""]
    assert [one("", type_, clears=True) for type_ in ("id", "enum", "date", "url")] == [""] * 4
    assert one("", required=True, clears=True) == ""
    assert "must not be empty" in refused("", required=True)


def test_allowed_values() -> None:
    values = ("photo", "audio")
    assert one("photo", "enum", values=values) == "photo"
    assert refused("foto", "enum", values=values) == (
        'argument "x" must be one of photo, audio, not \'foto\'; did you mean "photo"?'
    )
    assert one("all", "enum", values=values, special=("all",)) == "all"
    many = refused("?", "enum", values=tuple(f"v{number}" for number in range(30)))
    assert "v19 and 10 more" in many


@pytest.mark.parametrize(
    ("spelling", "pairs"),
    [
        ("", [("x", "1,b")]),
        ("join: ", [("x", "1 b")]),
        ("repeat", [("x", "1"), ("x", "b")]),
        ("brackets", [("x[0]", "1"), ("x[1]", "b")]),
        ("dots", [("x.1", "1"), ("x.2", "b")]),
    ],
)
def test_spellings_of_lists(spelling: str, pairs: list[tuple[str, str]]) -> None:
    parameter = Parameter("x", type="list", of="id", spelling=spelling)
    assert written({"x": [1, "b"]}, parameter) == pairs
    assert written({"x": (item for item in (1, "b"))}, parameter) == pairs
    lone = written({"x": "b"}, parameter)
    assert [text for _, text in lone] == ["b"]
    assert written({"x": []}, Parameter("x", type="list", spelling=spelling, clears=True)) == [("x", "")]


def test_limits_of_lists() -> None:
    facts = {"of": "enum", "values": ("dates", "geo", "owner"), "max_items": 2}
    assert one("dates", "list", **facts) == "dates"
    assert one("dates,geo", "list", **facts) == "dates,geo"
    assert one({"geo", "dates"}, "list", **facts) == "dates,geo"
    assert "must be one of dates, geo, owner" in refused("dates,goe", "list", **facts)
    assert "must have at most 2 items" in refused(["dates", "geo", "owner"], "list", **facts)
    assert "must have at most 2 items" in refused("dates,geo,owner", "list", **facts)
    assert "must have at least 2 items" in refused(["a"], "list", min_items=2)
    assert one(['"new york"', "paris"], "list", spelling="join: ") == '"new york" paris'


def test_maps() -> None:
    parameter = Parameter("x", type="map", of="integer")
    assert written({"x": {"a": 1, "b": 2}}, parameter) == [("x[a]", "1"), ("x[b]", "2")]


def test_names() -> None:
    parameters = (Parameter("from", argument="from_", required=True), Parameter("album_id"))
    assert written({"album_id": "1", "from_": "a", "nothing": None}, *parameters) == [("from", "a"), ("album_id", "1")]
    assert written({"from": "a"}, *parameters) == [("from", "a")]
    with pytest.raises(MissingArgument, match='argument "from_" is missing'):
        written({"from_": None}, *parameters)
    with pytest.raises(UnknownArgument, match=r"argument 'albumid' is unknown; did you mean \"album_id\"\?"):
        written({"from_": "a", "albumid": "1"}, *parameters)
    with pytest.raises(UnknownArgument, match="given twice"):
        written({"from_": "a", "from": "b"}, *parameters)
    assert written({"z": 1, "from": "a", "y": [2]}, *parameters, open_parameters=True) == [
        ("from", "a"),
        ("z", "1"),
        ("y", "2"),
    ]
    with pytest.raises(UnknownArgument):
        written({"from": "a", "y\ud800": "1"}, *parameters, open_parameters=True)


@pytest.mark.parametrize(
    ("kind", "legal", "illegal", "message"),
    [
        ("any_of", ["a", "ab", "abc"], [""], "give at least one of a_, b, c"),
        ("one_of", ["a", "c"], ["", "ab"], "give exactly one of a_, b, c"),
        ("at_most_one", ["", "b"], ["ab", "abc"], "give only one of a_, b, c"),
        ("together", ["", "abc"], ["a", "bc"], "a_, b, c go together: give all of them or none"),
        ("instead", ["a", "b", "ac"], [""], "a_ is needed unless b or c is given"),
    ],
)
def test_rules(kind: Any, legal: list[str], illegal: list[str], message: str) -> None:
    parameters = (Parameter("a", argument="a_"), Parameter("b"), Parameter("c"))
    rules = (Rule(kind, ("a", "b", "c")),)
    for names in legal:
        assert [name for name, _ in written(dict.fromkeys(names, "1"), *parameters, rules=rules)] == list(names)
    for names in illegal:
        with pytest.raises(RuleViolation) as raised:
            written(dict.fromkeys(names, "1"), *parameters, rules=rules)
        assert raised.value.message == message


def test_what_nobody_should_read_is_not_shown() -> None:
    with pytest.raises(InvalidArgument) as raised:
        written({"password": b"hunter2"}, Parameter("password"))
    assert "hunter2" not in str(raised.value)


def test_files(tmp_path: Path) -> None:
    path = tmp_path / "sea.jpg"
    path.write_bytes(b"12345")
    method = Method("thing.send", parameters=(Parameter("photo", type="file"),))

    def upload(source: object) -> Any:
        ((argument),) = check(method, {"photo": source}, CONVENTIONS)
        return argument.upload

    for source in (path, str(path)):
        assert (upload(source).name, upload(source).size, upload(source).type) == ("sea.jpg", 5, "image/jpeg")
    assert (upload(b"").name, upload(b"").size) == ("photo", 0)
    with path.open("rb") as file:
        file.read(2)
        found = upload(file)
        assert (found.name, found.size, b"".join(found.chunks())) == ("sea.jpg", 3, b"345")
        assert b"".join(found.chunks()) == b"345"
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for odd in (tmp_path, pipe):
        with pytest.raises(InvalidArgument, match="is no ordinary file"):
            upload(odd)
    with path.open() as text, pytest.raises(InvalidArgument, match="binary mode"):
        upload(text)
    reader, writer = os.pipe()
    with os.fdopen(reader, "rb") as stream, pytest.raises(InvalidArgument, match="can seek"):
        upload(stream)
    os.close(writer)


anything: st.SearchStrategy[object] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.binary()
    | st.dates()
    | st.datetimes()
    | st.decimals(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=2),
    max_leaves=5,
)


@given(
    anything,
    st.sampled_from(
        ["id", "string", "integer", "number", "boolean", "timestamp", "date", "list", "map", "any", "file"]
    ),
)
def test_whatever_is_given_is_written_or_refused_by_an_error_of_ours(value: object, type_: str) -> None:
    try:
        pairs = written({"x": value}, Parameter("x", type=type_, minimum=1))
    except ArgumentError as error:
        assert error.message.isprintable()
    else:
        assert all(text.encode() is not None for pair in pairs for text in pair)


def test_a_weakness_of_concatenation_is_known() -> None:
    """a=1 with b=2 and a=1b2 sign alike in such schemes: a signature is no key to tell calls apart."""
    scheme = Scheme.parse({"digest": "md5", "message": "{params}{secret}", "place": [{"param": "sig"}]})
    credentials = Credentials(secret="s")
    two = scheme.sign(Signable(query=[Param("a", "1"), Param("b", "2")]), credentials)
    assert two.signature == scheme.sign(Signable(query=[Param("a", "1b2")]), credentials).signature
