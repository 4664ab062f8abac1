"""Texts in Python, Markdown and HTML: exactly what the quoting functions write."""

from __future__ import annotations

import ast
import tomllib

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.targets import docs_text, html_text, python_text, toml_text
from generator.targets.code import Code
from generator.targets.html_text import Html

TEXTS = st.text() | st.text(alphabet="'\"\\\n >`#*_-{}\ud800", max_size=12)


@given(TEXTS)
@example("'")
@example('"')
@example("'\"")
@example("\\")
@example("\ud800")
def test_a_literal_evaluates_to_its_text_and_is_ascii(text: str) -> None:
    literal = python_text.literal(text)
    assert ast.literal_eval(literal) == text
    assert literal.isascii()
    assert "\n" not in literal


@pytest.mark.parametrize(
    ("text", "literal"),
    [("a", '"a"'), ('say "a"', "'say \"a\"'"), ("it's", '"it\'s"'), ('it\'s "a"', '"it\'s \\"a\\""'), ("é", '"\\xe9"')],
)
def test_a_literal_is_quoted_as_black_would(text: str, literal: str) -> None:
    assert python_text.literal(text) == literal


@given(st.text(alphabet=st.characters(codec="utf-8")) | st.text(alphabet="'\"\\\n\x7f\x1b\x85éU", max_size=12))
@example("\uffff\U00010000\U0010ffff")
def test_a_string_in_toml_is_read_as_its_text(text: str) -> None:
    written = toml_text.text(text)
    assert tomllib.loads(f"text = {written}") == {"text": text}
    assert written.isascii()
    assert "\n" not in written


def test_a_string_in_toml_is_easy_to_read() -> None:
    assert toml_text.text('a "b" \\ é') == '"a \\"b\\" \\\\ \\u00e9"'


def test_numbers_and_truth() -> None:
    assert [python_text.number(value) for value in (1, 1.5, None)] == ["1", "1.5", "None"]
    assert [python_text.boolean(value) for value in (True, False)] == ["True", "False"]
    assert isinstance(python_text.number(1), Code)
    assert isinstance(python_text.boolean(True), Code)


def test_tuples_and_mappings() -> None:
    assert [python_text.strings(texts) for texts in ([], ["a"], ["a", "b"])] == ["()", '("a",)', '("a", "b")']
    assert python_text.mapping([("a", "1"), ("b", '"')]) == '{"a": "1", "b": \'"\'}'
    assert python_text.mapping([]) == "{}"


@given(st.lists(TEXTS), st.sampled_from([0, 4, 8]))
@example(['"'], 4)
@example(['a"'], 4)
@example(['"a'], 4)
@example(['a """ b'], 0)
@example(["a\\"], 4)
@example(["\ud800"], 0)
def test_a_docstring_holds_nothing_but_its_words(paragraphs: list[str], indent: int) -> None:
    margin = " " * indent
    written = python_text.docstring(paragraphs, indent)
    assert written.isascii()
    module = ast.parse(f"if True:\n{margin or ' '}{written}" if indent else written)
    (statement,) = module.body[0].body if isinstance(module.body[0], ast.If) else module.body
    assert isinstance(statement, ast.Expr)
    assert isinstance(ast.literal_eval(statement.value), str)
    found = ast.literal_eval(statement.value).split()
    assert found == " ".join(paragraphs).replace("\xa0", " ").split() or any(">>>" in each for each in paragraphs)


def test_a_docstring_is_laid_out() -> None:
    assert python_text.docstring(["One."], 4) == '"""One."""'
    assert python_text.docstring([], 4) == '""""""'
    assert python_text.docstring(["  ", "One.", "", "Two."], 4) == '"""One.\n\n    Two.\n    """'
    assert python_text.docstring(["  kept   as it is  "], 4) == '"""  kept   as it is"""'
    assert python_text.docstring(["One.", "a  b\n  c  "], 2) == '"""One.\n\n  a  b\n    c\n  """'
    assert python_text.docstring([" One.  Two "], 4) == '""" One.  Two"""'
    assert python_text.docstring(["One.\tTwo. "], 4) == '"""One.    Two."""'


def test_a_docstring_is_wrapped_at_its_width() -> None:
    words = " ".join(["word"] * 40)
    for indent in (0, 4, 8):
        lines = python_text.docstring([words], indent).split("\n")
        assert len(lines[1]) == indent + 5 * ((100 - indent + 1) // 5) - 1
        assert len(lines[0]) == 3 + 5 * ((100 - indent + 1) // 5) - 1
        assert lines[-1] == " " * indent + '"""'
        narrow = python_text.docstring([" ".join("a" * 200)], indent).split("\n")
        assert len(narrow[1]) == indent + 2 * ((100 - indent + 1) // 2) - 1
    long = "x" * 120 + "-" + "y" * 20
    assert long in python_text.docstring([f"a {long} b"], 4)


def test_a_docstring_has_no_line_that_doctest_would_run() -> None:
    written = python_text.docstring(["Like this:", "  >>> boom()\n  a >>> b >>> c\n>>> x >>> y"], 4)
    assert [line for line in written.split("\n") if line.lstrip().startswith(">>>")] == []
    assert written.count("\\xa0>>>") == 2
    assert "a >>> b >>> c" in written
    assert "\\xa0>>> x >>> y" in written


def test_an_entry_hangs() -> None:
    assert python_text.hanging("name", "a  b\nc", 80) == "    name: a b c"
    assert python_text.hanging("name", "aaaa bbbb cccc", 20) == "    name: aaaa bbbb\n        cccc"
    assert python_text.hanging("n", "a-very-long-name-without-a-space", 12) == (
        "    n:\n        a-very-long-name-without-a-space"
    )


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("plain", "plain"),
        ("  a\n b  ", "a b"),
        ("ends in #", "ends in \\#"),
        ("# head", "\\# head"),
        ("1. one", "1\\. one"),
        ("12) one", "12\\) one"),
        ("12 one", "12 one"),
        ("- a", "\\- a"),
        ("=", "\\="),
        ("a & b", "a & b"),
        ("&lt;", "\\&lt;"),
        ("&#60;", "\\&#60;"),
        ("snake_case", "snake_case"),
        ("_a_", "\\_a\\_"),
        ("a\u202eb", "a\\\\u202eb"),
        ("a\tb", "a b"),
    ],
)
def test_prose_is_quoted_where_it_has_to_be(text: str, written: str) -> None:
    assert docs_text.prose(text) == written


def test_inline_keeps_its_outer_spaces() -> None:
    assert docs_text.inline(" a \n b ") == " a b "


def test_paragraphs_are_lines() -> None:
    assert docs_text.paragraphs("a\nb\n\n  \nc  d\n") == ("a b", "c d")
    assert docs_text.paragraphs(" \n\n ") == ()


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("", "*empty*"),
        ("a", "`a`"),
        ("a|b", "a\\|b"),
        ("a`b", "``a`b``"),
        ("``", "``` `` ```"),
        ("`a", "`` `a ``"),
        ("a`", "`` a` ``"),
        (" a", "`  a `"),
        ("a ", "` a  `"),
        ("  ", "`  `"),
        ("a\r\nb", "`a b`"),
        ("a  b", "`a  b`"),
        ("a\x00b", "`a\\x00b`"),
    ],
)
def test_code_spans(text: str, written: str) -> None:
    assert docs_text.code(text) == written


def test_fences_are_longer_than_what_they_hold() -> None:
    assert docs_text.fence("a  \nb\n\n", "py") == "```py\na\nb\n```"
    assert docs_text.fence("``", "") == "```\n``\n```"
    assert docs_text.fence("```", "") == "````\n```\n````"
    assert docs_text.fence("`````", "x") == "``````x\n`````\n``````"


def test_links() -> None:
    assert docs_text.link(Code("a"), "b c/d.md#e-_~f(") == "[a](b%20c/d.md#e-_~f%28)"
    assert docs_text.external("https://a.example/x_y?b=1&c=(2)#z") == (
        "[https://a.example/x_y?b=1&c=(2)#z](https://a.example/x_y?b=1&c=%282%29#z)"
    )
    assert docs_text.external("HTTP://a.example/%41") == "[HTTP://a.example/%41](HTTP://a.example/%41)"
    assert docs_text.external("javascript:alert") == "javascript:alert"
    assert docs_text.external("https://a.example/ b") == "https://a.example/ b"
    assert docs_text.external("https://a.example/@!$*+,;=-._~'").endswith("(https://a.example/@!$*+,;=-._~')")


def test_comments_tables_lists_and_anchors() -> None:
    assert docs_text.comment("a --> b - c <d>") == "<!-- a    b - c  d  -->"
    assert docs_text.comment("a\u202eb") == "<!-- a\\u202eb -->"
    assert docs_text.table(["a", "b"], [(Code("1"), Code("2")), (Code("3"), Code("4"))]) == (
        "| a | b |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |"
    )
    assert docs_text.bullets([Code("a"), Code("b")]) == "- a\n- b"
    assert docs_text.slug("What? A_b c-D") == "what-a_b-c-d"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("aé\u00a0b", "aé\u00a0b"),
        ("a\x1b", "a\\x1b"),
        ("a\u200b", "a\\u200b"),
        ("a\u2028b\u2029", "a\\u2028b\\u2029"),
        ("a\ud800", "a\\ud800"),
        ("\U000e0001", "\\U000e0001"),
        ("\ta", " a"),
    ],
)
def test_characters_that_hide_others_are_shown(text: str, shown: str) -> None:
    assert docs_text.visible(text) == shown


def test_html_texts() -> None:
    assert html_text.text("a<b>&\"'") == "a&lt;b&gt;&amp;\"'"
    assert html_text.text("a\r\nb\rc\n<\u202e") == "a\nb\nc\n&lt;\\u202e"
    assert html_text.text("\"\n'") == "\"\n'"
    assert html_text.attribute("a\"'<\n\r\t b") == "a&quot;&#x27;&lt;  b"
    assert html_text.attribute("\u202e") == "\\u202e"
    assert html_text.data({"a": "</script>&é", "b": [1]}) == ('{"a":"\\u003c/script\\u003e\\u0026\\u00e9","b":[1]}')
    assert html_text.anchor("a b!", "é.x-y", "-c-") == "a-b-.x-y-c"
    assert html_text.element("a", Html("x"), href='"', class_="c", data_x="1") == (
        '<a href="&quot;" class="c" data-x="1">x</a>'
    )
    assert isinstance(Html(" ").join([Html("a"), Html("b")]), Html)
    assert Html(" ").join([Html("a"), Html("b")]) == "a b"
    with pytest.raises(TypeError):
        html_text.element("a", "plain")  # type: ignore[arg-type]
