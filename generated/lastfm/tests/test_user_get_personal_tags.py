# Generated from methods/lastfm/user.getPersonalTags.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Parameter


def test_get_personal_tags_tells_its_facts(member):
    spec = member.user.get_personal_tags.spec
    assert spec.name == "user.getPersonalTags"
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
        Parameter("tag", required=True),
        Parameter("taggingtype", type="enum", required=True, values=("artist", "album", "track")),
        Parameter("limit", type="integer", default="50", minimum=1),
        Parameter("page", type="integer", default="1", minimum=1),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_get_personal_tags_sends_every_parameter(member, server):
    member.user.get_personal_tags(user="RJ", tag="rock", taggingtype="artist", limit=1, page=1)
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "user.getPersonalTags",
        "format": "json",
        "api_key": "example-key",
        "sk": "example-token",
        "user": "RJ",
        "tag": "rock",
        "taggingtype": "artist",
        "limit": "1",
        "page": "1",
        "api_sig": "c89c2c18ec77cba70af37fd17d047b6c",
    }
    assert server.request.form == {}


def test_get_personal_tags_works_without_a_token(visitor, server):
    visitor.user.get_personal_tags(user="RJ", tag="rock", taggingtype="artist")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "user.getPersonalTags",
        "format": "json",
        "api_key": "example-key",
        "user": "RJ",
        "tag": "rock",
        "taggingtype": "artist",
    }
    assert server.request.form == {}


def test_get_personal_tags_needs_user(member, server):
    with pytest.raises(errors.MissingArgument, match="user"):
        member.user.get_personal_tags(user=None, tag="rock", taggingtype="artist")
    assert server.is_silent


def test_get_personal_tags_needs_tag(member, server):
    with pytest.raises(errors.MissingArgument, match="tag"):
        member.user.get_personal_tags(user="RJ", tag=None, taggingtype="artist")
    assert server.is_silent


def test_get_personal_tags_needs_taggingtype(member, server):
    with pytest.raises(errors.MissingArgument, match="taggingtype"):
        member.user.get_personal_tags(user="RJ", tag="rock", taggingtype=None)
    assert server.is_silent


def test_get_personal_tags_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("user.getPersonalTags", user="RJ", tag="rock", taggingtype="artist", unheard_of="1")
    assert server.is_silent


def test_get_personal_tags_checks_taggingtype(member, server):
    for taggingtype in ("artist", "album", "track"):
        member.user.get_personal_tags(user="RJ", tag="rock", taggingtype=taggingtype)
        assert server.request.query["taggingtype"] == taggingtype
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="taggingtype"):
            member.user.get_personal_tags(user="RJ", tag="rock", taggingtype=wrong)
    assert len(server.requests) == 3


def test_get_personal_tags_checks_limit(member, server):
    for limit, sent in ((1, "1"), (2, "2")):
        member.user.get_personal_tags(user="RJ", tag="rock", taggingtype="artist", limit=limit)
        assert server.request.query["limit"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="limit"):
            member.user.get_personal_tags(user="RJ", tag="rock", taggingtype="artist", limit=wrong)
    assert len(server.requests) == 2


def test_get_personal_tags_checks_page(member, server):
    for page, sent in ((1, "1"), (2, "2")):
        member.user.get_personal_tags(user="RJ", tag="rock", taggingtype="artist", page=page)
        assert server.request.query["page"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="page"):
            member.user.get_personal_tags(user="RJ", tag="rock", taggingtype="artist", page=wrong)
    assert len(server.requests) == 2


def test_get_personal_tags_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "taggings": {
            "artists": {
                "artist": [
                    {
                        "name": "Jack Bruce",
                        "mbid": "94a24504-3548-4bde-a89b-273d277d194e",
                        "url": "https://www.last.fm/music/Jack+Bruce",
                        "streamable": False,
                        "image": [
                            {
                                "size": "small",
                                "#text": "https://lastfm.freetls.fastly.net/i/u/34s/2a96cbd8b46e442fc41c2b86b821562f.png",
                            },
                        ],
                    },
                ],
            },
            "albums": {
                "album": [
                    {
                        "name": "Some name 8",
                        "url": "https://example.org/url/10",
                        "artist": {"name": "Some name 11", "url": "https://example.org/url/13"},
                        "image": [{"size": "medium"}, {"size": "large"}],
                    },
                    {
                        "name": "Some name 9",
                        "url": "https://example.org/url/11",
                        "artist": {"name": "Some name 12", "url": "https://example.org/url/14"},
                        "image": [{"size": "large"}, {"size": "extralarge"}],
                    },
                ],
            },
            "tracks": {
                "track": [
                    {
                        "name": "Some name 9",
                        "url": "https://example.org/url/11",
                        "artist": {"name": "Some name 12", "url": "https://example.org/url/14"},
                        "image": [{"size": "small"}, {"size": "medium"}],
                    },
                    {
                        "name": "Some name 10",
                        "url": "https://example.org/url/12",
                        "artist": {"name": "Some name 13", "url": "https://example.org/url/15"},
                        "image": [{"size": "medium"}, {"size": "large"}],
                    },
                ],
            },
            "@attr": {"user": "RJ", "tag": "rock", "page": 1, "perPage": 1, "totalPages": 20, "total": 20},
        },
    }
    server.answer(came)
    answer = member.user.get_personal_tags(user="RJ", tag="rock", taggingtype="artist")
    check(answer.taggings, user="RJ", tag="rock", page=1, per_page=1, total_pages=20, total=20)
    check(
        answer.taggings.artists.artist[0],
        name="Jack Bruce",
        mbid="94a24504-3548-4bde-a89b-273d277d194e",
        url="https://www.last.fm/music/Jack+Bruce",
        streamable=False,
    )
    check(
        answer.taggings.artists.artist[0].image[0],
        size="small",
        url="https://lastfm.freetls.fastly.net/i/u/34s/2a96cbd8b46e442fc41c2b86b821562f.png",
    )
    check(answer.taggings.albums.album[0], name="Some name 8", url="https://example.org/url/10")
    check(answer.taggings.albums.album[0].artist, name="Some name 11", url="https://example.org/url/13")
    check(answer.taggings.albums.album[0].image[0], size="medium")
    check(answer.taggings.albums.album[0].image[1], size="large")
    check(answer.taggings.albums.album[1], name="Some name 9", url="https://example.org/url/11")
    check(answer.taggings.albums.album[1].artist, name="Some name 12", url="https://example.org/url/14")
    check(answer.taggings.albums.album[1].image[0], size="large")
    check(answer.taggings.albums.album[1].image[1], size="extralarge")
    check(answer.taggings.tracks.track[0], name="Some name 9", url="https://example.org/url/11")
    check(answer.taggings.tracks.track[0].artist, name="Some name 12", url="https://example.org/url/14")
    check(answer.taggings.tracks.track[0].image[0], size="small")
    check(answer.taggings.tracks.track[0].image[1], size="medium")
    check(answer.taggings.tracks.track[1], name="Some name 10", url="https://example.org/url/12")
    check(answer.taggings.tracks.track[1].artist, name="Some name 13", url="https://example.org/url/15")
    check(answer.taggings.tracks.track[1].image[0], size="medium")
    check(answer.taggings.tracks.track[1].image[1], size="large")
    assert kinds(type(answer)) == {"taggings": "record UserGetPersonalTagsTaggings"}
    assert kinds(type(answer).taggings.item) == {
        "user": "string",
        "tag": "string",
        "page": "integer",
        "perPage": "integer",
        "totalPages": "integer",
        "total": "integer",
        "artists": "record UserGetPersonalTagsTaggingsArtists or None",
        "albums": "record UserGetPersonalTagsTaggingsAlbums or None",
        "tracks": "record UserGetPersonalTagsTaggingsTracks or None",
    }
    assert kinds(type(answer).taggings.item.artists.item) == {"artist": "list of record Artist"}
    assert kinds(type(answer).taggings.item.albums.item) == {"album": "list of record Album"}
    assert kinds(type(answer).taggings.item.tracks.item) == {"track": "list of record Track"}
