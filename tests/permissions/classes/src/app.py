"""Clients that objects keep."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from ipernity_sdk import AsyncIpernity, Ipernity


class Albums:
    def __init__(self) -> None:
        self.client = Ipernity()
        self.group = self.client.album

    def remove(self) -> None:
        self.group.delete(album_id=1)

    def nested(self) -> None:
        def inner() -> None:
            self.client.album.edit(album_id=1, title="x")

        inner()


@dataclass
class Documents:
    client: AsyncIpernity

    async def remove(self) -> None:
        await self.client.doc.delete(doc_id=1)


class Lazy:
    @cached_property
    def api(self) -> Ipernity:
        return Ipernity()

    @classmethod
    def make(cls) -> Lazy:
        return cls()

    def comment(self) -> None:
        self.api.doc.comments.add(doc_id=1, content="!")


class Mixin:
    def tag(self) -> None:
        self.service.doc.tags.add(doc_id=1, keywords=["red"])


class WithMixin(Mixin):
    def __init__(self, service: Ipernity) -> None:
        self.service = service


class Own(Ipernity):
    """The client itself, with a method of its own."""

    def rename(self) -> None:
        self.doc.set(doc_id=1, title="x")


Lazy.make().api.post.comments.add(post_id=1, content="!")
Own().folder.create(title="x")
Documents(AsyncIpernity()).client.faves.docs.add(doc_id=1)
