"""From a call to its request: where things go, what is signed, what is refused. Nothing is sent."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import Any

import pytest

from generator.runtime.errors import ArgumentError, InsecureAddress, InvalidCredential, MissingCredential
from generator.runtime.facts import Credential, Method, Parameter, Service
from generator.runtime.request import Request, build_request
from generator.runtime.signing import Credentials, Scheme

SCHEME: dict[str, object] = {"digest": "md5", "message": "{params}{secret}", "place": [{"param": "sig"}]}
SERVICE = Service(
    name="notes",
    title="Notes",
    package="notes",
    version="1",
    environment="NOTES",
    base="https://notes.example/api/",
    path="{method}/{format}",
    key=Credential(parameter="key"),
    token=Credential(parameter="token", signs=True),
    scheme=Scheme.parse(SCHEME),
)
CREDENTIALS = Credentials(key="K", secret="S", token="T")
NAME = Parameter("name")


def build(
    method: Method, service: Service = SERVICE, credentials: Credentials = CREDENTIALS, **arguments: object
) -> Request:
    return build_request(service, method, arguments, credentials)


def md5(text: str) -> str:
    return hashlib.md5(text.encode()).hexdigest()


@pytest.mark.parametrize(
    ("facts", "token", "names"),
    [
        ({"token": "none"}, "T", ["key", "name"]),
        ({"token": "none", "signed": True}, "T", ["key", "name", "sig"]),
        ({"token": "optional"}, "", ["key", "name"]),
        ({"token": "optional"}, "T", ["key", "token", "name", "sig"]),
        ({"token": "required"}, "T", ["key", "token", "name", "sig"]),
    ],
)
def test_key_token_and_signature(facts: dict[str, Any], token: str, names: list[str]) -> None:
    request = build(Method("a.b", parameters=(NAME,), **facts), credentials=replace(CREDENTIALS, token=token), name="n")
    assert [name for name, _ in request.query] == names


def test_a_token_that_signs_nothing() -> None:
    service = replace(SERVICE, token=Credential(parameter="token"))
    assert [name for name, _ in build(Method("a.b"), service).query] == ["key", "token"]


def test_credentials_in_headers() -> None:
    service = replace(
        SERVICE,
        key=Credential(header="X-Key"),
        token=Credential(header="Authorization", value="Bearer {value}"),
        scheme=None,
    )
    request = build(Method("a.b", signed=True), service)
    assert request.headers == (("X-Key", "K"), ("Authorization", "Bearer T"))
    assert request.query == ()


def test_method_and_format_as_parameters() -> None:
    service = replace(SERVICE, path="", method_parameter="method", format_parameter="format")
    request = build(Method("a.b", token="none"), service)
    assert request.url == "https://notes.example/api/"
    assert request.query == (("method", "a.b"), ("format", "json"), ("key", "K"))


def test_names_in_the_path_are_encoded() -> None:
    assert build(Method("ä/../b c?d#e")).url == "https://notes.example/api/%C3%A4%2F..%2Fb%20c%3Fd%23e/json"


def test_the_query_is_percent_encoded() -> None:
    request = build(Method("a.b", token="none", parameters=(NAME,)), name="ä &=+%;~\r\n\0😀")
    assert request.target.endswith("?key=K&name=%C3%A4%20%26%3D%2B%25%3B~%0D%0A%00%F0%9F%98%80")


def test_a_body_is_a_form() -> None:
    request = build(Method("a.b", token="none", post_only=True, parameters=(NAME,)), name="ä &")
    assert (request.verb, request.target) == ("POST", "https://notes.example/api/a.b/json")
    assert request.body() == ("application/x-www-form-urlencoded", b"key=K&name=%C3%A4+%26")


def test_a_body_may_be_json() -> None:
    service = replace(SERVICE, body="json", scheme=Scheme.parse({**SCHEME, "message": "{body}{secret}"}))
    method = Method(
        "a.b", token="none", signed=True, post_only=True, parameters=(Parameter("x", type="list", spelling="repeat"),)
    )
    request = build(method, service, x=["ä", "b"])
    kind, body = request.body()
    assert (kind, body) == ("application/json", '{"key": "K", "x": ["ä", "b"]}'.encode())
    assert request.query == (("sig", md5(body.decode() + "S")),)


def test_the_order_of_parameters_is_that_of_the_description() -> None:
    method = Method("a.b", token="none", parameters=(Parameter("b"), Parameter("a"), Parameter("c")))
    assert build(method, c="3", a="1", b="2") == build(method, b="2", c="3", a="1")
    assert [name for name, _ in build(method, c="3", a="1", b="2").query] == ["key", "b", "a", "c"]


def test_what_stays_outside_the_signature() -> None:
    method = Method(
        "a.b",
        token="none",
        signed=True,
        parameters=(NAME, Parameter("loud", signed=False), Parameter("file", type="file")),
    )
    request = build(method, name="n", loud="1", file=b"x")
    assert dict(request.form)["sig"] == md5("keyKnamenS")
    assert [name for name, _ in request.form] == ["key", "name", "loud", "sig"]
    assert [(name, upload.size) for name, upload in request.files] == [("file", 1)]
    assert request.verb == "POST"


def test_a_parameter_that_carries_the_token() -> None:
    method = Method(
        "a.check", token="none", signed=True, parameters=(Parameter("token", required=True, carries_token=True),)
    )
    assert dict(build(method).query)["token"] == "T"
    assert dict(build(method, token="U").query)["token"] == "U"
    assert dict(build(method, token="U").query)["sig"] == md5("keyKtokenUS")
    assert [name for name, _ in build(replace(method, token="optional")).query].count("token") == 1
    with pytest.raises(ArgumentError, match='"token" is missing'):
        build(method, credentials=replace(CREDENTIALS, token=""))


def test_repeated_parameters_are_all_signed() -> None:
    method = Method("a.b", token="none", signed=True, parameters=(Parameter("x", type="list", spelling="repeat"),))
    assert dict(build(method, x=["2", "1"]).query)["sig"] == md5("keyKx2x1S")


@pytest.mark.parametrize(
    ("credentials", "facts", "message"),
    [
        (Credentials(), {}, "needs api_key: give it to the client or set NOTES_API_KEY"),
        (Credentials(key="K"), {"signed": True}, "needs api_secret: give it to the client or set NOTES_API_SECRET"),
        (Credentials(key="K", token="T"), {}, "needs api_secret"),
        (Credentials(key="K", secret="S"), {"token": "required"}, "needs auth_token"),
        (Credentials(), {"signed": True, "token": "required"}, "needs api_key and api_secret and auth_token"),
    ],
)
def test_missing_credentials(credentials: Credentials, facts: dict[str, Any], message: str) -> None:
    with pytest.raises(MissingCredential) as raised:
        build(Method("a.b", **facts), credentials=credentials)
    assert message in raised.value.message


def test_a_secret_that_the_scheme_cannot_use() -> None:
    scheme = Scheme.parse({**SCHEME, "digest": "hmac-sha256", "key": "{secret|b64decode}"})
    with pytest.raises(InvalidCredential) as raised:
        build(Method("a.b"), replace(SERVICE, scheme=scheme), replace(CREDENTIALS, secret="not-base64"))
    assert "not-base64" not in str(raised.value)


@pytest.mark.parametrize(
    ("base", "refused"),
    [
        ("http://notes.example/", True),
        ("http://127.0.0.1.evil.example/", True),
        ("http://127.1.2.3:8080/", False),
        ("http://[::1]:8080/", False),
        ("http://localhost:1/", False),
        ("https://notes.example/", False),
    ],
)
def test_secrets_do_not_travel_in_the_clear(base: str, refused: bool) -> None:
    service = replace(SERVICE, base=base)
    for facts, credentials in (({"signed": True}, replace(CREDENTIALS, token="")), ({}, CREDENTIALS)):
        method = Method("a.b", **facts)  # type: ignore[arg-type]
        if refused:
            with pytest.raises(InsecureAddress):
                build(method, service, credentials)
            assert build_request(service, method, {}, credentials, allow_http=True).url.startswith(base)
        else:
            assert build(method, service, credentials).url.startswith(base)
    assert build(Method("a.b", token="none"), service).url.startswith(base)


def test_what_is_shown_of_a_request() -> None:
    method = Method("a.b", signed=True, parameters=(NAME, Parameter("password"), Parameter("file", type="file")))
    request = build(
        method,
        credentials=Credentials(key="KK11", secret="SS22", token="TT33"),
        name="echo TT33",
        password="p",
        file=b"",
    )
    shown = request.shown()
    assert shown.parameters == (
        ("key", "***"),
        ("token", "***"),
        ("name", "echo ***"),
        ("password", "***"),
        ("sig", "***"),
        ("file", "file"),
    )
    assert (shown.verb, shown.url) == ("POST", request.url)
    assert "TT33" not in repr(request)
