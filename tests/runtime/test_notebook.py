"""Records in notebooks: a table of texts and nothing else, whatever came."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime import fields, notebook
from generator.runtime.notebook import html_of
from generator.runtime.records import Record

HOSTILE: dict[str, str] = json.loads((Path(__file__).parents[1] / "site" / "hostile_texts.json").read_text("utf-8"))
PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(list(HOSTILE.values())),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
TAGS = {"style", "div", "p", "b", "i", "table", "tr", "th", "td", "details", "summary"}


class Owner(Record):
    user_id = fields.id("user_id")
    token = fields.string("token", optional=True)


class Doc(Record):
    title = fields.text("title")
    views = fields.integer("views", optional=True)
    owner = fields.record("owner", Owner, optional=True)
    tags = fields.list_of("tags", fields.text)
    can = fields.map_of("can", fields.boolean)


class Reply(Record):
    total = fields.integer("total")
    doc = fields.list_of("doc", Doc)


class Parsed(HTMLParser):
    """The texts of a fragment; any other tag or attribute than ours fails."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.inside: list[str] = []
        self.feed(html)
        self.close()
        assert not self.inside

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in TAGS
        assert attrs in ([], [("open", None)], [("class", "record-table")])
        self.inside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.inside.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.inside:
            self.texts.append(data)

    def handle_comment(self, data: str) -> None:
        pytest.fail(data)

    def handle_decl(self, decl: str) -> None:
        pytest.fail(decl)

    def handle_pi(self, data: str) -> None:
        pytest.fail(data)


def texts(data: object, cls: type[Record] = Reply) -> list[str]:
    return Parsed(html_of(cls(data))).texts


def test_a_table_tells_fields_values_and_what_is_folded() -> None:
    doc = {"title": "Sea", "owner": {"user_id": 7}, "tags": ["a", "b"], "can": {"fave": "1"}, "new": 5}
    assert texts({"total": "2", "doc": [doc, {"title": "Sky"}]}) == [
        *("Reply", "total", "2", "doc", "2 × Doc"),
        *("0", "Doc(title='Sea', owner=Owner(…), tags=['a', 'b'], can={'fave': True}, new=5)"),
        *("title", "Sea", "owner", "Owner(user_id='7')", "user_id", "7", "tags", "a, b"),
        *("can", "1 entries", "fave", "True", "new", "5"),
        *("1", "Doc(title='Sky', tags=[], can={})", "title", "Sky", "tags", "empty", "can", "0 entries"),
    ]


def test_what_cannot_be_read_is_shown_with_what_was_expected() -> None:
    seen = texts({"total": "many", "doc": [{"views": [1]}]})
    assert seen[1:4] == ["total", "many ", "(expected: integer)"]
    assert seen[seen.index("title") :][:4] == ["title", "missing", " ", "(expected: text)"]
    assert seen[seen.index("views") :][:3] == ["views", "1 ", "(expected: integer)"]


def test_notebooks_find_it() -> None:
    record = Doc({"title": "Sea"})
    assert getattr(record, "_repr_html_")() == html_of(record)  # noqa: B009 (the name that notebooks look for)


def test_secrets_are_hidden() -> None:
    record = Reply({"total": 1, "secret": {"a": "canary"}, "doc": [{"owner": {"token": "canary", "user_id": 1}}]})
    odd = Owner({"user_id": 1, "token": ["canary"]})
    for html in (html_of(record), html_of(odd)):
        assert "canary" not in html
        assert "***" in html


def test_it_is_short_however_long_the_answer_is() -> None:
    many = {"doc": [{"title": "x" * 10_000, "new": [[1] * 100] * 100}] * 10_000, "total": 1}
    many |= {f"field_{number}": "x" for number in range(5000)}
    html = html_of(Reply(many))
    assert len(html) < 300_000
    assert "9,950 more" in html
    deep: Any = "bottom"
    for _ in range(90):
        deep = {"a": [deep]}
    html = html_of(Record({"a": deep}))
    assert "bottom" not in html
    assert html.count("<table") <= notebook.DEEPEST


@given(st.dictionaries(st.sampled_from(["total", "doc", "title", "owner"]) | st.text(), PLAIN))
def test_whatever_came_is_text(data: dict[str, Any]) -> None:
    for cls in (Record, Reply, Doc):
        html = html_of(cls(data))
        for text in Parsed(html).texts:
            assert text.isprintable()


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_text_is_text(text: str) -> None:
    for data in ({"title": text}, {text: text}, {"can": {text: 1}}, {"tags": [text]}, {"owner": text}):
        Parsed(html_of(Doc(data)))
