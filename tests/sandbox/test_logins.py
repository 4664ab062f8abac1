"""Logging in as in life: the page, agreeing and refusing, tickets that work once and for minutes, callbacks, OAuth."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import parse_qsl, urlencode

import pytest
from oauthlib.oauth1 import Client

from generator.sandbox.app import Sandbox
from generator.sandbox.build import KEY, SECRET, Wishes
from generator.sandbox.registry import Application

from .running import HOST, Answer, call, sandbox, send, signed

BACK = "http://127.0.0.1:9/back"


class Clock:
    now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def app(clock: Clock) -> Iterator[Sandbox]:
    yield sandbox(Wishes((Application(KEY, SECRET, callback=BACK),), now=clock))


def link(**given: str) -> str:
    return urlencode(signed("", {"api_key": KEY, **given}))


def frob(app: Sandbox) -> str:
    return str(call(app, "auth.getFrob", token="").json["auth"]["frob"])


def agree(app: Sandbox, query: str, decision: str = "allow", path: str = "/apps/authorize") -> Answer:
    page = send(app, path, query=query)
    assert page.status == 200, page.body
    proof = re.search(rb'name="proof" value="(\w+)"', page.body)
    account = re.search(rb'<option value="(\w+)"', page.body)
    assert proof
    assert account
    form = {"proof": proof[1].decode(), "account": account[1].decode(), "decision": decision}
    return send(app, path, "POST", query, urlencode(form).encode())


def exchange(app: Sandbox, ticket: str) -> Answer:
    return call(app, "auth.getToken", token="", frob=ticket)


def test_a_program_logs_in(app: Sandbox) -> None:
    ticket = frob(app)
    assert exchange(app, ticket).code == "2", "nobody has agreed yet"
    assert agree(app, link(frob=ticket, perm_doc="write", perm_network="read")).status == 200
    auth = exchange(app, ticket).json["auth"]
    assert auth["permissions"] == {"doc": "write", "blog": "none", "post": "none", "network": "read", "profile": "none"}
    assert auth["user"]["username"]
    assert call(app, "auth.checkToken", token=auth["token"]).json["auth"]["user"] == auth["user"]
    assert exchange(app, ticket).code == "2", "a ticket works once"


def test_the_page_tells_what_is_asked(app: Sandbox) -> None:
    page = send(app, "/apps/authorize", query=link(frob=frob(app), perm_doc="delete"))
    assert b"<strong>doc</strong>: delete" in page.body
    assert "script-src" not in page.headers["content-security-policy"]
    assert page.headers["content-security-policy"].startswith("default-src 'none'")


def test_who_refuses_gives_nothing(app: Sandbox) -> None:
    ticket = frob(app)
    agree(app, link(frob=ticket, perm_doc="write"), "refuse")
    assert exchange(app, ticket).code == "2"


def test_tickets_are_good_for_minutes(app: Sandbox, clock: Clock) -> None:
    ticket = frob(app)
    agree(app, link(frob=ticket))
    clock.now += 3600
    assert exchange(app, ticket).code == "2"
    assert send(app, "/apps/authorize", query=link(frob=ticket)).status == 403


def test_links_with_another_signature_are_refused(app: Sandbox) -> None:
    query = link(frob=frob(app), perm_doc="read").replace("perm_doc=read", "perm_doc=delete")
    assert send(app, "/apps/authorize", query=query).status == 403
    assert send(app, "/apps/authorize", query="api_key=who").status == 403


def test_decisions_come_from_the_page_only(app: Sandbox) -> None:
    ticket = frob(app)
    query = link(frob=ticket)
    form = urlencode({"decision": "allow", "proof": "guessed"}).encode()
    assert send(app, "/apps/authorize", "POST", query, form).status == 403
    foreign = {"origin": "http://evil.example"}
    assert send(app, "/apps/authorize", "POST", query, form, foreign).status == 403
    assert exchange(app, ticket).code == "2"


def test_a_site_is_called_back(app: Sandbox) -> None:
    back = agree(app, link(perm_doc="read"))
    assert back.status == 303
    address, _, query = back.headers["location"].partition("?")
    assert address == BACK
    auth = exchange(app, dict(parse_qsl(query))["frob"]).json["auth"]
    assert auth["permissions"]["doc"] == "read"


def test_a_revoked_token_is_unknown(app: Sandbox) -> None:
    ticket = frob(app)
    agree(app, link(frob=ticket, perm_doc="write"))
    token = exchange(app, ticket).json["auth"]["token"]
    app.desk.registry.revoke(token)
    assert call(app, "auth.checkToken", token=token).code == "107"


def oauth(app: Sandbox, clock: Clock, path: str, **given: str) -> Answer:
    """A request signed by a library that is not ours."""
    client = Client(
        KEY, SECRET, given.get("token"), given.get("secret"), signature_type="QUERY", timestamp=str(int(clock.now))
    )
    address, _, _ = client.sign(f"http://{HOST}{path}")
    return send(app, path.partition("?")[0], query=address.partition("?")[2])


def test_oauth_from_the_request_to_a_call(app: Sandbox, clock: Clock) -> None:
    first = dict(parse_qsl(oauth(app, clock, "/apps/oauth/request").body.decode()))
    request = {"token": first["oauth_token"], "secret": first["oauth_token_secret"]}
    assert oauth(app, clock, "/apps/oauth/access", **request).status == 401, "nobody has agreed yet"
    query = urlencode({"oauth_token": first["oauth_token"], "perm_doc": "write"})
    agree(app, query, path="/apps/oauth/authorize")
    access = dict(parse_qsl(oauth(app, clock, "/apps/oauth/access", **request).body.decode()))
    token = {"token": access["oauth_token"], "secret": access["oauth_token_secret"]}
    assert oauth(app, clock, "/api/account.getQuota/json", **token).json["api"]["status"] == "ok"
    assert oauth(app, clock, "/api/account.getQuota/json", **{**token, "secret": "x"}).code == "105"


def test_the_rules_of_oauth(app: Sandbox, clock: Clock) -> None:
    path = "/api/test.hello/json"
    address, _, _ = Client(KEY, SECRET, signature_type="QUERY", timestamp=str(int(clock.now))).sign(
        f"http://{HOST}{path}"
    )
    query = address.partition("?")[2]
    assert send(app, path, query=query).code == ""
    assert send(app, path, query=query).code == "133", "the nonce came before"
    assert send(app, path, query=query.replace("oauth_version=1.0", "oauth_version=2.0")).code == "130"
    assert send(app, path, query=query.replace("HMAC-SHA1", "RSA-SHA1")).code == "135"
    assert send(app, path, query=f"oauth_consumer_key={KEY}").code == "131"
    late = str(int(clock.now) - 86400)
    address, _, _ = Client(KEY, SECRET, signature_type="QUERY", timestamp=late).sign(f"http://{HOST}{path}")
    assert send(app, path, query=address.partition("?")[2]).code == "132"
    odd = query.replace(f"oauth_timestamp={int(clock.now)}", "oauth_timestamp=soon")
    assert send(app, path, query=odd).code == "134"
