"""The small sample application runs against the fake of its service."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from types import ModuleType

import pytest

from .loaded import loaded

PACKAGE = "lastfm_sdk"


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    with loaded("top_artists", "lastfm", PACKAGE, tmp_path_factory.mktemp("generated")) as module:
        yield module


def test_the_first_of_many_pages_are_shown(app: ModuleType) -> None:
    fake = import_module(f"{PACKAGE}.testing").FakeLastFm()
    artists = [{"name": f"Artist {place}", "listeners": 10_000 - place} for place in range(1, 90)]
    fake.answer_pages("geo.getTopArtists", artists)
    lines = app.top_artists(fake.client, "Denmark", 60)
    assert (len(lines), lines[0], lines[59]) == (60, "  1. Artist 1 (9,999)", " 60. Artist 60 (9,940)")
    assert [call.arguments for call in fake.calls] == [{"country": "Denmark"}, {"country": "Denmark", "page": 2}]
