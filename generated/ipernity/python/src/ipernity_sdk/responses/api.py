# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from .. import shared
from ..runtime import fields
from ..runtime.records import Record


class ApiMethodsGetResponse(Record):
    """The answer of `api.methods.get`."""

    method = fields.record("method", shared.ApiMethod)
    """The method."""


class ApiMethodsGetListMethodsChangelogLog(Record):
    """One change."""

    date = fields.date("date")
    """When it was made."""
    value = fields.text("value", also=("text()", "_value", "content"))
    """What was changed."""


class ApiMethodsGetListMethodsChangelog(Record):
    """What was changed in the list itself."""

    log = fields.list_of("log", ApiMethodsGetListMethodsChangelogLog)


class ApiMethodsGetListMethods(Record):
    """The list."""

    method = fields.list_of("method", shared.ApiMethod)
    """The methods."""
    changelog = fields.record("changelog", ApiMethodsGetListMethodsChangelog, optional=True)
    """What was changed in the list itself."""


class ApiMethodsGetListResponse(Record):
    """The answer of `api.methods.getList`."""

    methods = fields.record("methods", ApiMethodsGetListMethods)
    """The list."""
