"""Ways of signing to choose from, and what each needs of the credentials."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import httpx2
import pytest

from generator.runtime.errors import MissingCredential
from generator.runtime.facts import Credential, Method, NamedScheme, Service
from generator.runtime.request import Request, build_request
from generator.runtime.signing import Credentials, Scheme

PLAIN: dict[str, object] = {"digest": "md5", "message": "{params}{secret}", "place": [{"param": "sig"}]}
OAUTH: dict[str, object] = {
    "digest": "hmac-sha1",
    "key": "{secret|rfc3986}&{token_secret|rfc3986}",
    "message": "{verb|upper}&{base_url|rfc3986}&{params|rfc3986}",
    "params": {"sort": "pair", "encode": "rfc3986", "pair": "{k}={v}", "join": "&"},
    "output": "base64",
    "add": {
        "oauth_consumer_key": "{key}",
        "oauth_token": "{token}",
        "oauth_timestamp": "{timestamp}",
        "oauth_nonce": "{nonce}",
        "oauth_signature_method": "HMAC-SHA1",
    },
    "place": [{"param": "oauth_signature"}],
}
SERVICE = Service(
    name="depot",
    title="Depot",
    package="depot",
    version="1",
    environment="DEPOT",
    base="https://depot.example/",
    path="{method}",
    key=Credential(parameter="key"),
    token=Credential(parameter="token"),
    scheme=Scheme.parse(PLAIN),
    schemes={
        "oauth": NamedScheme(Scheme.parse(OAUTH), ("key", "token")),
        "both": NamedScheme(Scheme.parse({**PLAIN, "place": [{"header": "X-Sign"}]})),
    },
)
CREDENTIALS = Credentials(key="K", secret="S", token="T", token_secret="U")
METHOD = Method("a.b", signed=True)


def build(method: Method = METHOD, scheme: str = "oauth", credentials: Credentials = CREDENTIALS) -> Request:
    return build_request(
        SERVICE, method, {}, credentials, scheme=scheme, clock=lambda: 5.0, nonce=lambda: "0123456789abcdef"
    )


def names(request: Request) -> list[str]:
    return [name for name, _ in request.query]


OWN = ["oauth_consumer_key", "oauth_token", "oauth_timestamp", "oauth_nonce", "oauth_signature_method"]


def test_a_scheme_takes_the_place_of_key_and_token() -> None:
    assert names(build(scheme="")) == ["key", "token", "sig"]
    assert names(build()) == [*OWN, "oauth_signature"]
    assert dict(build().query)["oauth_token"] == "T"


def test_a_scheme_that_takes_the_place_of_nothing() -> None:
    request = build(scheme="both")
    assert names(request) == ["key", "token"]
    assert [name for name, _ in request.headers] == ["X-Sign"]


def test_a_token_within_the_signature_makes_a_call_signed() -> None:
    assert "oauth_signature" in names(build(Method("a.b")))
    assert names(build(Method("a.b"), scheme="")) == ["key", "token"]
    assert names(build(Method("a.b", token="none"))) == ["key"]


def test_a_call_without_a_token_is_signed_without_one() -> None:
    for request in (
        build(replace(METHOD, token="none")),
        build(credentials=Credentials(key="K", secret="S")),
        build(credentials=Credentials(key="K", secret="S", token_secret="U")),
    ):
        assert names(request) == [name for name in (*OWN, "oauth_signature") if name != "oauth_token"]


@pytest.mark.parametrize(
    ("credentials", "missing"),
    [
        (Credentials(secret="S"), "api_key"),
        (Credentials(key="K"), "api_secret"),
        (Credentials(key="K", secret="S", token="T"), "token_secret"),
    ],
)
def test_what_a_scheme_needs_is_asked_for(credentials: Credentials, missing: str) -> None:
    with pytest.raises(MissingCredential, match=f"needs {missing}: .* set DEPOT_{missing.upper()}"):
        build(credentials=credentials)


def test_a_scheme_without_a_secret_needs_none() -> None:
    scheme = Scheme.parse({"digest": "none", "message": "{key}", "place": [{"param": "proof"}]})
    request = build_request(replace(SERVICE, scheme=scheme), METHOD, {}, Credentials(key="K"))
    assert dict(request.query) == {"key": "K", "proof": "K"}


def test_a_client_chooses_its_scheme(desk: Any) -> None:
    def use(client: Any) -> Any:
        return client.with_options(scheme="other", token_secret="canary-token-secret").picture.get(7)

    desk.ask({"picture": {"picture_id": 7}}, use)
    (request,) = desk.requests
    assert isinstance(request, httpx2.Request)
    assert request.headers["x-sign"].startswith("key canary-key-4711 ")
    assert request.url.query == b"picture_id=7"


def test_a_scheme_nobody_knows(desk: Any) -> None:
    with pytest.raises(
        desk.gallery.errors.InvalidArgument, match=r'scheme must be oauth or other, .*did you mean "other"'
    ):
        desk.ask({}, lambda client: client.with_options(scheme="othr"))
    with pytest.raises(desk.gallery.errors.InvalidArgument, match="scheme must be oauth or other, not"):
        desk.ask({}, lambda client: client.picture.get(7), scheme="nothing like it")


def test_a_new_token_comes_with_its_own_secret(desk: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GALLERY_TOKEN_SECRET", "from-outside")
    desk.ask({"picture": {"picture_id": 7}}, lambda client: client.picture.get(7), scheme="other")
    missing = desk.gallery.errors.MissingCredential
    with pytest.raises(missing, match="needs token_secret"):
        desk.ask({}, lambda client: client.with_options(auth_token="new").picture.get(7), scheme="other")
