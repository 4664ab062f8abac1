"""Another service from its description alone: names in place of numbers, a token that signs, XML unasked."""

from __future__ import annotations

import hashlib
from functools import cache
from typing import Any
from urllib.parse import urlencode

import pytest

from generator.model.examples import example_request
from generator.model.method import Method
from generator.sandbox.app import Sandbox
from generator.sandbox.build import KEY, SECRET, TOKEN, Wishes

from .running import Answer, described, sandbox, send

SERVICE = described("lastfm")


@cache
def app() -> Sandbox:
    return sandbox(service="lastfm")


def ask(
    method: str, given: dict[str, str], *, secret: str = SECRET, verb: str = "", at: Sandbox | None = None
) -> Answer:
    """A call as it is given, signed if there is a secret to sign with."""
    pairs = {"method": method, **{name: value for name, value in given.items() if value}}
    if secret:
        text = "".join(name + pairs[name] for name in sorted(pairs) if name not in ("format", "callback")) + secret
        pairs["api_sig"] = hashlib.md5(text.encode()).hexdigest()
    query = urlencode(pairs)
    at = at or app()
    verb = verb or next((each.verb for each in SERVICE.methods if each.name == method), "GET")
    return send(at, "/2.0/", verb, query) if verb == "GET" else send(at, "/2.0/", verb, body=query.encode())


def call(method: str, *, token: str = TOKEN, at: Sandbox | None = None, **given: str) -> Any:
    return ask(method, {"api_key": KEY, "sk": token, "format": "json", **given}, at=at).json


LOVE = {"artist": "Halden", "track": "Cabin Light"}
OURS = {"api_key": KEY, "sk": TOKEN, "format": "json"}
REFUSALS: list[tuple[str, str, dict[str, str], dict[str, str], str]] = [
    ("format", "track.love", OURS | LOVE | {"format": "yaml"}, {}, "5"),
    ("method", "track.adore", OURS, {}, "3"),
    ("key missing", "track.getInfo", OURS | LOVE | {"api_key": ""}, {}, "10"),
    ("key unknown", "track.getInfo", OURS | LOVE | {"api_key": "x"}, {}, "10"),
    ("verb", "track.love", OURS | LOVE, {"verb": "GET"}, "4"),
    ("not signed", "track.love", OURS | LOVE, {"secret": ""}, "13"),
    ("not signed although with a token", "track.getInfo", OURS | LOVE, {"secret": ""}, "13"),
    ("signed wrongly", "track.love", OURS | LOVE, {"secret": "guessed"}, "13"),
    ("session missing", "track.love", OURS | LOVE | {"sk": ""}, {}, "9"),
    ("session unknown", "track.love", OURS | LOVE | {"sk": "x"}, {}, "9"),
    ("parameter missing", "track.love", OURS | LOVE | {"track": ""}, {}, "6"),
    ("parameter illegal", "artist.getTopTracks", OURS | {"artist": "Halden", "page": "x"}, {}, "6"),
    ("name or mbid", "artist.getInfo", OURS, {}, "6"),
    ("lists of different length", "track.scrobble", OURS | {"artist[0]": "a", "track[0]": "b"}, {}, "6"),
    ("artist unknown", "artist.getInfo", OURS | {"artist": "Nobody"}, {}, "6"),
    ("track unknown", "track.getInfo", OURS | {"artist": "Halden", "track": "Nothing"}, {}, "6"),
    ("member unknown", "user.getInfo", OURS | {"user": "nobody"}, {}, "6"),
    ("member neither named nor logged in", "user.getInfo", OURS | {"sk": ""}, {}, "6"),
    ("request token unknown", "auth.getSession", OURS | {"sk": "", "token": "x"}, {}, "4"),
    ("password wrong", "auth.getMobileSession", OURS | {"sk": "", "username": "ada", "password": "x"}, {}, "4"),
]


@pytest.mark.parametrize(("method", "given", "how", "code"), [pytest.param(*rest, id=name) for name, *rest in REFUSALS])
def test_each_check_has_its_code(method: str, given: dict[str, str], how: dict[str, str], code: str) -> None:
    answer = ask(method, given, **how)  # type: ignore[arg-type]
    assert str(answer.json["error"]) == code
    given = {name: value for name, value in given.items() if name != "format"}
    if code != "5":
        assert f'code="{code}"'.encode() in ask(method, given, **how).body  # type: ignore[arg-type]


def test_request_tokens_wait_for_somebody_and_grow_old() -> None:
    moment = [1_700_000_000.0]
    own = sandbox(Wishes(now=lambda: moment[0]), "lastfm")
    token = call("auth.getToken", token="", at=own)["token"]
    asked = {"api_key": KEY, "format": "json", "token": token}
    assert str(ask("auth.getSession", asked, at=own).json["error"]) == "14"
    moment[0] += 3601
    assert str(ask("auth.getSession", asked, at=own).json["error"]) == "15"


def test_names_of_methods_are_known_in_any_case() -> None:
    assert call("user.getinfo")["user"]["name"] == call("user.getInfo")["user"]["name"]


@pytest.mark.parametrize("method", [pytest.param(each, id=each.name) for each in SERVICE.methods])
def test_every_method_answers_as_described(method: Method) -> None:
    given = {
        name: value if isinstance(value, str) else ",".join(value) for name, value in example_request(SERVICE, method)
    }
    told = call(method.name, **given)
    codes = {error.code for error in (*method.errors, *SERVICE.errors)}
    assert str(told.get("error", "")) in {"", *codes}


def test_who_is_logged_in_need_not_be_named() -> None:
    me = call("user.getInfo")["user"]["name"]
    call("artist.addTags", artist="Halden", tags="windy")
    named = call("artist.getTags", artist="Halden", user=me, token="")
    assert call("artist.getTags", artist="HALDEN")["tags"]["tag"] == named["tags"]["tag"]
    assert "windy" in [tag["name"] for tag in named["tags"]["tag"]]
    others = call("artist.getTags", artist="Halden", user="chiara", token="")["tags"]["tag"]
    assert "windy" not in [tag["name"] for tag in others]


def test_a_thing_is_found_by_its_other_name_and_changes_nothing_of_what_is_told() -> None:
    by_name = call("artist.getInfo", artist="halden")["artist"]
    assert call("artist.getInfo", mbid=by_name["mbid"])["artist"] == by_name
    assert by_name["name"] == "Halden"
    assert "userplaycount" not in by_name["stats"]
    mine = call("artist.getInfo", artist="Halden", username="ada")["artist"]["stats"]["userplaycount"]
    assert 0 < int(mine) < int(by_name["stats"]["playcount"])


def test_what_is_read_does_not_come_to_be() -> None:
    before = len(app().desk.world.keeper.things)
    for method, given in {
        "tag.getTopArtists": {"tag": "unheard"},
        "track.getSimilar": {"artist": "No", "track": "One"},
        "artist.getCorrection": {"artist": "No"},
        "artist.search": {"artist": "nothing like it"},
        "track.unlove": {"artist": "No", "track": "One"},
        "artist.removeTag": {"artist": "Halden", "tag": "unheard"},
    }.items():
        call(method, **given)
    assert len(app().desk.world.keeper.things) == before


def test_charts_count_and_rank() -> None:
    everything = call("chart.getTopArtists", limit="100")["artists"]["artist"]
    counts = [int(artist["playcount"]) for artist in everything]
    assert counts == sorted(counts, reverse=True)
    second = call("chart.getTopArtists", limit="3", page="2")["artists"]["artist"]
    assert [artist["name"] for artist in second] == [artist["name"] for artist in everything[3:6]]
    members = ("ada", "bruno", "chiara", "david")
    played = [int(call("user.getInfo", user=name)["user"]["playcount"]) for name in members]
    assert sum(played) == sum(counts)
    top = call("user.getTopTracks", user="ada", limit="1000")["toptracks"]["track"]
    assert [track["@attr"]["rank"] for track in top] == [str(rank) for rank in range(1, len(top) + 1)]


def test_recent_tracks_keep_to_a_span_of_time() -> None:
    own = sandbox(service="lastfm")
    for moment in ("1000000000", "1000000100", "1000000200"):
        call("track.scrobble", at=own, **{"artist[0]": "Old", "track[0]": "Times", "timestamp[0]": moment})
    me = call("user.getInfo", at=own)["user"]["name"]
    span = {"user": me, "from": "1000000050", "to": "1000000200"}
    found = call("user.getRecentTracks", at=own, **span)["recenttracks"]["track"]
    assert [track["date"]["uts"] for track in found] == ["1000000200", "1000000100"]
    week = call("user.getWeeklyTrackChart", at=own, **span)["weeklytrackchart"]["track"]
    assert [(track["name"], track["playcount"]) for track in week] == [("Times", "2")]


def test_samples_for_the_pages_fit_together() -> None:
    values = send(app(), "/sandbox.json").json["values"]
    for kind in ("album", "track"):
        told = call(f"{kind}.getInfo", artist=values["artist"], **{kind: values[kind]})[kind]
        assert told["name"] == values[kind]
    assert call("user.getInfo", user=values["user"])["user"]["name"] == values["user"]


def test_charts_of_a_period_leave_out_what_is_older() -> None:
    moment = [1_800_000_000.0]
    own = sandbox(Wishes(now=lambda: moment[0]), "lastfm")
    me = call("user.getInfo", at=own)["user"]["name"]
    for title, days in (("Yesterday", 1), ("Last Month", 20), ("Long Ago", 4000)):
        stamp = str(int(moment[0]) - days * 86_400)
        call("track.scrobble", at=own, **{"artist[0]": "Days", "track[0]": title, "timestamp[0]": stamp})

    def days(period: str) -> set[str]:
        chart = call("user.getTopTracks", at=own, user=me, period=period, limit="1000")["toptracks"]["track"]
        return {track["name"] for track in chart if track["artist"]["name"] == "Days"}

    assert days("7day") == {"Yesterday"}
    assert days("1month") == {"Yesterday", "Last Month"}
    assert days("12month") == {"Yesterday", "Last Month"}
    assert days("overall") == {"Yesterday", "Last Month", "Long Ago"}
    moment[0] += 30 * 86_400
    assert days("7day") == set()
