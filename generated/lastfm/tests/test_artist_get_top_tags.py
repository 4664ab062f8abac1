# Generated from methods/lastfm/artist.getTopTags.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Parameter, Rule


def test_get_top_tags_tells_its_facts(member):
    spec = member.artist.get_top_tags.spec
    assert spec.name == "artist.getTopTags"
    assert not spec.signed
    assert spec.token == "none"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {}
    assert spec.permissions_for == "always"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (
        Parameter("artist"),
        Parameter("mbid", type="id"),
        Parameter("autocorrect", type="boolean", default="0"),
    )
    assert spec.rules == (Rule("instead", ("artist", "mbid")),)
    assert spec.paging is None
    assert spec.poll is None


def test_get_top_tags_sends_every_parameter(member, server):
    member.artist.get_top_tags(artist="Cher", mbid="15779", autocorrect=False)
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "artist.getTopTags",
        "format": "json",
        "api_key": "example-key",
        "artist": "Cher",
        "mbid": "15779",
        "autocorrect": "0",
    }
    assert server.request.form == {}


def test_get_top_tags_works_without_a_token(visitor, server):
    visitor.artist.get_top_tags(artist="Cher")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "artist.getTopTags",
        "format": "json",
        "api_key": "example-key",
        "artist": "Cher",
    }
    assert server.request.form == {}


def test_get_top_tags_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("artist.getTopTags", artist="Cher", unheard_of="1")
    assert server.is_silent


def test_get_top_tags_checks_autocorrect(member, server):
    for autocorrect, sent in ((True, "1"), (False, "0")):
        member.artist.get_top_tags(artist="Cher", autocorrect=autocorrect)
        assert server.request.query["autocorrect"] == sent
    for wrong in ("perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="autocorrect"):
            member.artist.get_top_tags(artist="Cher", autocorrect=wrong)
    assert len(server.requests) == 2


def test_get_top_tags_needs_artist_unless_mbid_is_given(member, server):
    with pytest.raises(errors.RuleViolation, match="artist"):
        member.artist.get_top_tags()
    assert server.is_silent
    member.artist.get_top_tags(artist="Cher")
    member.artist.get_top_tags(mbid="15779")
    assert len(server.requests) == 2


def test_get_top_tags_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "toptags": {
            "tag": [
                {"name": "pop", "url": "https://www.last.fm/tag/pop", "count": 100},
                {"name": "female vocalists", "url": "https://www.last.fm/tag/female+vocalists", "count": 80},
            ],
            "@attr": {"artist": "Cher"},
        },
    }
    server.answer(came)
    answer = member.artist.get_top_tags(artist="Cher")
    check(answer.toptags, artist="Cher")
    check(answer.toptags.tag[0], name="pop", url="https://www.last.fm/tag/pop", count=100)
    check(answer.toptags.tag[1], name="female vocalists", url="https://www.last.fm/tag/female+vocalists", count=80)
    assert kinds(type(answer)) == {"toptags": "record TagList"}
