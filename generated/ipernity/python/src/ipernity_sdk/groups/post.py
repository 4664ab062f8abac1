# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from functools import cached_property
from typing import Literal

from .. import shared, values
from ..facts import post as facts
from ..responses import post as responses
from ..runtime.groups import Group, described
from ..runtime.paging import Pager
from ..runtime.records import Record


class PostGroup(Group):
    """Calls of `post`."""

    @cached_property
    def comments(self) -> PostCommentsGroup:
        """Calls of `post.comments`."""
        return PostCommentsGroup(self._client)

    @described(facts.POST_GET)
    def get(
        self,
        post_id: str | int,
        *,
        extra: Sequence[Literal["tags", "embed"]] | Literal["tags", "embed"] | None = None,
        thumbsize: values.Thumbsize | None = None,
    ) -> responses.PostGetResponse:
        """Get the details of an article.

        In doubt: Whether the permission item is blog, as here, or post, as with most methods of
        this group, may depend on the age of the page.

        In doubt: What extra=embed changes in the answer is not published.

        Args:
            post_id: Article wanted.
            extra: Further parts to return. Any of tags (Tags on it), embed (Pictures and players
                put into the text).
            thumbsize: Size of the pictures put into the text by extra=embed. One of 75x (A square
                of 75 pixels), 100 (100 pixels on the longer side), 240 (240 pixels on the longer
                side), 250x (A square of 250 pixels), 500 (500 pixels on the longer side), 560 (560
                pixels on the longer side), 640 (640 pixels on the longer side), 800 (800 pixels on
                the longer side), 1024 (1024 pixels on the longer side, where the owner allows it),
                1600 (1600 pixels on the longer side, where the owner allows it), 2048 (2048 pixels
                on the longer side, where the owner allows it). 75x when left out.

        Needs the permission blog: read, for private items only.

        Raises:
            PostNotFound: No article has this id, or it is hidden from the caller. (code 1)

        See https://www.ipernity.com/help/api/method/post.get
        """
        return self._call(
            facts.POST_GET,
            responses.PostGetResponse,
            {"post_id": post_id, "extra": extra, "thumbsize": thumbsize},
        )

    @described(facts.POST_GET_CONTEXT)
    def get_context(
        self,
        post_id: str | int,
        *,
        prev: int | None = None,
        next: int | None = None,
        thumbsize: values.Thumbsize | None = None,
    ) -> Record:
        """Get the articles written just before and just after an article.

        This description was inferred from sister methods.

        In doubt: The method is listed but was never documented. Its arguments are guessed from
        those of doc.getContext.

        Args:
            post_id: Article to start from. Not documented; inferred from sister methods.
            prev: Most articles wanted from before this one. From 1 to 50. 10 when left out. Not
                documented; inferred from sister methods.
            next: Most articles wanted from after this one. From 1 to 50. 10 when left out. Not
                documented; inferred from sister methods.
            thumbsize: Size of the pictures in the answer. One of 75x (A square of 75 pixels), 100
                (100 pixels on the longer side), 240 (240 pixels on the longer side), 250x (A square
                of 250 pixels), 500 (500 pixels on the longer side), 560 (560 pixels on the longer
                side), 640 (640 pixels on the longer side), 800 (800 pixels on the longer side),
                1024 (1024 pixels on the longer side, where the owner allows it), 1600 (1600 pixels
                on the longer side, where the owner allows it), 2048 (2048 pixels on the longer
                side, where the owner allows it). 75x when left out. Not documented; inferred from
                sister methods.

        Needs the permission post: read, for private items only.

        See https://www.ipernity.com/help/api/method/post.getContext
        """
        return self._call(
            facts.POST_GET_CONTEXT,
            Record,
            {"post_id": post_id, "prev": prev, "next": next, "thumbsize": thumbsize},
        )

    @described(facts.POST_GET_FAVES)
    def get_faves(
        self,
        post_id: str | int,
        *,
        per_page: int | None = None,
        page: int | None = None,
    ) -> responses.PostGetFavesResponse:
        """List the members who keep an article among their favourites.

        In doubt: The page names no permission; it is known from the method list alone.

        Args:
            post_id: Article to look at.
            per_page: Items on a page. From 1 to 100. 10 when left out.
            page: Page wanted, counted from 1. At least 1.

        Needs the permission post: read, for private items only.

        Raises:
            PostNotFound: No article has this id, or it is hidden from the caller. (code 1)

        See https://www.ipernity.com/help/api/method/post.getFaves
        """
        return self._call(
            facts.POST_GET_FAVES,
            responses.PostGetFavesResponse,
            {"post_id": post_id, "per_page": per_page, "page": page},
        )

    def iter_faves(
        self,
        post_id: str | int,
        *,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Pager[shared.Fave, responses.PostGetFavesResponse]:
        """Go through the items of all pages of `get_faves`, fetching each page when it is needed.

        Takes what `get_faves` takes. Call `.pages()` on the result to get whole responses instead
        of items.
        """
        return self._pages(
            facts.POST_GET_FAVES,
            responses.PostGetFavesResponse,
            {"post_id": post_id, "per_page": per_page, "page": page},
        )

    @described(facts.POST_GET_LIST)
    def get_list(
        self,
        user_id: str | int,
        *,
        share: values.Share | None = None,
        extra: Sequence[Literal["embed"]] | Literal["embed"] | None = None,
        thumbsize: values.Thumbsize | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Record:
        """List the articles of a member.

        This description was inferred from sister methods.

        In doubt: The method is listed but was never documented. Its arguments are guessed from
        those of doc.getList and post.search.

        Args:
            user_id: Member whose articles are wanted. Not documented; inferred from sister methods.
            share: Keep the articles that these people may see. One of 0 (Only the owner), 1
                (Family), 2 (Friends), 3 (Friends and family), 4 (Everybody). Not documented;
                inferred from sister methods.
            extra: Further parts to return. Any of embed (Pictures and players put into the text).
                Not documented; inferred from sister methods.
            thumbsize: Size of the pictures in the answer. One of 75x (A square of 75 pixels), 100
                (100 pixels on the longer side), 240 (240 pixels on the longer side), 250x (A square
                of 250 pixels), 500 (500 pixels on the longer side), 560 (560 pixels on the longer
                side), 640 (640 pixels on the longer side), 800 (800 pixels on the longer side),
                1024 (1024 pixels on the longer side, where the owner allows it), 1600 (1600 pixels
                on the longer side, where the owner allows it), 2048 (2048 pixels on the longer
                side, where the owner allows it). 75x when left out. Not documented; inferred from
                sister methods.
            per_page: Items on a page. From 1 to 100. 20 when left out. Not documented; inferred
                from sister methods.
            page: Page wanted, counted from 1. At least 1. Not documented; inferred from sister
                methods.

        Needs nothing but the application key.

        See https://www.ipernity.com/help/api/method/post.getList
        """
        return self._call(
            facts.POST_GET_LIST,
            Record,
            {
                "user_id": user_id,
                "share": share,
                "extra": extra,
                "thumbsize": thumbsize,
                "per_page": per_page,
                "page": page,
            },
        )

    @described(facts.POST_GET_VISITORS)
    def get_visitors(
        self,
        post_id: str | int,
        *,
        per_page: int | None = None,
        page: int | None = None,
    ) -> responses.PostGetVisitorsResponse:
        """List the members who looked at an article last.

        Args:
            post_id: Article to look at.
            per_page: Items on a page. From 1 to 100. 10 when left out.
            page: Page wanted, counted from 1. At least 1.

        Needs a token, the permission post: read, for private items only and a signature, which the
        client makes.

        See https://www.ipernity.com/help/api/method/post.getVisitors
        """
        return self._call(
            facts.POST_GET_VISITORS,
            responses.PostGetVisitorsResponse,
            {"post_id": post_id, "per_page": per_page, "page": page},
        )

    def iter_visitors(
        self,
        post_id: str | int,
        *,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Pager[shared.Visit, responses.PostGetVisitorsResponse]:
        """Go through the items of all pages of `get_visitors`, fetching each page when it is needed.

        Takes what `get_visitors` takes. Call `.pages()` on the result to get whole responses
        instead of items.
        """
        return self._pages(
            facts.POST_GET_VISITORS,
            responses.PostGetVisitorsResponse,
            {"post_id": post_id, "per_page": per_page, "page": page},
        )

    @described(facts.POST_SEARCH)
    def search(
        self,
        *,
        user_id: str | int | None = None,
        share: values.Share | None = None,
        text: str | None = None,
        tags: Sequence[str] | str | None = None,
        license: Sequence[values.License] | values.License | None = None,
        posted_min: datetime | int | None = None,
        posted_max: datetime | int | None = None,
        created_min: date | str | None = None,
        created_max: date | str | None = None,
        sort: values.Sort | None = None,
        extra: Sequence[Literal["embed"]] | Literal["embed"] | None = None,
        thumbsize: values.Thumbsize | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Record:
        """Search articles by words, tags, time and more.

        Without user_id the public articles of everybody are searched.

        Plain words in text match articles that have any of them, the fullest match first. A plus
        sign before a word makes it needed, a minus sign shuts it out, and quotes hold a phrase
        together. Titles, descriptions and tags are looked through.

        In doubt: The published page breaks off before the answer and the error codes.

        In doubt: The page names no permission; it is known from the method list alone.

        Note: A search for words finds at most 3000 articles, however many pages are asked for.

        Give `text` or `tags`, not more than one of them.

        Args:
            user_id: Member whose articles to search. Without it the public articles of everybody
                are searched.
            share: Keep the articles that these people may see. Minded only where user_id is the
                caller. One of 0 (Only the owner), 1 (Family), 2 (Friends), 3 (Friends and family),
                4 (Everybody).
            text: Words to look for. The signs +, - and quotes narrow the search.
            tags: Tags to look for. At most 20. At most 20 items.
            license: Keep articles under this licence, or under one of several. Any of 0 (Copyright,
                all rights reserved), 1 (Creative Commons: attribution), 3 (Creative Commons:
                attribution, non-commercial), 5 (Creative Commons: attribution, no derivatives), 7
                (Creative Commons: attribution, non-commercial, no derivatives), 9 (Creative
                Commons: attribution, share alike), 11 (Creative Commons: attribution,
                non-commercial, share alike), 255 (Copyleft).
            posted_min: Keep articles published at this moment or later.
            posted_max: Keep articles published at this moment or earlier.
            created_min: Keep articles begun on this day or later.
            created_max: Keep articles begun on this day or earlier.
            sort: Order of the results. One of relevance (The best match first), popular (What is
                liked most first), posted-desc (The latest first), posted-asc (The earliest first),
                created-desc (What was begun last first), created-asc (What was begun first first).
                relevance when left out.
            extra: Further parts to return. Any of embed (Pictures and players put into the text).
            thumbsize: Size of the pictures put into the text by extra=embed. One of 75x (A square
                of 75 pixels), 100 (100 pixels on the longer side), 240 (240 pixels on the longer
                side), 250x (A square of 250 pixels), 500 (500 pixels on the longer side), 560 (560
                pixels on the longer side), 640 (640 pixels on the longer side), 800 (800 pixels on
                the longer side), 1024 (1024 pixels on the longer side, where the owner allows it),
                1600 (1600 pixels on the longer side, where the owner allows it), 2048 (2048 pixels
                on the longer side, where the owner allows it). 75x when left out.
            per_page: Items on a page. From 1 to 100. 20 when left out.
            page: Page wanted, counted from 1. At least 1.

        Needs the permission post: read, for private items only.

        See https://www.ipernity.com/help/api/method/post.search
        """
        return self._call(
            facts.POST_SEARCH,
            Record,
            {
                "user_id": user_id,
                "share": share,
                "text": text,
                "tags": tags,
                "license": license,
                "posted_min": posted_min,
                "posted_max": posted_max,
                "created_min": created_min,
                "created_max": created_max,
                "sort": sort,
                "extra": extra,
                "thumbsize": thumbsize,
                "per_page": per_page,
                "page": page,
            },
        )

    @described(facts.POST_SET)
    def set(
        self,
        *,
        post_id: str | int | None = None,
        title: str | None = None,
        content: str | None = None,
        intro: str | None = None,
        com: Literal["0", "3", "4", "5"] | None = None,
        tag: Literal["0", "3", "4", "5"] | None = None,
        tagme: Literal["0", "3", "4", "5"] | None = None,
        lg_id: int | None = None,
        share: values.Share | None = None,
        license: values.License | None = None,
    ) -> responses.PostSetResponse:
        """Write an article or change one.

        With post_id an article is changed, without it a new one is written.

        In doubt: The page marks title and content as required, but its error 2 says that one of
        them is enough. We follow the error.

        In doubt: The values of com, tag, tagme, share and license are lost in the page at hand;
        those of sister methods stand in for them.

        In doubt: Whether the permission item is blog, as here, or post, as with most methods of
        this group, may depend on the age of the page.

        Give at least one of `title` and `content`.

        Args:
            post_id: Article to change; a new one is written when it is left out.
            title: Title of the article.
            content: The article itself.
            intro: Introduction shown in lists.
            com: Who may comment on it. One of 0 (Only the owner), 3 (Friends and family), 4
                (Contacts), 5 (Every member). In doubt: The values are those of doc.setPerms.
            tag: Who may add keywords to it. One of 0 (Only the owner), 3 (Friends and family), 4
                (Contacts), 5 (Every member). In doubt: The values are those of doc.setPerms.
            tagme: Who may tag themselves in it. One of 0 (Only the owner), 3 (Friends and family),
                4 (Contacts), 5 (Every member). In doubt: The values are those of doc.setPerms.
            lg_id: Language of the article. In doubt: It is a number, but which number stands for
                which language is not known.
            share: Who may see it. One of 0 (Only the owner), 1 (Family), 2 (Friends), 3 (Friends
                and family), 4 (Everybody). In doubt: The values are those of doc.setPerms.
            license: Licence to publish it under. One of 0 (Copyright, all rights reserved), 1
                (Creative Commons: attribution), 3 (Creative Commons: attribution, non-commercial),
                5 (Creative Commons: attribution, no derivatives), 7 (Creative Commons: attribution,
                non-commercial, no derivatives), 9 (Creative Commons: attribution, share alike), 11
                (Creative Commons: attribution, non-commercial, share alike), 255 (Copyleft). In
                doubt: The values are those of doc.setLicense.

        Needs a token, the permission blog: write and a signature, which the client makes.

        Raises:
            PostNotFound: No article has this id, or it is hidden from the caller. (code 1)
            PostEmpty: Neither a title nor a text was sent. Send at least one of them. (code 2)
            ValueInvalid: One of the further properties has a value that is not allowed. (code 3)

        See https://www.ipernity.com/help/api/method/post.set
        """
        return self._call(
            facts.POST_SET,
            responses.PostSetResponse,
            {
                "post_id": post_id,
                "title": title,
                "content": content,
                "intro": intro,
                "com": com,
                "tag": tag,
                "tagme": tagme,
                "lg_id": lg_id,
                "share": share,
                "license": license,
            },
        )


class PostCommentsGroup(Group):
    """Calls of `post.comments`."""

    @described(facts.POST_COMMENTS_ADD)
    def add(self, post_id: str | int, content: str, *, preview: bool | None = None) -> Record:
        """Comment on an article.

        This description was inferred from sister methods.

        In doubt: The method is listed but was never documented. Its arguments are guessed from
        those of doc.comments.add.

        Args:
            post_id: Article to comment on. Not documented; inferred from sister methods.
            content: What to say. Some HTML is allowed. Not documented; inferred from sister
                methods.
            preview: Show what would come out, without saving anything. Not documented; inferred
                from sister methods.

        Needs a token, the permission post: write and a signature, which the client makes.

        See https://www.ipernity.com/help/api/method/post.comments.add
        """
        return self._call(facts.POST_COMMENTS_ADD, Record, {"post_id": post_id, "content": content, "preview": preview})

    @described(facts.POST_COMMENTS_DELETE)
    def delete(self, comment_id: str | int) -> None:
        """Delete a comment on an article.

        In doubt: The page says nothing about a token, a signature, POST or a permission; that they
        are needed is known from the method list.

        Args:
            comment_id: Comment to delete. The caller must have written it or own the article.

        Needs a token, the permission post: write and a signature, which the client makes.

        Raises:
            CommentNotFound: No comment has this id, or the caller may not delete it. (code 1)
            CommentTooOld: A comment can be deleted for 7 days; this one is older. (code 3)

        See https://www.ipernity.com/help/api/method/post.comments.delete
        """
        return self._call(facts.POST_COMMENTS_DELETE, None, {"comment_id": comment_id})

    @described(facts.POST_COMMENTS_EDIT)
    def edit(self, comment_id: str | int, content: str, *, preview: bool | None = None) -> Record:
        """Change the text of a comment on an article.

        This description was inferred from sister methods.

        In doubt: The method is listed but was never documented. Its arguments are guessed from
        those of doc.comments.edit.

        Args:
            comment_id: Comment to change. Not documented; inferred from sister methods.
            content: The new text, which replaces the old one. Some HTML is allowed. Not documented;
                inferred from sister methods.
            preview: Show what would come out, without saving anything. Not documented; inferred
                from sister methods.

        Needs a token, the permission post: write and a signature, which the client makes.

        See https://www.ipernity.com/help/api/method/post.comments.edit
        """
        return self._call(
            facts.POST_COMMENTS_EDIT,
            Record,
            {"comment_id": comment_id, "content": content, "preview": preview},
        )

    @described(facts.POST_COMMENTS_GET)
    def get(
        self,
        comment_id: str | int,
        *,
        extra: Sequence[Literal["owner"]] | Literal["owner"] | None = None,
    ) -> Record:
        """Read one comment on an article.

        This description was inferred from sister methods.

        In doubt: The method is listed but was never documented. Its arguments are guessed from
        those of doc.comments.get.

        Args:
            comment_id: Comment to read. Not documented; inferred from sister methods.
            extra: More to return with the comment: its author in full. Any of owner. Not
                documented; inferred from sister methods.

        Needs the permission post: read, for private items only.

        See https://www.ipernity.com/help/api/method/post.comments.get
        """
        return self._call(facts.POST_COMMENTS_GET, Record, {"comment_id": comment_id, "extra": extra})

    @described(facts.POST_COMMENTS_GET_LIST)
    def get_list(
        self,
        post_id: str | int,
        *,
        extra: Sequence[Literal["owner"]] | Literal["owner"] | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Record:
        """List the comments on an article.

        This description was inferred from sister methods.

        In doubt: The method is listed but was never documented. Its arguments are guessed from
        those of doc.comments.getList.

        Args:
            post_id: Article whose comments to list. Not documented; inferred from sister methods.
            extra: More to return with each comment: its author in full. Any of owner. Not
                documented; inferred from sister methods.
            per_page: Items on a page. From 1 to 100. 100 when left out. Not documented; inferred
                from sister methods.
            page: Page wanted, counted from 1. At least 1. Not documented; inferred from sister
                methods.

        Needs the permission post: read, for private items only.

        See https://www.ipernity.com/help/api/method/post.comments.getList
        """
        return self._call(
            facts.POST_COMMENTS_GET_LIST,
            Record,
            {"post_id": post_id, "extra": extra, "per_page": per_page, "page": page},
        )

    @described(facts.POST_COMMENTS_REPLY)
    def reply(self, comment_id: str | int, content: str) -> Record:
        """Answer a comment on an article.

        This description was inferred from sister methods.

        In doubt: The method is listed but was never documented. Its arguments are guessed from
        those of doc.comments.reply.

        Args:
            comment_id: Comment to answer. Not documented; inferred from sister methods.
            content: What to answer. Some HTML is allowed. Not documented; inferred from sister
                methods.

        Needs a token, the permission post: write and a signature, which the client makes.

        See https://www.ipernity.com/help/api/method/post.comments.reply
        """
        return self._call(facts.POST_COMMENTS_REPLY, Record, {"comment_id": comment_id, "content": content})
