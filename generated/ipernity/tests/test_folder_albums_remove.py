# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_remove_tells_its_facts(member):
    spec = member.folder.albums.remove.spec
    assert spec.name == "folder.albums.remove"
    assert spec.signed
    assert spec.token == "required"
    assert spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "write"}
    assert spec.permissions_for == "always"
    assert not spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (
        Parameter("folder_id", type="id", required=True),
        Parameter("album_id", type="list", of="id", required=True, max_items=20),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_remove_sends_every_parameter(member, server):
    member.folder.albums.remove(folder_id="123", album_id=["61135", "61136"])
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.ipernity.com/api/folder.albums.remove/json"
    assert server.request.query == {}
    assert server.request.form == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "folder_id": "123",
        "album_id": "61135,61136",
        "api_sig": "a60de62d492339d84b32f8708790ae68",
    }


def test_remove_needs_folder_id(member, server):
    with pytest.raises(errors.MissingArgument, match="folder_id"):
        member.folder.albums.remove(folder_id=None, album_id=["61135", "61136"])
    assert server.is_silent


def test_remove_needs_album_id(member, server):
    with pytest.raises(errors.MissingArgument, match="album_id"):
        member.folder.albums.remove(folder_id="123", album_id=None)
    assert server.is_silent


def test_remove_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("folder.albums.remove", folder_id="123", album_id=["61135", "61136"], unheard_of="1")
    assert server.is_silent


def test_remove_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.folder.albums.remove(folder_id="123", album_id=["61135", "61136"])
    assert server.is_silent


def test_remove_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.folder.albums.remove(folder_id="123", album_id=["61135", "61136"])
    assert server.is_silent


def test_remove_checks_album_id(member, server):
    for album_id, sent in ((["61135"], "61135"), (["61135"] * 20, ",".join(["61135"] * 20))):
        member.folder.albums.remove(folder_id="123", album_id=album_id)
        assert server.request.form["album_id"] == sent
    for wrong in (["61135"] * 21, []):
        with pytest.raises(errors.InvalidArgument, match="album_id"):
            member.folder.albums.remove(folder_id="123", album_id=wrong)
    assert len(server.requests) == 2


def test_remove_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "folder": {
            "folder_id": "123",
            "total": 219,
            "removed": 2,
            "skipped": 1,
            "album": [
                {"album_id": "35658", "removed": True},
                {"album_id": "35659", "removed": True},
                {"album_id": "35660", "removed": False},
            ],
        },
    }
    server.answer(came)
    answer = member.folder.albums.remove(folder_id="123", album_id=["61135", "61136"])
    check(answer.folder, folder_id="123", total=219, removed=2, skipped=1)
    check(answer.folder.album[0], album_id="35658", removed=True)
    check(answer.folder.album[1], album_id="35659", removed=True)
    check(answer.folder.album[2], album_id="35660", removed=False)
    assert kinds(type(answer)) == {"folder": "record FolderAlbumsRemoveFolder"}
    assert kinds(type(answer).folder.item) == {
        "folder_id": "id",
        "total": "integer",
        "removed": "integer",
        "skipped": "integer",
        "album": "list of record FolderAlbumsRemoveFolderAlbum",
    }
    assert kinds(type(answer).folder.item.album.item) == {"album_id": "id", "removed": "boolean"}
