"""Rules: the table of them, safe patterns, and what a folder under tests/bad cannot show."""

from __future__ import annotations

import re
import time
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.spec.load import load
from generator.spec.names import faults_of_method_name
from generator.spec.rules import RULES
from generator.spec.rules.patterns import is_safe, shortest, why_unsafe

from . import shop

METHOD = "method: {}\nsummary: Do it.\nsigned: false\nresponse: {}\nerrors: {{}}\n"


def test_every_rule_has_a_name_and_a_line() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)
    assert [rule.name for rule in RULES if not rule.explanation.endswith(".")] == []


def test_names_that_differ_only_in_case(tmp_path: Path) -> None:
    folder = shop.write(tmp_path) / "shop"
    (folder / "item.Drop.yaml").write_text(METHOD.format("item.Drop", "none"))
    if len(list(folder.glob("item.[dD]rop.yaml"))) < 2:
        pytest.skip("this disk keeps only one of them")
    assert "'item.drop' differs from 'item.Drop'" in "".join(load(tmp_path)[1].lines)


def test_a_long_chain_of_types_is_measured_without_recursion(tmp_path: Path) -> None:
    folder = shop.write(tmp_path) / "shop"
    chain = "".join(f"T{n}: {{a: T{n + 1}}}\n" for n in range(997))
    (folder / "types.yaml").write_text(shop.FILES["types.yaml"] + chain + "T997: {a: id}\n")
    assert "written out, the type is nested deeper than 32 types" in load(tmp_path)[1].lines[0]
    (folder / "types.yaml").write_text(shop.FILES["types.yaml"] + chain + "T997: {a: T0}\n")
    assert "the type contains itself: T0 → T1" in load(tmp_path)[1].lines[0]


@pytest.mark.parametrize(
    "pattern",
    [
        r"^[0-9]+$",
        r"\d{4}-\d{2}-\d{2}",
        r"^\d+(,\d+)*$",
        r"-?\d+(\.\d+)?",
        r"[a-z]+@[a-z]+\.[a-z]{2,3}",
        r"(\d{2}:){2}\d{2}",
        r"a{1,3}b?c",
        r"[^,]+(,[^,]+)*",
        r"(?:photo|audio|video)",
        r"a{2,}b",
        r"\$\\\$",
        r"[\]^-]+",
        r".*",
    ],
)
def test_patterns_in_which_the_next_character_decides(pattern: str) -> None:
    assert why_unsafe(pattern) == ""


@pytest.mark.parametrize(
    "pattern",
    [
        r"^(\w+\s?)*$",
        r"(a+)+",
        r"(a*)*b",
        r"(a?){20}a",
        r"(a|a)*b",
        r"(a|ab)*c",
        r"a?a?a?a?aaaa",
        r"a*a*b",
        r".*x",
        r"[a-z]*[x-z]",
        r"\d*[0-4]",
        r"(|)(|)x",
        r"(x{1,20}){1,20}",
        r"(a)\1",
        r"(?=a)a",
        r"(?i)a",
        r"a+?",
        r"[а-я]+",
        r"\bfoo",
        r"a{0}",
        r"a{1,999}",
        "[",
        "(",
        "a)",
    ],
)
def test_patterns_that_leave_something_open(pattern: str) -> None:
    assert why_unsafe(pattern)


@given(st.text(alphabet="ab\\()[]{}*+?|.^$-,19wd", max_size=12))
def test_a_safe_pattern_is_one_that_python_takes(pattern: str) -> None:
    if is_safe(pattern):
        re.compile(pattern)


PATTERNS = st.recursive(
    st.sampled_from(["a", "b", "[ab]", ".", ""]),
    lambda inner: st.one_of(
        st.lists(inner, min_size=2, max_size=4).map("".join),
        st.tuples(inner, inner).map(lambda pair: f"({pair[0]}|{pair[1]})"),
        st.tuples(inner, st.sampled_from(["*", "+", "?", "{2}", "{1,9}", "{3,}"])).map(
            lambda pair: f"({pair[0]}){pair[1]}"
        ),
    ),
    max_leaves=6,
)


@settings(deadline=None)
@given(PATTERNS)
def test_a_safe_pattern_is_matched_at_once(pattern: str) -> None:
    """One that is not would take 2 ** 24 steps, which no computer makes in this time."""
    if is_safe(pattern):
        begin = time.process_time()
        re.fullmatch(pattern, "a" * 24 + "!")
        assert time.process_time() - begin < 0.1


@pytest.mark.parametrize(
    ("pattern", "length"),
    [
        (r"^[0-9]+$", 1),
        (r"a{3,5}b?", 3),
        (r"(ab|c){2}", 2),
        (r"x*", 0),
        (r"(\d{2}:){2}\d{2}", 8),
        ("", 0),
        (r"a|bcd", 1),
        (r"(a?b)*cd", 2),
    ],
)
def test_how_long_a_text_is_at_least(pattern: str, length: int) -> None:
    assert shortest(pattern) == length


@settings(deadline=None)
@given(PATTERNS)
def test_no_text_that_is_shorter_matches(pattern: str) -> None:
    if is_safe(pattern) and (length := shortest(pattern)):
        shorter = ("".join(text) for least in range(min(length, 5)) for text in product("ab", repeat=least))
        assert not any(re.fullmatch(pattern, text) for text in shorter)


@pytest.mark.parametrize("name", ["album.docs.getList", "ping", "a.b1_c"])
def test_legal_method_names(name: str) -> None:
    assert faults_of_method_name(name) == ()


ILLEGAL = [
    ".",
    "..",
    "a..b",
    ".a",
    "a.",
    "../../x",
    "/abs",
    "a/b",
    "a\\b",
    "C:\\x",
    "%2e%2e",
    "．．/x",
    "-rf",
    "3d",
    "a:b",
    "a\u200bb",
    "nаme",
    "名",
    "$(x)",
    "{{x}}",
    "a.3",
    "_a",
]


@pytest.mark.parametrize("name", [*ILLEGAL, "", "   ", "a b", "a\tb", "a\n", "x" * 101])
def test_illegal_method_names(name: str) -> None:
    assert faults_of_method_name(name)
