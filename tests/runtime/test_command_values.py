"""From the texts of options to arguments, and which name an option goes by."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from generator.runtime.command.parsers import arguments, method_parser, own_parser, parse
from generator.runtime.command.texts import MethodTexts, Option
from generator.runtime.command.usage import UsageFault


def read(option: Option, *words: str) -> object:
    """The value that the words give an option."""
    texts = MethodTexts("", options=(option,))
    return arguments(texts, parse(method_parser("program", texts), words)).get(option.name)


@pytest.mark.parametrize(
    ("type_", "text", "value"),
    [
        ("integer", "12", 12),
        ("integer", "-3", -3),
        ("integer", "", ""),
        ("number", "2.50", 2.5),
        ("number", "7", 7),
        ("latitude", "-12.25", -12.25),
        ("timestamp", "1700000000", 1700000000),
        ("timestamp", "2024-05-31T18:30:00+02:00", datetime(2024, 5, 31, 16, 30, tzinfo=UTC)),
        ("timestamp", "2024-05-31T18:30Z", datetime(2024, 5, 31, 18, 30, tzinfo=UTC)),
        ("date", "2024-05-31", "2024-05-31"),
        ("id", "007", "007"),
        ("any", "12", "12"),
        ("string", "", ""),
    ],
)
def test_values_are_read_by_their_type(type_: str, text: str, value: object) -> None:
    read_value = read(Option("it", "it", type_), "--it", text)
    assert (read_value, type(read_value)) == (value, type(value))


def test_a_time_without_a_zone_is_that_of_the_clock_on_the_wall() -> None:
    value = read(Option("it", "it", "timestamp"), "--it", "2024-05-31T18:30")
    assert value == datetime(2024, 5, 31, 18, 30).astimezone()


@pytest.mark.parametrize(
    ("type_", "text", "told"),
    [
        ("integer", "1.5", "must be a whole number"),
        ("integer", "9" * 101, "must be a whole number"),
        ("integer", "١٢", "must be a whole number"),
        ("number", "nan", "must be a number"),
        ("number", "1e5", "must be a number"),
        ("timestamp", "yesterday", "must be seconds since 1970 or a time like"),
        ("timestamp", "9" * 30, "must be seconds"),
    ],
)
def test_what_is_no_such_value_is_refused(type_: str, text: str, told: str) -> None:
    with pytest.raises(UsageFault, match=told):
        read(Option("it", "it", type_), "--it", text)


@pytest.mark.parametrize(
    ("words", "value"),
    [(("--is-public",), True), (("--no-is-public",), False), (("--is-public", "--no-is-public"), False), ((), None)],
)
def test_a_boolean_is_said_or_denied(words: Sequence[str], value: bool | None) -> None:
    assert read(Option("is_public", "is-public", "boolean"), *words) is value


def test_a_boolean_whose_denial_is_the_name_of_another() -> None:
    texts = MethodTexts("", options=(Option("show", "show", "boolean"), Option("no_show", "no-show", "boolean")))
    parser = method_parser("program", texts)
    assert arguments(texts, parse(parser, ["--no-show"])) == {"no_show": True}
    assert arguments(texts, parse(parser, ["--show", "--no-no-show"])) == {"show": True, "no_show": False}


@pytest.mark.parametrize(
    ("words", "value"),
    [
        (("--it", "1,2"), [1, 2]),
        (("--it", "1", "--it", "2,3"), [1, 2, 3]),
        (("--it", ""), []),
        (("--it=5",), [5]),
    ],
)
def test_a_list_with_commas_or_repeated(words: Sequence[str], value: list[int]) -> None:
    assert read(Option("it", "it", "list", of="integer"), *words) == value


def test_quotes_keep_an_item_together() -> None:
    words = ("--it", 'red,"deep, dark",blue')
    assert read(Option("it", "it", "list"), *words) == ["red", '"deep, dark"', "blue"]
    assert read(Option("it", "it", "list", unquotes=True), *words) == ["red", "deep, dark", "blue"]
    assert read(Option("it", "it", "list"), "--it", '5",6') == ['5"', "6"]


def test_a_list_of_booleans() -> None:
    assert read(Option("it", "it", "list", of="boolean"), "--it", "yes,0,TRUE") == [True, False, True]
    with pytest.raises(UsageFault, match="must be true or false"):
        read(Option("it", "it", "list", of="boolean"), "--it", "maybe")


def test_a_map_is_repeated() -> None:
    option = Option("it", "it", "map", of="integer")
    assert read(option, "--it", "a=1", "--it", "b=2") == {"a": 1, "b": 2}
    with pytest.raises(UsageFault, match="must be written name=value"):
        read(option, "--it", "a")


TAKEN = MethodTexts(
    "",
    options=(Option("output", "output"), Option("help", "help"), Option("set", "set"), Option("v", "v")),
    is_open=True,
)


def test_an_argument_wins_over_an_option_of_the_same_name() -> None:
    """What stands before the name of the method is the command line's in any case."""
    given = parse(own_parser("program"), ["--output", "csv"])
    given = parse(method_parser("program", TAKEN), ["--output", "x", "--help", "y", "--set", "z", "--raw"], given)
    assert arguments(TAKEN, given) == {"output": "x", "help": "y", "set": "z"}
    assert (vars(given)["output"], vars(given)["raw"], "help" in given) == ("csv", True, False)
    assert "help" in parse(method_parser("program", TAKEN), ["-h"])
    assert vars(parse(method_parser("program", TAKEN), ["-o", "table"]))["output"] == "table"


def test_options_are_not_cut_short() -> None:
    with pytest.raises(UsageFault, match='unknown option --outp; did you mean "--output"'):
        parse(method_parser("program", TAKEN), ["--outp", "x"])
