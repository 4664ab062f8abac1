# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.facts import Method, Parameter

AUTH_CHECK_TOKEN = Method(
    "auth.checkToken",
    signed=True,
    token="required",
    parameters=(
        Parameter("auth_token", required=True, carries_token=True),
        Parameter("extra", type="list", of="enum", values=("pref",)),
    ),
    response="auth:AuthCheckTokenResponse",
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/auth.checkToken",
)

AUTH_GET_FROB = Method(
    "auth.getFrob",
    signed=True,
    token="none",
    response="auth:AuthGetFrobResponse",
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/auth.getFrob",
)

AUTH_GET_TOKEN = Method(
    "auth.getToken",
    signed=True,
    token="none",
    parameters=(Parameter("frob", required=True), Parameter("extra", type="list", of="enum", values=("pref",))),
    errors={"1": "FrobMissing", "2": "FrobInvalid"},
    response="auth:AuthGetTokenResponse",
    page="https://www.ipernity.com/help/api/method/auth.getToken",
)
