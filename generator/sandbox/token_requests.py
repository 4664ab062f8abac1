"""Addresses that answer form-encoded: tickets and tokens as OAuth 1.0 has them."""

from __future__ import annotations

from urllib.parse import urlencode

from .call import Call
from .desk import Desk
from .http import Reply, Request
from .incoming import read
from .refused import Refused
from .registry import Token

Gives = tuple[tuple[str, str], ...]


def reply(desk: Desk, request: Request, steps: dict[str, Gives]) -> Reply:
    """A ticket for a signed request; a token for one that carries a ticket which somebody has agreed to."""
    incoming = read(request)
    given: dict[str, str] = {}
    for name, value in incoming.pairs:
        given.setdefault(name, value)
    call = Call(request, incoming, request.path, "form", given)
    try:
        told = _ticket(desk, call) if "ticket" in steps else _token(desk, call)
    except Refused as refused:
        answer = desk.refuse(call, refused)
        answer.status = 401
        answer.headers += tuple(call.headers)
        return answer
    desk.world.keeper.commit()
    gives = next(iter(steps.values()))
    body = {path: told[name] for name, path in gives if name in told}
    return Reply(200, urlencode(body).encode(), "application/x-www-form-urlencoded")


def _ticket(desk: Desk, call: Call) -> dict[str, str]:
    _signed(desk, call)
    attempt = desk.registry.begin(
        call.application.key if call.application else "", call.given.get("oauth_callback", "")
    )
    return {"token": attempt.ticket, "token_secret": attempt.secret}


def _token(desk: Desk, call: Call) -> dict[str, str]:
    desk.checks.application(call)
    manner = desk.checks.manner(call)
    key = call.application.key if call.application else ""
    name = manner.token if manner else ""
    attempt = desk.registry.attempt(call.given.get(name, ""), key)
    if attempt is not None:
        call.token = Token(attempt.ticket, attempt.secret, key, 0, {}, attempt.made)
    _signed(desk, call)
    if attempt is None or attempt.state != "allowed":
        raise Refused("token_unknown", (), "the request token is unknown, used up, or nobody has agreed to it")
    token = desk.registry.exchange(attempt)
    return {"token": token.text, "token_secret": token.secret}


def _signed(desk: Desk, call: Call) -> None:
    desk.checks.application(call)
    manner = desk.checks.manner(call)
    if manner is None or not desk.checks.is_signed(call, manner):
        raise Refused("signature_missing", (), "the request has to be signed")
    call.name = ""
    desk.checks.signatures.check(call, manner, frozenset())
