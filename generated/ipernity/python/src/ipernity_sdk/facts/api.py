# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.facts import Method, Parameter

API_METHODS_GET = Method(
    "api.methods.get",
    parameters=(Parameter("method"),),
    response="api:ApiMethodsGetResponse",
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/api.methods.get",
)

API_METHODS_GET_LIST = Method(
    "api.methods.getList",
    response="api:ApiMethodsGetListResponse",
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/api.methods.getList",
)
