"""Calls from the command line: what is sent, what is printed, and what the exit status is."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest

from generator.runtime.testing.clock import FakeClock

from .command_line import Terminal, typed
from .conftest import ok

PICTURES = [{"picture_id": str(number), "title": f"Picture {number}", "width": "640"} for number in range(1, 6)]
PICTURE = {"picture": PICTURES[0]}


@pytest.fixture(autouse=True)
def apart(gallery: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No token of the one who runs the tests is used, or lost."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("NO_COLOR", raising=False)


def pages(request: httpx2.Request) -> httpx2.Response:
    """Two pictures a page."""
    page = int(request.url.params.get("page", "1"))
    shown = PICTURES[2 * page - 2 : 2 * page]
    return ok({"pictures": {"total": "5", "pages": "3", "picture": shown}})


def broken(request: httpx2.Request) -> httpx2.Response:
    """The third page fails."""
    if request.url.params.get("page") == "3":
        return httpx2.Response(200, json={"api": {"status": "error", "code": "1", "message": "gone"}})
    return pages(request)


def test_the_answer_is_printed_as_it_came() -> None:
    run = typed("picture.get", "--picture-id", "7", "--from", "web", answer=PICTURE)
    assert (run.status, run.err) == (0, "")
    assert json.loads(run.out) == {"picture": PICTURES[0]}
    assert run.out.startswith('{\n  "picture": {')
    assert (run.form["picture_id"], run.form["from"]) == ("7", "web")


def test_a_status_alone_prints_nothing() -> None:
    run = typed("picture.comments.add", "--picture-id=7", "--content", "Fine & good")
    assert (run.status, run.out, run.err) == (0, "", "")
    assert run.form["content"] == "Fine & good"


def test_further_arguments_are_set() -> None:
    run = typed("picture.echo", "--set", "colour=red=green", "--set", "size=", answer={"colour": "red=green"})
    assert run.form["colour"] == "red=green"
    assert run.form["size"] == ""


@pytest.mark.parametrize(
    ("words", "sent"),
    [((), 1), (("--all",), 3), (("--max-items", "3"), 2), (("--max-items", "0"), 0), (("--all", "--page", "2"), 2)],
)
def test_pages_are_fetched_as_they_are_needed(words: tuple[str, ...], sent: int) -> None:
    run = typed("picture.list", *words, answer=pages)
    assert run.status == 0
    assert len(run.requests) == sent


def test_all_items_are_one_array() -> None:
    run = typed("picture.list", "--all", answer=pages)
    assert json.loads(run.out) == PICTURES
    assert json.loads(typed("picture.list", "--max-items", "0", answer=pages).out) == []


def test_an_array_is_not_closed_when_a_page_fails() -> None:
    run = typed("picture.list", "--all", answer=broken)
    assert run.status == 1
    assert "error 1: gone" in run.err
    assert run.out.count("picture_id") == 4
    with pytest.raises(json.JSONDecodeError):
        json.loads(run.out)


def test_a_line_for_each_item() -> None:
    run = typed("picture.list", "--all", "-o", "jsonl", answer=pages)
    assert [json.loads(line) for line in run.out.splitlines()] == PICTURES


def test_csv_has_a_header_and_the_line_ends_of_rfc_4180() -> None:
    run = typed("picture.list", "-o", "csv", "--all", answer=pages)
    assert run.out.startswith("picture_id,title,width\r\n1,Picture 1,640\r\n")
    assert len(list(csv.DictReader(io.StringIO(run.out)))) == 5


@pytest.mark.parametrize("text", ["=1+1", "+1+1", "-cmd", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"])
def test_csv_holds_no_formula(text: str) -> None:
    run = typed("picture.list", "-o", "csv", answer={"pictures": {"picture": [{"picture_id": "1", "title": text}]}})
    (row,) = csv.DictReader(io.StringIO(run.out, newline=""))
    assert row["title"] == f"'{text}"


@pytest.mark.parametrize("text", ["-999", "+49", "-0.5", "a=b", "x@y", ""])
def test_csv_leaves_numbers_and_other_texts_alone(text: str) -> None:
    items = [{"picture_id": "1", "title": text}, {"picture_id": "2", "title": "t"}]
    run = typed("picture.list", "-o", "csv", answer={"pictures": {"picture": items}})
    assert next(csv.DictReader(io.StringIO(run.out, newline="")))["title"] == text


def test_csv_tells_what_it_left_out() -> None:
    items = [{"picture_id": str(number)} for number in range(100)] + [{"picture_id": "x", "colour": "red"}]
    run = typed("picture.list", "-o", "csv", answer={"pictures": {"picture": items}})
    assert run.out.splitlines()[0] == "picture_id"
    assert "left out: colour" in run.err


def test_columns_are_chosen() -> None:
    run = typed("picture.list", "-o", "csv", "--columns", "title,nothing", answer=pages)
    assert run.out == "title,nothing\r\nPicture 1,\r\nPicture 2,\r\n"
    assert run.err == ""


def test_a_table_is_aligned() -> None:
    run = typed("picture.list", "-o", "table", answer=pages)
    assert run.out.splitlines() == [
        "picture_id  title      width",
        "1           Picture 1  640",
        "2           Picture 2  640",
    ]


def test_a_table_is_as_wide_as_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    items = [{"picture_id": "1", "title": "写" * 60, "width": "5", **{f"more{n}": "x" * 30 for n in range(5)}}]
    run = typed("picture.list", "-o", "table", answer={"pictures": {"picture": items}}, stream=Terminal)
    plain = run.out.replace("\x1b[1m", "").replace("\x1b[0m", "")
    assert all(len(line) + line.count("写") <= 60 for line in plain.splitlines())
    assert "写…" in plain
    assert "more columns, to be had by --columns: " in run.err


def test_one_record_is_a_table_of_its_fields() -> None:
    run = typed("picture.get", "--picture-id", "7", "-o", "table", answer=PICTURE)
    assert run.out.splitlines() == ["picture_id  1", "title       Picture 1", "width       640"]


def test_nothing_found() -> None:
    run = typed("picture.list", "-o", "table", answer={"pictures": {"picture": []}})
    assert (run.status, run.out, run.err) == (0, "", "nothing found\n")


HOSTILE = "\x1b]0;owned\x07\x9b31m\u202eevil\x00"


@pytest.mark.parametrize("output", ["table", "json", "jsonl"])
@pytest.mark.parametrize("words", [("picture.list",), ("picture.list", "--all"), ("picture.get", "--picture-id", "1")])
def test_a_terminal_is_not_steered_by_answers(output: str, words: tuple[str, ...]) -> None:
    item = {"picture_id": "1", "title": HOSTILE, HOSTILE: HOSTILE}
    run = typed(*words, "-o", output, answer={"pictures": {"picture": [item]}, "picture": item})
    assert run.status == 0
    assert run.out.replace("\n", "").isprintable()
    if output != "table":
        assert HOSTILE in str(json.loads(run.out)) or json.dumps(HOSTILE) in json.dumps(json.loads(run.out))


def test_a_terminal_is_not_steered_by_messages() -> None:
    failure = httpx2.Response(200, json={"api": {"status": "error", "code": "1\x1b[2J", "message": HOSTILE}})
    run = typed("picture.get", "--picture-id", "1", answer=failure)
    assert run.status == 1
    assert run.err.count("\n") == 1
    assert run.err[:-1].isprintable()


def test_colours_are_for_terminals_only(monkeypatch: pytest.MonkeyPatch) -> None:
    words = ("picture.list", "-o", "table")
    assert "\x1b" in typed(*words, answer=pages, stream=Terminal).out
    assert "\x1b" not in typed(*words, answer=pages).out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in typed(*words, answer=pages, stream=Terminal).out


def test_the_body_as_it_came() -> None:
    body = b'{"api": {"status": "ok"},   "picture": {}}'
    run = typed("picture.get", "--picture-id", "7", "--raw", answer=httpx2.Response(200, content=body))
    assert (run.status, run.out) == (0, body.decode())


def test_the_body_of_a_failure_is_shown_too() -> None:
    body = b'{"api": {"status": "error", "code": "1", "message": "no"}}'
    run = typed("picture.get", "--picture-id", "7", "--raw", answer=httpx2.Response(200, content=body))
    assert (run.status, run.out) == (1, body.decode())
    assert "picture.get: error 1: no" in run.err


def test_a_dry_run_sends_nothing_and_shows_no_secret(canaries: tuple[str, ...]) -> None:
    run = typed("picture.comments.add", "--picture-id", "7", "--content", "Fine", "--dry-run")
    assert (run.status, run.requests) == (0, [])
    assert run.out.splitlines()[0] == "POST https://api.gallery.example/api/picture.comments.add/json"
    assert "  content=Fine" in run.out
    assert not any(canary in run.out + run.err for canary in canaries)


def test_verbose_tells_on_standard_error_and_no_secret(canaries: tuple[str, ...]) -> None:
    run = typed("-vv", "picture.get", "--picture-id", "7", answer=PICTURE)
    assert "picture.get GET: 200" in run.err
    assert "picture_id=7" in run.err
    assert not any(canary in run.err for canary in canaries)
    assert json.loads(run.out)
    assert typed("picture.get", "--picture-id", "7", answer=PICTURE).err == ""


def test_options_of_the_client(tmp_path: Path) -> None:
    xml = b'<api status="ok"><picture picture_id="4"/></api>'
    words = ("--base-url", "https://other.example/x/", "--format", "xml", "picture.get", "--picture-id", "4")
    run = typed(*words, answer=httpx2.Response(200, content=xml))
    assert run.status == 0
    assert json.loads(run.out)["picture"]["picture_id"] == "4"
    assert str(run.requests[0].url).startswith("https://other.example/x/picture.get/xml")


@pytest.mark.parametrize(("words", "sent"), [((), 3), (("--retries", "0"), 1), (("--retries", "4"), 5)])
def test_retries(words: tuple[str, ...], sent: int) -> None:
    answer = httpx2.Response(503, content=b"<html>busy</html>")
    run = typed("picture.get", "--picture-id", "7", *words, answer=answer, clock=FakeClock())
    assert (run.status, len(run.requests)) == (1, sent)


def test_a_file_by_its_path(tmp_path: Path) -> None:
    file = tmp_path / "sea.jpg"
    file.write_bytes(b"\xff\xd8 the sea")
    run = typed("picture.upload", "--file", str(file), "--title", "Sea", answer={"ticket": "5"})
    assert run.status == 0, run.err
    assert b"\xff\xd8 the sea" in run.requests[0].content
    assert b'filename="sea.jpg"' in run.requests[0].content


class Piped:
    """Standard input that cannot seek."""

    def __init__(self, content: bytes) -> None:
        self.buffer = io.BufferedReader(_Stream(content))


class _Stream(io.RawIOBase):
    def __init__(self, content: bytes) -> None:
        self._left = content

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        piece, self._left = self._left[: len(buffer)], self._left[len(buffer) :]
        buffer[: len(piece)] = piece
        return len(piece)


def test_a_file_from_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", Piped(b"piped in"))
    run = typed("picture.upload", "--file", "-", answer={"ticket": "5"})
    assert run.status == 0, run.err
    assert b"piped in" in run.requests[0].content


def test_a_secret_from_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("hidden words\n"))
    run = typed("auth.enter", "--username", "ann", "--password", "-", answer={"auth": {"token": "t"}})
    assert run.status == 0, run.err
    assert run.form["password"] == "hidden words"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("picture.gte", "--picture-id", "7"), 'did you mean "picture.get"?'),
        (("pictur",), 'did you mean "picture"?'),
        (("lgin",), 'did you mean "login"?'),
        (("picture", "get"), "picture is a group of methods"),
        (("picture.get", "--pictur-id", "7"), 'unknown option --pictur-id; did you mean "--picture-id"?'),
        (("picture.get", "--picture", "7"), "unknown option --picture"),
        (("picture.get", "--picture-id", "7", "more"), "unexpected argument 'more'"),
        (("picture.get",), "gallery picture.get: error: needs --picture-id"),
        (("picture.comments.add",), "needs --picture-id and --content"),
        (("picture.get", "--picture-id"), "--picture-id: expected one argument"),
        (("picture.get", "--picture-id", "7", "--from", "wbe"), "--from must be one of web, phone, not 'wbe'; did you"),
        (("picture.list", "--page", "two"), "--page: must be a whole number, not 'two'"),
        (("picture.list", "--page", "0"), "--page must be at least 1, not 0"),
        (("picture.get", "--picture-id", "7", "-o", "yaml"), "invalid choice: 'yaml'"),
        (("picture.get", "--picture-id", "7", "--all"), "--all and --max-items are for lists"),
        (("picture.list", "--columns", "title"), "--columns is for -o table and -o csv"),
        (("picture.list", "--all", "--raw"), "--raw shows one answer"),
        (
            ("picture.list", "--format", "jsn"),
            "gallery: error: format must be json, php or xml, not 'jsn'; did you mean \"json\"?",
        ),
        (("picture.echo", "--set", "colour"), "must be written name=value, not 'colour'"),
        (("-v",), "name a method"),
        (("--bogus", "picture.list"), "unknown option --bogus"),
        (("picture.upload", "--file", "/no/such/file"), '"/no/such/file" cannot be read'),
    ],
)
def test_what_cannot_be_called_is_told_in_one_line(words: tuple[str, ...], told: str) -> None:
    run = typed(*words)
    assert (run.status, run.out, run.requests) == (2, "", [])
    assert told in run.err
    assert run.err.startswith("gallery")
    assert run.err.count("\n") == 1


def test_rules_are_told_with_the_names_of_options(monkeypatch: pytest.MonkeyPatch) -> None:
    facts, module = import_module("gallery.runtime.facts"), import_module("gallery.facts.picture")
    rules = (facts.Rule("together", ("page", "per_page")),)
    monkeypatch.setattr(module, "PICTURE_LIST", replace(module.PICTURE_LIST, rules=rules))
    run = typed("picture.list", "--page", "2")
    assert (run.status, run.requests) == (2, [])
    assert run.err == "gallery: error: picture.list: --page, --per-page go together: give all of them or none\n"


def test_without_credentials_the_way_to_them_is_told() -> None:
    run = typed("picture.comments.add", "--picture-id", "1", "--content", "x", token=None)
    assert run.status == 2
    assert "GALLERY_AUTH_TOKEN, or run: gallery login" in run.err


def refusing(request: httpx2.Request) -> httpx2.Response:
    raise httpx2.ConnectError("refused")


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (
            httpx2.Response(200, json={"api": {"status": "error", "code": "1", "message": "No"}}),
            "picture.get: error 1: No",
        ),
        (httpx2.Response(404, content=b"<html>"), "HTTP status 404"),
        (httpx2.Response(200, content=b"{"), "picture.get: "),
        (refusing, "picture.get: "),
    ],
)
def test_a_service_that_fails_is_told_in_one_line(answer: object, told: str) -> None:
    run = typed("picture.get", "--picture-id", "7", "--retries", "0", answer=answer)
    assert (run.status, run.out) == (1, "")
    assert told in run.err
    assert run.err.count("\n") == 1


@pytest.mark.parametrize("key", [KeyboardInterrupt, EOFError])
def test_ctrl_c_and_ctrl_d(key: type[BaseException]) -> None:
    def interrupted(request: httpx2.Request) -> httpx2.Response:
        raise key

    run = typed("picture.get", "--picture-id", "7", answer=interrupted)
    assert (run.status, run.out, run.err) == (130, "", "\n")


class Closed(io.StringIO):
    """Somebody stopped reading."""

    def write(self, text: str, /) -> int:
        raise BrokenPipeError


def test_nobody_reads() -> None:
    run = typed("picture.get", "--picture-id", "7", answer=PICTURE, stream=Closed)
    assert (run.status, run.err) == (141, "")
