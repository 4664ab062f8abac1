"""Texts of a description never run and always survive: a part of `python -m tests.fuzz.texts`."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.targets.python_text import docstring

from ..fuzz import texts
from ..fuzz.running import DOCTESTS, assert_nothing_ran
from ..fuzz.texts import EASY, HOSTILE, MANY, Tally, pairs, random_texts

DRAWN = 1_000


def test_the_descriptions_used_here_have_every_place_a_schema_has_for_a_text() -> None:
    assert set() == texts.UNREACHED
    assert len(EASY) > 100
    assert len(MANY) > DRAWN


def test_listed_texts_come_out_as_they_went_in() -> None:
    """Each text is somewhere: there are more fields than texts."""
    tally = Tally()
    pairs(range(1), tally, EASY)
    assert tally.failures == []
    assert tally.accepted > 2 * len(HOSTILE)


def test_random_texts_come_out_as_they_went_in() -> None:
    drawn: list[str] = []

    @settings(max_examples=DRAWN, deadline=timedelta(seconds=5), suppress_health_check=[*HealthCheck], database=None)
    @given(st.text(alphabet=st.characters(codec="utf-8"), max_size=30) | st.sampled_from(HOSTILE))
    def draw(text: str) -> None:
        drawn.append(text)

    draw()
    assert len(drawn) >= DRAWN // 2
    tally = Tally()
    random_texts(drawn[: len(MANY)], tally)
    assert tally.failures == []
    assert tally.accepted + tally.refused == len(drawn[: len(MANY)])


@pytest.mark.parametrize("text", [">>> 1", " \t>>> 1", "a\n>>> 1", "a\n\n    >>> 1\n"])
def test_nothing_in_a_docstring_is_an_example_to_run(text: str) -> None:
    import ast
    import doctest

    evaluated = ast.literal_eval(docstring(["First.", text], 0))
    assert doctest.DocTestParser().get_examples(evaluated) == []
    assert " ".join(evaluated.split()) == " ".join(f"First. {text}".split())


def test_the_canary_would_be_seen(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "canary_T01").mkdir()
    with pytest.raises(AssertionError, match="ran"):
        assert_nothing_ran(tmp_path)
    assert "get_examples" in DOCTESTS
