"""Paths walk over records by the names of the description, of the wire and of Python alike."""

from __future__ import annotations

import pytest

from generator.runtime import fields
from generator.runtime.paths import number_at, reach
from generator.runtime.records import Record


class Results(Record):
    total_results = fields.integer("opensearch:totalResults")


class Found(Record):
    results = fields.record("results", Results)


@pytest.mark.parametrize("name", ["totalResults", "total_results", "opensearch:totalResults"])
def test_a_field_is_found_by_each_of_its_names(name: str) -> None:
    found = Found({"results": {"opensearch:totalResults": "12"}})
    assert reach(found, ("results", name)) == 12
    assert number_at(found.results, name) == 12


def test_what_is_not_there_is_none() -> None:
    found = Found({"results": {"undescribed": "3"}})
    assert reach(found, ("results", "totalResults")) is None
    assert number_at(found.results, "undescribed") == 3
    assert number_at(found.results, "nowhere") == 0
