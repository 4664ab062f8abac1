# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from .. import shared
from ..runtime import fields
from ..runtime.records import Record


class NetworkAutocompleteNetworkUser(Record):
    """A contact whose name fits."""

    user_id = fields.id("user_id")
    """Identifier of the member."""
    username = fields.string("username")
    """Name shown on the site."""
    isfriend = fields.boolean("isfriend")
    """Whether the member is a friend of the caller."""
    isfamily = fields.boolean("isfamily")
    """Whether the member is family to the caller."""
    icon = fields.url("icon")
    """Address of the member's portrait."""


class NetworkAutocompleteNetwork(Record):
    """The contacts found."""

    query = fields.string("query")
    """The letters looked for."""
    network = fields.integer("network")
    """The kind of contact looked for, it seems; the service does not explain it."""
    count = fields.integer("count")
    """Members found."""
    complete = fields.boolean("complete")
    """Whether these are all. No longer query will then find others."""
    user = fields.list_of("user", NetworkAutocompleteNetworkUser)


class NetworkAutocompleteResponse(Record):
    """The answer of `network.autocomplete`."""

    network = fields.record("network", NetworkAutocompleteNetwork)
    """The contacts found."""


class NetworkDocsGetRecentDocs(Record):
    """The documents found."""

    count = fields.integer("count")
    """Documents returned."""
    show = fields.integer("show")
    """Most documents for each member, it seems; the service does not explain it."""
    doc = fields.list_of("doc", shared.Doc)
    """The documents, each with its owner."""


class NetworkDocsGetRecentResponse(Record):
    """The answer of `network.docs.getRecent`."""

    docs = fields.record("docs", NetworkDocsGetRecentDocs)
    """The documents found."""


class NetworkGetListNetwork(Record):
    """One page of the network."""

    total = fields.integer("total")
    """Members on all pages together."""
    count = fields.integer("count")
    """Members on this page."""
    per_page = fields.integer("per_page")
    """Members on a full page."""
    page = fields.integer("page")
    """This page, counted from 1."""
    pages = fields.integer("pages")
    """Number of pages."""
    user = fields.list_of("user", shared.Member)
    """The members."""


class NetworkGetListResponse(Record):
    """The answer of `network.getList`."""

    network = fields.record("network", NetworkGetListNetwork)
    """One page of the network."""
