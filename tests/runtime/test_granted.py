"""What tokens may do: read from answers, travelling with clients, and refused where they do not reach."""

from __future__ import annotations

import pickle
from typing import Any

import httpx2
import pytest

from generator.runtime.errors import PermissionMissing
from generator.runtime.facts import Login, LoginStep, Method, Permission, Service
from generator.runtime.granted import Granted, asked, granted
from generator.runtime.held_token import refuse

from .conftest import TOKEN, ok

PAGES = {"picture": {"picture_id": 7}}


def service(*permissions: Permission, **more: Any) -> Service:
    levels = {"none": (), "read": (), "write": ("read",), "delete": ("read", "write")}
    return Service("s", "S", "s", "1", "S", "https://s.example/", permissions=permissions, **{"levels": levels, **more})


STEPS = (LoginStep("open", arguments={"perms": "{permissions}"}),)
LOGINS = {"code": Login("code", (LoginStep("wait"),)), "OnDesk": Login("OnDesk", STEPS, "on_desk")}
ITEMS = service(
    Permission("doc", levels=("read", "write", "delete")), Permission("blog", levels=("read", "write")), logins=LOGINS
)
LADDER = service(Permission(levels=("read", "write", "delete")), logins=LOGINS)
SCOPES = service(Permission("orders"), Permission("wallet"), levels={}, logins=LOGINS)


def needing(private: bool = False, **permissions: str) -> Method:
    needed = {name if name != "all" else "": level for name, level in permissions.items()}
    return Method("a.b", permissions=needed, permissions_for="private" if private else "always")


@pytest.mark.parametrize(
    ("of", "told", "permissions"),
    [
        (ITEMS, {"doc": "write", "blog": "none"}, {"doc": "write"}),
        (ITEMS, {"doc": "write", "user": "read"}, {"doc": "write"}),
        (ITEMS, {"doc": "", "blog": None}, {}),
        (ITEMS, {"doc": "admin"}, {"doc": "admin"}),
        (LADDER, "write", {"": "write"}),
        (SCOPES, "wallet  orders", {"orders": "", "wallet": ""}),
        (SCOPES, "wallet,other", {"wallet": ""}),
        (SCOPES, ["orders"], {"orders": ""}),
        (SCOPES, {"orders": ""}, {"orders": ""}),
        (SCOPES, [], {}),
    ],
)
def test_what_is_told_in_each_shape(of: Service, told: object, permissions: object) -> None:
    assert granted(of, told) == permissions


@pytest.mark.parametrize(
    ("of", "told"), [(ITEMS, None), (ITEMS, "write"), (ITEMS, 7), (SCOPES, 7), (LADDER, ["write"]), (service(), "x")]
)
def test_what_tells_nothing_is_unknown(of: Service, told: object) -> None:
    assert granted(of, told) is None


@pytest.mark.parametrize(
    ("of", "told", "method", "missing"),
    [
        (ITEMS, {"doc": "write"}, needing(doc="read"), {}),
        (ITEMS, {"doc": "write"}, needing(doc="write"), {}),
        (ITEMS, {"doc": "write"}, needing(doc="delete"), {"doc": "delete"}),
        (ITEMS, {"doc": "write"}, needing(doc="read", blog="read"), {"blog": "read"}),
        (ITEMS, {"doc": "admin"}, needing(doc="delete"), {}),
        (ITEMS, {}, needing(), {}),
        (ITEMS, {}, needing(private=True, doc="read"), {}),
        (LADDER, "read", needing(all="write"), {"": "write"}),
        (LADDER, "delete", needing(all="write"), {}),
        (SCOPES, ["orders"], needing(wallet=""), {"wallet": ""}),
        (SCOPES, ["orders", "wallet"], needing(wallet=""), {}),
    ],
)
def test_what_a_method_needs_and_a_token_has_not(of: Service, told: object, method: Method, missing: object) -> None:
    permissions = granted(of, told)
    assert permissions is not None
    assert permissions.missing(method) == missing
    assert permissions.covers(method) is not bool(missing)


@pytest.mark.parametrize(
    ("of", "told", "method", "message"),
    [
        (
            ITEMS,
            {"doc": "write", "blog": "read"},
            needing(doc="delete"),
            "the token has write for doc, and delete is needed; ask the person for more: "
            "client.login.on_desk(permissions={'doc': 'delete', 'blog': 'read'})",
        ),
        (
            ITEMS,
            {},
            needing(doc="read", blog="write"),
            "the token has nothing for doc, and read is needed; it has nothing for blog, and write is needed; "
            "ask the person for more: client.login.on_desk(permissions={'doc': 'read', 'blog': 'write'})",
        ),
        (
            LADDER,
            "read",
            needing(all="write"),
            "the token has read, and write is needed; "
            "ask the person for more: client.login.on_desk(permissions='write')",
        ),
        (
            SCOPES,
            ["wallet"],
            needing(orders=""),
            "the token lacks the scope orders; "
            "ask the person for more: client.login.on_desk(permissions=['orders', 'wallet'])",
        ),
        (
            service(Permission("doc", levels=("read",))),
            {},
            needing(doc="read"),
            "the token has nothing for doc, and read is needed; the person has to grant more",
        ),
    ],
)
def test_a_refusal_says_what_to_ask_for(of: Service, told: object, method: Method, message: str) -> None:
    from generator.runtime.granted import Grant

    grant = Grant("t", permissions=granted(of, told))
    with pytest.raises(PermissionMissing) as raised:
        refuse(of, grant, method)
    assert str(raised.value) == f"a.b: {message}"


def test_levels_that_cannot_be_asked_for_are_not_asked_for() -> None:
    assert asked(ITEMS, {"doc": "admin", "blog": "write", "x": "read"}) == {"blog": "write"}


def test_permissions_are_a_mapping_that_shows() -> None:
    permissions = Granted({"doc": "write"}, {})
    assert (repr(permissions), dict(permissions), permissions["doc"], len(permissions)) == (
        "Granted({'doc': 'write'})",
        {"doc": "write"},
        "write",
        1,
    )


def checked(permissions: object, **user: object) -> dict[str, object]:
    return {"auth": {"token": TOKEN, "permissions": permissions, "user": user}}


def uploading(desk: Any, permissions: object) -> Any:
    """The answer to an upload by a client that has asked what its token may do."""

    def answer(request: httpx2.Request) -> httpx2.Response:
        if request.url.path.endswith("/auth.checkToken/json"):
            return ok(checked(permissions, user_id=7))
        return ok({"ticket": "t1"})

    def use(client: Any) -> Any:
        return client.with_options(auth_token=client.login.check()).picture.upload(b"x")

    async def use_async(client: Any) -> Any:
        return await client.with_options(auth_token=await client.login.check()).picture.upload(b"x")

    return desk.ask(answer, use if desk.kind == "sync" else use_async)


@pytest.mark.parametrize("permissions", [{"picture": "write", "album": "write"}, {"picture": "all", "album": "read"}])
def test_a_call_that_is_covered_is_sent(desk: Any, permissions: object) -> None:
    assert uploading(desk, permissions).ticket == "t1"
    assert len(desk.requests) == 2


def test_a_call_that_is_not_is_refused_before_it_is_sent(desk: Any) -> None:
    with pytest.raises(desk.gallery.errors.PermissionMissing) as raised:
        uploading(desk, {"picture": "read", "album": "none"})
    error = raised.value
    assert (error.method, error.item, error.needed, error.held) == ("picture.upload", "picture", "write", "read")
    assert "client.login.desktop(permissions={'picture': 'write', 'album': 'read'})" in str(error)
    assert isinstance(error, desk.gallery.errors.CredentialError)
    assert len(desk.requests) == 1, "only the question about the token"


def test_arguments_are_told_first(desk: Any) -> None:
    grant = grant_of(desk, {})
    with pytest.raises(desk.gallery.errors.UnknownArgument):
        desk.ask({}, lambda client: client.call("picture.upload", file=b"x", titel="y"), auth_token=grant)


def grant_of(desk: Any, permissions: object) -> Any:
    return desk.ask(checked(permissions), lambda client: client.login.check())


def test_what_public_things_need_only_when_private_is_sent(desk: Any) -> None:
    grant = grant_of(desk, {})
    assert desk.ask(PAGES, lambda client: client.picture.get("7"), auth_token=grant).picture.picture_id == "7"


def test_a_text_is_never_refused(desk: Any) -> None:
    assert desk.ask({"ticket": "t"}, lambda client: client.picture.upload(b"x")).ticket == "t"
    grant = grant_of(desk, {})

    def use(client: Any) -> Any:
        return client.with_options(auth_token=TOKEN).picture.upload(b"x")

    assert desk.ask({"ticket": "t"}, use, auth_token=grant).ticket == "t"


def test_other_options_leave_the_permissions(desk: Any) -> None:
    grant = grant_of(desk, {})
    with pytest.raises(desk.gallery.errors.PermissionMissing):
        desk.ask({}, lambda client: client.with_options(timeout=3).picture.upload(b"x"), auth_token=grant)


def test_what_is_known_of_a_token(desk: Any) -> None:
    grant = desk.ask(checked({"picture": "read"}, user_id=7), lambda client: client.login.check())
    assert (grant.token, grant.permissions, grant.user.user_id) == (TOKEN, {"picture": "read"}, "7")
    upload = desk.gallery.Gallery().picture.upload.spec
    assert (grant.covers(upload), grant.missing(upload)) == (False, {"picture": "write", "album": "read"})
    assert desk.gallery.Gallery(auth_token=grant).token is grant
    plain = desk.gallery.Gallery(auth_token=TOKEN).token
    assert (plain.token, plain.permissions, plain.covers(upload), plain.user) == (TOKEN, None, True, None)
    assert desk.gallery.Gallery().token is None


@pytest.mark.parametrize("permissions", [7, ["picture"], "write", {"picture": {"level": "write"}, "album": ["read"]}])
def test_permissions_of_no_described_shape_lose_no_token(desk: Any, permissions: object) -> None:
    grant = grant_of(desk, permissions)
    assert grant.token == TOKEN
    assert grant.permissions is None


def test_a_token_is_checked_with_the_clients_own_token(desk: Any) -> None:
    grant_of(desk, {})
    assert desk.requests[0].url.params["user_token"] == TOKEN
    with pytest.raises(desk.gallery.errors.MissingCredential, match="there is no token to check"):
        desk.ask({}, lambda client: client.login.check(), auth_token=None)


def test_a_check_that_tells_no_permissions_leaves_them_unknown(desk: Any) -> None:
    assert desk.ask({"auth": {"token": TOKEN}}, lambda client: client.login.check()).permissions is None


@pytest.mark.parametrize("token", [7, {"token": "x"}, b"x"])
def test_what_is_no_token(desk: Any, token: object) -> None:
    client = desk.gallery.Gallery()
    for take in (client.with_options, desk.gallery.Gallery):
        with pytest.raises(desk.gallery.errors.InvalidCredential, match="auth_token must be a text"):
            take(auth_token=token)


def test_a_grant_shows_no_secret(desk: Any, canaries: tuple[str, ...]) -> None:
    grant = grant_of(desk, {"picture": "read"})
    client = desk.gallery.Gallery(auth_token=grant)
    shown = f"{grant} {grant!r} {client!r} {vars(client)} {grant.stored()!r} {client.token}"
    assert "Granted({'picture': 'read'})" in shown
    assert not any(canary in shown for canary in canaries)
    for secret in (grant, grant.stored()):
        with pytest.raises(TypeError, match="is not pickled"):
            pickle.dumps(secret)
