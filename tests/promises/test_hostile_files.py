"""Files that no honest hand wrote: a part of `python -m tests.fuzz.yaml_layer`."""

from __future__ import annotations

import pytest

from ..fuzz.yaml_layer import FILES, MIB, check_changed, check_large, check_listed, large

LARGE = dict(large())
CHOSEN = ("unknown keys", "50 MB")
"""One that costs the most, and one that must cost nothing; the others run in the long part."""


def test_every_listed_file_is_refused_or_read_as_it_is_written() -> None:
    assert check_listed() == len(FILES) == 38


@pytest.mark.parametrize("name", CHOSEN)
def test_a_large_file_costs_little(name: str) -> None:
    cost = check_large(name, LARGE[name])
    assert cost.status == 1
    if len(LARGE[name]) > MIB:
        assert "the limit is 1,048,576" in cost.output


def test_whatever_is_changed_in_a_file_nothing_is_raised() -> None:
    refused, unread = check_changed(40, seed=1)
    assert 0 < unread < refused <= 40
