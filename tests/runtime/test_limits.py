"""The edges of what is legal, and the exact words of what is not."""

from __future__ import annotations

from typing import Any

import pytest

from generator.runtime.facts import Conventions, Parameter
from generator.runtime.legal import Argument, Fault, write


def check(value: object, type_: str = "string", as_json: bool = False, **facts: Any) -> Argument:
    return write(Parameter("x", type=type_, **facts), value, Conventions(), as_json)


def fault(value: object, type_: str = "string", **facts: Any) -> str:
    with pytest.raises(Fault) as raised:
        check(value, type_, **facts)
    return str(raised.value)


@pytest.mark.parametrize(
    ("type_", "facts", "legal", "illegal", "words"),
    [
        ("integer", {"minimum": 2}, [2, 3], [1], "must be at least 2"),
        ("integer", {"maximum": 5}, [5, -9], [6], "must be at most 5"),
        ("integer", {"minimum": 2, "maximum": 5}, [2, 5], [1, 6], "must be from 2 to 5"),
        ("integer", {"minimum": 2, "special": ("0", "-1")}, [0, -1, 2], [1], "must be at least 2 or 0, -1"),
        ("number", {"minimum": 0.5}, [0.5, 1], [0.4], "must be at least 0.5"),
        ("latitude", {}, [-90, 90], [-90.5, 90.5], "must be from -90 to 90"),
        ("longitude", {}, [-180, 180], [-180.5, 180.5], "must be from -180 to 180"),
        ("longitude", {"minimum": 0, "maximum": 200}, [0, 200], [-1, 201], "must be from 0 to 200"),
        ("string", {"max_length": 3}, ["abc", ""], ["abcd"], "must have at most 3 characters"),
        ("string", {"pattern": "[0-9]+"}, ["12"], ["1a", "a1"], "must look like [0-9]+"),
        ("md5", {}, ["0123456789abcdefABCDEF0123456789"], ["0" * 31, "g" * 32], "must look like [0-9a-fA-F]{32}"),
        ("md5", {"pattern": "a+"}, ["aa"], ["0" * 32], "must look like a+"),
        ("enum", {"values": ("a", "b")}, ["a"], ["c"], "must be one of a, b"),
        ("list", {"min_items": 2}, [["a", "b"]], [["a"]], "must have at least 2 items"),
        ("list", {"max_items": 2}, [["a", "b"]], [["a", "b", "c"], "a,b,c"], "must have at most 2 items"),
        ("list", {}, ["a"], [[]], "must not be empty"),
        ("map", {}, [{"a": "b"}], [{}], "must not be empty"),
        ("map", {"max_items": 1}, [{"a": "b"}], [{"a": "b", "c": "d"}], "must have at most 1 items"),
        ("map", {}, [{"a": "b"}], [{1: "b"}, {"a\n": "b"}], "must have texts as keys"),
        ("map", {}, [{"a": "b"}], ["a", [("a", "b")]], "must be a mapping"),
        ("string", {"required": True}, ["a"], [""], "must not be empty"),
        ("id", {}, ["a"], [""], "must not be empty"),
        ("list", {}, [["a"]], [["a,b"]], "must not hold ',' within an item, for that stands between items"),
    ],
)
def test_edges(type_: str, facts: dict[str, Any], legal: list[Any], illegal: list[Any], words: str) -> None:
    for value in legal:
        check(value, type_, **facts)
    for value in illegal:
        assert fault(value, type_, **facts) == words


@pytest.mark.parametrize(
    ("type_", "facts"),
    [
        ("string", {}),
        ("text", {}),
        ("id", {"clears": True}),
        ("enum", {"clears": True, "values": ("a",)}),
        ("string", {"required": True, "clears": True}),
        ("any", {"required": True}),
    ],
)
def test_an_empty_text_may_be_legal(type_: str, facts: dict[str, Any]) -> None:
    assert check("", type_, **facts).pairs == (("x", ""),)


def test_special_values_are_not_looked_at_further() -> None:
    assert check("none", "string", special=("none",), pattern="[0-9]+", max_length=2).pairs == (("x", "none"),)


def test_a_list_that_clears_has_no_least() -> None:
    assert check([], "list", clears=True, min_items=2).count == 0


def test_many_values_are_not_all_told() -> None:
    values = tuple(str(number) for number in range(23))
    assert fault("x", "enum", values=values) == f"must be one of {', '.join(values[:20])} and 3 more"
    assert fault("x", "enum", values=values[:20]) == f"must be one of {', '.join(values[:20])}"
    assert fault("x", "enum", values=values[:21]).endswith("19 and 1 more")


def test_a_slip_is_pointed_out() -> None:
    with pytest.raises(Fault) as raised:
        check("phot", "enum", values=("photo", "audio"))
    assert "photo" in raised.value.hint
    with pytest.raises(Fault) as raised:
        check("", "id")
    assert raised.value.hint == ""


@pytest.mark.parametrize(
    ("value", "facts", "pairs", "count"),
    [
        (["a", "b"], {}, (("x", "a,b"),), 2),
        ("a,b", {}, (("x", "a,b"),), 2),
        ("1,2", {"of": "integer"}, (("x", "1,2"),), 2),
        ({"b", "a"}, {}, (("x", "a,b"),), 2),
        (('"a,b"', "c"), {}, (("x", '"a,b",c'),), 2),
        (7, {"of": "integer"}, (("x", "7"),), 1),
        (iter([1, 2]), {"of": "integer"}, (("x", "1,2"),), 2),
        (["a", "b"], {"spelling": "repeat"}, (("x", "a"), ("x", "b")), 2),
        ("a,b", {"spelling": "repeat"}, (("x", "a,b"),), 1),
        (["a", "b"], {"spelling": "brackets"}, (("x[0]", "a"), ("x[1]", "b")), 2),
        (["a", "b"], {"spelling": "join: "}, (("x", "a b"),), 2),
    ],
)
def test_lists(value: Any, facts: dict[str, Any], pairs: tuple[tuple[str, str], ...], count: int) -> None:
    argument = check(value, "list", **facts)
    assert (argument.pairs, argument.count) == (pairs, count)


@pytest.mark.parametrize("item", ['"', ',"', '",', '"a,'])
def test_only_quotes_on_both_sides_keep_items_apart(item: str) -> None:
    if "," in item:
        assert "within an item" in fault([item], "list")
    else:
        assert check([item], "list").pairs == (("x", '"'),)


def test_maps() -> None:
    argument = check({"a": 1, "b": 2}, "map", of="integer", as_json=True)
    assert argument.pairs == (("x[a]", "1"), ("x[b]", "2"))
    assert argument.json.replace(" ", "") == '{"a":1,"b":2}'
    assert check({"a": 1}, "map", of="integer").json == ""


def test_values_in_json() -> None:
    assert check([1, 2], "list", as_json=True, of="integer").json == "[1, 2]"
    assert check({"b", "a"}, "list", as_json=True).json == '["a", "b"]'
    assert check("a,b", "list", as_json=True).json == '["a,b"]'
    assert check(["a,b"], "list", as_json=True).count == 1
    assert check([1], "list", of="integer").json == ""
    assert check("a", as_json=True).json == '"a"'
    assert check("a").json == ""


def test_anything_may_be_made_of_plain_data_in_json() -> None:
    for value, json in (([1, "a"], '[1,"a"]'), ((1,), "[1]"), ({"a": None}, '{"a":null}')):
        argument = check(value, "any", as_json=True)
        assert argument.json.replace(" ", "") == json
        assert argument.pairs == (("x", argument.json),)
    with pytest.raises(Fault, match="must be made of texts, numbers, booleans, lists and mappings"):
        check([object()], "any", as_json=True)


def test_anything_may_be_a_list() -> None:
    assert check([1, "a"], "any").pairs == (("x", "1,a"),)
    assert check("a", "any").pairs == (("x", "a"),)
    assert check("a,b", "any").count == 1


def test_files_are_told_apart() -> None:
    argument = check(b"bytes", "file")
    assert argument.upload is not None
    assert argument.pairs == ()
    assert fault(7, "file") != ""
