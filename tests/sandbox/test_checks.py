"""Every check of a call, in its order, with the code that the description gives it, in every format."""

from __future__ import annotations

from urllib.parse import quote, urlencode

import pytest

from generator.runtime.formats import read
from generator.sandbox.app import Sandbox
from generator.sandbox.build import KEY, TOKEN, Wishes
from generator.sandbox.registry import Application

from .running import Answer, call, sandbox, send, signed

OTHER, OFF = "other-key", "switched-off"


@pytest.fixture(scope="module")
def app() -> Sandbox:
    applications = (Application(KEY, "sandbox-secret"), Application(OTHER, "x"), Application(OFF, "x", enabled=False))
    return sandbox(Wishes(applications))


def get(app: Sandbox, path: str, **given: str) -> Answer:
    return send(app, path, query=urlencode(given))


@pytest.mark.parametrize(
    ("path", "given", "code"),
    [
        ("/api/no.method/yaml", {}, "102"),
        ("/api/no.method/json", {}, "103"),
        ("/api/auth.checkToken/json", {}, "100"),
        ("/api/auth.checkToken/json", {"api_key": "who"}, "101"),
        ("/api/auth.checkToken/json", {"api_key": OFF}, "101"),
        ("/api/album.create/json", {"api_key": KEY}, "120"),
        ("/api/auth.checkToken/json", {"api_key": KEY}, "104"),
        ("/api/auth.checkToken/json", {"api_key": KEY, "api_sig": "x"}, "105"),
        ("/api/test.hello/json", {"api_key": KEY, "auth_token": TOKEN}, "104"),
        ("/api/test.echo/json", {"api_key": KEY, "auth_token": "unknown"}, "104"),
        ("/api/test.echo/json", {"api_key": KEY}, "1"),
        ("/api/test.echo/json", {"api_key": KEY, "echo": "  "}, "1"),
        ("/api/test.echo/json", {"api_key": KEY, "echo": "a"}, ""),
        ("/api/test.hello/json", {"api_key": KEY, "api_sig": "wrong"}, "105"),
    ],
)
def test_the_first_check_that_fails_is_told(app: Sandbox, path: str, given: dict[str, str], code: str) -> None:
    assert get(app, path, **given).code == code


@pytest.mark.parametrize(
    ("given", "code"),
    [({}, "106"), ({"auth_token": "unknown"}, "107"), ({"auth_token": TOKEN}, "")],
)
def test_tokens(app: Sandbox, given: dict[str, str], code: str) -> None:
    answer = get(app, "/api/account.getQuota/json", **signed("account.getQuota", {"api_key": KEY, **given}))
    assert answer.code == code


def test_a_token_of_another_application_is_unknown(app: Sandbox) -> None:
    app.desk.registry.grant(OTHER, app.desk.world.accounts()[0].key, {}, "foreign")
    assert call(app, "account.getQuota", token="foreign").code == "107"


def test_a_token_expires_and_is_revoked(app: Sandbox) -> None:
    token = app.desk.registry.grant(KEY, app.desk.world.accounts()[0].key, {"doc": "write"}, "short-lived")
    assert call(app, "account.getQuota", token="short-lived").code == ""
    app.desk.registry.expire(token.text)
    assert call(app, "account.getQuota", token="short-lived").code == "107"
    app.desk.registry.revoke(token.text)
    assert call(app, "account.getQuota", token="short-lived").code == "107"


@pytest.mark.parametrize("form", ["json", "xml", "php"])
def test_errors_come_in_the_format_that_was_asked_for(app: Sandbox, form: str) -> None:
    answer = get(app, f"/api/test.hello/{form}")
    data = read(form, answer.body)
    told = data["api"]  # type: ignore[index]
    assert (told["status"], told["code"]) == ("error", "100")
    assert told["message"].startswith("Key missing")


@pytest.mark.parametrize("form", ["json", "xml", "php"])
def test_answers_come_in_the_format_that_was_asked_for(app: Sandbox, form: str) -> None:
    answer = call(app, "test.echo", form=form, echo='é <&"')
    data = read(form, answer.body)
    inside = data["api"] if form == "xml" else data  # type: ignore[index]
    assert inside["echo"] == 'é <&"'


@pytest.mark.parametrize("signature", ["", "0" * 32, "ABCDEF", "é" * 16, "a" * 31, "a" * 33, "a" * 5000])
def test_a_wrong_signature_is_an_error_whatever_it_looks_like(app: Sandbox, signature: str) -> None:
    assert get(app, "/api/auth.getFrob/json", api_key=KEY, api_sig=signature).code == "105"


def test_upper_case_and_other_parameters_do_not_pass(app: Sandbox) -> None:
    right = signed("auth.getFrob", {"api_key": KEY})
    assert get(app, "/api/auth.getFrob/json", **right).code == ""
    assert get(app, "/api/auth.getFrob/json", **{**right, "api_sig": right["api_sig"].upper()}).code == "105"
    assert get(app, "/api/auth.getFrob/json", **right, more="1").code == "105"


def test_a_wrong_signature_tells_the_string_without_its_secrets(app: Sandbox) -> None:
    answer = get(app, "/api/auth.getToken/json", api_key=KEY, frob="12-ab", api_sig="x")
    assert answer.headers["x-sandbox-string-to-sign"] == "api_key***frob12-abauth.getToken***"
    assert "sandbox-secret" not in str(answer.headers) + answer.body.decode()


def test_it_is_told_where_the_string_of_the_client_differs(app: Sandbox) -> None:
    own = {"x-string-to-sign": quote(f"api_key{KEY}frob99-abauth.getToken")}
    query = urlencode({"api_key": KEY, "frob": "12-ab", "api_sig": "x"})
    answer = send(app, "/api/auth.getToken/json", query=query, headers=own)
    assert answer.headers["x-sandbox-differs-at"] == str(len("api_key"))
    masked = {"x-string-to-sign": quote("api_key***frob12-xyz")}
    answer = send(app, "/api/auth.getToken/json", query=query, headers=masked)
    assert answer.headers["x-sandbox-differs-at"] == str(len("api_key***frob12-"))


@pytest.mark.parametrize("verb", ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "FOO"])
def test_what_needs_post_takes_nothing_else(app: Sandbox, verb: str) -> None:
    query = urlencode(signed("album.create", {"api_key": KEY, "auth_token": TOKEN, "title": "x"}))
    override = {"x-http-method-override": "POST"}
    answer = send(app, "/api/album.create/json", verb, query, headers=override)
    assert answer.status == 405 or answer.code == "120"


def test_strange_values_are_refused_and_named(app: Sandbox) -> None:
    me = app.desk.world.accounts()[0].id
    for name, value in {"media": "smell", "per_page": "0", "page": "x", "share": "9"}.items():
        answer = call(app, "doc.getList", user_id=me, **{name: value})
        assert answer.code, name
        assert name in answer.json["api"]["message"]


def test_a_parameter_that_comes_twice_is_refused(app: Sandbox) -> None:
    answer = send(app, "/api/test.echo/json", query=f"api_key={KEY}&echo=a&echo=b")
    assert answer.code == "1"


@pytest.mark.parametrize("query", [b"a=%c0%af", b"a=\xff", b"a=%00", b"&".join([b"a=1"] * 2000)])
def test_what_cannot_be_read_is_a_bad_request(app: Sandbox, query: bytes) -> None:
    assert send(app, "/api/test.echo/json", query=query).status == 400


def test_odd_escapes_are_texts(app: Sandbox) -> None:
    assert send(app, "/api/test.echo/json", query=f"api_key={KEY}&echo=%zz+1").json["echo"] == "%zz 1"


@pytest.mark.parametrize("strict", [False, True])
def test_parameters_that_a_method_does_not_have_are_refused_where_that_is_wished(strict: bool) -> None:
    own = sandbox(Wishes(strict=strict))
    answer = call(own, "album.getList", colour="red")
    assert answer.json["api"]["status"] == ("error" if strict else "ok")
    assert (answer.headers.get("x-sandbox-refused") == "invalid") == strict
    assert ("album.getList has no parameter 'colour'" in answer.body.decode()) == strict
    assert call(own, "album.getList", per_page="1").code == ""
    assert call(own, "test.echo", echo="1", colour="red").code == ""
