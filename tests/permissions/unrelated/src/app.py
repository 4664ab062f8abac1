"""Objects that look like a client, and are none."""

import requests
from ipernity_sdk import Ipernity, errors


class Album:
    def get(self, album_id: int) -> int:
        return album_id


class Fake:
    def __init__(self) -> None:
        self.album = Album()


fake = Fake()
fake.album.get(1)
fake.doc.delete(1)
requests.album.get(1)
album = Album()
album.get(1)
print(errors.AlbumNotFound, Ipernity)


def other(client: Fake) -> None:
    client.album.get(1)


def anything(thing, session):
    thing.album.delete(1)
    session.doc.delete(1)


def shadow(client: Ipernity) -> None:
    def inner(client: Fake) -> None:
        client.doc.delete(1)

    inner(fake)
    print([client.album.delete(1) for client in [fake]])


def called(api):
    api.doc.delete(1)


called(fake)
data = {"album": {"get": 1}}
data["album"].get(1)
"text".call("album.get")
