from __future__ import annotations

from functools import cached_property
from typing import Literal

from ..facts import picture as facts
from ..responses.picture import PictureEntry, PictureGetResponse, PictureListResponse, PictureUploadResponse
from ..runtime.groups import AsyncGroup, described
from ..runtime.paging import AsyncPager
from ..runtime.records import Record
from ..runtime.uploads import Progress
from ..runtime.wire import FileSource


class AsyncPicture(AsyncGroup):
    """Calls of `picture`."""

    @cached_property
    def comments(self) -> AsyncPictureComments:
        """Calls of `picture.comments`."""
        return AsyncPictureComments(self._client)

    @described(facts.PICTURE_GET)
    async def get(
        self,
        picture_id: str | int,
        *,
        from_: Literal["web", "phone"] | None = None,
    ) -> PictureGetResponse:
        """Get a picture."""
        return await self._call(facts.PICTURE_GET, PictureGetResponse, {"picture_id": picture_id, "from": from_})

    @described(facts.PICTURE_LIST)
    async def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
    ) -> PictureListResponse:
        """List pictures."""
        return await self._call(facts.PICTURE_LIST, PictureListResponse, {"page": page, "per_page": per_page})

    def iter_list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
    ) -> AsyncPager[PictureEntry, PictureListResponse]:
        """Go through all pages of `list`."""
        return self._pages(facts.PICTURE_LIST, PictureListResponse, {"page": page, "per_page": per_page})

    @described(facts.PICTURE_UPLOAD)
    async def upload(
        self,
        file: FileSource,
        *,
        title: str | None = None,
        progress: Progress | None = None,
    ) -> PictureUploadResponse:
        """Upload a picture."""
        arguments = {"file": file, "title": title}
        return await self._call(facts.PICTURE_UPLOAD, PictureUploadResponse, arguments, progress=progress)

    @described(facts.PICTURE_ECHO)
    async def echo(
        self,
        /,
        **more: object,
    ) -> Record:
        """Echo the arguments."""
        return await self._call(facts.PICTURE_ECHO, Record, {**more})


class AsyncPictureComments(AsyncGroup):
    """Calls of `picture.comments`."""

    @described(facts.PICTURE_COMMENTS_ADD)
    async def add(
        self,
        picture_id: str | int,
        content: str,
    ) -> None:
        """Comment on a picture."""
        return await self._call(facts.PICTURE_COMMENTS_ADD, None, {"picture_id": picture_id, "content": content})
