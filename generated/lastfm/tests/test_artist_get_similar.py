# Generated from methods/lastfm/artist.getSimilar.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Parameter, Rule


def test_get_similar_tells_its_facts(member):
    spec = member.artist.get_similar.spec
    assert spec.name == "artist.getSimilar"
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
        Parameter("limit", type="integer", default="30", minimum=1),
    )
    assert spec.rules == (Rule("instead", ("artist", "mbid")),)
    assert spec.paging is None
    assert spec.poll is None


def test_get_similar_sends_every_parameter(member, server):
    member.artist.get_similar(artist="Some artist", mbid="15779", autocorrect=False, limit=30)
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "artist.getSimilar",
        "format": "json",
        "api_key": "example-key",
        "artist": "Some artist",
        "mbid": "15779",
        "autocorrect": "0",
        "limit": "30",
    }
    assert server.request.form == {}


def test_get_similar_works_without_a_token(visitor, server):
    visitor.artist.get_similar(artist="Some artist")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "artist.getSimilar",
        "format": "json",
        "api_key": "example-key",
        "artist": "Some artist",
    }
    assert server.request.form == {}


def test_get_similar_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("artist.getSimilar", artist="Some artist", unheard_of="1")
    assert server.is_silent


def test_get_similar_checks_autocorrect(member, server):
    for autocorrect, sent in ((True, "1"), (False, "0")):
        member.artist.get_similar(artist="Some artist", autocorrect=autocorrect)
        assert server.request.query["autocorrect"] == sent
    for wrong in ("perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="autocorrect"):
            member.artist.get_similar(artist="Some artist", autocorrect=wrong)
    assert len(server.requests) == 2


def test_get_similar_checks_limit(member, server):
    for limit, sent in ((1, "1"), (2, "2")):
        member.artist.get_similar(artist="Some artist", limit=limit)
        assert server.request.query["limit"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="limit"):
            member.artist.get_similar(artist="Some artist", limit=wrong)
    assert len(server.requests) == 2


def test_get_similar_needs_artist_unless_mbid_is_given(member, server):
    with pytest.raises(errors.RuleViolation, match="artist"):
        member.artist.get_similar()
    assert server.is_silent
    member.artist.get_similar(artist="Some artist")
    member.artist.get_similar(mbid="15779")
    assert len(server.requests) == 2


def test_get_similar_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "similarartists": {
            "artist": [
                {
                    "name": "Some name",
                    "url": "https://example.org/url/3",
                    "image": [{"size": "extralarge"}, {"size": "mega"}],
                },
                {"name": "Some name 2", "url": "https://example.org/url/4", "image": [{"size": "mega"}, {"size": ""}]},
            ],
        },
    }
    server.answer(came)
    answer = member.artist.get_similar(artist="Some artist")
    check(answer.similarartists.artist[0], name="Some name", url="https://example.org/url/3")
    check(answer.similarartists.artist[0].image[0], size="extralarge")
    check(answer.similarartists.artist[0].image[1], size="mega")
    check(answer.similarartists.artist[1], name="Some name 2", url="https://example.org/url/4")
    check(answer.similarartists.artist[1].image[0], size="mega")
    check(answer.similarartists.artist[1].image[1], size="")
    assert kinds(type(answer)) == {"similarartists": "record ArtistGetSimilarSimilarartists"}
    assert kinds(type(answer).similarartists.item) == {"artist": "list of record Artist"}
