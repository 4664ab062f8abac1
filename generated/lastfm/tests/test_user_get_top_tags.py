# Generated from methods/lastfm/user.getTopTags.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Parameter


def test_get_top_tags_tells_its_facts(member):
    spec = member.user.get_top_tags.spec
    assert spec.name == "user.getTopTags"
    assert not spec.signed
    assert spec.token == "optional"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {}
    assert spec.permissions_for == "always"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (
        Parameter("user", required=True),
        Parameter("limit", type="integer", default="50", minimum=1),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_get_top_tags_sends_every_parameter(member, server):
    member.user.get_top_tags(user="RJ", limit=2)
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "user.getTopTags",
        "format": "json",
        "api_key": "example-key",
        "sk": "example-token",
        "user": "RJ",
        "limit": "2",
        "api_sig": "7946875a4616fac6c6d40ce3aed7511d",
    }
    assert server.request.form == {}


def test_get_top_tags_works_without_a_token(visitor, server):
    visitor.user.get_top_tags(user="RJ")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "user.getTopTags",
        "format": "json",
        "api_key": "example-key",
        "user": "RJ",
    }
    assert server.request.form == {}


def test_get_top_tags_needs_user(member, server):
    with pytest.raises(errors.MissingArgument, match="user"):
        member.user.get_top_tags(user=None)
    assert server.is_silent


def test_get_top_tags_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("user.getTopTags", user="RJ", unheard_of="1")
    assert server.is_silent


def test_get_top_tags_checks_limit(member, server):
    for limit, sent in ((1, "1"), (2, "2")):
        member.user.get_top_tags(user="RJ", limit=limit)
        assert server.request.query["limit"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="limit"):
            member.user.get_top_tags(user="RJ", limit=wrong)
    assert len(server.requests) == 2


def test_get_top_tags_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "toptags": {
            "tag": [
                {"name": "rock", "url": "https://www.last.fm/tag/rock", "count": 20},
                {"name": "jazz", "url": "https://www.last.fm/tag/jazz", "count": 17},
            ],
            "@attr": {"user": "RJ"},
        },
    }
    server.answer(came)
    answer = member.user.get_top_tags(user="RJ")
    check(answer.toptags, user="RJ")
    check(answer.toptags.tag[0], name="rock", url="https://www.last.fm/tag/rock", count=20)
    check(answer.toptags.tag[1], name="jazz", url="https://www.last.fm/tag/jazz", count=17)
    assert kinds(type(answer)) == {"toptags": "record UserGetTopTagsToptags"}
    assert kinds(type(answer).toptags.item) == {"user": "string", "tag": "list of record Tag"}
