# Generated from methods/lastfm/library.getArtists.yaml by `make generate`. Do not edit.
from __future__ import annotations

from .. import shared
from ..facts import library as facts
from ..responses import library as responses
from ..runtime.groups import AsyncGroup, described
from ..runtime.paging import AsyncPager


class AsyncLibraryGroup(AsyncGroup):
    """Calls of `library`."""

    @described(facts.LIBRARY_GET_ARTISTS)
    async def get_artists(
        self,
        user: str,
        *,
        limit: int | None = None,
        page: int | None = None,
    ) -> responses.LibraryGetArtistsResponse:
        """List all the artists a member listens to.

        Args:
            user: Name of the member.
            limit: Artists on a page. From 1 to 2000. 50 when left out.
            page: Page wanted, counted from 1. At least 1. 1 when left out.

        Needs nothing but the application key.

        See https://www.last.fm/api/show/library.getArtists
        """
        return await self._call(
            facts.LIBRARY_GET_ARTISTS,
            responses.LibraryGetArtistsResponse,
            {"user": user, "limit": limit, "page": page},
        )

    def iter_artists(
        self,
        user: str,
        *,
        limit: int | None = None,
        page: int | None = None,
    ) -> AsyncPager[shared.Artist, responses.LibraryGetArtistsResponse]:
        """Go through the items of all pages of `get_artists`, fetching each page when it is needed.

        Takes what `get_artists` takes. Call `.pages()` on the result to get whole responses instead
        of items.
        """
        return self._pages(
            facts.LIBRARY_GET_ARTISTS,
            responses.LibraryGetArtistsResponse,
            {"user": user, "limit": limit, "page": page},
        )
