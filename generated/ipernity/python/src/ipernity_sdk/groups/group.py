# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Literal

from .. import shared, values
from ..facts import group as facts
from ..responses import group as responses
from ..runtime.groups import Group, described
from ..runtime.paging import Pager


class GroupGroup(Group):
    """Calls of `group`."""

    @cached_property
    def docs(self) -> GroupDocsGroup:
        """Calls of `group.docs`."""
        return GroupDocsGroup(self._client)

    @described(facts.GROUP_GET)
    def get(self, group_id: str | int, *, lang: str | None = None) -> responses.GroupGetResponse:
        """Get the details of a group.

        Note: The identifier is called id here, and group_id in every other answer.

        Args:
            group_id: Group wanted. The alias from the group's address is accepted too.
            lang: Language wanted for titles and descriptions, a code such as en-us or fr-fr.

        Needs nothing but the application key.

        Raises:
            GroupNotFound: No group has this id, or it is hidden from the caller. (code 1)

        See https://www.ipernity.com/help/api/method/group.get
        """
        return self._call(facts.GROUP_GET, responses.GroupGetResponse, {"group_id": group_id, "lang": lang})

    @described(facts.GROUP_GET_LIST)
    def get_list(
        self,
        *,
        user_id: str | int | None = None,
        lang: str | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> responses.GroupGetListResponse:
        """List the groups of a member.

        Note: The number of pages may be missing; total and per_page tell it.

        Args:
            user_id: Member whose groups are wanted; the caller when it is left out, which needs a
                token.
            lang: Language wanted for titles and descriptions, a code such as en-us or fr-fr.
            per_page: Items on a page. From 1 to 100. 100 when left out.
            page: Page wanted, counted from 1. At least 1.

        Needs nothing but the application key.

        Raises:
            MemberNotFound: No member has this id, or neither a member nor a token was given. (code
                1)

        See https://www.ipernity.com/help/api/method/group.getList
        """
        return self._call(
            facts.GROUP_GET_LIST,
            responses.GroupGetListResponse,
            {"user_id": user_id, "lang": lang, "per_page": per_page, "page": page},
        )

    def iter_list(
        self,
        *,
        user_id: str | int | None = None,
        lang: str | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Pager[shared.Group, responses.GroupGetListResponse]:
        """Go through the items of all pages of `get_list`, fetching each page when it is needed.

        Takes what `get_list` takes. Call `.pages()` on the result to get whole responses instead of
        items.
        """
        return self._pages(
            facts.GROUP_GET_LIST,
            responses.GroupGetListResponse,
            {"user_id": user_id, "lang": lang, "per_page": per_page, "page": page},
        )

    @described(facts.GROUP_SEARCH)
    def search(
        self,
        *,
        text: str | None = None,
        lang: str | None = None,
        sort: Literal["relevance", "created-desc", "created-asc"] | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> responses.GroupSearchResponse:
        """Search groups by text.

        Args:
            text: Words to look for. A plus sign makes a word needed, a minus sign shuts it out,
                quotes keep words together. In doubt: Not marked as required, although the call
                fails without it.
            lang: Language wanted for titles and descriptions, a code such as en-us or fr-fr.
            sort: Order of the groups. One of relevance (The best match first), created-desc (The
                youngest first), created-asc (The oldest first). relevance when left out.
            per_page: Items on a page. From 1 to 100. 20 when left out.
            page: Page wanted, counted from 1. At least 1.

        Needs nothing but the application key.

        Raises:
            SearchTextMissing: There is nothing to look for. Give some words as text. (code 1)

        See https://www.ipernity.com/help/api/method/group.search
        """
        return self._call(
            facts.GROUP_SEARCH,
            responses.GroupSearchResponse,
            {"text": text, "lang": lang, "sort": sort, "per_page": per_page, "page": page},
        )

    def iter_search(
        self,
        *,
        text: str | None = None,
        lang: str | None = None,
        sort: Literal["relevance", "created-desc", "created-asc"] | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Pager[shared.Group, responses.GroupSearchResponse]:
        """Go through the items of all pages of `search`, fetching each page when it is needed.

        Takes what `search` takes. Call `.pages()` on the result to get whole responses instead of
        items.
        """
        return self._pages(
            facts.GROUP_SEARCH,
            responses.GroupSearchResponse,
            {"text": text, "lang": lang, "sort": sort, "per_page": per_page, "page": page},
        )


class GroupDocsGroup(Group):
    """Calls of `group.docs`."""

    @described(facts.GROUP_DOCS_ADD)
    def add(
        self,
        group_id: str | int,
        doc_id: Sequence[str | int] | str | int,
    ) -> responses.GroupDocsAddResponse:
        """Put documents in a group.

        The call succeeds even where some of the documents were not added; look at each of them in
        the answer. In a moderated group a document waits until a moderator lets it in.

        Args:
            group_id: Group to put them in. The caller has to be a member of it.
            doc_id: One document of the caller or several. At most 20 items.

        Needs a token, the permission doc: write and a signature, which the client makes.

        Raises:
            GroupNotFound: No group has this id, or the caller is not a member of it. (code 1)
            DocumentNotFound: One of the documents does not exist or is not the caller's own. (code
                2)
            GroupQuotaReached: The caller may add nothing more in this period. See the quota in
                group.get. (code 3)
            GroupClosed: The group is closed or full and takes no more documents. (code 4)

        See https://www.ipernity.com/help/api/method/group.docs.add
        """
        return self._call(
            facts.GROUP_DOCS_ADD,
            responses.GroupDocsAddResponse,
            {"group_id": group_id, "doc_id": doc_id},
        )

    @described(facts.GROUP_DOCS_GET_CONTEXT)
    def get_context(
        self,
        group_id: str | int,
        doc_id: str | int,
        *,
        user_id: str | int | None = None,
        media: Literal["photo", "audio", "video", "other"] | None = None,
        safesurf: Literal["1", "2", "3"] | None = None,
        prev: int | None = None,
        next: int | None = None,
        thumbsize: values.Thumbsize | None = None,
        extra: Sequence[Literal["owner"]] | Literal["owner"] | None = None,
    ) -> responses.GroupDocsGetContextResponse:
        """Get the neighbours of a document in a group.

        For pages that let the reader step from one document of a group to the next: the answer has
        the document itself and those on either side of it, the nearest first.

        In doubt: The published page breaks off before its error codes.

        In doubt: The arguments extra and safesurf are known from the method list of 2014; the
        published page is older and has neither.

        Note: Sizes above 800 are given only where the owner's preferences allow them.

        Args:
            group_id: Group to look in.
            doc_id: Document whose neighbours are wanted.
            user_id: Keep only documents of this member.
            media: Keep one kind of document only. One of photo (A picture), audio (Music or
                speech), video (A film), other (Any other file).
            safesurf: Keep only documents of this safety level. One of 1 (Fit for everyone), 2 (Not
                fit for everyone), 3 (For adults only). In doubt: Known from the method list of 2014
                alone; newer pages of sister methods have dropped it.
            prev: How many older documents to give at most. From 1 to 50. 10 when left out.
            next: How many newer documents to give at most. From 1 to 50. 10 when left out.
            thumbsize: Size of the pictures in the answer. Where a picture lacks that size, its
                largest one is given. One of 75x (A square of 75 pixels), 100 (100 pixels on the
                longer side), 240 (240 pixels on the longer side), 250x (A square of 250 pixels),
                500 (500 pixels on the longer side), 560 (560 pixels on the longer side), 640 (640
                pixels on the longer side), 800 (800 pixels on the longer side), 1024 (1024 pixels
                on the longer side, where the owner allows it), 1600 (1600 pixels on the longer
                side, where the owner allows it), 2048 (2048 pixels on the longer side, where the
                owner allows it). 75x when left out.
            extra: More to return for each document. Any of owner (Its owner).

        Needs the permission doc: read, for private items only.

        See https://www.ipernity.com/help/api/method/group.docs.getContext
        """
        return self._call(
            facts.GROUP_DOCS_GET_CONTEXT,
            responses.GroupDocsGetContextResponse,
            {
                "group_id": group_id,
                "doc_id": doc_id,
                "user_id": user_id,
                "media": media,
                "safesurf": safesurf,
                "prev": prev,
                "next": next,
                "thumbsize": thumbsize,
                "extra": extra,
            },
        )

    @described(facts.GROUP_DOCS_GET_LIST)
    def get_list(
        self,
        group_id: str | int,
        *,
        user_id: str | int | None = None,
        media: Literal["photo", "audio", "video", "other"] | None = None,
        extra: Sequence[values.GroupDocsGetListExtra] | values.GroupDocsGetListExtra | None = None,
        thumbsize: values.Thumbsize | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> responses.GroupDocsGetListResponse:
        """List the documents of a group.

        Note: Sizes above 800 are given only where the owner's preferences allow them.

        Note: A page used to hold 100 documents and at most 500; now it holds 20 and at most 100.

        Args:
            group_id: Group to list.
            user_id: Keep only documents of this member.
            media: Keep one kind of document only. One of photo (A picture), audio (Music or
                speech), video (A film), other (Any other file).
            extra: More to return for each document. Any of owner (Its owner), dates (When it was
                made and uploaded), geo (Where it was made), medias (Converted files of a video or a
                sound), original (The file as it was uploaded).
            thumbsize: Size of the pictures in the answer. Where a picture lacks that size, its
                largest one is given. One of 75x (A square of 75 pixels), 100 (100 pixels on the
                longer side), 240 (240 pixels on the longer side), 250x (A square of 250 pixels),
                500 (500 pixels on the longer side), 560 (560 pixels on the longer side), 640 (640
                pixels on the longer side), 800 (800 pixels on the longer side), 1024 (1024 pixels
                on the longer side, where the owner allows it), 1600 (1600 pixels on the longer
                side, where the owner allows it), 2048 (2048 pixels on the longer side, where the
                owner allows it). 75x when left out.
            per_page: Items on a page. From 1 to 100. 20 when left out.
            page: Page wanted, counted from 1. At least 1.

        Needs the permission doc: read, for private items only.

        Raises:
            GroupNotFound: No group has this id, or it is hidden from the caller. (code 1)
            MemberNotFound: No member has this id, or the account is closed. (code 2)

        See https://www.ipernity.com/help/api/method/group.docs.getList
        """
        return self._call(
            facts.GROUP_DOCS_GET_LIST,
            responses.GroupDocsGetListResponse,
            {
                "group_id": group_id,
                "user_id": user_id,
                "media": media,
                "extra": extra,
                "thumbsize": thumbsize,
                "per_page": per_page,
                "page": page,
            },
        )

    def iter_list(
        self,
        group_id: str | int,
        *,
        user_id: str | int | None = None,
        media: Literal["photo", "audio", "video", "other"] | None = None,
        extra: Sequence[values.GroupDocsGetListExtra] | values.GroupDocsGetListExtra | None = None,
        thumbsize: values.Thumbsize | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Pager[shared.Doc, responses.GroupDocsGetListResponse]:
        """Go through the items of all pages of `get_list`, fetching each page when it is needed.

        Takes what `get_list` takes. Call `.pages()` on the result to get whole responses instead of
        items.
        """
        return self._pages(
            facts.GROUP_DOCS_GET_LIST,
            responses.GroupDocsGetListResponse,
            {
                "group_id": group_id,
                "user_id": user_id,
                "media": media,
                "extra": extra,
                "thumbsize": thumbsize,
                "per_page": per_page,
                "page": page,
            },
        )

    @described(facts.GROUP_DOCS_REMOVE)
    def remove(
        self,
        group_id: str | int,
        doc_id: Sequence[str | int] | str | int,
    ) -> responses.GroupDocsRemoveResponse:
        """Take documents out of a group.

        Note: The documents come as docs in JSON and as doc in XML.

        Args:
            group_id: Group to take them out of.
            doc_id: One document or several. At most 20 items.

        Needs a token, the permission doc: write and a signature, which the client makes.

        Raises:
            GroupNotFound: No group has this id, or it is hidden from the caller. (code 1)
            DocumentNotFound: One of the documents does not exist or is not in the group. (code 2)

        See https://www.ipernity.com/help/api/method/group.docs.remove
        """
        return self._call(
            facts.GROUP_DOCS_REMOVE,
            responses.GroupDocsRemoveResponse,
            {"group_id": group_id, "doc_id": doc_id},
        )
