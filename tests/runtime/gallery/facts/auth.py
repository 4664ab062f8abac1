from __future__ import annotations

from ..runtime.facts import Method, Parameter

AUTH_CHECK_TOKEN = Method(
    "auth.checkToken", signed=True, token="required", response="auth:AuthGetTokenResponse", idempotent=True
)

AUTH_GET_TICKET = Method("auth.getTicket", signed=True, token="none", response="auth:AuthGetTicketResponse")

AUTH_GET_TOKEN = Method(
    "auth.getToken",
    signed=True,
    token="none",
    parameters=(Parameter("ticket", required=True),),
    response="auth:AuthGetTokenResponse",
)

AUTH_ENTER = Method(
    "auth.enter",
    signed=True,
    token="none",
    post_only=True,
    parameters=(Parameter("username", required=True), Parameter("password", required=True)),
    response="auth:AuthGetTokenResponse",
)
