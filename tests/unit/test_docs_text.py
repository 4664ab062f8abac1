from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from generator.targets import docs_text
from generator.targets.code import Code

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])

HOSTILE = (
    "<script>alert(1)</script>",
    '<img src=x onerror="alert(1)">',
    "[x](javascript:alert(1)) ![y](javascript:1)",
    "<javascript:alert(1)>",
    "--> ]]> */ <!--<script>",
    "```\n# heading\n```\n~~~ ::: note",
    '--8<-- "secret.txt"\n{!secret.txt!}',
    "a | b \\| c ` d\ne | f",
    "a\\|b | c\\\\|d",
    "# heading",
    "- item",
    "+ item",
    "1. item",
    "12) item",
    "> quote",
    "---\ntitle: x\n---",
    "===",
    "    four spaces",
    "\ttab",
    "*a* _b_ __c__ **d** ~~e~~",
    "snake_case and __dunder__ _x",
    "&lt;b&gt; &amp; &#60; R&B",
    "{{ 7*7 }} {% raw %} ${x} $x$",
    "C:\\Users\\new\\",
    "ends in #",
    "@everyone :ref:`x`",
    "`",
    "``` a ``",
    " ` ",
    "héllo é 😀 שלום 日本",
)


def as_prose(text: str) -> str:
    """What a reader sees of a text that is quoted as prose; fails when it is more than one paragraph of text."""
    tokens = PARSER.parse(docs_text.prose(text))
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    children = tokens[1].children or []
    assert {child.type for child in children} <= {"text", "text_special"}
    return "".join(child.content for child in children)


def flat(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("text", HOSTILE)
def test_prose_is_read_back_as_it_was(text: str) -> None:
    assert as_prose(text) == flat(text)


@pytest.mark.parametrize("text", HOSTILE)
def test_prose_is_nothing_but_text_in_headings_lists_and_quotations(text: str) -> None:
    for before, expected in (("## ", "heading"), ("- ", "list_item"), ("> ", "blockquote")):
        tokens = PARSER.parse(f"{before}{docs_text.prose(text)}")
        inline = [token for token in tokens if token.type == "inline"]
        assert f"{expected}_open" in [token.type for token in tokens]
        assert len(inline) == 1
        assert "".join(child.content for child in inline[0].children or []) == flat(text)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_table_keeps_its_cells(text: str) -> None:
    table = docs_text.table(("A", "B"), [(docs_text.code(text), docs_text.prose(text))] * 2)
    inline = [token for token in PARSER.parse(table) if token.type == "inline"]
    cells = ["".join(child.content for child in token.children or []) for token in inline]
    assert cells[3] == cells[5] == flat(text)
    assert flat(cells[2]) == flat(cells[4]) == flat(re.sub(r"\t", " ", text))
    assert len(cells) == 6


@pytest.mark.parametrize("text", [text for text in HOSTILE if "|" not in text])
def test_a_code_span_holds_the_text(text: str) -> None:
    [token] = [token for token in PARSER.parse(f"x {docs_text.code(text)} y") if token.type == "inline"]
    assert [child.type for child in token.children or []] == ["text", "code_inline", "text"]
    assert flat((token.children or [])[1].content) == flat(text)


def test_an_empty_value_can_be_seen() -> None:
    assert docs_text.code("") == "*empty*"


@pytest.mark.parametrize("text", HOSTILE)
def test_a_fence_holds_the_text(text: str) -> None:
    tokens = PARSER.parse(f"{docs_text.fence(text, 'text')}\n\nafter\n")
    assert [token.type for token in tokens] == ["fence", "paragraph_open", "inline", "paragraph_close"]
    assert tokens[0].content.split() == text.split()


@pytest.mark.parametrize("hidden", ["\u202e", "\u2066", "\u200b", "\xad", "\ufeff", "\x00", "\x1b", "\ud800", "\u061c"])
def test_characters_that_hide_or_reorder_others_are_shown_as_escapes(hidden: str) -> None:
    for quoted in (
        docs_text.prose(f"a{hidden}b"),
        docs_text.code(f"a{hidden}b"),
        docs_text.fence(f"a{hidden}b", ""),
        docs_text.comment(f"a{hidden}b"),
    ):
        assert hidden not in quoted
        assert f"{ord(hidden):x}" in quoted


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "vbscript:x", "data:text/html,x", "file:///etc/passwd", "https://a b", "//x", ""]
)
def test_only_web_addresses_become_links(url: str) -> None:
    rendered = PARSER.render(docs_text.external(url))
    assert "href" not in rendered


@pytest.mark.parametrize("url", ['https://example.org/a_b(c)?d=<e>&f="g"#h', "http://example.org/x)](javascript:1)"])
def test_an_address_stays_within_its_link(url: str) -> None:
    [token] = [token for token in PARSER.parse(docs_text.external(url)) if token.type == "inline"]
    types = [child.type for child in token.children or []]
    assert (types[0], types[-1], types.count("link_open")) == ("link_open", "link_close", 1)
    assert str((token.children or [])[0].attrs["href"]).startswith("http")


@pytest.mark.parametrize("text", ["-->", "--", "a --> <script>", "<!-- -->", "-- >", "-\u200b->"])
def test_a_comment_ends_only_where_it_should(text: str) -> None:
    rendered = PARSER.parse(docs_text.comment(text) + "\n\nafter")
    assert [token.type for token in rendered] == ["html_block", "paragraph_open", "inline", "paragraph_close"]
    assert docs_text.comment(text).count("--") == 2


def test_paragraphs_are_told_apart_by_empty_lines() -> None:
    assert docs_text.paragraphs("a\nb\n\n\n c \n \n") == ("a b", "c")


@pytest.mark.parametrize(
    ("heading", "anchor"), [("Values of a_b and c", "values-of-a_b-and-c"), ("album.docs", "albumdocs"), ("É-x", "é-x")]
)
def test_anchors_are_those_of_github(heading: str, anchor: str) -> None:
    assert docs_text.slug(heading) == anchor


MARKUP = st.text(st.sampled_from("ab \\`*_[]()<>|~{}$&#;-+=.1!:\n\t\"'/@é"), max_size=24)


@given(MARKUP.filter(lambda text: text.strip()))
def test_any_text_is_read_back(text: str) -> None:
    assert as_prose(text) == flat(text)


@given(st.lists(st.tuples(MARKUP, MARKUP), min_size=1, max_size=3))
def test_any_texts_leave_a_table_whole(rows: list[tuple[str, str]]) -> None:
    table = docs_text.table(("A", "B"), [(docs_text.code(a), docs_text.prose(b)) for a, b in rows])
    tokens = PARSER.parse(f"{table}\n\nafter")
    assert sum(token.type == "td_open" for token in tokens) == 2 * len(rows)
    prose = [token for token in tokens if token.type == "inline"][3:-1:2]
    assert [flat("".join(child.content for child in one.children or [])) for one in prose] == [flat(b) for _, b in rows]


def test_quoted_texts_are_code() -> None:
    assert all(isinstance(made("x"), Code) for made in (docs_text.prose, docs_text.code, docs_text.comment))
