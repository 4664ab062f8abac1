# Generated from methods/ipernity/folder.albums.add.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_add_tells_its_facts(member):
    spec = member.folder.albums.add.spec
    assert spec.name == "folder.albums.add"
    assert spec.signed
    assert spec.token == "required"
    assert spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "write"}
    assert spec.permissions_for == "always"
    assert not spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"1": "FolderNotFound", "2": "AlbumNotFound", "3": "FolderFull"}
    assert spec.parameters == (
        Parameter("folder_id", type="id", required=True),
        Parameter("album_id", type="list", of="id", required=True, max_items=20),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_add_sends_every_parameter(member, server):
    member.folder.albums.add(folder_id="10551", album_id=["61135", "61136"])
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.ipernity.com/api/folder.albums.add/json"
    assert server.request.query == {}
    assert server.request.form == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "folder_id": "10551",
        "album_id": "61135,61136",
        "api_sig": "5e8087f6facff1e4e170b0e14ebf1818",
    }


def test_add_needs_folder_id(member, server):
    with pytest.raises(errors.MissingArgument, match="folder_id"):
        member.folder.albums.add(folder_id=None, album_id=["61135", "61136"])
    assert server.is_silent


def test_add_needs_album_id(member, server):
    with pytest.raises(errors.MissingArgument, match="album_id"):
        member.folder.albums.add(folder_id="10551", album_id=None)
    assert server.is_silent


def test_add_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("folder.albums.add", folder_id="10551", album_id=["61135", "61136"], unheard_of="1")
    assert server.is_silent


def test_add_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.folder.albums.add(folder_id="10551", album_id=["61135", "61136"])
    assert server.is_silent


def test_add_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.folder.albums.add(folder_id="10551", album_id=["61135", "61136"])
    assert server.is_silent


def test_add_checks_album_id(member, server):
    for album_id, sent in ((["61135"], "61135"), (["61135"] * 20, ",".join(["61135"] * 20))):
        member.folder.albums.add(folder_id="10551", album_id=album_id)
        assert server.request.form["album_id"] == sent
    for wrong in (["61135"] * 21, []):
        with pytest.raises(errors.InvalidArgument, match="album_id"):
            member.folder.albums.add(folder_id="10551", album_id=wrong)
    assert len(server.requests) == 2


def test_add_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "folder": {
            "folder_id": "10551",
            "total": 5,
            "added": 1,
            "skipped": 2,
            "album": [
                {"album_id": "12632", "added": True},
                {"album_id": "12732", "added": False},
                {"album_id": "12642", "added": False},
            ],
        },
    }
    server.answer(came)
    answer = member.folder.albums.add(folder_id="10551", album_id=["61135", "61136"])
    check(answer.folder, folder_id="10551", total=5, added=1, skipped=2)
    check(answer.folder.album[0], album_id="12632", added=True)
    check(answer.folder.album[1], album_id="12732", added=False)
    check(answer.folder.album[2], album_id="12642", added=False)
    assert kinds(type(answer)) == {"folder": "record FolderAlbumsAddFolder"}
    assert kinds(type(answer).folder.item) == {
        "folder_id": "id",
        "total": "integer",
        "added": "integer",
        "skipped": "integer",
        "album": "list of record FolderAlbumsAddFolderAlbum",
    }
    assert kinds(type(answer).folder.item.album.item) == {"album_id": "id", "added": "boolean"}


def test_add_raises_folder_not_found(member, server):
    server.fail("1", "Folder not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.folder.albums.add(folder_id="10551", album_id=["61135", "61136"])
    assert type(caught.value) is errors.FolderNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Folder not found")
    assert caught.value.method == "folder.albums.add"


def test_add_raises_album_not_found(member, server):
    server.fail("2", "Album not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.folder.albums.add(folder_id="10551", album_id=["61135", "61136"])
    assert type(caught.value) is errors.AlbumNotFound
    assert (caught.value.code, caught.value.message) == ("2", "Album not found")
    assert caught.value.method == "folder.albums.add"


def test_add_raises_folder_full(member, server):
    server.fail("3", "Folder full")
    with pytest.raises(errors.ConflictError) as caught:
        member.folder.albums.add(folder_id="10551", album_id=["61135", "61136"])
    assert type(caught.value) is errors.FolderFull
    assert (caught.value.code, caught.value.message) == ("3", "Folder full")
    assert caught.value.method == "folder.albums.add"
