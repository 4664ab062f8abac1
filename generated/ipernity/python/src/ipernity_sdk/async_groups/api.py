# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from functools import cached_property

from ..facts import api as facts
from ..responses import api as responses
from ..runtime.groups import AsyncGroup, described


class AsyncApiGroup(AsyncGroup):
    """Calls of `api`."""

    @cached_property
    def methods(self) -> AsyncApiMethodsGroup:
        """Calls of `api.methods`."""
        return AsyncApiMethodsGroup(self._client)


class AsyncApiMethodsGroup(AsyncGroup):
    """Calls of `api.methods`."""

    @described(facts.API_METHODS_GET)
    async def get(self, *, method: str | None = None) -> responses.ApiMethodsGetResponse:
        """Describe one method of the service.

        The service describes itself: what a method does, what a call of it must carry, its
        arguments, an example of its answer and the codes of its failures. The texts are written for
        people and hold HTML.

        In doubt: In XML the arguments, notes, failures and changes are elements named param, note,
        error and log inside one element each. In JSON clients find the arguments and notes as plain
        lists; for the failures and changes the same is assumed.

        In doubt: An argument called method counts among the parts left out of a signature; whether
        that holds here too is not known.

        Note: The permissions are an empty list or an empty text in JSON where the method needs
        none.

        Note: Send it by GET, as clients do.

        Args:
            method: Name of the method to describe, such as doc.get. In doubt: Not marked as
                required, although it is hard to see what is described without it.

        Needs nothing but the application key.

        See https://www.ipernity.com/help/api/method/api.methods.get
        """
        return await self._call(facts.API_METHODS_GET, responses.ApiMethodsGetResponse, {"method": method})

    @described(facts.API_METHODS_GET_LIST)
    async def get_list(self) -> responses.ApiMethodsGetListResponse:
        """List the methods of the service.

        For each method the list tells whether a call needs a token, a signature or POST, and which
        permissions. It is the official word on these facts, as up to date as the service itself.

        In doubt: The changelog is shown in the published XML only; under which key its texts come
        in JSON is not known.

        Note: The permissions are an empty list or an empty text in JSON where a method needs none.

        Needs nothing but the application key.

        See https://www.ipernity.com/help/api/method/api.methods.getList
        """
        return await self._call(facts.API_METHODS_GET_LIST, responses.ApiMethodsGetListResponse, {})
