"""Real clients over real HTTP: the one we generate, and one that others have written, unmodified."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from ipernity import APIRequestError, IpernityAPI  # type: ignore[import-untyped]

from generator.model.examples import example_request
from generator.sandbox.app import Sandbox
from generator.sandbox.build import KEY, SECRET, TOKEN
from generator.sandbox.pictures import draw
from generator.sandbox.state import tickets

from .people import agree
from .running import ROOT, running

LEVELS = {"doc": "delete", "blog": "delete", "post": "delete", "network": "delete", "profile": "write"}


@pytest.fixture(scope="module")
def server() -> Iterator[tuple[Sandbox, str]]:
    with running() as (app, port):
        yield app, f"http://127.0.0.1:{port}/"


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "boat.png"
    path.write_bytes(draw(4, 60, 40))
    return path


def test_the_generated_client_does_a_days_work(
    server: tuple[Sandbox, str], picture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "generated" / "ipernity" / "python" / "src"))
    from ipernity_sdk import Ipernity, errors  # type: ignore[import-not-found]

    app, base = server
    monkeypatch.setattr(app.desk.world.tickets, "_wait", 0.0)
    with Ipernity(api_key=KEY, api_secret=SECRET, base_url=f"{base}api/") as guest:
        flow = guest.login.desktop(permissions=LEVELS)
        agree(flow.url)
        client = guest.with_options(auth_token=flow.finish().token)
        ticket = client.upload.file(file=picture, title="Boat", keywords=["sea"]).ticket
        doc_id = client.upload.check_tickets(tickets=[ticket]).tickets.ticket[0].doc_id
        doc = client.doc.get(doc_id=doc_id, extra=["tags"]).doc
        assert (doc.title, doc.tags.tag[0].tag) == ("Boat", "sea")
        album = client.album.create(title="New", cover_id=doc_id).album
        assert [each.doc_id for each in client.album.docs.iter_list(album_id=album.album_id)] == [doc_id]
        client.doc.set(doc_id=doc_id, title="Small boat")
        assert client.doc.get(doc_id=doc_id).doc.title == "Small boat"
        me = client.user.get().user.user_id
        titles = [each.title for each in client.doc.iter_list(user_id=me, per_page=5)]
        assert "Small boat" in titles
        assert len(titles) == client.doc.get_list(user_id=me).docs.total
        client.doc.delete(doc_id=doc_id)
        with pytest.raises(errors.AlbumNotFound):
            client.album.get(album_id=album.album_id)
        wrong = Ipernity(api_key=KEY, api_secret="wrong", base_url=f"{base}api/")
        with wrong, pytest.raises(errors.SignatureInvalid):
            wrong.auth.get_frob()


@pytest.fixture
def foreign(server: tuple[Sandbox, str]) -> IpernityAPI:
    _, base = server
    return IpernityAPI(KEY, SECRET, token=TOKEN, url=f"{base}api/", auth_url_base=f"{base}apps/authorize")


def test_pyipernity_logs_in(server: tuple[Sandbox, str], foreign: IpernityAPI) -> None:
    foreign.token = None
    frob = foreign.auth.getFrob()["auth"]["frob"]
    agree(foreign.auth.auth_url(LEVELS, frob))
    foreign.auth.getToken(frob)
    assert foreign.user_info["username"]
    assert foreign.has_permissions(LEVELS)


def test_pyipernity_calls_every_method_it_knows(
    server: tuple[Sandbox, str], foreign: IpernityAPI, picture: Path
) -> None:
    app, _ = server
    answered = 0
    for name in foreign.__methods__:
        method = app.desk.service.method(name)
        files = {each.name for each in method.parameters if each.type == "file"}
        given = {
            key: str(picture) if key in files else value if isinstance(value, str) else ",".join(value)
            for key, value in example_request(app.desk.service, method)
        }
        try:
            assert foreign.call(name, **given)["api"]["status"] == "ok"
            answered += 1
        except APIRequestError as error:
            assert error.status == "error", f"{name}: HTTP {error.code}"
            assert error.message
    assert answered > 15


def test_pyipernity_walks_its_lists(
    server: tuple[Sandbox, str], foreign: IpernityAPI, picture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app, _ = server
    monkeypatch.setattr(app.desk.world.tickets, "_wait", 0.0)
    me = foreign.user.get()["user"]["user_id"]
    doc = foreign.upload_file(str(picture), title="Walked")
    assert doc in {each["doc_id"] for each in foreign.walk_docs(user_id=me, per_page=3)}
    albums = list(foreign.walk_albums(per_page=1))
    assert len(albums) > 1
    inside = list(foreign.walk_album_docs(albums[0]["album_id"], per_page=2))
    assert len(inside) == int(albums[0]["count"]["docs"])
    folders = list(foreign.walk_folders(per_page=1))
    assert list(foreign.walk_folder_albums(folders[0]["folder_id"], per_page=1))
    assert [each["doc_id"] for each in foreign.walk_doc_search(text="Walked", per_page=1)] == [doc]


def test_waiting_takes_as_long_as_it_is_told() -> None:
    assert tickets.WAIT == 1.0
