# Generated from methods/ipernity/account.getQuota.yaml by `make generate`. Do not edit.
from __future__ import annotations

from ..facts import account as facts
from ..responses import account as responses
from ..runtime.groups import AsyncGroup, described


class AsyncAccountGroup(AsyncGroup):
    """Calls of `account`."""

    @described(facts.ACCOUNT_GET_QUOTA)
    async def get_quota(self) -> responses.AccountGetQuotaResponse:
        """Tell how much the caller may still upload.

        Look here before a large upload: the answer tells what is left of the allowance, how big a
        file of each kind may be, and how many albums may still be made. Guests of the site have
        much smaller allowances than members who pay.

        Note: The errors of the upload methods call this method user.getQuota, a name that does not
        exist.

        Needs a token, the permission doc: write and a signature, which the client makes.

        See https://www.ipernity.com/help/api/method/account.getQuota
        """
        return await self._call(facts.ACCOUNT_GET_QUOTA, responses.AccountGetQuotaResponse, {})
