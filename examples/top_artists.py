"""Show whom a country listens to most, by Last.fm.

LASTFM_API_KEY=… python examples/top_artists.py Denmark
"""

import sys

from lastfm_sdk import LastFm


def top_artists(client: LastFm, country: str, most: int = 10) -> list[str]:
    """Lines to show, the artist with the most listeners first."""
    artists = client.geo.iter_top_artists(country).items(most)
    return [f"{place:3}. {artist.name} ({artist.listeners or 0:,})" for place, artist in enumerate(artists, 1)]


if __name__ == "__main__":
    with LastFm() as client:
        print("\n".join(top_artists(client, " ".join(sys.argv[1:]))))
