"""Work that two processes share is done once, whatever becomes of the second one."""

from __future__ import annotations

import os

import pytest

from generator.output.halves import MOST, Shared, both


@pytest.mark.parametrize("count", [0, 1, 2, 100, MOST * 2 + 5])
def test_every_piece_is_taken_once(count: int) -> None:
    with Shared(range(count)) as shared:
        here, there = both(lambda: [*shared.from_front()], lambda: [*shared.from_back()])
    assert sorted(here + there) == [*range(count)]


def test_one_process_takes_all_that_the_other_leaves() -> None:
    with Shared("abcd") as shared:
        back = shared.from_back()
        assert [next(back), *shared.from_front(), *back] == ["d", "a", "b", "c"]


def test_what_a_lost_child_should_have_done_is_done_here() -> None:
    us = os.getpid()
    assert both(lambda: 1, lambda: 2 if os.getpid() == us else os.kill(os.getpid(), 9)) == (1, 2)


def test_a_fault_of_the_child_shows_here() -> None:
    with pytest.raises(ZeroDivisionError):
        both(lambda: 1, lambda: 1 / 0)
