# Generated from methods/ipernity/album.edit.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter, Rule


def test_edit_tells_its_facts(member):
    spec = member.album.edit.spec
    assert spec.name == "album.edit"
    assert spec.signed
    assert spec.token == "required"
    assert spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "write"}
    assert spec.permissions_for == "always"
    assert not spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"1": "AlbumNotFound", "2": "CoverNotFound", "3": "TitleMissing", "4": "NothingToChange"}
    assert spec.parameters == (
        Parameter("album_id", type="id", required=True),
        Parameter("title"),
        Parameter("description", type="text", clears=True),
        Parameter("cover_id", type="id"),
    )
    assert spec.rules == (Rule("any_of", ("title", "description", "cover_id")),)
    assert spec.paging is None
    assert spec.poll is None


def test_edit_sends_every_parameter(member, server):
    member.album.edit(album_id="10551", title="My very first album", description="Some description", cover_id="89401")
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.ipernity.com/api/album.edit/json"
    assert server.request.query == {}
    assert server.request.form == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "album_id": "10551",
        "title": "My very first album",
        "description": "Some description",
        "cover_id": "89401",
        "api_sig": "13060868d3ecc4d43b6f066364023fcc",
    }


def test_edit_needs_album_id(member, server):
    with pytest.raises(errors.MissingArgument, match="album_id"):
        member.album.edit(album_id=None, title="My very first album")
    assert server.is_silent


def test_edit_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("album.edit", album_id="10551", title="My very first album", unheard_of="1")
    assert server.is_silent


def test_edit_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.album.edit(album_id="10551", title="My very first album")
    assert server.is_silent


def test_edit_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.album.edit(album_id="10551", title="My very first album")
    assert server.is_silent


def test_edit_checks_description(member, server):
    for description in ("",):
        member.album.edit(album_id="10551", description=description)
        assert server.request.form["description"] == description
    for wrong in ():
        with pytest.raises(errors.InvalidArgument, match="description"):
            member.album.edit(album_id="10551", description=wrong)
    assert len(server.requests) == 1


def test_edit_needs_title_description_or_cover_id(member, server):
    with pytest.raises(errors.RuleViolation, match="title"):
        member.album.edit(album_id="10551")
    assert server.is_silent
    member.album.edit(album_id="10551", title="My very first album")
    member.album.edit(album_id="10551", description="Some description")
    member.album.edit(album_id="10551", cover_id="89401")
    assert len(server.requests) == 3


def test_edit_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "album": {
            "album_id": "10551",
            "title": "My very first album",
            "link": "http://www.ipernity.com/doc/1/album/10551",
            "description": "With my very best films",
            "visibility": {"ispublic": True, "isfriends": False, "isfamily": False, "share": 4},
            "dates": {"created_at": 1218038768, "comment_at": 0},
            "count": {"docs": 2, "visits": 0, "faves": 0, "comments": 0},
            "cover": {
                "doc_id": "395574",
                "url": "http://u1.ipernity.com/2/55/74/395574.a1dccd50.75x.jpg",
                "w": 75,
                "h": 75,
            },
            "permissions": {"comment": 3},
        },
    }
    server.answer(came)
    answer = member.album.edit(album_id="10551", title="My very first album")
    check(
        answer.album,
        album_id="10551",
        title="My very first album",
        link="http://www.ipernity.com/doc/1/album/10551",
        description="With my very best films",
    )
    check(answer.album.visibility, ispublic=True, isfriends=False, isfamily=False, share=4)
    check(
        answer.album.dates,
        created_at=datetime(2008, 8, 6, 16, 6, 8, tzinfo=UTC),
        comment_at=datetime(1970, 1, 1, 0, 0, tzinfo=UTC),
    )
    check(answer.album.count, docs=2, visits=0, faves=0, comments=0)
    check(answer.album.cover, doc_id="395574", url="http://u1.ipernity.com/2/55/74/395574.a1dccd50.75x.jpg", w=75, h=75)
    check(answer.album.permissions, comment=3)
    assert kinds(type(answer)) == {"album": "record AlbumEditAlbum"}
    assert kinds(type(answer).album.item) == {
        "album_id": "id",
        "title": "string",
        "link": "url",
        "description": "text",
        "visibility": "record AlbumEditAlbumVisibility",
        "dates": "record AlbumDetailsDates",
        "count": "record AlbumCount",
        "cover": "record Cover or None",
        "permissions": "record AlbumPermissions",
    }
    assert kinds(type(answer).album.item.visibility.item) == {
        "ispublic": "boolean",
        "isfriends": "boolean",
        "isfamily": "boolean",
        "share": "integer",
    }


def test_edit_raises_album_not_found(member, server):
    server.fail("1", "Album not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.album.edit(album_id="10551", title="My very first album")
    assert type(caught.value) is errors.AlbumNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Album not found")
    assert caught.value.method == "album.edit"


def test_edit_raises_cover_not_found(member, server):
    server.fail("2", "Cover not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.album.edit(album_id="10551", title="My very first album")
    assert type(caught.value) is errors.CoverNotFound
    assert (caught.value.code, caught.value.message) == ("2", "Cover not found")
    assert caught.value.method == "album.edit"


def test_edit_raises_title_missing(member, server):
    server.fail("3", "Title missing")
    with pytest.raises(errors.BadRequestError) as caught:
        member.album.edit(album_id="10551", title="My very first album")
    assert type(caught.value) is errors.TitleMissing
    assert (caught.value.code, caught.value.message) == ("3", "Title missing")
    assert caught.value.method == "album.edit"


def test_edit_raises_nothing_to_change(member, server):
    server.fail("4", "Nothing to change")
    with pytest.raises(errors.BadRequestError) as caught:
        member.album.edit(album_id="10551", title="My very first album")
    assert type(caught.value) is errors.NothingToChange
    assert (caught.value.code, caught.value.message) == ("4", "Nothing to change")
    assert caught.value.method == "album.edit"
