# Generated from methods/lastfm/artist.getInfo.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Parameter, Rule


def test_get_info_tells_its_facts(member):
    spec = member.artist.get_info.spec
    assert spec.name == "artist.getInfo"
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
        Parameter("mbid", type="id"),
        Parameter("autocorrect", type="boolean", default="0"),
        Parameter("username"),
        Parameter("lang", default="en"),
    )
    assert spec.rules == (Rule("instead", ("artist", "mbid")),)
    assert spec.paging is None
    assert spec.poll is None


def test_get_info_sends_every_parameter(member, server):
    member.artist.get_info(artist="Cher", mbid="15779", autocorrect=False, username="Some username", lang="en")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "artist.getInfo",
        "format": "json",
        "api_key": "example-key",
        "sk": "example-token",
        "artist": "Cher",
        "mbid": "15779",
        "autocorrect": "0",
        "username": "Some username",
        "lang": "en",
        "api_sig": "8f69ded31a074aa97968e54ae8fe4876",
    }
    assert server.request.form == {}


def test_get_info_works_without_a_token(visitor, server):
    visitor.artist.get_info(artist="Cher")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "artist.getInfo",
        "format": "json",
        "api_key": "example-key",
        "artist": "Cher",
    }
    assert server.request.form == {}


def test_get_info_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("artist.getInfo", artist="Cher", unheard_of="1")
    assert server.is_silent


def test_get_info_checks_autocorrect(member, server):
    for autocorrect, sent in ((True, "1"), (False, "0")):
        member.artist.get_info(artist="Cher", autocorrect=autocorrect)
        assert server.request.query["autocorrect"] == sent
    for wrong in ("perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="autocorrect"):
            member.artist.get_info(artist="Cher", autocorrect=wrong)
    assert len(server.requests) == 2


def test_get_info_needs_artist_unless_mbid_is_given(member, server):
    with pytest.raises(errors.RuleViolation, match="artist"):
        member.artist.get_info()
    assert server.is_silent
    member.artist.get_info(artist="Cher")
    member.artist.get_info(mbid="15779")
    assert len(server.requests) == 2


def test_get_info_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "artist": {
            "name": "Cher",
            "mbid": "bfcc6d75-a6a5-4bc6-8282-47aec8531818",
            "url": "https://www.last.fm/music/Cher",
            "image": [
                {
                    "size": "small",
                    "#text": "https://lastfm.freetls.fastly.net/i/u/34s/2a96cbd8b46e442fc41c2b86b821562f.png",
                },
            ],
            "streamable": False,
            "ontour": True,
            "stats": {"listeners": 1269212, "playcount": 18174302, "userplaycount": "3"},
            "similar": {
                "artist": [
                    {
                        "name": "Sonny & Cher",
                        "url": "https://www.last.fm/music/Sonny+&+Cher",
                        "image": [
                            {
                                "size": "small",
                                "#text": "https://lastfm.freetls.fastly.net/i/u/34s/2a96cbd8b46e442fc41c2b86b821562f.png",
                            },
                        ],
                    },
                ],
            },
            "tags": {"tag": [{"name": "pop", "url": "https://www.last.fm/tag/pop"}]},
            "bio": {
                "links": {
                    "link": [{"rel": "original", "href": "https://last.fm/music/Cher/+wiki", "#text": "Some text 3"}],
                },
                "published": "10 Feb 2006, 23:33",
                "summary": "Cher is an American singer and actress.",
                "content": "Cher is an American singer and actress. She \u2026",
            },
        },
    }
    server.answer(came)
    answer = member.artist.get_info(artist="Cher")
    check(
        answer.artist,
        name="Cher",
        mbid="bfcc6d75-a6a5-4bc6-8282-47aec8531818",
        url="https://www.last.fm/music/Cher",
        streamable=False,
        ontour=True,
    )
    check(
        answer.artist.image[0],
        size="small",
        url="https://lastfm.freetls.fastly.net/i/u/34s/2a96cbd8b46e442fc41c2b86b821562f.png",
    )
    check(answer.artist.stats, listeners=1269212, playcount=18174302, userplaycount=3)
    check(answer.artist.similar.artist[0], name="Sonny & Cher", url="https://www.last.fm/music/Sonny+&+Cher")
    check(
        answer.artist.similar.artist[0].image[0],
        size="small",
        url="https://lastfm.freetls.fastly.net/i/u/34s/2a96cbd8b46e442fc41c2b86b821562f.png",
    )
    check(answer.artist.tags.tag[0], name="pop", url="https://www.last.fm/tag/pop")
    check(
        answer.artist.bio,
        published="10 Feb 2006, 23:33",
        summary="Cher is an American singer and actress.",
        content="Cher is an American singer and actress. She \u2026",
    )
    check(answer.artist.bio.links.link[0], rel="original", href="https://last.fm/music/Cher/+wiki", text="Some text 3")
    assert kinds(type(answer)) == {"artist": "record ArtistGetInfoArtist"}
    assert kinds(type(answer).artist.item) == {
        "name": "string",
        "mbid": "id or None",
        "url": "url",
        "image": "list of record Image",
        "streamable": "boolean or None",
        "ontour": "boolean or None",
        "stats": "record ArtistGetInfoArtistStats",
        "similar": "record ArtistGetInfoArtistSimilar or None",
        "tags": "record Tags or None",
        "bio": "record ArtistGetInfoArtistBio or None",
    }
    assert kinds(type(answer).artist.item.stats.item) == {
        "listeners": "integer",
        "playcount": "integer",
        "userplaycount": "integer or None",
    }
    assert kinds(type(answer).artist.item.similar.item) == {"artist": "list of record ArtistGetInfoArtistSimilarArtist"}
    assert kinds(type(answer).artist.item.similar.item.artist.item) == {
        "name": "string",
        "url": "url",
        "image": "list of record Image",
    }
    assert kinds(type(answer).artist.item.bio.item) == {
        "links": "record ArtistGetInfoArtistBioLinks or None",
        "published": "string or None",
        "summary": "text or None",
        "content": "text or None",
    }
    assert kinds(type(answer).artist.item.bio.item.links.item) == {
        "link": "list of record ArtistGetInfoArtistBioLinksLink",
    }
    assert kinds(type(answer).artist.item.bio.item.links.item.link.item) == {
        "rel": "string",
        "href": "url",
        "text": "string or None",
    }
