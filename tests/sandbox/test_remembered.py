"""Answers that are given again are those that would have been worked out anew."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.sandbox.app import Sandbox
from generator.sandbox.build import KEY, TOKEN, Wishes
from generator.sandbox.remembered import Remembered

from .running import Answer, call, sandbox

OTHER = "another-token"
READS: list[tuple[str, dict[str, str]]] = [
    ("album.getList", {}),
    ("album.getList", {"per_page": "1", "page": "2"}),
    ("album.get", {"album_id": "{album}"}),
    ("album.docs.getList", {"album_id": "{album}"}),
    ("doc.getList", {}),
    ("doc.get", {"doc_id": "{doc}"}),
    ("doc.search", {"text": "boat"}),
    ("doc.getVisitors", {"doc_id": "{doc}"}),
    ("doc.comments.getList", {"doc_id": "{doc}"}),
    ("doc.tags.getList", {"doc_id": "{doc}"}),
    ("user.get", {}),
    ("faves.docs.getList", {}),
    ("test.echo", {"echo": "1"}),
]
WRITES: list[tuple[str, dict[str, str]]] = [
    ("album.create", {"title": "New"}),
    ("album.edit", {"album_id": "{album}", "title": "Edited"}),
    ("album.docs.add", {"album_id": "{album}", "doc_id": "{doc}"}),
    ("doc.set", {"doc_id": "{doc}", "title": "boat", "share": "0"}),
    ("doc.comments.add", {"doc_id": "{doc}", "content": "Well"}),
    ("doc.comments.add", {"doc_id": "{doc}", "content": "Well", "preview": "1"}),
    ("doc.tags.add", {"doc_id": "{doc}", "keywords": "boat"}),
    ("doc.delete", {"doc_id": "{doc}"}),
    ("faves.docs.add", {"doc_id": "{doc}"}),
    ("faves.docs.remove", {"doc_id": "{doc}"}),
]
CALLS = st.tuples(
    st.sampled_from([*READS, *READS, *WRITES]),
    st.sampled_from([TOKEN, OTHER, ""]),
    st.sampled_from(["json", "xml"]),
    st.integers(0, 2),
)


class Forgetful(Remembered):
    def find(self, version: int, key: object) -> None:
        return None


def started(*, forgetful: bool) -> Sandbox:
    app = sandbox(Wishes(now=lambda: 1_700_000_000.0))
    other = app.desk.world.accounts()[1].key
    app.desk.registry.grant(KEY, other, app.desk.checks.permissions.all(), OTHER)
    if forgetful:
        app.desk._remembered = Forgetful()
    return app


def done(app: Sandbox, one: tuple[tuple[str, Mapping[str, str]], str, str, int]) -> Answer:
    (method, arguments), token, form, which = one
    keeper = app.desk.world.keeper
    ids = {kind: [thing.id for thing in keeper.of_kind(kind)][which] for kind in ("album", "doc")}
    given = {name: value.format(**ids) for name, value in arguments.items()}
    return call(app, method, token=token, form=form, **given)


@settings(max_examples=6, deadline=None)
@given(st.lists(CALLS, min_size=15, max_size=25))
def test_whatever_is_done_in_between(calls: list[tuple[tuple[str, dict[str, str]], str, str, int]]) -> None:
    quick, slow = started(forgetful=False), started(forgetful=True)
    for one in calls:
        answer, expected = done(quick, one), done(slow, one)
        assert (answer.status, answer.body) == (expected.status, expected.body)


@pytest.mark.parametrize("size", [0, 10, 5000])
def test_only_so_much_is_remembered(size: int) -> None:
    remembered = Remembered(most_bytes=20_000)
    for number in range(1000):
        remembered.keep(1, number, b"x" * size)
        held = [key for key in range(number + 1) if remembered.find(1, key) is not None]
        assert len(held) * (size + 1000) <= 20_000 + size + 1000
    assert remembered.find(1, 999) == b"x" * size
    assert remembered.find(2, 999) is None
