"""The clients we generate, plain and async, for both services: a day's work against a sandbox over real HTTP."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from typing import Any

import pytest

from generator.sandbox.build import KEY, SECRET, TOKEN
from generator.sandbox.login_calls import PASSWORD

from .people import agree
from .running import ROOT, running


@pytest.fixture(autouse=True)
def sdks(monkeypatch: pytest.MonkeyPatch) -> None:
    for service in ("ipernity", "lastfm"):
        monkeypatch.syspath_prepend(str(ROOT / "generated" / service / "python" / "src"))


@pytest.fixture(scope="module")
def photos() -> Iterator[str]:
    with running() as (_, port):
        yield f"http://127.0.0.1:{port}/api/"


@pytest.fixture(scope="module")
def music() -> Iterator[str]:
    with running(service="lastfm") as (_, port):
        yield f"http://127.0.0.1:{port}/2.0/"


def credentials(base: str, token: str = TOKEN) -> dict[str, Any]:
    return {"api_key": KEY, "api_secret": SECRET, "base_url": base, "auth_token": token or None}


def test_music_with_the_plain_client(music: str) -> None:
    from lastfm_sdk import LastFm, errors  # type: ignore[import-not-found]

    with LastFm(**credentials(music, "")) as guest:
        with pytest.raises(errors.AuthenticationFailed):
            guest.login.mobile("ada", "guessed")
        flow = guest.login.desktop()
        name = agree(flow.url)
        me = guest.with_options(auth_token=flow.finish().token)
        assert me.user.get_info().user.name == name
        now = int(time.time())
        plays = me.user.get_info().user.playcount
        told = me.track.scrobble(
            artist=["New Band"] * 3, track=["One", "Two", "Three"], timestamp=[now - 2, now - 1, now]
        )
        assert told.scrobbles.accepted == 3
        assert me.user.get_info().user.playcount == plays + 3
        assert [track.name for track in me.user.get_recent_tracks(user=name, limit=3).recenttracks.track] == [
            "Three",
            "Two",
            "One",
        ]
        assert sum(1 for _ in me.user.iter_recent_tracks(user=name, limit=50)) == plays + 3
        me.track.love(artist="new band", track="two")
        assert guest.track.get_info(artist="New Band", track="Two", username=name).track.userloved
        me.artist.add_tags(artist="New Band", tags=["loud"])
        assert [tag.name for tag in me.artist.get_tags(artist="New Band").tags.tag] == ["loud"]
        with pytest.raises(errors.ParametersInvalid):
            guest.artist.get_info(artist="Nobody at all")
        with pytest.raises(errors.SignatureInvalid):
            me.with_options(api_secret="wrong").track.love(artist="New Band", track="One")
        with pytest.raises(errors.SessionInvalid):
            me.with_options(auth_token="revoked").track.love(artist="New Band", track="One")


def test_music_with_the_async_client(music: str) -> None:
    from lastfm_sdk import AsyncLastFm, errors

    async def day() -> None:
        async with AsyncLastFm(**credentials(music, "")) as guest:
            grant = await guest.login.mobile("chiara", PASSWORD)
            me = guest.with_options(auth_token=grant.token)
            info, charts = await asyncio.gather(me.user.get_info(), guest.chart.get_top_artists(limit=5))
            assert info.user.name == "chiara"
            artists = [artist.name for artist in charts.artists.artist]
            assert len(artists) == 5
            seen = [artist.name async for artist in guest.chart.iter_top_artists(limit=5)]
            assert seen[:5] == artists
            assert len(seen) == len(set(seen)) > 5
            await me.track.love(artist=artists[0], track="Something New")
            loved = (await me.user.get_loved_tracks(user="chiara", limit=1)).lovedtracks.track
            assert [track.name for track in loved] == ["Something New"]
            with pytest.raises(errors.SessionInvalid):
                await me.with_options(auth_token="revoked").track.unlove(artist="a", track="b")

    asyncio.run(day())


def test_photos_with_the_async_client(photos: str) -> None:
    from ipernity_sdk import AsyncIpernity, errors  # type: ignore[import-not-found]

    async def day() -> None:
        async with AsyncIpernity(**credentials(photos)) as client:
            flow = await client.with_options(auth_token=None).login.desktop(permissions={"doc": "write"})
            await asyncio.to_thread(agree, flow.url)
            granted = client.with_options(auth_token=(await flow.finish()).token)
            assert (await granted.auth.check_token()).auth.permissions.doc == "write"
            made = await asyncio.gather(*(client.album.create(title=f"Album {number}") for number in range(3)))
            ids = {each.album.album_id for each in made}
            listed = [album.album_id async for album in client.album.iter_list(empty=True, per_page=2)]
            assert ids <= set(listed)
            assert len(listed) == len(set(listed))
            await asyncio.gather(*(client.album.delete(album_id=each) for each in ids))
            with pytest.raises(errors.AlbumNotFound):
                await client.album.get(album_id=ids.pop())

    asyncio.run(day())
