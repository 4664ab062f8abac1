# Generated from methods/ipernity/service.yaml, the method files by `make generate`. Do not edit.
"""Sets of allowed values, as types."""

from __future__ import annotations

from typing import Literal

AlbumDocsGetListExtra = Literal["dates", "geo", "medias", "original", "link"]
"""Allowed values of `extra`."""

DocGetListExtra = Literal["dates", "count", "geo", "medias", "original", "md5"]
"""Allowed values of `extra`."""

DocSearchExtra = Literal["owner", "dates", "count", "license", "medias", "geo", "original"]
"""Allowed values of `extra`."""

ExploreDocsGetPopularExtra = Literal["owner", "dates", "license", "medias", "geo"]
"""Allowed values of `extra`."""

FavesDocsGetListExtra = Literal["owner", "dates", "count", "geo", "medias", "original"]
"""Allowed values of `extra`."""

GroupDocsGetListExtra = Literal["owner", "dates", "geo", "medias", "original"]
"""Allowed values of `extra`."""

License = Literal["0", "1", "3", "5", "7", "9", "11", "255"]
"""Allowed values of `license`."""

NetworkAutocompleteRelation = Literal["0", "1", "2", "3", "4"]
"""Allowed values of `relation`."""

NetworkDocsGetRecentExtra = Literal["dates", "count", "geo", "medias", "original", "owner"]
"""Allowed values of `extra`."""

NetworkGetListRelation = Literal["0", "1", "2", "3", "4", "8"]
"""Allowed values of `relation`."""

PermComment = Literal["0", "1", "2", "3", "4", "5"]
"""Allowed values of `perm_comment`."""

Share = Literal["0", "1", "2", "3", "4"]
"""Allowed values of `share`."""

Sort = Literal["relevance", "popular", "posted-desc", "posted-asc", "created-desc", "created-asc"]
"""Allowed values of `sort`."""

Thumbsize = Literal["75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"]
"""Allowed values of `thumbsize`."""
