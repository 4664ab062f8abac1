# Generated from methods/ipernity/account.getQuota.yaml by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.facts import Method

ACCOUNT_GET_QUOTA = Method(
    "account.getQuota",
    signed=True,
    token="required",
    permissions={"doc": "write"},
    response="account:AccountGetQuotaResponse",
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/account.getQuota",
)
