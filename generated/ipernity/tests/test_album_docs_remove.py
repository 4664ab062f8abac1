# Generated from methods/ipernity/album.docs.remove.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_remove_tells_its_facts(member):
    spec = member.album.docs.remove.spec
    assert spec.name == "album.docs.remove"
    assert spec.signed
    assert spec.token == "required"
    assert spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "write"}
    assert spec.permissions_for == "always"
    assert not spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"1": "AlbumNotFound", "2": "DocumentNotFound"}
    assert spec.parameters == (
        Parameter("album_id", type="id", required=True),
        Parameter("doc_id", type="list", of="id", required=True, max_items=20),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_remove_sends_every_parameter(member, server):
    member.album.docs.remove(album_id="123", doc_id=["53308", "53309"])
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.ipernity.com/api/album.docs.remove/json"
    assert server.request.query == {}
    assert server.request.form == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "album_id": "123",
        "doc_id": "53308,53309",
        "api_sig": "df0ee21c2a3fa5ed31339cb210ca3d56",
    }


def test_remove_needs_album_id(member, server):
    with pytest.raises(errors.MissingArgument, match="album_id"):
        member.album.docs.remove(album_id=None, doc_id=["53308", "53309"])
    assert server.is_silent


def test_remove_needs_doc_id(member, server):
    with pytest.raises(errors.MissingArgument, match="doc_id"):
        member.album.docs.remove(album_id="123", doc_id=None)
    assert server.is_silent


def test_remove_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("album.docs.remove", album_id="123", doc_id=["53308", "53309"], unheard_of="1")
    assert server.is_silent


def test_remove_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.album.docs.remove(album_id="123", doc_id=["53308", "53309"])
    assert server.is_silent


def test_remove_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.album.docs.remove(album_id="123", doc_id=["53308", "53309"])
    assert server.is_silent


def test_remove_checks_doc_id(member, server):
    for doc_id, sent in ((["53308"], "53308"), (["53308"] * 20, ",".join(["53308"] * 20))):
        member.album.docs.remove(album_id="123", doc_id=doc_id)
        assert server.request.form["doc_id"] == sent
    for wrong in (["53308"] * 21, []):
        with pytest.raises(errors.InvalidArgument, match="doc_id"):
            member.album.docs.remove(album_id="123", doc_id=wrong)
    assert len(server.requests) == 2


def test_remove_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "album": {
            "album_id": "123",
            "total": 219,
            "removed": 2,
            "skipped": 1,
            "doc": [
                {"doc_id": "1235658", "removed": True},
                {"doc_id": "1235659", "removed": True},
                {"doc_id": "1235660", "removed": False},
            ],
        },
    }
    server.answer(came)
    answer = member.album.docs.remove(album_id="123", doc_id=["53308", "53309"])
    check(answer.album, album_id="123", total=219, removed=2, skipped=1)
    check(answer.album.doc[0], doc_id="1235658", removed=True)
    check(answer.album.doc[1], doc_id="1235659", removed=True)
    check(answer.album.doc[2], doc_id="1235660", removed=False)
    assert kinds(type(answer)) == {"album": "record AlbumDocsRemoveAlbum"}
    assert kinds(type(answer).album.item) == {
        "album_id": "id",
        "total": "integer",
        "removed": "integer",
        "skipped": "integer",
        "doc": "list of record RemovedDoc",
    }


def test_remove_raises_album_not_found(member, server):
    server.fail("1", "Album not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.album.docs.remove(album_id="123", doc_id=["53308", "53309"])
    assert type(caught.value) is errors.AlbumNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Album not found")
    assert caught.value.method == "album.docs.remove"


def test_remove_raises_document_not_found(member, server):
    server.fail("2", "Document not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.album.docs.remove(album_id="123", doc_id=["53308", "53309"])
    assert type(caught.value) is errors.DocumentNotFound
    assert (caught.value.code, caught.value.message) == ("2", "Document not found")
    assert caught.value.method == "album.docs.remove"
