"""Methods that are called by their names on the wire."""

import sys
from enum import Enum
from typing import Literal

from ipernity_sdk import Ipernity
from ipernity_sdk.facts.album import ALBUM_EDIT
from ipernity_sdk.runtime.records import Record

NAME = "album.get"
METHODS = {"title": "doc.set", "place": "doc.setGeo"}


class Wire(Enum):
    REMOVE = "doc.delete"


client = Ipernity()
client.call("test.hello")
client.call(NAME, album_id=1)
client.call(Wire.REMOVE.value, doc_id=1)
for part in ("add", "remove"):
    client.call(f"doc.tags.{part}", doc_id=1)
    client.call("faves.docs." + part, doc_id=1)
for what, name in METHODS.items():
    print(what, client.call(name))
client.perform(ALBUM_EDIT, Record, {"album_id": 1})
client.perform(client.album.create.spec, Record, {"title": "x"})


def indirect(name: str) -> None:
    client.call(name)


def literal(name: Literal["post.comments.add"]) -> None:
    client.call(name)


indirect("group.docs.add")

client.call(sys.argv[1])
client.call("album.gett")
getattr(client.album, sys.argv[1])()
client.album.gett()
client.albums.get()
