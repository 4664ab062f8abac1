"""Reading YAML: places, texts as they are, and everything refused that is not plain."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.problems import Place
from generator.spec.node import Node, number
from generator.spec.source import parse, read


def tree(text: str) -> Node:
    node, problems = parse(text.encode(), "x.yaml")
    assert node
    assert problems == []
    return node


def plain(node: Node) -> object:
    if isinstance(node.content, tuple):
        return [plain(item) for item in node.items]
    if isinstance(node.content, dict):
        return {key: plain(value) for key, value in node.entries.items()}
    return node.content


def refusal(data: bytes) -> str:
    node, problems = parse(data, "x.yaml")
    assert node is None
    assert len(problems) == 1
    return str(problems[0])


def test_keys_and_values_know_their_places() -> None:
    top = tree("# a comment\nmethod: a.b\nlist:\n  - x\n  - {k: 'v w'}\n")
    item = top.entries["list"].items[1].entries["k"]
    assert top.entries["method"].place == Place("x.yaml", 2, 9)
    assert top.entries["method"].key_place == Place("x.yaml", 2, 1)
    assert (item.place, item.key_place, item.path) == (Place("x.yaml", 5, 9), Place("x.yaml", 5, 6), "list.1.k")


def test_columns_count_characters() -> None:
    assert tree("{é: 😀, b: c}").entries["b"].key_place.column == 8


def test_scalars_are_the_characters_of_the_file() -> None:
    texts = ["no", "on", "NO", "010", "0o10", "08", "0x1F", "1_000", "2024-01-02", "12:30", "1.10", ".inf", "1e3", "="]
    assert plain(tree(f"a: [{', '.join(texts)}]\n1: x\non: y\n'~': z\n")) == {"a": texts, "1": "x", "on": "y", "~": "z"}


def test_quoted_scalars_are_told_from_plain_ones() -> None:
    entries = tree("a: true\nb: 'true'\nc: |\n  true\n").entries
    assert [node.plain for node in entries.values()] == [True, False, False]


@pytest.mark.parametrize("value", ["", "~", "null", "Null", "NULL"])
def test_a_value_that_is_missing_is_told_and_none(value: str) -> None:
    node, problems = parse(f"a: {value}\nb: 'null'\n".encode(), "x.yaml")
    assert node
    assert plain(node) == {"a": None, "b": "null"}
    assert [problem.where for problem in problems] == ["a"]


def test_a_byte_order_mark_and_crlf_change_nothing() -> None:
    text = "a: b\nc: |\n  d\n  e\n"
    expected = plain(tree(text))
    for data in (b"\xef\xbb\xbf" + text.encode(), text.replace("\n", "\r\n").encode()):
        node, problems = parse(data, "x.yaml")
        assert node
        assert (plain(node), problems) == (expected, [])


@pytest.mark.parametrize(
    "data",
    [b"[" * 100_000, b"a: " + b"[" * 100_000 + b"]" * 100_000, b"- " * 1_100 + b"x", b"{a: " * 50_000, b"? " * 50_000],
    ids=["brackets", "closed", "blocks", "mappings", "keys"],
)
def test_deep_nesting_is_refused(data: bytes) -> None:
    assert refusal(data).endswith("nested deeper than 32 levels") or "a mapping cannot be a key" in refusal(data)


def test_32_levels_are_legal() -> None:
    assert parse(b"a: " + b"[" * 31 + b"x" + b"]" * 31, "x.yaml")[1] == []


def test_sizes_are_limited(tmp_path: Path) -> None:
    assert refusal(b"a: " + b"x" * 1_048_576) == "x.yaml:1:1: error: file: 1,048,579 bytes; the limit is 1,048,576"
    assert "more than 20,000 values" in refusal(b"a: [" + b"x," * 20_000 + b"]")
    large = tmp_path / "large.yaml"
    with large.open("wb") as handle:
        handle.truncate(50_000_000)  # never read: its size is enough
    assert "50,000,000 bytes" in str(read(large, "large.yaml")[1][0])


def test_an_alias_bomb_is_refused_at_its_first_anchor() -> None:
    lines = ["a0: &a0 [x]"] + [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 8)]
    assert refusal("\n".join(lines).encode()).startswith("x.yaml:1:5: error: file: anchors and aliases")


def test_a_file_that_cannot_be_read_is_a_problem(tmp_path: Path) -> None:
    assert read(tmp_path / "none.yaml", "none.yaml")[1]


@given(st.binary(max_size=300) | st.text(max_size=200).map(str.encode))
def test_whatever_the_bytes_nothing_is_raised(data: bytes) -> None:
    node, problems = parse(data, "x.yaml")
    assert node or problems
    assert all(str(problem).isprintable() and "\n" not in str(problem) for problem in problems)


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=60))
def test_a_quoted_text_is_read_exactly_or_refused(text: str) -> None:
    node, problems = parse(json.dumps({"a": text}, ensure_ascii=False).encode(), "x.yaml")
    assert problems or (node and node.string("a") == text)


@pytest.mark.parametrize(
    ("text", "value"),
    [("0", 0), ("-12", -12), ("1.50", 1.5), ("-0.5", -0.5), ("007", None), ("1e3", None), (".5", None), ("1.", None)]
    + [(text, None) for text in ("", "-", "+1", "0x1F", "1_000", ".inf", "nan", "١", "1" * 31, "--1", "1.2.3")],
)
def test_numbers_are_plain_decimals(text: str, value: float | None) -> None:
    assert number(text) == value
