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


def done(app: Sandbox, method: str, arguments: Mapping[str, str], token: str, form: str) -> Answer:
    keeper = app.desk.world.keeper
    ids = {kind: next(thing.id for thing in keeper.of_kind(kind)) for kind in ("album", "doc")}
    given = {name: value.format(**ids) for name, value in arguments.items()}
    return call(app, method, token=token, form=form, **given)


@settings(max_examples=3, deadline=None)
@given(
    st.permutations(WRITES),
    st.lists(st.sampled_from([TOKEN, OTHER]), min_size=len(WRITES), max_size=len(WRITES)),
    st.sampled_from([TOKEN, OTHER]),
    st.sampled_from(["json", "xml"]),
)
def test_whatever_is_done_in_between(
    writes: list[tuple[str, dict[str, str]]], writers: list[str], reader: str, form: str
) -> None:
    quick, slow = started(forgetful=False), started(forgetful=True)
    for (method, arguments), writer in zip(writes, writers, strict=True):
        for name, given_, token in [(method, arguments, writer), *((*read, reader) for read in READS)]:
            answer, expected = (done(app, name, given_, token, form) for app in (quick, slow))
            assert (answer.status, answer.body) == (expected.status, expected.body), name


@pytest.mark.parametrize("size", [0, 10, 5000])
def test_only_so_much_is_remembered(size: int) -> None:
    remembered = Remembered(most_bytes=20_000)
    for number in range(1000):
        remembered.keep(1, number, b"x" * size)
        held = [key for key in range(number + 1) if remembered.find(1, key) is not None]
        assert len(held) * (size + 1000) <= 20_000 + size + 1000
    assert remembered.find(1, 999) == b"x" * size
    assert remembered.find(2, 999) is None
