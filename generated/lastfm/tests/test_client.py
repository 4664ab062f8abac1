# Generated from methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from importlib import import_module

import pytest
from lastfm_sdk import errors
from lastfm_sdk.facts import METHODS
from lastfm_sdk.service import SERVICE


def test_every_method_is_there():
    names = (
        "album.addTags",
        "album.getInfo",
        "album.getTags",
        "album.getTopTags",
        "album.removeTag",
        "album.search",
        "artist.addTags",
        "artist.getCorrection",
        "artist.getInfo",
        "artist.getSimilar",
        "artist.getTags",
        "artist.getTopAlbums",
        "artist.getTopTags",
        "artist.getTopTracks",
        "artist.removeTag",
        "artist.search",
        "auth.getMobileSession",
        "auth.getSession",
        "auth.getToken",
        "chart.getTopArtists",
        "chart.getTopTags",
        "chart.getTopTracks",
        "geo.getTopArtists",
        "geo.getTopTracks",
        "library.getArtists",
        "tag.getInfo",
        "tag.getSimilar",
        "tag.getTopAlbums",
        "tag.getTopArtists",
        "tag.getTopTags",
        "tag.getTopTracks",
        "tag.getWeeklyChartList",
        "track.addTags",
        "track.getCorrection",
        "track.getInfo",
        "track.getSimilar",
        "track.getTags",
        "track.getTopTags",
        "track.love",
        "track.removeTag",
        "track.scrobble",
        "track.search",
        "track.unlove",
        "track.updateNowPlaying",
        "user.getFriends",
        "user.getInfo",
        "user.getLovedTracks",
        "user.getPersonalTags",
        "user.getRecentTracks",
        "user.getTopAlbums",
        "user.getTopArtists",
        "user.getTopTags",
        "user.getTopTracks",
        "user.getWeeklyAlbumChart",
        "user.getWeeklyArtistChart",
        "user.getWeeklyChartList",
        "user.getWeeklyTrackChart",
    )
    assert sorted(METHODS) == sorted(names)


def test_facts_are_found_by_the_name_of_a_method():
    for name, place in METHODS.items():
        module, constant = place.split(":")
        assert getattr(import_module(f"lastfm_sdk.facts.{module}"), constant).name == name


def test_service_tells_its_facts():
    assert SERVICE.name == "lastfm"
    assert SERVICE.base == "https://ws.audioscrobbler.com/2.0/"
    assert SERVICE.path == ""
    assert SERVICE.method_parameter == "method"
    assert SERVICE.format_parameter == "format"
    assert SERVICE.verb == "GET"
    assert SERVICE.body == "form"
    assert SERVICE.format == "json"
    assert SERVICE.environment == "LASTFM"
    assert SERVICE.version == "0.1.0"
    assert SERVICE.key.parameter == "api_key"
    assert SERVICE.key.header == ""
    assert SERVICE.token.parameter == "sk"
    assert SERVICE.token.header == ""
    assert SERVICE.conventions.true == "1"
    assert SERVICE.conventions.false == "0"
    assert SERVICE.conventions.lists == "join:,"
    assert SERVICE.conventions.timestamp == "unix"
    assert SERVICE.conventions.datetime == "%Y-%m-%d %H:%M:%S"
    assert SERVICE.conventions.date == "%Y-%m-%d"
    assert SERVICE.token.signs
    assert SERVICE.timeouts.connect == 5.0
    assert SERVICE.timeouts.read == 30.0
    assert SERVICE.timeouts.write == 60.0
    assert SERVICE.timeouts.pool == 5.0


def test_a_code_of_the_service_raises_its_class(member, server):
    for code, error in (
        ("2", errors.ServiceInvalid),
        ("3", errors.MethodInvalid),
        ("4", errors.AuthenticationFailed),
        ("5", errors.FormatInvalid),
        ("6", errors.ParametersInvalid),
        ("7", errors.ResourceInvalid),
        ("8", errors.OperationFailed),
        ("9", errors.SessionInvalid),
        ("10", errors.KeyInvalid),
        ("11", errors.ServiceOffline),
        ("13", errors.SignatureInvalid),
        ("16", errors.TemporaryFailure),
        ("26", errors.KeySuspended),
        ("29", errors.RateLimitExceeded),
    ):
        server.fail(code, "A message")
        with pytest.raises(errors.ServiceError) as caught:
            member.tag.get_top_tags()
        assert type(caught.value) is error
        assert (caught.value.code, caught.value.message) == (code, "A message")
        assert caught.value.method == "tag.getTopTags"


def test_a_code_nobody_knows_raises_the_base_class(member, server):
    server.fail("987654", "A message")
    with pytest.raises(errors.ServiceError) as caught:
        member.tag.get_top_tags()
    assert type(caught.value) is errors.ServiceError
    assert caught.value.code == "987654"


def test_credentials_may_come_from_the_environment(connect, server, monkeypatch):
    for name, value in (("API_KEY", "key-around"), ("API_SECRET", "secret-around"), ("AUTH_TOKEN", "token-around")):
        monkeypatch.setenv(f"LASTFM_{name}", value)
    member = connect()
    member.tag.get_top_tags()
    assert "key-around" in str(server.request)


def test_secrets_are_not_shown(member):
    for secret in ("example-key", "example-secret", "example-token"):
        assert secret not in repr(member)
