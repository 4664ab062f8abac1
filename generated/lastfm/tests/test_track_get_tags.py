# Generated from methods/lastfm/track.getTags.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Parameter, Rule


def test_get_tags_tells_its_facts(member):
    spec = member.track.get_tags.spec
    assert spec.name == "track.getTags"
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
        Parameter("artist"),
        Parameter("track"),
        Parameter("user"),
        Parameter("mbid", type="id"),
        Parameter("autocorrect", type="boolean", default="0"),
    )
    assert spec.rules == (Rule("instead", ("artist", "mbid")), Rule("instead", ("track", "mbid")))
    assert spec.paging is None
    assert spec.poll is None


def test_get_tags_sends_every_parameter(member, server):
    member.track.get_tags(artist="AC/DC", track="Hells Bells", user="RJ", mbid="15779", autocorrect=False)
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "track.getTags",
        "format": "json",
        "api_key": "example-key",
        "sk": "example-token",
        "artist": "AC/DC",
        "track": "Hells Bells",
        "user": "RJ",
        "mbid": "15779",
        "autocorrect": "0",
        "api_sig": "1065365c26a9366f8a1e24f9ada700e0",
    }
    assert server.request.form == {}


def test_get_tags_works_without_a_token(visitor, server):
    visitor.track.get_tags(artist="AC/DC", track="Hells Bells")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "track.getTags",
        "format": "json",
        "api_key": "example-key",
        "artist": "AC/DC",
        "track": "Hells Bells",
    }
    assert server.request.form == {}


def test_get_tags_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("track.getTags", artist="AC/DC", track="Hells Bells", unheard_of="1")
    assert server.is_silent


def test_get_tags_checks_autocorrect(member, server):
    for autocorrect, sent in ((True, "1"), (False, "0")):
        member.track.get_tags(artist="AC/DC", track="Hells Bells", autocorrect=autocorrect)
        assert server.request.query["autocorrect"] == sent
    for wrong in ("perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="autocorrect"):
            member.track.get_tags(artist="AC/DC", track="Hells Bells", autocorrect=wrong)
    assert len(server.requests) == 2


def test_get_tags_needs_artist_unless_mbid_is_given(member, server):
    with pytest.raises(errors.RuleViolation, match="artist"):
        member.track.get_tags(track="Hells Bells")
    assert server.is_silent
    member.track.get_tags(artist="AC/DC", track="Hells Bells")
    member.track.get_tags(mbid="15779")
    assert len(server.requests) == 2


def test_get_tags_needs_track_unless_mbid_is_given(member, server):
    with pytest.raises(errors.RuleViolation, match="track"):
        member.track.get_tags(artist="AC/DC")
    assert server.is_silent
    member.track.get_tags(artist="AC/DC", track="Hells Bells")
    member.track.get_tags(mbid="15779")
    assert len(server.requests) == 2


def test_get_tags_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "tags": {
            "tag": [{"name": "guitar", "url": "https://www.last.fm/tag/guitar"}],
            "@attr": {"artist": "AC/DC", "track": "Hells Bells"},
        },
    }
    server.answer(came)
    answer = member.track.get_tags(artist="AC/DC", track="Hells Bells")
    check(answer.tags, artist="AC/DC", track="Hells Bells")
    check(answer.tags.tag[0], name="guitar", url="https://www.last.fm/tag/guitar")
    assert kinds(type(answer)) == {"tags": "record TagList"}
