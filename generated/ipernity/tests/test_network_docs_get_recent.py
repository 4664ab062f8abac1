# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_get_recent_tells_its_facts(member):
    spec = member.network.docs.get_recent.spec
    assert spec.name == "network.docs.getRecent"
    assert spec.signed
    assert spec.token == "required"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {}
    assert spec.permissions_for == "always"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (
        Parameter("hours", type="integer", minimum=1, maximum=744),
        Parameter("limit", type="integer", default="5", minimum=1, maximum=10),
        Parameter("relation", type="enum", values=("0", "1", "2", "3", "4")),
        Parameter("extra", type="list", of="enum", values=("dates", "count", "geo", "medias", "original", "owner")),
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
    member.network.docs.get_recent(hours=24, limit=5, relation="0", extra=["dates", "count"], thumbsize="75x", count=50)
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/network.docs.getRecent/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "hours": "24",
        "limit": "5",
        "relation": "0",
        "extra": "dates,count",
        "thumbsize": "75x",
        "count": "50",
        "api_sig": "aeed0c4f78bbe5f05a3f0cbe773e3047",
    }
    assert server.request.form == {}


def test_get_recent_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("network.docs.getRecent", unheard_of="1")
    assert server.is_silent


def test_get_recent_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.network.docs.get_recent()
    assert server.is_silent


def test_get_recent_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.network.docs.get_recent()
    assert server.is_silent


def test_get_recent_checks_hours(member, server):
    for hours, sent in ((1, "1"), (744, "744")):
        member.network.docs.get_recent(hours=hours)
        assert server.request.query["hours"] == sent
    for wrong in (0, 745, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="hours"):
            member.network.docs.get_recent(hours=wrong)
    assert len(server.requests) == 2


def test_get_recent_checks_limit(member, server):
    for limit, sent in ((1, "1"), (10, "10")):
        member.network.docs.get_recent(limit=limit)
        assert server.request.query["limit"] == sent
    for wrong in (0, 11, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="limit"):
            member.network.docs.get_recent(limit=wrong)
    assert len(server.requests) == 2


def test_get_recent_checks_relation(member, server):
    for relation in ("0", "1", "2", "3", "4"):
        member.network.docs.get_recent(relation=relation)
        assert server.request.query["relation"] == relation
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="relation"):
            member.network.docs.get_recent(relation=wrong)
    assert len(server.requests) == 5


def test_get_recent_checks_extra(member, server):
    for extra in ("dates", "count", "geo", "medias", "original", "owner"):
        member.network.docs.get_recent(extra=extra)
        assert server.request.query["extra"] == extra
    for wrong in ("unheard of", []):
        with pytest.raises(errors.InvalidArgument, match="extra"):
            member.network.docs.get_recent(extra=wrong)
    assert len(server.requests) == 6


def test_get_recent_checks_thumbsize(member, server):
    for thumbsize in ("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"):
        member.network.docs.get_recent(thumbsize=thumbsize)
        assert server.request.query["thumbsize"] == thumbsize
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="thumbsize"):
            member.network.docs.get_recent(thumbsize=wrong)
    assert len(server.requests) == 11


def test_get_recent_checks_count(member, server):
    for count, sent in ((1, "1"), (100, "100")):
        member.network.docs.get_recent(count=count)
        assert server.request.query["count"] == sent
    for wrong in (0, 101, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="count"):
            member.network.docs.get_recent(count=wrong)
    assert len(server.requests) == 2


def test_get_recent_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "docs": {
            "count": 2,
            "show": 5,
            "doc": [
                {
                    "doc_id": "394926",
                    "title": "test de photo",
                    "media": "photo",
                    "license": "0",
                    "owner": {"user_id": "295"},
                    "thumb": {
                        "label": "75x",
                        "url": "http://u1.ipernity.com/2/49/26/394926.e831d113.75x.jpg",
                        "w": 75,
                        "h": 75,
                        "ext": "jpg",
                    },
                },
                {
                    "doc_id": "3611",
                    "title": "110693",
                    "media": "photo",
                    "license": "11",
                    "owner": {"user_id": "2787"},
                    "thumb": {
                        "label": "75x",
                        "url": "http://u1.ipernity.com/1/36/11/3611.236f34e9.75x.jpg",
                        "w": 75,
                        "h": 75,
                        "ext": "jpg",
                    },
                },
            ],
        },
    }
    server.answer(came)
    answer = member.network.docs.get_recent()
    check(answer.docs, count=2, show=5)
    check(answer.docs.doc[0], doc_id="394926", title="test de photo", media="photo", license="0")
    check(answer.docs.doc[0].owner, user_id="295")
    check(
        answer.docs.doc[0].thumb,
        label="75x",
        url="http://u1.ipernity.com/2/49/26/394926.e831d113.75x.jpg",
        w=75,
        h=75,
        ext="jpg",
    )
    check(answer.docs.doc[1], doc_id="3611", title="110693", media="photo", license="11")
    check(answer.docs.doc[1].owner, user_id="2787")
    check(
        answer.docs.doc[1].thumb,
        label="75x",
        url="http://u1.ipernity.com/1/36/11/3611.236f34e9.75x.jpg",
        w=75,
        h=75,
        ext="jpg",
    )
    assert kinds(type(answer)) == {"docs": "record NetworkDocsGetRecentDocs"}
    assert kinds(type(answer).docs.item) == {"count": "integer", "show": "integer", "doc": "list of record Doc"}
