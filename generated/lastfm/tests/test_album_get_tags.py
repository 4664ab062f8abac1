# Generated from methods/lastfm/album.getTags.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Parameter, Rule


def test_get_tags_tells_its_facts(member):
    spec = member.album.get_tags.spec
    assert spec.name == "album.getTags"
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
        Parameter("album"),
        Parameter("mbid", type="id"),
        Parameter("autocorrect", type="boolean", default="0"),
        Parameter("user"),
    )
    assert spec.rules == (Rule("instead", ("artist", "mbid")), Rule("instead", ("album", "mbid")))
    assert spec.paging is None
    assert spec.poll is None


def test_get_tags_sends_every_parameter(member, server):
    member.album.get_tags(artist="Cher", album="Believe", mbid="15779", autocorrect=False, user="RJ")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "album.getTags",
        "format": "json",
        "api_key": "example-key",
        "sk": "example-token",
        "artist": "Cher",
        "album": "Believe",
        "mbid": "15779",
        "autocorrect": "0",
        "user": "RJ",
        "api_sig": "eb55fffdd36eaa1460faf54b09a9425b",
    }
    assert server.request.form == {}


def test_get_tags_works_without_a_token(visitor, server):
    visitor.album.get_tags(artist="Cher", album="Believe")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "album.getTags",
        "format": "json",
        "api_key": "example-key",
        "artist": "Cher",
        "album": "Believe",
    }
    assert server.request.form == {}


def test_get_tags_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("album.getTags", artist="Cher", album="Believe", unheard_of="1")
    assert server.is_silent


def test_get_tags_checks_autocorrect(member, server):
    for autocorrect, sent in ((True, "1"), (False, "0")):
        member.album.get_tags(artist="Cher", album="Believe", autocorrect=autocorrect)
        assert server.request.query["autocorrect"] == sent
    for wrong in ("perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="autocorrect"):
            member.album.get_tags(artist="Cher", album="Believe", autocorrect=wrong)
    assert len(server.requests) == 2


def test_get_tags_needs_artist_unless_mbid_is_given(member, server):
    with pytest.raises(errors.RuleViolation, match="artist"):
        member.album.get_tags(album="Believe")
    assert server.is_silent
    member.album.get_tags(artist="Cher", album="Believe")
    member.album.get_tags(mbid="15779")
    assert len(server.requests) == 2


def test_get_tags_needs_album_unless_mbid_is_given(member, server):
    with pytest.raises(errors.RuleViolation, match="album"):
        member.album.get_tags(artist="Cher")
    assert server.is_silent
    member.album.get_tags(artist="Cher", album="Believe")
    member.album.get_tags(mbid="15779")
    assert len(server.requests) == 2


def test_get_tags_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "tags": {
            "tag": [{"name": "pop", "url": "https://www.last.fm/tag/pop"}],
            "@attr": {"artist": "Cher", "album": "Believe"},
        },
    }
    server.answer(came)
    answer = member.album.get_tags(artist="Cher", album="Believe")
    check(answer.tags, artist="Cher", album="Believe")
    check(answer.tags.tag[0], name="pop", url="https://www.last.fm/tag/pop")
    assert kinds(type(answer)) == {"tags": "record TagList"}
