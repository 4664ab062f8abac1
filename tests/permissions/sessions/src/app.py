from lastfm_sdk import AsyncLastFm, LastFm

with LastFm() as client:
    client.artist.get_info(artist="Cher")
    for track in client.user.iter_recent_tracks(user="rj"):
        client.track.love(artist=track.artist.name, track=track.name)


async def main(fm: AsyncLastFm) -> None:
    await fm.call("track.scrobble")
