# Generated from methods/ipernity/album.create.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_create_tells_its_facts(member):
    spec = member.album.create.spec
    assert spec.name == "album.create"
    assert spec.signed
    assert spec.token == "required"
    assert spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "write"}
    assert spec.permissions_for == "always"
    assert not spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"1": "TitleMissing", "2": "CoverNotFound", "3": "CoverNotUsable", "4": "AlbumLimitReached"}
    assert spec.parameters == (
        Parameter("title", required=True),
        Parameter("description", type="text"),
        Parameter("cover_id", type="id"),
        Parameter("perm_comment", type="enum", values=("0", "1", "2", "3", "4", "5")),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_create_sends_every_parameter(member, server):
    member.album.create(title="My first album", description="Comments are welcome", cover_id="395557", perm_comment="3")
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.ipernity.com/api/album.create/json"
    assert server.request.query == {}
    assert server.request.form == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "title": "My first album",
        "description": "Comments are welcome",
        "cover_id": "395557",
        "perm_comment": "3",
        "api_sig": "cc614f22f852fa38cfb7d1d4ba14feda",
    }


def test_create_needs_title(member, server):
    with pytest.raises(errors.MissingArgument, match="title"):
        member.album.create(title=None)
    assert server.is_silent


def test_create_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("album.create", title="My first album", unheard_of="1")
    assert server.is_silent


def test_create_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.album.create(title="My first album")
    assert server.is_silent


def test_create_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.album.create(title="My first album")
    assert server.is_silent


def test_create_checks_perm_comment(member, server):
    for perm_comment in ("0", "1", "2", "3", "4", "5"):
        member.album.create(title="My first album", perm_comment=perm_comment)
        assert server.request.form["perm_comment"] == perm_comment
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="perm_comment"):
            member.album.create(title="My first album", perm_comment=wrong)
    assert len(server.requests) == 6


def test_create_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "album": {
            "album_id": "10552",
            "title": "My first album",
            "link": "http://www.ipernity.com/doc/1/album/10552",
            "description": "Comments are welcome",
            "visibility": {"public": True, "friend": False, "family": False, "ff": False},
            "dates": {"created_at": 1218038872, "comment_at": 0},
            "count": {"docs": 1, "visits": 0, "faves": 0, "comments": 0},
            "cover": {
                "doc_id": "395557",
                "url": "http://u1.ipernity.com/2/55/57/395557.e8265d4f.75x.jpg",
                "w": 75,
                "h": 75,
            },
            "can": {"fave": True, "comment": True},
            "permissions": {"comment": 3},
        },
    }
    server.answer(came)
    answer = member.album.create(title="My first album")
    check(
        answer.album,
        album_id="10552",
        title="My first album",
        link="http://www.ipernity.com/doc/1/album/10552",
        description="Comments are welcome",
    )
    check(answer.album.visibility, public=True, friend=False, family=False, ff=False)
    check(
        answer.album.dates,
        created_at=datetime(2008, 8, 6, 16, 7, 52, tzinfo=UTC),
        comment_at=datetime(1970, 1, 1, 0, 0, tzinfo=UTC),
    )
    check(answer.album.count, docs=1, visits=0, faves=0, comments=0)
    check(answer.album.cover, doc_id="395557", url="http://u1.ipernity.com/2/55/57/395557.e8265d4f.75x.jpg", w=75, h=75)
    check(answer.album.can, fave=True, comment=True)
    check(answer.album.permissions, comment=3)
    assert kinds(type(answer)) == {"album": "record AlbumDetails"}


def test_create_raises_title_missing(member, server):
    server.fail("1", "Title missing")
    with pytest.raises(errors.BadRequestError) as caught:
        member.album.create(title="My first album")
    assert type(caught.value) is errors.TitleMissing
    assert (caught.value.code, caught.value.message) == ("1", "Title missing")
    assert caught.value.method == "album.create"


def test_create_raises_cover_not_found(member, server):
    server.fail("2", "Cover not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.album.create(title="My first album")
    assert type(caught.value) is errors.CoverNotFound
    assert (caught.value.code, caught.value.message) == ("2", "Cover not found")
    assert caught.value.method == "album.create"


def test_create_raises_cover_not_usable(member, server):
    server.fail("3", "Cover not usable")
    with pytest.raises(errors.ConflictError) as caught:
        member.album.create(title="My first album")
    assert type(caught.value) is errors.CoverNotUsable
    assert (caught.value.code, caught.value.message) == ("3", "Cover not usable")
    assert caught.value.method == "album.create"


def test_create_raises_album_limit_reached(member, server):
    server.fail("4", "Album limit reached")
    with pytest.raises(errors.ConflictError) as caught:
        member.album.create(title="My first album")
    assert type(caught.value) is errors.AlbumLimitReached
    assert (caught.value.code, caught.value.message) == ("4", "Album limit reached")
    assert caught.value.method == "album.create"
