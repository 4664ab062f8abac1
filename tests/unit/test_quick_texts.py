"""Texts that are made in a quicker way than the standard library has: they are what it would give."""

from __future__ import annotations

import json
import textwrap

from hypothesis import given
from hypothesis import strategies as st

from generator.targets.json_lines import json_lines, shown_json
from generator.targets.python_layout import WIDTH, Code, Node, Tree, layout
from generator.targets.python_text import docstring, hanging

SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text()
DATA = st.recursive(SCALARS, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=20)
TEXTS = st.lists(st.text("ab'-.é", min_size=1) | st.sampled_from([" ", "  ", "\t", "\xa0"])).map(" ".join)


@given(DATA, st.sampled_from([1, 2, 4]))
def test_json_is_what_the_library_writes(data: object, indent: int) -> None:
    assert json_lines(data, indent) == json.dumps(data, indent=indent)


@given(DATA)
def test_json_on_pages_shows_every_character(data: object) -> None:
    shown = shown_json(data)
    assert json.loads(shown) == data
    assert all(line.isprintable() for line in shown.split("\n"))


@given(TEXTS, st.integers(40, 92))
def test_lines_are_broken_as_the_library_breaks_them(text: str, width: int) -> None:
    even = " ".join(["name:", *text.split()])
    assert hanging("name", text, width).split("\n") == _wrapped(even, width, " " * 4, " " * 8)
    lines = docstring([f"a {text}"], 8).strip('"').split("\n")
    assert [line.strip() for line in lines if line.strip()] == [
        line.strip().encode("unicode_escape").decode() for line in _wrapped(f"a {text}".strip(), 92)
    ]


def _wrapped(text: str, width: int, first: str = "", further: str = "") -> list[str]:
    wrapper = textwrap.TextWrapper(width, first, further, break_long_words=False, break_on_hyphens=False)
    return wrapper.wrap(text)


NODES: st.SearchStrategy[Node] = st.recursive(
    st.text("x", min_size=1, max_size=70).map(Code),
    lambda inner: st.lists(st.tuples(st.sampled_from(["", "key="]), inner), max_size=4).map(
        lambda parts: Tree("f(", tuple(parts), ")", lone_comma=len(parts) % 2 == 1)
    ),
    max_leaves=12,
)


@given(NODES, st.integers(0, 40))
def test_what_fits_stands_on_one_line(node: Node, before: int) -> None:
    flat = _flat(node)
    shown = layout(node, before=before)
    assert (shown == flat) == (before + len(flat) + 1 <= WIDTH or isinstance(node, Code) or not node.parts)


def _flat(node: Node) -> str:
    if isinstance(node, Code):
        return node
    comma = "," * (node.lone_comma and len(node.parts) == 1)
    return f"{node.start}{', '.join(head + _flat(part) for head, part in node.parts)}{comma}{node.end}"
