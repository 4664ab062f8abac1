# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_get_recent_tells_its_facts(member):
    spec = member.explore.docs.get_recent.spec
    assert spec.name == "explore.docs.getRecent"
    assert not spec.signed
    assert spec.token == "optional"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "read"}
    assert spec.permissions_for == "private"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (
        Parameter("media", type="enum", values=("photo", "audio", "video", "other")),
        Parameter("extra", type="list", of="enum", values=("owner", "dates", "license", "medias", "geo")),
        Parameter(
            "thumbsize",
            type="enum",
            values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            default="75x",
        ),
        Parameter("count", type="integer", default="50", minimum=1, maximum=100),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_get_recent_sends_every_parameter(member, server):
    member.explore.docs.get_recent(media="photo", extra=["owner", "dates"], thumbsize="75x", count=1)
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/explore.docs.getRecent/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "media": "photo",
        "extra": "owner,dates",
        "thumbsize": "75x",
        "count": "1",
        "api_sig": "f82a47796528bd30dbe5990853785480",
    }
    assert server.request.form == {}


def test_get_recent_works_without_a_token(visitor, server):
    visitor.explore.docs.get_recent()
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/explore.docs.getRecent/json"
    assert server.request.query == {"api_key": "example-key"}
    assert server.request.form == {}


def test_get_recent_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("explore.docs.getRecent", unheard_of="1")
    assert server.is_silent


def test_get_recent_checks_media(member, server):
    for media in ("photo", "audio", "video", "other"):
        member.explore.docs.get_recent(media=media)
        assert server.request.query["media"] == media
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="media"):
            member.explore.docs.get_recent(media=wrong)
    assert len(server.requests) == 4


def test_get_recent_checks_extra(member, server):
    for extra in ("owner", "dates", "license", "medias", "geo"):
        member.explore.docs.get_recent(extra=extra)
        assert server.request.query["extra"] == extra
    for wrong in ("unheard of", []):
        with pytest.raises(errors.InvalidArgument, match="extra"):
            member.explore.docs.get_recent(extra=wrong)
    assert len(server.requests) == 5


def test_get_recent_checks_thumbsize(member, server):
    for thumbsize in ("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"):
        member.explore.docs.get_recent(thumbsize=thumbsize)
        assert server.request.query["thumbsize"] == thumbsize
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="thumbsize"):
            member.explore.docs.get_recent(thumbsize=wrong)
    assert len(server.requests) == 11


def test_get_recent_checks_count(member, server):
    for count, sent in ((1, "1"), (100, "100")):
        member.explore.docs.get_recent(count=count)
        assert server.request.query["count"] == sent
    for wrong in (0, 101, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="count"):
            member.explore.docs.get_recent(count=wrong)
    assert len(server.requests) == 2


def test_get_recent_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "docs": {
            "count": 1,
            "doc": [
                {
                    "doc_id": "394926",
                    "title": "My red car",
                    "media": "photo",
                    "license": "0",
                    "owner": {"user_id": "28987"},
                    "thumb": {
                        "label": "75x",
                        "url": "http://u1.ipernity.com/2/49/26/394926.e831d113.75x.jpg",
                        "w": 75,
                        "h": 75,
                        "ext": "jpg",
                    },
                },
            ],
        },
    }
    server.answer(came)
    answer = member.explore.docs.get_recent()
    check(answer.docs, count=1)
    check(answer.docs.doc[0], doc_id="394926", title="My red car", media="photo", license="0")
    check(answer.docs.doc[0].owner, user_id="28987")
    check(
        answer.docs.doc[0].thumb,
        label="75x",
        url="http://u1.ipernity.com/2/49/26/394926.e831d113.75x.jpg",
        w=75,
        h=75,
        ext="jpg",
    )
    assert kinds(type(answer)) == {"docs": "record DocSelection"}
