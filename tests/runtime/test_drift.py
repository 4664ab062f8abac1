"""What answers have and their description has not is collected: names and types, no value."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime import fields
from generator.runtime.drift_look import look, named, type_of
from generator.runtime.records import Record

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=10,
)


class Doc(Record):
    doc_id = fields.id("doc_id")
    views = fields.integer("views", optional=True)


class Docs(Record):
    total = fields.integer("total")
    doc = fields.list_of("doc", Doc)
    sizes = fields.list_of("sizes", fields.integer)
    people = fields.map_of("people", Doc)


class Answer(Record):
    docs = fields.record("docs", Docs)
    token = fields.string("token", optional=True)


def found(data: object, cls: type[Record] = Answer) -> set[tuple[str, ...]]:
    return {tuple(each) for each in look(cls(data))}


def test_an_answer_as_described_has_no_drift() -> None:
    docs = {"total": "2", "doc": {"doc_id": 1}, "sizes": "", "people": {"joe": {"doc_id": "x", "views": None}}}
    assert found({"docs": docs}) == set()


@pytest.mark.parametrize(
    ("docs", "expected"),
    [
        ({"total": 1, "new": "x"}, ("docs.new", "unknown", "", "text")),
        ({"total": 1, "new": {"a": 1}}, ("docs.new", "unknown", "", "record")),
        ({"total": 1, "new": [{"a": 1}, "7"]}, ("docs.new", "unknown", "", "list of record or text of digits")),
        ({"total": 1, "joe@x.example": 1}, ("docs.(a name of 13 characters)", "unknown", "", "integer")),
        ({"total": "many"}, ("docs.total", "mistyped", "integer", "text")),
        ({"total": ""}, ("docs.total", "mistyped", "integer", "empty text")),
        ({}, ("docs.total", "missing", "integer", "")),
        ({"total": None}, ("docs.total", "missing", "integer", "")),
        ({"total": 1, "sizes": [1, {"a": 1}]}, ("docs.sizes[]", "mistyped", "integer", "record")),
        ({"total": 1, "people": "joe"}, ("docs.people", "mistyped", "map of record Doc", "text")),
        ({"total": 1, "people": {"joe": 1.5}}, ("docs.people{}", "mistyped", "record Doc", "number")),
        ({"total": 1, "people": {"joe": {}}}, ("docs.people{}.doc_id", "missing", "id", "")),
        ({"total": 1, "doc": {"doc_id": 1, "views": []}}, None),
        (
            {"total": 1, "doc": {"doc_id": 1, "views": [1]}},
            ("docs.doc[].views", "mistyped", "integer", "list of integer"),
        ),
        ({"total": 1, "doc": ["x", {"doc_id": 1, "a": True}]}, ("docs.doc[]", "mistyped", "record Doc", "text")),
        ({"total": 1, "doc": ["x", {"doc_id": 1, "a": True}]}, ("docs.doc[].a", "unknown", "", "boolean")),
    ],
)
def test_what_differs_is_told_with_path_and_types(docs: object, expected: tuple[str, ...] | None) -> None:
    seen = found({"docs": docs})
    assert expected in seen if expected else not seen


def test_the_type_of_a_secret_is_told_too() -> None:
    assert found({"docs": {"total": 1}, "token": [1]}) == {("token", "mistyped", "string", "list of integer")}


def test_all_of_an_answer_that_nobody_described_is_unknown() -> None:
    assert found({"a": 1, "b": {"c": 2}}, Record) == {("a", "unknown", "", "integer"), ("b", "unknown", "", "record")}


@pytest.mark.parametrize("name", ["12345", "a b", "joe@x.example", "x" * 61, "\x1b[2J", "ü", ""])
def test_names_that_may_be_data_are_not_told(name: str) -> None:
    assert named(name) == f"(a name of {len(name)} characters)"


@pytest.mark.parametrize("name", ["a", "user_id", "@attr", "#text", "text()", "xlink:href", "_content"])
def test_other_names_are_told(name: str) -> None:
    assert named(name) == name


@given(st.dictionaries(st.sampled_from(["docs", "token", "x"]) | st.text(), PLAIN))
def test_looking_never_fails_and_tells_printable_text(data: dict[str, Any]) -> None:
    for path, _, described, seen in look(Answer(data)):
        assert (path + described + seen).isprintable()
        assert len(path + described + seen) < 300


@given(PLAIN)
def test_a_type_is_short(value: object) -> None:
    assert len(type_of(value)) < 130


def reply(**content: object) -> dict[str, object]:
    return {"picture": {"picture_id": "1", "width": "wide-canary", "new": "canary", **content}}


def observing(use: Callable[[Any], Any], desk: Any) -> Callable[[Any], Any]:
    def sync(client: Any) -> Any:
        with client.observe_drift() as drift:
            use(client)
        return drift

    async def awaited(client: Any) -> Any:
        with client.observe_drift() as drift:
            await use(client)
        return drift

    return sync if desk.kind == "sync" else awaited


def test_a_client_collects_drift_while_it_is_asked_to(desk: Any, canaries: tuple[str, ...]) -> None:
    drift = desk.ask(reply(**{canaries[2]: 1}), observing(lambda client: client.picture.get("canary-id"), desk))
    assert [(f.method, f.path, f.kind, f.described, f.seen, f.count) for f in drift.findings] == [
        ("picture.get", "picture.***", "unknown", "", "integer", 1),
        ("picture.get", "picture.new", "unknown", "", "text", 1),
        ("picture.get", "picture.width", "mistyped", "integer", "text", 1),
    ]
    assert "canary" not in drift.report() + repr(drift) + json.dumps(drift.to_dict())


def test_the_report_can_be_read_and_the_data_too(desk: Any) -> None:
    drift = desk.ask(reply(), observing(lambda client: client.picture.get("1"), desk))
    assert drift.report().splitlines() == [
        "Drift of Gallery: gallery 1.2.3, answers: 1, findings: 2",
        "",
        "Not described:",
        "- picture.get: picture.new: text (once)",
        "",
        "Of another type than described:",
        "- picture.get: picture.width: text instead of integer (once)",
    ]
    data = json.loads(json.dumps(drift.to_dict()))
    assert data["findings"][0] == {
        "method": "picture.get",
        "path": "picture.new",
        "kind": "unknown",
        "described": "",
        "seen": "text",
        "count": 1,
    }


def test_unknown_codes_and_unreadable_answers_are_drift(desk: Any) -> None:
    for answer, expected in [
        ({"api": {"status": "error", "code": 987654, "message": "canary"}}, ("", "code", "", "987654")),
        (httpx2.Response(200, content=b"<canary>"), ("", "unreadable", "", "")),
    ]:
        kept: list[Any] = []

        def keep(client: Any, kept: list[Any] = kept) -> Any:
            kept.append(client.observe_drift())
            return client.picture.get("1")

        with pytest.raises(desk.gallery.errors.Error):
            desk.ask(answer, keep)
        (drift,) = kept
        assert [(f.path, f.kind, f.described, f.seen) for f in drift.findings] == [expected]
        assert "canary" not in drift.report()


def test_raw_answers_and_calls_by_name_are_looked_at_too(desk: Any) -> None:
    for use in (
        lambda client: client.with_raw_response(client.picture.get, "1"),
        lambda client: client.call("picture.get", picture_id="1"),
    ):
        drift = desk.ask(reply(), observing(use, desk))
        assert [finding.path for finding in drift.findings] == ["picture.new", "picture.width"]


def test_a_described_code_is_no_drift(desk: Any) -> None:
    kept: list[Any] = []

    def keep(client: Any) -> Any:
        kept.append(client.observe_drift())
        return client.picture.get("1")

    code = next(iter(desk.gallery.facts.picture.PICTURE_GET.errors))
    with pytest.raises(desk.gallery.errors.ServiceError):
        desk.ask({"api": {"status": "error", "code": code}}, keep)
    assert (kept[0].answers, kept[0].findings) == (1, ())


def test_it_ends_when_it_is_stopped_and_holds_for_derived_clients(gallery: Any) -> None:
    transport = httpx2.MockTransport(lambda request: httpx2.Response(200, json={"api": {"status": "ok"}, **reply()}))
    with httpx2.Client(transport=transport) as http:
        client = gallery.Gallery(api_key="k", api_secret="s", auth_token="t", http_client=http)
        derived = client.with_options(timeout=1)
        first = client.observe_drift()
        with derived.observe_drift() as second:
            derived.picture.get("1")
        client.picture.get("1")
        first.stop()
        first.stop()
        client.picture.get("1")
        assert (first.answers, second.answers) == (2, 1)
        assert {finding.count for finding in first.findings} == {2}
        assert client._drifts == []


def test_threads_share_one_and_what_is_kept_is_bounded(gallery: Any) -> None:
    drift_module = import_module("gallery.runtime.drift")
    record = import_module("gallery.runtime.records").Record
    method = gallery.facts.picture.PICTURE_GET
    drift = drift_module.Drift(gallery.Gallery.service, str)

    def work(part: int) -> None:
        for number in range(200):
            drift.answered(method, record({f"name_{part}_{number}": 1, "same": 1}))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(8)))
    assert drift.answers == 1600
    assert len(drift.findings) == drift_module.MOST
    assert sum(finding.count for finding in drift.findings) + drift.left_out == 3200
    assert drift.report().endswith(f"{drift.left_out:,} more were left out.")


def test_nothing_is_loaded_where_nobody_looks(gallery: Any) -> None:
    code = "import sys, gallery; gallery.Gallery(api_key='k').close(); print('gallery.runtime.drift' in sys.modules)"
    root = str(Path(gallery.__file__).parents[1])
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=root, check=True)
    assert run.stdout == "False\n"
