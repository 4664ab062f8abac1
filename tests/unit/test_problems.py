"""How problems are put together, and how their lines read."""

from __future__ import annotations

import pytest

from generator.problems import Place, Problem, Problems, counted, did_you_mean, quoted


def problem(line: int, text: str = "wrong", level: str = "error", file: str = "a.yaml") -> Problem:
    return Problem.at(Place(file, line, 2), "key", text, "error" if level == "error" else "warning")


def test_a_line_has_place_level_where_and_text() -> None:
    assert str(problem(3)) == "a.yaml:3:2: error: key: wrong"


def test_problems_are_sorted_and_told_once() -> None:
    problems = Problems([problem(10), problem(9), problem(9), problem(1, file="b.yaml")])
    assert problems.lines == [f"{place}:2: error: key: wrong" for place in ("a.yaml:9", "a.yaml:10", "b.yaml:1")]
    assert (len(problems), problems.errors) == (3, 3)


def test_at_most_100_lines_and_errors_before_warnings() -> None:
    problems = Problems([problem(line, level="warning") for line in range(200)] + [problem(500)])
    assert len(problems.lines) == 100
    assert problems.lines[-1].startswith("a.yaml:500:2: error")
    assert problems.summary == "1 error and 200 warnings in 1 file (101 not shown)"


def test_a_summary_of_nothing_is_empty() -> None:
    assert Problems().summary == ""


def test_control_characters_never_reach_a_terminal() -> None:
    line = str(problem(1, quoted("a\x1b[31m\n\u202eb"), file="bad\udcff\n.yaml"))
    assert line == r"bad\udcff\n.yaml:1:2: error: key: 'a\x1b[31m\n\u202eb'"


def test_long_texts_are_cut() -> None:
    assert len(quoted("x" * 1000)) == 82


@pytest.mark.parametrize(
    ("word", "hint"),
    [("post_onl", "; did you mean 'post_only'?"), ("Signed", "; did you mean 'signed'?"), ("zebra", "")],
)
def test_a_near_word_is_proposed(word: str, hint: str) -> None:
    assert did_you_mean(word, ["signed", "post_only"]) == hint


def test_counting() -> None:
    assert [counted(1, "entry"), counted(1_001, "entry"), counted(0, "item")] == ["1 entry", "1,001 entries", "0 items"]
