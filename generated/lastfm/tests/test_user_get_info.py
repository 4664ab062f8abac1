# Generated from methods/lastfm/user.getInfo.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Parameter


def test_get_info_tells_its_facts(member):
    spec = member.user.get_info.spec
    assert spec.name == "user.getInfo"
    assert not spec.signed
    assert spec.token == "optional"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {}
    assert spec.permissions_for == "always"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"17": "LoginRequired"}
    assert spec.parameters == (Parameter("user"),)
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_get_info_sends_every_parameter(member, server):
    member.user.get_info(user="RJ")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "user.getInfo",
        "format": "json",
        "api_key": "example-key",
        "sk": "example-token",
        "user": "RJ",
        "api_sig": "fbbfff6729ccc3362e9474a8af13dd6d",
    }
    assert server.request.form == {}


def test_get_info_works_without_a_token(visitor, server):
    visitor.user.get_info()
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {"method": "user.getInfo", "format": "json", "api_key": "example-key"}
    assert server.request.form == {}


def test_get_info_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("user.getInfo", unheard_of="1")
    assert server.is_silent


def test_get_info_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "user": {
            "name": "RJ",
            "realname": "Richard Jones",
            "url": "https://www.last.fm/user/RJ",
            "image": [
                {
                    "size": "small",
                    "#text": "https://lastfm.freetls.fastly.net/i/u/34s/ea8379ea36714fa4c0f0a2a4a6a9a1f3.png",
                },
            ],
            "country": "United Kingdom",
            "age": 0,
            "gender": "n",
            "subscriber": True,
            "playcount": 150316,
            "artist_count": 12749,
            "album_count": 26658,
            "track_count": 57066,
            "playlists": 0,
            "bootstrap": False,
            "registered": {"unixtime": 1037793040, "#text": "2002-11-20 11:50"},
            "type": "alumni",
        },
    }
    server.answer(came)
    answer = member.user.get_info()
    check(
        answer.user,
        name="RJ",
        realname="Richard Jones",
        url="https://www.last.fm/user/RJ",
        country="United Kingdom",
        age=0,
        gender="n",
        subscriber=True,
        playcount=150316,
        artist_count=12749,
        album_count=26658,
        track_count=57066,
        playlists=0,
        bootstrap=False,
        type="alumni",
    )
    check(
        answer.user.image[0],
        size="small",
        url="https://lastfm.freetls.fastly.net/i/u/34s/ea8379ea36714fa4c0f0a2a4a6a9a1f3.png",
    )
    check(answer.user.registered, unixtime=datetime(2002, 11, 20, 11, 50, 40, tzinfo=UTC), text="2002-11-20 11:50")
    assert kinds(type(answer)) == {"user": "record User"}


def test_get_info_raises_login_required(member, server):
    server.fail("17", "Login required")
    with pytest.raises(errors.PermissionDenied) as caught:
        member.user.get_info()
    assert type(caught.value) is errors.LoginRequired
    assert (caught.value.code, caught.value.message) == ("17", "Login required")
    assert caught.value.method == "user.getInfo"
