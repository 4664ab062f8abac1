# Generated from methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from importlib import import_module

import pytest
from lastfm_sdk import errors
from lastfm_sdk.facts import METHODS
from lastfm_sdk.runtime.facts import Credential, Envelope, Failure, Login, LoginStep, RetryPolicy
from lastfm_sdk.runtime.signing import Credentials, Param, Signable
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
    assert SERVICE.hosts == {}
    assert SERVICE.common == "with"
    assert SERVICE.constants == {}
    assert SERVICE.formats == ("json", "xml")
    assert SERVICE.key == Credential(parameter="api_key")
    assert SERVICE.token == Credential(parameter="sk", signs=True)
    assert SERVICE.envelopes == {
        "json": Envelope(
            failures=(Failure(path=("error",)),),
            code=(("error",),),
            message=(("message",),),
            text="#text",
            attributes="@attr",
        ),
        "xml": Envelope(
            root="lfm",
            failures=(Failure("not_equal", ("status",), "ok"),),
            code=(("error", "code"),),
            message=(("error",),),
        ),
    }
    assert SERVICE.errors == {
        "2": "ServiceInvalid",
        "3": "MethodInvalid",
        "4": "AuthenticationFailed",
        "5": "FormatInvalid",
        "6": "ParametersInvalid",
        "7": "ResourceInvalid",
        "8": "OperationFailed",
        "9": "SessionInvalid",
        "10": "KeyInvalid",
        "11": "ServiceOffline",
        "13": "SignatureInvalid",
        "16": "TemporaryFailure",
        "26": "KeySuspended",
        "29": "RateLimitExceeded",
    }
    assert SERVICE.permissions == ()
    assert SERVICE.levels == {}
    assert SERVICE.check is None
    assert SERVICE.logins == {
        "desktop": Login(
            "desktop",
            (
                LoginStep("call", call="auth.getToken", gives={"request_token": ("token",)}),
                LoginStep(
                    "open",
                    address="https://www.last.fm/api/auth/",
                    arguments={"api_key": "{key}", "token": "{request_token}"},
                ),
                LoginStep("wait"),
                LoginStep(
                    "call",
                    call="auth.getSession",
                    arguments={"token": "{request_token}"},
                    gives={"token": ("session", "key"), "user": ("session", "name")},
                    not_yet=("14",),
                ),
            ),
        ),
        "web": Login(
            "web",
            (
                LoginStep(
                    "open",
                    address="https://www.last.fm/api/auth/",
                    arguments={"api_key": "{key}", "cb": "{callback}"},
                ),
                LoginStep("callback", names=("token",)),
                LoginStep(
                    "call",
                    call="auth.getSession",
                    arguments={"token": "{token}"},
                    gives={"token": ("session", "key"), "user": ("session", "name")},
                    not_yet=("14",),
                ),
            ),
        ),
        "mobile": Login(
            "mobile",
            (
                LoginStep("ask", names=("username", "password")),
                LoginStep(
                    "call",
                    call="auth.getMobileSession",
                    arguments={"username": "{username}", "password": "{password}"},
                    gives={"token": ("session", "key"), "user": ("session", "name")},
                ),
            ),
        ),
    }
    assert SERVICE.retry == RetryPolicy(codes=("8", "11", "16", "29"), statuses=(429, 500, 502, 503, 504))
    assert SERVICE.rate_limit is None


def test_calls_are_signed_as_described():
    query = (
        ("b", "2"),
        ("B", "1"),
        ("a", "\xe9 & ~"),
        ("list", "y"),
        ("list", "x"),
        ("format", "1"),
        ("callback", "1"),
    )
    form = (("c", "1"), ("empty", ""))
    params = {
        "query": [Param(*pair) for pair in query],
        "form": [*(Param(*pair) for pair in form), Param(*("file", "bytes"), "file")],
    }
    call = Signable("group.method", "POST", "https://service.example/base/", **params)
    credentials = Credentials("example-key", "example-secret", "example-token", "example-token-secret")
    still = {"clock": lambda: 1229000000.0, "nonce": lambda: "0123456789abcdef0123456789abcdef"}
    signed = SERVICE.scheme.sign(call, credentials, variant="", **still)
    assert signed.parameters == (("api_sig", "0557e18c9eb99dbd7e69e1ea0e74804f"),)
    assert signed.headers == ()
    excluded = tuple(sorted(SERVICE.scheme.variant("").listing.exclude))
    assert excluded == ("api_sig", "callback", "format")


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
