# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Literal

from .. import shared, values
from ..facts import network as facts
from ..responses import network as responses
from ..runtime.groups import Group, described
from ..runtime.paging import Pager


class NetworkGroup(Group):
    """Calls of `network`."""

    @cached_property
    def docs(self) -> NetworkDocsGroup:
        """Calls of `network.docs`."""
        return NetworkDocsGroup(self._client)

    @described(facts.NETWORK_AUTOCOMPLETE)
    def autocomplete(
        self,
        query: str,
        *,
        anywhere: bool | None = None,
        relation: values.NetworkAutocompleteRelation | None = None,
    ) -> responses.NetworkAutocompleteResponse:
        """Find contacts by the letters typed so far.

        For a field in which the member types a name: the answer has every contact whose name fits.
        Where it is complete, a longer query can only pick from it, so the program need not ask
        again.

        Note: At most 500 members are returned.

        Note: The service asks its callers to keep the answer for a while.

        Note: The permission is said to be needed for details of the network, rather than for
        private items.

        Args:
            query: Beginning of a name. Capital and small letters are the same.
            anywhere: Whether the letters may stand anywhere in a name; otherwise only where a word
                begins.
            relation: Keep only contacts of one kind. One of 0 (Everyone), 1 (Family only), 2
                (Friends only), 3 (Friends and family), 4 (Contacts).

        Needs a token, the permission network: read, for private items only and a signature, which
        the client makes.

        Raises:
            QueryInvalid: The query is blank or has characters that no name has. Send at least one
                letter. (code 1)

        See https://www.ipernity.com/help/api/method/network.autocomplete
        """
        return self._call(
            facts.NETWORK_AUTOCOMPLETE,
            responses.NetworkAutocompleteResponse,
            {"query": query, "anywhere": anywhere, "relation": relation},
        )

    @described(facts.NETWORK_GET_LIST)
    def get_list(
        self,
        *,
        user_id: str | int | None = None,
        relation: values.NetworkGetListRelation | None = None,
        extra: (
            Sequence[Literal["realname", "count", "location"]] | Literal["realname", "count", "location"] | None
        ) = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> responses.NetworkGetListResponse:
        """List the contacts of a member.

        Note: The permission is said to be needed for details of the network, rather than for
        private items.

        Args:
            user_id: Member whose network is wanted; the caller when it is left out, which needs a
                token.
            relation: Keep only contacts of one kind. Works on the caller's own network only. One of
                0 (Everyone), 1 (Family only), 2 (Friends only), 3 (Friends and family), 4
                (Contacts), 8 (Members the caller has blocked).
            extra: More to return for each member. Any of realname (Name in real life), count (How
                much the member has on the site), location (Where the member lives).
            per_page: Items on a page. From 1 to 100. 20 when left out.
            page: Page wanted, counted from 1. At least 1.

        Needs the permission network: read, for private items only.

        Raises:
            MemberNotFound: No member has this id, or the account is closed. (code 1)

        See https://www.ipernity.com/help/api/method/network.getList
        """
        return self._call(
            facts.NETWORK_GET_LIST,
            responses.NetworkGetListResponse,
            {"user_id": user_id, "relation": relation, "extra": extra, "per_page": per_page, "page": page},
        )

    def iter_list(
        self,
        *,
        user_id: str | int | None = None,
        relation: values.NetworkGetListRelation | None = None,
        extra: (
            Sequence[Literal["realname", "count", "location"]] | Literal["realname", "count", "location"] | None
        ) = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Pager[shared.Member, responses.NetworkGetListResponse]:
        """Go through the items of all pages of `get_list`, fetching each page when it is needed.

        Takes what `get_list` takes. Call `.pages()` on the result to get whole responses instead of
        items.
        """
        return self._pages(
            facts.NETWORK_GET_LIST,
            responses.NetworkGetListResponse,
            {"user_id": user_id, "relation": relation, "extra": extra, "per_page": per_page, "page": page},
        )


class NetworkDocsGroup(Group):
    """Calls of `network.docs`."""

    @described(facts.NETWORK_DOCS_GET_RECENT)
    def get_recent(
        self,
        *,
        hours: int | None = None,
        limit: int | None = None,
        relation: values.NetworkAutocompleteRelation | None = None,
        extra: Sequence[values.NetworkDocsGetRecentExtra] | values.NetworkDocsGetRecentExtra | None = None,
        thumbsize: values.Thumbsize | None = None,
        count: int | None = None,
    ) -> responses.NetworkDocsGetRecentResponse:
        """List what the caller's contacts uploaded lately.

        Note: Sizes above 800 are given only where the owner's preferences allow them.

        Args:
            hours: Greatest age of a document in hours, up to 31 days. Left out, the last visit time
                of each member counts instead. From 1 to 744.
            limit: Most documents for each member. From 1 to 10. 5 when left out.
            relation: Keep only contacts of one kind. One of 0 (Everyone), 1 (Family only), 2
                (Friends only), 3 (Friends and family), 4 (Contacts).
            extra: More to return for each document. Any of dates (When it was made and uploaded),
                count (How much it was noticed), geo (Where it was made), medias (Converted files of
                a video or a sound), original (The file as it was uploaded), owner (Its owner). In
                doubt: An older page spells the value counts instead of count.
            thumbsize: Size of the pictures in the answer. Where a picture lacks that size, its
                largest one is given. One of 75x (A square of 75 pixels), 100 (100 pixels on the
                longer side), 240 (240 pixels on the longer side), 250x (A square of 250 pixels),
                500 (500 pixels on the longer side), 560 (560 pixels on the longer side), 640 (640
                pixels on the longer side), 800 (800 pixels on the longer side), 1024 (1024 pixels
                on the longer side, where the owner allows it), 1600 (1600 pixels on the longer
                side, where the owner allows it), 2048 (2048 pixels on the longer side, where the
                owner allows it). 75x when left out.
            count: Most documents to return. From 1 to 100. 50 when left out.

        Needs a token and a signature, which the client makes.

        See https://www.ipernity.com/help/api/method/network.docs.getRecent
        """
        return self._call(
            facts.NETWORK_DOCS_GET_RECENT,
            responses.NetworkDocsGetRecentResponse,
            {
                "hours": hours,
                "limit": limit,
                "relation": relation,
                "extra": extra,
                "thumbsize": thumbsize,
                "count": count,
            },
        )
