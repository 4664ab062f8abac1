# Generated from methods/lastfm by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.facts import Method, Parameter

AUTH_GET_MOBILE_SESSION = Method(
    "auth.getMobileSession",
    signed=True,
    token="none",
    post_only=True,
    parameters=(Parameter("username", required=True), Parameter("password", required=True)),
    response="auth:AuthGetMobileSessionResponse",
    page="https://www.last.fm/api/show/auth.getMobileSession",
)

AUTH_GET_SESSION = Method(
    "auth.getSession",
    signed=True,
    token="none",
    parameters=(Parameter("token", required=True),),
    errors={"14": "TokenNotAuthorized", "15": "TokenExpired"},
    response="auth:AuthGetSessionResponse",
    page="https://www.last.fm/api/show/auth.getSession",
)

AUTH_GET_TOKEN = Method(
    "auth.getToken",
    signed=True,
    token="none",
    response="auth:AuthGetTokenResponse",
    idempotent=True,
    page="https://www.last.fm/api/show/auth.getToken",
)
