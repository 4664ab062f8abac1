# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_set_list_tells_its_facts(member):
    spec = member.album.docs.set_list.spec
    assert spec.name == "album.docs.setList"
    assert spec.signed
    assert spec.token == "required"
    assert spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "write"}
    assert spec.permissions_for == "always"
    assert not spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"1": "AlbumNotFound", "2": "DocumentNotFound", "3": "CoverNotFound", "4": "AlbumFull"}
    assert spec.parameters == (
        Parameter("album_id", type="id", required=True),
        Parameter("doc_ids", type="list", of="id", required=True),
        Parameter("cover_id", type="id", required=True),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_set_list_sends_every_parameter(member, server):
    member.album.docs.set_list(album_id="10551", doc_ids=["35092", "35093"], cover_id="396419")
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.ipernity.com/api/album.docs.setList/json"
    assert server.request.query == {}
    assert server.request.form == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "album_id": "10551",
        "doc_ids": "35092,35093",
        "cover_id": "396419",
        "api_sig": "c385b9848f4cb5be4f86c1c02625f216",
    }


def test_set_list_needs_album_id(member, server):
    with pytest.raises(errors.MissingArgument, match="album_id"):
        member.album.docs.set_list(album_id=None, doc_ids=["35092", "35093"], cover_id="396419")
    assert server.is_silent


def test_set_list_needs_doc_ids(member, server):
    with pytest.raises(errors.MissingArgument, match="doc_ids"):
        member.album.docs.set_list(album_id="10551", doc_ids=None, cover_id="396419")
    assert server.is_silent


def test_set_list_needs_cover_id(member, server):
    with pytest.raises(errors.MissingArgument, match="cover_id"):
        member.album.docs.set_list(album_id="10551", doc_ids=["35092", "35093"], cover_id=None)
    assert server.is_silent


def test_set_list_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call(
            "album.docs.setList",
            album_id="10551",
            doc_ids=["35092", "35093"],
            cover_id="396419",
            unheard_of="1",
        )
    assert server.is_silent


def test_set_list_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.album.docs.set_list(album_id="10551", doc_ids=["35092", "35093"], cover_id="396419")
    assert server.is_silent


def test_set_list_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.album.docs.set_list(album_id="10551", doc_ids=["35092", "35093"], cover_id="396419")
    assert server.is_silent


def test_set_list_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "album": {
            "album_id": "10551",
            "cover_id": "396419",
            "total": 2,
            "added": 2,
            "skipped": 1,
            "docs": [
                {"doc_id": "396419", "added": True, "error": 0},
                {"doc_id": "396414", "added": True, "error": 0},
                {"doc_id": "396413", "added": False, "error": 1},
            ],
        },
    }
    server.answer(came)
    answer = member.album.docs.set_list(album_id="10551", doc_ids=["35092", "35093"], cover_id="396419")
    check(answer.album, album_id="10551", cover_id="396419", total=2, added=2, skipped=1)
    check(answer.album.docs[0], doc_id="396419", added=True, error=0)
    check(answer.album.docs[1], doc_id="396414", added=True, error=0)
    check(answer.album.docs[2], doc_id="396413", added=False, error=1)
    assert kinds(type(answer)) == {"album": "record AlbumDocsSetListAlbum"}
    assert kinds(type(answer).album.item) == {
        "album_id": "id",
        "cover_id": "id",
        "total": "integer",
        "added": "integer",
        "skipped": "integer",
        "docs": "list of record AddedDoc",
    }


def test_set_list_raises_album_not_found(member, server):
    server.fail("1", "Album not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.album.docs.set_list(album_id="10551", doc_ids=["35092", "35093"], cover_id="396419")
    assert type(caught.value) is errors.AlbumNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Album not found")
    assert caught.value.method == "album.docs.setList"


def test_set_list_raises_document_not_found(member, server):
    server.fail("2", "Document not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.album.docs.set_list(album_id="10551", doc_ids=["35092", "35093"], cover_id="396419")
    assert type(caught.value) is errors.DocumentNotFound
    assert (caught.value.code, caught.value.message) == ("2", "Document not found")
    assert caught.value.method == "album.docs.setList"


def test_set_list_raises_cover_not_found(member, server):
    server.fail("3", "Cover not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.album.docs.set_list(album_id="10551", doc_ids=["35092", "35093"], cover_id="396419")
    assert type(caught.value) is errors.CoverNotFound
    assert (caught.value.code, caught.value.message) == ("3", "Cover not found")
    assert caught.value.method == "album.docs.setList"


def test_set_list_raises_album_full(member, server):
    server.fail("4", "Album full")
    with pytest.raises(errors.ConflictError) as caught:
        member.album.docs.set_list(album_id="10551", doc_ids=["35092", "35093"], cover_id="396419")
    assert type(caught.value) is errors.AlbumFull
    assert (caught.value.code, caught.value.message) == ("4", "Album full")
    assert caught.value.method == "album.docs.setList"
