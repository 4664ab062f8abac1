# Generated from methods/ipernity/album.docs.add.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_add_tells_its_facts(member):
    spec = member.album.docs.add.spec
    assert spec.name == "album.docs.add"
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
        Parameter("album_id", type="id", required=True),
        Parameter("doc_id", type="list", of="id", required=True, max_items=20),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_add_sends_every_parameter(member, server):
    member.album.docs.add(album_id="10551", doc_id=["53308", "53309"])
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.ipernity.com/api/album.docs.add/json"
    assert server.request.query == {}
    assert server.request.form == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "album_id": "10551",
        "doc_id": "53308,53309",
        "api_sig": "2444f9dc51aaba3accd06630a1ce76ad",
    }


def test_add_needs_album_id(member, server):
    with pytest.raises(errors.MissingArgument, match="album_id"):
        member.album.docs.add(album_id=None, doc_id=["53308", "53309"])
    assert server.is_silent


def test_add_needs_doc_id(member, server):
    with pytest.raises(errors.MissingArgument, match="doc_id"):
        member.album.docs.add(album_id="10551", doc_id=None)
    assert server.is_silent


def test_add_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("album.docs.add", album_id="10551", doc_id=["53308", "53309"], unheard_of="1")
    assert server.is_silent


def test_add_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.album.docs.add(album_id="10551", doc_id=["53308", "53309"])
    assert server.is_silent


def test_add_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.album.docs.add(album_id="10551", doc_id=["53308", "53309"])
    assert server.is_silent


def test_add_checks_doc_id(member, server):
    for doc_id, sent in ((["53308"], "53308"), (["53308"] * 20, ",".join(["53308"] * 20))):
        member.album.docs.add(album_id="10551", doc_id=doc_id)
        assert server.request.form["doc_id"] == sent
    for wrong in (["53308"] * 21, []):
        with pytest.raises(errors.InvalidArgument, match="doc_id"):
            member.album.docs.add(album_id="10551", doc_id=wrong)
    assert len(server.requests) == 2


def test_add_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "album": {
            "album_id": "10551",
            "total": 5,
            "added": 1,
            "skipped": 2,
            "doc": [
                {"doc_id": "396419", "added": True, "error": 0},
                {"doc_id": "396414", "added": False, "error": 0},
                {"doc_id": "396413", "added": False, "error": 1},
            ],
        },
    }
    server.answer(came)
    answer = member.album.docs.add(album_id="10551", doc_id=["53308", "53309"])
    check(answer.album, album_id="10551", total=5, added=1, skipped=2)
    check(answer.album.doc[0], doc_id="396419", added=True, error=0)
    check(answer.album.doc[1], doc_id="396414", added=False, error=0)
    check(answer.album.doc[2], doc_id="396413", added=False, error=1)
    assert kinds(type(answer)) == {"album": "record AlbumDocsAddAlbum"}
    assert kinds(type(answer).album.item) == {
        "album_id": "id",
        "total": "integer",
        "added": "integer",
        "skipped": "integer",
        "doc": "list of record AddedDoc",
    }
