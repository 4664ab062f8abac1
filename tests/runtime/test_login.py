"""Logins, sync and async: what is asked of the service, what the person opens, and what comes of it."""

from __future__ import annotations

import hashlib
import json
import pickle
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx2
import pytest

from generator.runtime.errors import InvalidArgument
from generator.runtime.facts import Permission, Service
from generator.runtime.login_links import asked_for, fill

from .conftest import ok

OAuth = pytest.importorskip("oauthlib.oauth1")

TOLD = {"album": "read", "picture": "none"}
TICKET, NEW = "ticket-of-this-login", "token-just-granted"


def service(request: httpx2.Request) -> httpx2.Response:
    """The service and its site."""
    name = request.url.path
    form = dict(parse_qsl(request.content.decode()))
    if name.endswith("/auth.getTicket/json"):
        return ok({"ticket": TICKET})
    if name.endswith("/auth.getToken/json") and request.url.params["ticket"] == TICKET:
        return ok({"auth": {"tok": NEW, "user": {"user_id": 7}, "permissions": TOLD}})
    if name.endswith("/auth.enter/json") and form["password"] == "open sesame":
        return ok({"auth": {"token": NEW}})
    if name.endswith("/oauth/request"):
        return httpx2.Response(
            200, content=b"oauth_token=req&oauth_token_secret=req-secret&oauth_callback_confirmed=true"
        )
    if name.endswith("/oauth/access") and form["oauth_verifier"] == "v1":
        return httpx2.Response(200, content=b"oauth_token=acc&oauth_token_secret=acc-secret&user_id=7")
    return ok({"api": {"status": "error", "code": 1, "message": "no"}})


def walk(desk: Any, start: Callable[[Any], Any], *came: Any, answer: Any = service, **options: Any) -> tuple[Any, Any]:
    """The flow that `start` gives, and what it comes to."""

    def use(client: Any) -> Any:
        flow = start(client.login)
        return flow, flow.finish(*came)

    async def use_async(client: Any) -> Any:
        flow = await start(client.login)
        return flow, await flow.finish(*came)

    found: tuple[Any, Any] = desk.ask(answer, use if desk.kind == "sync" else use_async, **options)
    return found


def query(url: str) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(url).query))


def test_a_program_on_a_desk(desk: Any) -> None:
    flow, grant = walk(desk, lambda login: login.desktop(permissions={"album": "read", "picture": "write"}))
    text = f"app_keycanary-key-4711may_albumreadmay_picturewriteticket{TICKET}canary-secret-4712"
    assert flow.url.startswith("https://gallery.example/allow?")
    assert query(flow.url) == {
        "app_key": "canary-key-4711",
        "ticket": TICKET,
        "may_picture": "write",
        "may_album": "read",
        "app_sig": hashlib.md5(text.encode()).hexdigest(),
    }
    assert (grant.token, grant.token_secret, grant["user"].user_id) == (NEW, "", "7")
    assert set(grant.given) == {"ticket", "token", "user", "permissions"}
    assert (grant.user.user_id, grant.permissions, grant.scheme) == ("7", {"album": "read"}, "")
    asked = [dict(request.url.params) for request in desk.requests]
    assert [sorted(each) for each in asked] == [["app_key", "app_sig"], ["app_key", "app_sig", "ticket"]]


def test_only_what_is_asked_stands_in_the_link(desk: Any) -> None:
    flow, _ = walk(desk, lambda login: login.desktop())
    assert sorted(query(flow.url)) == ["app_key", "app_sig", "ticket"]


@pytest.mark.parametrize(
    ("permissions", "message"),
    [
        ({"pictures": "read"}, r"item must be one of picture, album, not 'pictures'; did you mean \"picture\""),
        ({"picture": "delete"}, "level of picture must be one of read, write, not 'delete'"),
    ],
)
def test_what_cannot_be_asked_for_is_refused(desk: Any, permissions: Any, message: str) -> None:
    with pytest.raises(desk.gallery.errors.InvalidArgument, match=message):
        walk(desk, lambda login: login.desktop(permissions=permissions))
    assert desk.requests == []


BACK = "https://app.example/back?x=1&ticket=" + TICKET


@pytest.mark.parametrize("came", [BACK, f"?ticket={TICKET}", f"ticket={TICKET}", TICKET, {"ticket": TICKET}])
def test_a_site_with_a_callback(desk: Any, came: Any) -> None:
    flow, grant = walk(
        desk, lambda login: login.web(permissions={"album": "write"}, callback="https://app.example/"), came
    )
    assert flow.url == (
        "https://gallery.example/allow?web=1&app_key=canary-key-4711&back=https%3A%2F%2Fapp.example%2F&may_album=write"
    )
    assert (grant.token, len(desk.requests)) == (NEW, 1)


def test_a_callback_that_is_not_told_is_left_out(desk: Any) -> None:
    flow, _ = walk(desk, lambda login: login.web(), TICKET)
    assert "back" not in query(flow.url)


@pytest.mark.parametrize(
    "came", ["https://app.example/back?denied=1", "https://app.example/back", {"ticket": ""}, "?x=1"]
)
def test_a_person_who_refuses(desk: Any, came: Any) -> None:
    with pytest.raises(
        desk.gallery.errors.InvalidArgument, match="the callback has no ticket; the person may have refused"
    ):
        walk(desk, lambda login: login.web(), came)
    with pytest.raises(desk.gallery.errors.MissingArgument, match="came back with: ticket"):
        walk(desk, lambda login: login.web())
    assert desk.requests == []


def test_oauth(desk: Any) -> None:
    flow, grant = walk(
        desk,
        lambda login: login.oauth(callback="https://app.example/back"),
        "https://app.example/back?oauth_verifier=v1",
    )
    assert flow.url == "https://gallery.example/oauth/authorize?oauth_token=req"
    assert (grant.token, grant.token_secret, grant["user"]) == ("acc", "acc-secret", "7")
    first, second = desk.requests
    assert [request.method for request in desk.requests] == ["POST", "POST"]
    assert signed_by_oauthlib(first, "canary-secret-4712", "")
    assert signed_by_oauthlib(second, "canary-secret-4712", "req-secret")
    assert not signed_by_oauthlib(second, "canary-secret-4712", "other")
    sent = dict(parse_qsl(first.content.decode()))
    assert sent["oauth_callback"] == "https://app.example/back"
    assert "oauth_token" not in sent, "the token of the client is of another login"
    assert dict(parse_qsl(second.content.decode()))["oauth_token"] == "req"


def signed_by_oauthlib(request: httpx2.Request, secret: str, token_secret: str) -> bool:
    """A second implementation agrees with the signature."""
    from oauthlib.common import Request
    from oauthlib.oauth1.rfc5849 import signature

    sent = parse_qsl(request.content.decode(), keep_blank_values=True)
    other = Request(str(request.url), "POST", request.content.decode(), dict(request.headers))
    other.params = [pair for pair in sent if pair[0] != "oauth_signature"]
    other.signature = dict(sent)["oauth_signature"]
    return bool(signature.verify_hmac_sha1(other, secret, token_secret))


def test_a_flow_is_taken_up_again_elsewhere(desk: Any) -> None:
    begun, _ = walk(desk, lambda login: login.oauth(), "v1")
    kept = {name: value for name, value in begun.state.items() if name != "oauth_verifier"}
    kept |= {"token": "req", "token_secret": "req-secret"}
    desk.requests.clear()
    flow, grant = walk(desk, lambda login: login.oauth(state=kept), "v1")
    assert (flow.url, grant.token, len(desk.requests)) == ("", "acc", 1)


def test_the_two_steps_of_a_site_need_nothing_but_the_session_between_them(desk: Any) -> None:
    asked = {"permissions": {"picture": "write"}, "callback": "https://app.example/"}
    flow, _ = walk(desk, lambda login: login.web(**asked), TICKET)
    assert query(flow.url)["may_picture"] == "write"
    session = json.loads(json.dumps(desk.ask(service, lambda client: begun(desk, client, asked))))
    again, grant = walk(desk, lambda login: login.web(state=session), BACK)
    assert (again.url, grant.token) == ("", NEW)


def begun(desk: Any, client: Any, asked: dict[str, Any]) -> Any:
    """The state of a login that has sent the person away."""
    if desk.kind == "sync":
        return client.login.web(**asked).state

    async def state() -> Any:
        return (await client.login.web(**asked)).state

    return state()


def test_a_callback_of_another_login_is_refused(desk: Any) -> None:
    with pytest.raises(desk.gallery.errors.InvalidArgument, match="belongs to another login"):
        walk(desk, lambda login: login.oauth(state={"oauth_verifier": "v0"}), "v1")


def test_a_password(desk: Any) -> None:
    grant = desk.ask(service, lambda client: client.login.password("ali", "open sesame"))
    (request,) = desk.requests
    assert (grant.token, request.method) == (NEW, "POST")
    assert request.url.query == b""
    with pytest.raises(desk.gallery.errors.MissingArgument, match='"password" is empty'):
        desk.ask(service, lambda client: client.login.password("ali", ""))


def test_a_grant_brings_its_secret_and_its_scheme(desk: Any) -> None:
    _, grant = walk(desk, lambda login: login.oauth(), "v1")
    assert (grant.scheme, grant.permissions, grant.user) == ("oauth", None, "7")
    desk.ask({"picture": {"picture_id": 7}}, lambda client: client.picture.get(7), auth_token=grant)
    assert desk.requests[-1].url.params["oauth_token"] == "acc"
    desk.ask({}, lambda client: client.with_options(auth_token=grant, scheme="other").picture.get(7))
    assert desk.requests[-1].headers["X-Sign"].startswith("key canary-key-4711 ")


def test_a_grant_of_the_usual_way_leaves_another_scheme(desk: Any) -> None:
    _, grant = walk(desk, lambda login: login.desktop())
    desk.ask({}, lambda client: client.with_options(auth_token=grant).picture.get(7), scheme="oauth")
    assert desk.requests[-1].url.params["user_token"] == NEW


def test_what_is_granted_is_used_by_a_client_with_other_options(desk: Any) -> None:
    def use(client: Any) -> Any:
        return client.with_options(auth_token=NEW, token_secret="acc-secret", scheme="oauth").picture.get(7)

    desk.ask({"picture": {"picture_id": 7}}, use)
    assert desk.requests[0].url.params["oauth_token"] == NEW


@pytest.mark.parametrize(
    ("status", "content", "error"),
    [
        (200, b"oauth_problem=token_rejected", "UnreadableResponse"),
        (200, b"<html>no</html>", "UnreadableResponse"),
        (401, b"oauth_problem=signature_invalid", "HTTPStatusError"),
    ],
)
def test_answers_that_give_no_token(desk: Any, status: int, content: bytes, error: str) -> None:
    answer = httpx2.Response(status, content=content)
    with pytest.raises(getattr(desk.gallery.errors, error)):
        walk(desk, lambda login: login.oauth(), "v1", answer=answer)


def test_errors_of_the_service_come_through_without_secrets(desk: Any) -> None:
    def answer(request: httpx2.Request) -> httpx2.Response:
        text = f"{request.content.decode()} {request.url}"
        return ok({"api": {"status": "error", "code": 105, "message": text}})

    with pytest.raises(desk.gallery.errors.SignatureInvalid) as raised:
        desk.ask(answer, lambda client: client.login.password("ali", "opensesame"))
    shown = f"{raised.value} {raised.value.request}"
    assert "opensesame" not in shown
    assert "canary" not in shown


def test_a_login_needs_key_and_secret(desk: Any) -> None:
    missing = desk.gallery.errors.MissingCredential
    with pytest.raises(missing, match="needs api_key"):
        walk(desk, lambda login: login.web(), TICKET, api_key=None)
    with pytest.raises(missing, match="needs api_secret"):
        walk(desk, lambda login: login.desktop(), api_secret=None)


def test_everything_goes_to_the_base_of_the_client(desk: Any) -> None:
    flow, _ = walk(desk, lambda login: login.oauth(), "v1", base_url="http://127.0.0.1:1/box/api/")
    assert flow.url.startswith("http://127.0.0.1:1/box/api/oauth/authorize?")
    assert {request.url.host for request in desk.requests} == {"127.0.0.1"}


def test_nothing_secret_shows(desk: Any) -> None:
    flow, grant = walk(desk, lambda login: login.oauth(), "v1")
    for shown in (repr(grant), repr(flow)):
        assert not any(secret in shown for secret in ("acc", "req", "canary", "v1"))
    for secret in (grant, flow):
        with pytest.raises(TypeError):
            pickle.dumps(secret)


def test_a_token_that_is_none_is_told(desk: Any) -> None:
    with pytest.raises(desk.gallery.errors.UnreadableResponse, match=r"the answer has no auth\.token"):
        desk.ask(ok({"auth": {}}), lambda client: client.login.password("ali", "x"))


def asking(*permissions: Permission) -> Service:
    return Service("s", "S", "s", "1", "S", "https://s.example/", permissions=permissions)


LADDER = asking(Permission(levels=("read", "write", "delete")))
SCOPES = asking(Permission("orders"), Permission("wallet"))
ITEMS = asking(Permission("doc", "perm_doc", ("read", "write")), Permission("blog", "perm_blog", ("read",)))


@pytest.mark.parametrize(
    ("asked_of", "permissions", "pairs"),
    [
        (LADDER, "write", [("perms", "write")]),
        (SCOPES, ["wallet", "orders"], [("perms", "orders wallet")]),
        (SCOPES, "wallet", [("perms", "wallet")]),
        (ITEMS, {"blog": "read", "doc": "write"}, [("perm_doc", "write"), ("perm_blog", "read")]),
        (ITEMS, {}, []),
        (SCOPES, None, []),
    ],
)
def test_each_shape_of_permissions_in_a_link(asked_of: Service, permissions: Any, pairs: object) -> None:
    granted = asked_for(asked_of, permissions)
    assert list(fill({"perms": "{permissions}"}, {}, granted)) == pairs


@pytest.mark.parametrize(
    ("asked_of", "permissions"),
    [
        (LADDER, "wrte"),
        (LADDER, {"doc": "write"}),
        (SCOPES, ["orders", "walet"]),
        (SCOPES, {"orders": ""}),
        (ITEMS, {"doc": "delete"}),
        (ITEMS, ["doc"]),
        (asking(), "read"),
    ],
)
def test_permissions_of_another_shape_are_refused(asked_of: Service, permissions: Any) -> None:
    with pytest.raises(InvalidArgument, match=r"^permissions: "):
        asked_for(asked_of, permissions)
