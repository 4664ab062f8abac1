# Generated from methods/lastfm/track.getSimilar.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Parameter, Rule


def test_get_similar_tells_its_facts(member):
    spec = member.track.get_similar.spec
    assert spec.name == "track.getSimilar"
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
        Parameter("limit", type="integer", default="100", minimum=1),
    )
    assert spec.rules == (Rule("instead", ("artist", "mbid")), Rule("instead", ("track", "mbid")))
    assert spec.paging is None
    assert spec.poll is None


def test_get_similar_sends_every_parameter(member, server):
    member.track.get_similar(artist="Disturbed", track="Stricken", mbid="15779", autocorrect=False, limit=1)
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "track.getSimilar",
        "format": "json",
        "api_key": "example-key",
        "artist": "Disturbed",
        "track": "Stricken",
        "mbid": "15779",
        "autocorrect": "0",
        "limit": "1",
    }
    assert server.request.form == {}


def test_get_similar_works_without_a_token(visitor, server):
    visitor.track.get_similar(artist="Disturbed", track="Stricken")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "track.getSimilar",
        "format": "json",
        "api_key": "example-key",
        "artist": "Disturbed",
        "track": "Stricken",
    }
    assert server.request.form == {}


def test_get_similar_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("track.getSimilar", artist="Disturbed", track="Stricken", unheard_of="1")
    assert server.is_silent


def test_get_similar_checks_autocorrect(member, server):
    for autocorrect, sent in ((True, "1"), (False, "0")):
        member.track.get_similar(artist="Disturbed", track="Stricken", autocorrect=autocorrect)
        assert server.request.query["autocorrect"] == sent
    for wrong in ("perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="autocorrect"):
            member.track.get_similar(artist="Disturbed", track="Stricken", autocorrect=wrong)
    assert len(server.requests) == 2


def test_get_similar_checks_limit(member, server):
    for limit, sent in ((1, "1"), (2, "2")):
        member.track.get_similar(artist="Disturbed", track="Stricken", limit=limit)
        assert server.request.query["limit"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="limit"):
            member.track.get_similar(artist="Disturbed", track="Stricken", limit=wrong)
    assert len(server.requests) == 2


def test_get_similar_needs_artist_unless_mbid_is_given(member, server):
    with pytest.raises(errors.RuleViolation, match="artist"):
        member.track.get_similar(track="Stricken")
    assert server.is_silent
    member.track.get_similar(artist="Disturbed", track="Stricken")
    member.track.get_similar(mbid="15779")
    assert len(server.requests) == 2


def test_get_similar_needs_track_unless_mbid_is_given(member, server):
    with pytest.raises(errors.RuleViolation, match="track"):
        member.track.get_similar(artist="Disturbed")
    assert server.is_silent
    member.track.get_similar(artist="Disturbed", track="Stricken")
    member.track.get_similar(mbid="15779")
    assert len(server.requests) == 2


def test_get_similar_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "similartracks": {
            "track": [
                {
                    "name": "Down With the Sickness",
                    "mbid": "a8009036-b13e-4cb8-b2c7-2c3f9735b735",
                    "url": "https://www.last.fm/music/Disturbed/_/Down+With+the+Sickness",
                    "artist": {
                        "name": "Disturbed",
                        "mbid": "dc75517c-d268-486d-bd5b-0eaff34eeef9",
                        "url": "https://www.last.fm/music/Disturbed",
                    },
                    "duration": 278,
                    "playcount": 8066450,
                    "match": 1,
                    "streamable": {"#text": False, "fulltrack": False},
                    "image": [
                        {
                            "size": "small",
                            "#text": "https://lastfm.freetls.fastly.net/i/u/34s/2a96cbd8b46e442fc41c2b86b821562f.png",
                        },
                    ],
                },
            ],
            "@attr": {"artist": "Disturbed"},
        },
    }
    server.answer(came)
    answer = member.track.get_similar(artist="Disturbed", track="Stricken")
    check(answer.similartracks, artist="Disturbed")
    check(
        answer.similartracks.track[0],
        name="Down With the Sickness",
        mbid="a8009036-b13e-4cb8-b2c7-2c3f9735b735",
        url="https://www.last.fm/music/Disturbed/_/Down+With+the+Sickness",
        duration=278,
        playcount=8066450,
        match=1.0,
    )
    check(
        answer.similartracks.track[0].artist,
        name="Disturbed",
        mbid="dc75517c-d268-486d-bd5b-0eaff34eeef9",
        url="https://www.last.fm/music/Disturbed",
    )
    check(answer.similartracks.track[0].streamable, value=False, fulltrack=False)
    check(
        answer.similartracks.track[0].image[0],
        size="small",
        url="https://lastfm.freetls.fastly.net/i/u/34s/2a96cbd8b46e442fc41c2b86b821562f.png",
    )
    assert kinds(type(answer)) == {"similartracks": "record TrackGetSimilarSimilartracks"}
    assert kinds(type(answer).similartracks.item) == {"artist": "string or None", "track": "list of record Track"}
