# ruff: noqa: UP007, UP037, UP045
"""What parameters stand for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Optional, Union, cast

import ipernity_sdk
from ipernity_sdk import AsyncIpernity, Ipernity
from ipernity_sdk.groups.album import AlbumGroup

Any = Ipernity | AsyncIpernity


def plain(x: Ipernity) -> None:
    x.album.get(album_id=1)


def text(x: "ipernity_sdk.Ipernity | None") -> None:
    x.album.edit(album_id=1)


def optional(
    x: Optional[Ipernity] = None, *, y: Annotated[Union[Ipernity, AsyncIpernity], "here"]
) -> None:
    x.doc.set(doc_id=1)
    y.doc.delete(doc_id=1)


def alias(x: Any) -> None:
    x.folder.create(title="x")


def several(clients: Iterable[Ipernity], *others: Ipernity) -> None:
    for each in clients:
        each.folder.edit(folder_id=1)
    for number, each in enumerate(others):
        each.folder.delete(folder_id=number)


def group(albums: AlbumGroup) -> None:
    albums.docs.add(album_id=1, doc_id=1)


def by_its_name(client):
    client.post.comments.add(post_id=1, content="!")


def given(it):
    it.faves.albums.add(album_id=1)


given(it=cast("Ipernity", object()))
