"""Names that mean something to somebody: a part of `python -m tests.fuzz.names`."""

from __future__ import annotations

import pytest

from ..fuzz import names


@pytest.fixture(scope="module")
def accepted() -> dict[str, list[str]]:
    found, refused = names.sorted_out()
    assert refused > 100
    return found


@pytest.mark.parametrize("place", ["parameter"])
def test_names_that_are_accepted_are_sent_as_they_are(accepted: dict[str, list[str]], place: str) -> None:
    assert accepted[place]
    names.use(place, accepted[place])


def test_names_that_meet_are_refused() -> None:
    assert names.check_pairs() >= len(names.LISTED["pairs"])
