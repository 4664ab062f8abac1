"""pylast, a client that others have written for the second service, unmodified, over real HTTP."""

from __future__ import annotations

import time
import urllib.parse
from collections.abc import Iterator

import pylast  # type: ignore[import-untyped]
import pytest

from generator.sandbox.app import Sandbox
from generator.sandbox.build import KEY, SECRET, TOKEN
from generator.sandbox.login_calls import PASSWORD

from .people import agree
from .plain_http import Plain
from .running import running

UNKNOWN_TO_IT = {"chart.getTopTags", "tag.getSimilar", "tag.getWeeklyChartList"}
OF_LOGINS = {"auth.getMobileSession", "auth.getSession", "auth.getToken"}


@pytest.fixture(scope="module")
def server() -> Iterator[tuple[Sandbox, int]]:
    with running(service="lastfm") as (app, port):
        yield app, port


def client(port: int, **given: str) -> pylast.LastFMNetwork:
    network = pylast.LastFMNetwork(api_key=KEY, api_secret=SECRET, **given)
    network.ws_server = (f"127.0.0.1:{port}", "/2.0/")
    network.homepage = f"http://127.0.0.1:{port}"
    network.enable_proxy({"https://": Plain()})
    return network


@pytest.fixture
def network(server: tuple[Sandbox, int]) -> pylast.LastFMNetwork:
    app, port = server
    return client(port, session_key=TOKEN, username=app.desk.world.accounts()[0].id)


def test_it_logs_in_by_the_browser(server: tuple[Sandbox, int]) -> None:
    network = client(server[1])
    generator = pylast.SessionKeyGenerator(network)
    url = generator.get_web_auth_url()
    with pytest.raises(pylast.WSError, match="nobody has agreed yet") as early:
        generator.get_web_auth_session_key(url)
    assert early.value.get_id() == "14"
    name = agree(url)
    network.session_key, told = generator.get_web_auth_session_key_username(url)
    assert told == name
    assert network.get_authenticated_user().get_name(properly_capitalized=True) == name
    with pytest.raises(pylast.WSError) as again:
        generator.get_web_auth_session_key(url)
    assert again.value.get_id() == str(pylast.STATUS_AUTH_FAILED)


def test_it_logs_in_by_password(server: tuple[Sandbox, int]) -> None:
    app, port = server
    name = app.desk.world.accounts()[1].id
    generator = pylast.SessionKeyGenerator(client(port))
    session = generator.get_session_key(name, pylast.md5(PASSWORD))
    assert client(port, session_key=session).get_authenticated_user().get_name(properly_capitalized=True) == name
    with pytest.raises(pylast.WSError) as wrong:
        generator.get_session_key(name, pylast.md5("guessed"))
    assert wrong.value.get_id() == str(pylast.STATUS_AUTH_FAILED)


def test_what_it_scrobbles_loves_and_tags_is_there(network: pylast.LastFMNetwork) -> None:
    me = network.get_authenticated_user()
    plays = me.get_playcount()
    now = int(time.time())
    network.scrobble(artist="New Band", title="First Song", timestamp=now - 300, album="Debut")
    network.scrobble_many(
        [{"artist": "new band", "title": f"Song {number}", "timestamp": now - 10 * number} for number in (1, 2, 3)]
    )
    assert me.get_playcount() == plays + 4
    latest = me.get_recent_tracks(limit=4)
    assert [played.track.title for played in latest] == ["Song 1", "Song 2", "Song 3", "First Song"]
    assert {played.track.artist.name for played in latest} == {"New Band"}
    assert (latest[3].album, latest[3].timestamp) == ("Debut", str(now - 300))
    track = network.get_track("NEW BAND", "first song")
    assert track.get_title(properly_capitalized=True) == "First Song"
    assert (track.get_playcount(), track.get_userplaycount(), track.get_userloved()) == (1, 1, False)
    assert track.get_album().get_title() == "Debut"
    assert [each.get_title() for each in network.get_album("New Band", "Debut").get_tracks()] == ["First Song"]
    track.love()
    assert track.get_userloved()
    assert me.get_loved_tracks(limit=1)[0].track == track
    track.unlove()
    assert track not in [each.track for each in me.get_loved_tracks(limit=None)]
    artist = network.get_artist("New Band")
    for opus, tagged in (
        (artist, me.get_tagged_artists),
        (track, me.get_tagged_tracks),
        (network.get_album("New Band", "Debut"), me.get_tagged_albums),
    ):
        opus.add_tags(["fresh", "loud"])
        assert {tag.get_name() for tag in opus.get_tags()} == {"fresh", "loud"}
        assert tagged("fresh") == [opus]
        opus.remove_tag("loud")
        assert [tag.get_name() for tag in opus.get_tags()] == ["fresh"]
        assert [top.item.get_name() for top in opus.get_top_tags()] == ["fresh"]
    assert "New Band" in {top.item.get_name() for top in me.get_top_artists(limit=100)}
    assert "fresh" in {top.item.get_name() for top in me.get_top_tags()}


def test_it_calls_every_method_it_knows(network: pylast.LastFMNetwork, server: tuple[Sandbox, int]) -> None:
    app, _ = server
    app.desk.journal.entries.clear()
    artist = network.get_top_artists(limit=1)[0].item
    track = artist.get_top_tracks(limit=1)[0].item
    album = artist.get_top_albums(limit=1)[0].item
    tag = network.get_top_tags(limit=1)[0].item
    me = network.get_user(network.username)
    assert network.get_top_tracks(limit=2)
    country = network.get_country(str(me.get_country()))
    assert country.get_top_artists(limit=2)
    assert country.get_top_tracks(limit=2)
    assert network.get_artist_by_mbid(artist.get_mbid()) == artist
    assert network.get_track_by_mbid(track.get_mbid()) == track
    assert network.get_album_by_mbid(album.get_mbid()) == album
    assert artist.get_correction() == artist.get_name()
    assert track.get_correction() == track.get_title()
    assert artist.get_similar(limit=3)
    assert track.get_similar(limit=3)
    assert artist.get_bio_summary()
    assert album.get_wiki_content()
    assert track.get_duration() > 1000
    assert album.get_cover_image().startswith("http://127.0.0.1:")
    assert tag.get_top_artists(limit=2)
    assert not tag.get_top_tracks(limit=2)
    assert not tag.get_top_albums(limit=2)
    assert tag.get_wiki_summary()
    assert me.get_registered()
    assert me.get_friends()
    assert me.get_top_albums(limit=2)
    assert me.get_top_tracks(limit=2)
    assert me.get_weekly_chart_dates()
    assert me.get_weekly_artist_charts()
    assert me.get_weekly_album_charts()
    assert me.get_weekly_track_charts()
    assert me.get_library().get_artists(limit=2)
    network.update_now_playing(artist.get_name(), track.get_title())
    network.scrobble(artist.get_name(), track.get_title(), int(time.time()))
    track.love()
    assert me.get_recent_tracks(limit=1)
    assert me.get_loved_tracks(limit=1)
    track.unlove()
    for opus in (artist, album, track):
        opus.add_tag("rock")
        assert opus.get_tags()
        assert opus.get_top_tags()
    assert me.get_tagged_artists("rock")
    assert me.get_top_tags()
    assert me.get_top_artists()
    for opus in (artist, album, track):
        opus.remove_tag("rock")
    assert network.search_for_artist("a").get_next_page()
    assert network.search_for_album("a").get_next_page()
    assert network.search_for_track("", "a").get_next_page()
    called = {entry.call.method.name for entry in app.desk.journal.entries if entry.call.method}
    assert not {method.name for method in app.desk.service.methods} - called - UNKNOWN_TO_IT - OF_LOGINS
    refused = [entry for entry in app.desk.journal.entries if entry.outcome != "answered"]
    assert not refused, refused[0].outcome


def test_it_walks_its_lists(network: pylast.LastFMNetwork) -> None:
    me = network.get_user(network.username)
    plays = me.get_recent_tracks(limit=None)
    assert len(plays) == me.get_playcount() > 100
    assert len({(str(each.track), each.timestamp) for each in plays}) > 100
    assert sum(top.weight for top in me.get_top_tracks(limit=1000)) == me.get_playcount()
    for search in (
        network.search_for_artist("a"),
        network.search_for_album("a"),
        network.search_for_track("", "a"),
    ):
        found = [str(each) for _ in range(5) for each in search.get_next_page()]
        assert len(found) == len(set(found)) == int(search.get_total_result_count()) > 1


@pytest.mark.parametrize(
    ("given", "code"),
    [({"api_key": "unknown"}, "10"), ({"api_secret": "wrong"}, "13"), ({"session_key": "unknown"}, "9")],
)
def test_what_is_wrong_is_told_by_its_code(network: pylast.LastFMNetwork, given: dict[str, str], code: str) -> None:
    for name, value in given.items():
        setattr(network, name, value)
    with pytest.raises(pylast.WSError) as refused:
        network.get_track("Halden", "Cabin Light").love()
    assert refused.value.get_id() == code


def test_texts_of_every_script_travel_both_ways(network: pylast.LastFMNetwork) -> None:
    name = 'Ærø & "Ø" <b>雪</b> ' + urllib.parse.quote("ñ")
    network.scrobble(artist=name, title=name, timestamp=int(time.time()))
    assert network.get_artist(name).get_name(properly_capitalized=True) == name
