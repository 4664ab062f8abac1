# Generated from methods/lastfm/artist.getTags.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Parameter, Rule


def test_get_tags_tells_its_facts(member):
    spec = member.artist.get_tags.spec
    assert spec.name == "artist.getTags"
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
        Parameter("user"),
        Parameter("mbid", type="id"),
        Parameter("autocorrect", type="boolean", default="0"),
    )
    assert spec.rules == (Rule("instead", ("artist", "mbid")),)
    assert spec.paging is None
    assert spec.poll is None


def test_get_tags_sends_every_parameter(member, server):
    member.artist.get_tags(artist="Metallica", user="RJ", mbid="15779", autocorrect=False)
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "artist.getTags",
        "format": "json",
        "api_key": "example-key",
        "sk": "example-token",
        "artist": "Metallica",
        "user": "RJ",
        "mbid": "15779",
        "autocorrect": "0",
        "api_sig": "21df848563881db6df0a9fa61a181223",
    }
    assert server.request.form == {}


def test_get_tags_works_without_a_token(visitor, server):
    visitor.artist.get_tags(artist="Metallica")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "artist.getTags",
        "format": "json",
        "api_key": "example-key",
        "artist": "Metallica",
    }
    assert server.request.form == {}


def test_get_tags_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("artist.getTags", artist="Metallica", unheard_of="1")
    assert server.is_silent


def test_get_tags_checks_autocorrect(member, server):
    for autocorrect, sent in ((True, "1"), (False, "0")):
        member.artist.get_tags(artist="Metallica", autocorrect=autocorrect)
        assert server.request.query["autocorrect"] == sent
    for wrong in ("perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="autocorrect"):
            member.artist.get_tags(artist="Metallica", autocorrect=wrong)
    assert len(server.requests) == 2


def test_get_tags_needs_artist_unless_mbid_is_given(member, server):
    with pytest.raises(errors.RuleViolation, match="artist"):
        member.artist.get_tags()
    assert server.is_silent
    member.artist.get_tags(artist="Metallica")
    member.artist.get_tags(mbid="15779")
    assert len(server.requests) == 2


def test_get_tags_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "tags": {
            "tag": [
                {"name": "80s", "url": "https://www.last.fm/tag/80s"},
                {"name": "metal", "url": "https://www.last.fm/tag/metal"},
            ],
            "@attr": {"artist": "Metallica"},
        },
    }
    server.answer(came)
    answer = member.artist.get_tags(artist="Metallica")
    check(answer.tags, artist="Metallica")
    check(answer.tags.tag[0], name="80s", url="https://www.last.fm/tag/80s")
    check(answer.tags.tag[1], name="metal", url="https://www.last.fm/tag/metal")
    assert kinds(type(answer)) == {"tags": "record TagList"}
