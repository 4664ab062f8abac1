# Generated from methods/lastfm/track.getTopTags.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Parameter, Rule


def test_get_top_tags_tells_its_facts(member):
    spec = member.track.get_top_tags.spec
    assert spec.name == "track.getTopTags"
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
        Parameter("track"),
        Parameter("mbid", type="id"),
        Parameter("autocorrect", type="boolean", default="0"),
    )
    assert spec.rules == (Rule("instead", ("artist", "mbid")), Rule("instead", ("track", "mbid")))
    assert spec.paging is None
    assert spec.poll is None


def test_get_top_tags_sends_every_parameter(member, server):
    member.track.get_top_tags(artist="Radiohead", track="Paranoid Android", mbid="15779", autocorrect=False)
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "track.getTopTags",
        "format": "json",
        "api_key": "example-key",
        "artist": "Radiohead",
        "track": "Paranoid Android",
        "mbid": "15779",
        "autocorrect": "0",
    }
    assert server.request.form == {}


def test_get_top_tags_works_without_a_token(visitor, server):
    visitor.track.get_top_tags(artist="Radiohead", track="Paranoid Android")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "track.getTopTags",
        "format": "json",
        "api_key": "example-key",
        "artist": "Radiohead",
        "track": "Paranoid Android",
    }
    assert server.request.form == {}


def test_get_top_tags_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("track.getTopTags", artist="Radiohead", track="Paranoid Android", unheard_of="1")
    assert server.is_silent


def test_get_top_tags_checks_autocorrect(member, server):
    for autocorrect, sent in ((True, "1"), (False, "0")):
        member.track.get_top_tags(artist="Radiohead", track="Paranoid Android", autocorrect=autocorrect)
        assert server.request.query["autocorrect"] == sent
    for wrong in ("perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="autocorrect"):
            member.track.get_top_tags(artist="Radiohead", track="Paranoid Android", autocorrect=wrong)
    assert len(server.requests) == 2


def test_get_top_tags_needs_artist_unless_mbid_is_given(member, server):
    with pytest.raises(errors.RuleViolation, match="artist"):
        member.track.get_top_tags(track="Paranoid Android")
    assert server.is_silent
    member.track.get_top_tags(artist="Radiohead", track="Paranoid Android")
    member.track.get_top_tags(mbid="15779")
    assert len(server.requests) == 2


def test_get_top_tags_needs_track_unless_mbid_is_given(member, server):
    with pytest.raises(errors.RuleViolation, match="track"):
        member.track.get_top_tags(artist="Radiohead")
    assert server.is_silent
    member.track.get_top_tags(artist="Radiohead", track="Paranoid Android")
    member.track.get_top_tags(mbid="15779")
    assert len(server.requests) == 2


def test_get_top_tags_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "toptags": {
            "tag": [
                {"name": "alternative", "url": "https://www.last.fm/tag/alternative", "count": 100},
                {"name": "alternative rock", "url": "https://www.last.fm/tag/alternative+rock", "count": 95},
            ],
            "@attr": {"artist": "Radiohead", "track": "Paranoid Android"},
        },
    }
    server.answer(came)
    answer = member.track.get_top_tags(artist="Radiohead", track="Paranoid Android")
    check(answer.toptags, artist="Radiohead", track="Paranoid Android")
    check(answer.toptags.tag[0], name="alternative", url="https://www.last.fm/tag/alternative", count=100)
    check(answer.toptags.tag[1], name="alternative rock", url="https://www.last.fm/tag/alternative+rock", count=95)
    assert kinds(type(answer)) == {"toptags": "record TagList"}
