"""A file becomes a ticket at once, and a document after a while."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

import pytest

from generator.sandbox.app import Sandbox
from generator.sandbox.build import KEY, TOKEN, Wishes
from generator.sandbox.pictures import draw

from .running import Answer, call, sandbox, send, signed


class Clock:
    now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def app(clock: Clock) -> Iterator[Sandbox]:
    yield sandbox(Wishes(now=clock))


def upload(app: Sandbox, content: bytes, method: str = "upload.file", name: str = "my.png", **given: str) -> Answer:
    fields = signed(method, {"api_key": KEY, "auth_token": TOKEN, **given})
    parts = [f'--b\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n' for key, value in fields.items()]
    file = f'--b\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n'
    body = "".join(parts).encode() + file.encode() + content + b"\r\n--b--\r\n"
    kind = {"content-type": "multipart/form-data; boundary=b"}
    return send(app, f"/api/{method}/json", "POST", body=body, headers=kind)


def state(app: Sandbox, ticket: str) -> dict[str, str]:
    answer = call(app, "upload.checkTickets", tickets=ticket).json["tickets"]
    assert answer["count"] == "1"
    return dict(answer["ticket"][0])


def test_a_ticket_becomes_a_document(app: Sandbox, clock: Clock) -> None:
    album = call(app, "album.getList").json["albums"]["album"][0]["album_id"]
    picture = draw(5, 64, 48)
    ticket = upload(app, picture, title="Mine", keywords="fog,sea", album_id=album, is_public="1").json["ticket"]
    waiting = state(app, ticket)
    assert (waiting["done"], waiting["eta"]) == ("0", "1")
    assert "doc_id" not in waiting
    clock.now += 2
    done = state(app, ticket)
    assert (done["done"], done["eta"]) == ("1", "0")
    doc = call(app, "doc.get", doc_id=done["doc_id"], extra="tags,md5").json["doc"]
    assert (doc["title"], doc["media"], doc["visibility"]["ispublic"]) == ("Mine", "photo", "1")
    assert doc["md5"] == hashlib.md5(picture).hexdigest()
    assert [tag["tag"] for tag in doc["tags"]["tag"]] == ["fog", "sea"]
    inside = call(app, "album.docs.getList", album_id=album, per_page="100").json["album"]["docs"]["doc"]
    assert done["doc_id"] in {each["doc_id"] for each in inside}
    path = doc["original"]["url"].partition("/_sandbox")[2]
    served = send(app, f"/_sandbox{path}")
    assert served.body == picture
    assert served.headers["content-type"] == "image/png"
    found = call(app, "doc.checkMD5", md5=f"{doc['md5']},{'0' * 32}").json["docs"]
    assert [row["found"] for row in found["doc"]] == ["1", "0"]


def test_an_empty_or_missing_file_has_its_error(app: Sandbox) -> None:
    assert upload(app, b"").code == "1"
    assert call(app, "upload.file", title="x").code == "1"


def test_what_cannot_be_done_is_told_at_once(app: Sandbox) -> None:
    before = len(app.desk.world.keeper.things)
    assert upload(app, draw(1, 8, 8), album_id="0").code
    assert len(app.desk.world.keeper.things) == before


def test_a_file_is_replaced_by_one_of_its_kind(app: Sandbox, clock: Clock) -> None:
    ticket = upload(app, draw(1, 8, 8)).json["ticket"]
    clock.now += 2
    doc = state(app, ticket)["doc_id"]
    assert upload(app, b"words", "upload.replace", "a.txt", doc_id=doc).code == "5"
    assert upload(app, draw(2, 8, 8), "upload.replace", doc_id="0").code == "4"
    assert upload(app, draw(2, 8, 8), "upload.replace").code == "4"
    assert upload(app, draw(2, 8, 8), "upload.replace", doc_id=doc).code == ""
    clock.now += 2
    md5 = call(app, "doc.get", doc_id=doc, extra="md5").json["doc"]["md5"]
    assert md5 == hashlib.md5(draw(2, 8, 8)).hexdigest()


@pytest.mark.parametrize("content", [b"<script>alert(1)</script>", b"<svg onload=alert(1)>", b"%PDF-1.4", b"\0" * 20])
def test_a_file_is_never_served_as_a_page(app: Sandbox, clock: Clock, content: bytes) -> None:
    ticket = upload(app, content, name="a.html").json["ticket"]
    clock.now += 2
    doc = app.desk.world.keeper.one("doc", state(app, ticket)["doc_id"])
    assert doc
    served = send(app, f"/_sandbox/files/{doc.key}.html")
    assert served.headers["content-type"] == "application/octet-stream"
    assert "sandbox" in served.headers["content-security-policy"]


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"x", "multipart/form-data"),
        (b"x", "multipart/form-data; boundary=b"),
        (b'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1', "multipart/form-data; boundary=b"),
        (b"--b\r\nContent-Disposition: form-data\r\n\r\n1\r\n--b--", "multipart/form-data; boundary=b"),
        (b'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n' * 1000, "multipart/form-data; boundary=b"),
        (b"[" * 100_000, "application/json"),
        (b"a=" + b"x" * 2_000_000, "application/x-www-form-urlencoded"),
        (b"<a/>", "text/xml"),
    ],
)
def test_bodies_that_cannot_be_read_are_refused(app: Sandbox, body: bytes, kind: str) -> None:
    answer = send(app, "/api/upload.file/json", "POST", body=body, headers={"content-type": kind})
    assert answer.status in (400, 413, 415)
