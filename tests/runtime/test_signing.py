"""Signing: published examples of real services, the grammar of schemes, and what must never show."""

from __future__ import annotations

import base64
import hashlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from oauthlib.oauth1 import Client as OAuthClient

from generator.runtime.signing import Credentials, Param, Scheme, SchemeError, Signable, Signed, SigningError

ROOT = Path(__file__).parents[2]
VECTORS = json.loads((Path(__file__).parent / "signing_vectors.json").read_text())


def credentials(values: dict[str, str]) -> Credentials:
    own = {name: values[name] for name in ("key", "secret", "token", "token_secret") if name in values}
    return Credentials(**own, others={name: value for name, value in values.items() if name not in own})


def pairs(params: Any) -> list[Param]:
    return [Param(*pair) for pair in (params.items() if isinstance(params, dict) else params)]


def signable(request: dict[str, Any]) -> Signable:
    params = request.get("params", {})
    split = isinstance(params, dict) and bool(params) and not any(isinstance(value, str) for value in params.values())
    return Signable(
        method=request.get("method", ""),
        verb=request.get("verb", "GET"),
        url=request.get("url", ""),
        query=pairs(params.get("query", {}) if split else params),
        form=pairs(params.get("body", {}) if split else {}),
    )


@pytest.mark.parametrize("vector", VECTORS["vectors"], ids=lambda vector: vector["id"])
def test_published_example(vector: dict[str, Any]) -> None:
    scheme = Scheme.parse(VECTORS["schemes"][vector["scheme"]])
    now = float(vector["request"].get("timestamp", "0"))
    signed = scheme.sign(
        signable(vector["request"]), credentials(vector["creds"]), variant=vector.get("variant", ""), clock=lambda: now
    )
    assert signed.signature == vector["expected"]
    if "string_to_sign" in vector:
        assert signed.string_to_sign == vector["string_to_sign"]
    if "placed" in vector:
        assert vector["placed"] in [value for _, value in signed.headers]


def test_there_are_all_of_them() -> None:
    assert len(VECTORS["vectors"]) == 24


PLAIN: dict[str, Any] = {"digest": "none", "message": "{params}", "place": [{"param": "sig"}]}
NOTHING = Signable()
CREDENTIALS = Credentials("K", "Sé", "T", "U", {"path": "/x"})


def sign(request: Signable = NOTHING, credentials: Credentials = CREDENTIALS, /, **block: Any) -> Signed:
    return Scheme.parse({**PLAIN, **block}).sign(request, credentials, clock=lambda: 1456231584.9, nonce=lambda: "N")


def text(message: str, request: Signable = NOTHING, **block: Any) -> str:
    return sign(request, message=message, **block).signature


def listed(*pairs: tuple[str, ...], **params: Any) -> str:
    return text("{params}", Signable(query=[Param(*pair) for pair in pairs]), params=params)


REQUEST = Signable(
    "a.b",
    "post",
    "https://User:pw@Host.example:443/p/q?x=1#f",
    [Param("a", "ä b")],
    [Param("c", "d e"), Param("f", "g", "file")],
)


@pytest.mark.parametrize(
    ("template", "value"),
    [
        ("{secret}|{key}|{token}|{token_secret}|{cred.path}|{cred.none}", "Sé|K|T|U|/x|"),
        ("{method} {verb} {verb|upper}", "a.b post POST"),
        ("{scheme} {host} {path}", "https host.example /p/q"),
        ("{query}", "x=1&a=%C3%A4%20b"),
        ("{path_query}", "/p/q?x=1&a=%C3%A4%20b"),
        ("{url}", "https://User:pw@Host.example:443/p/q?x=1&a=%C3%A4%20b"),
        ("{base_url}", "https://host.example/p/q"),
        ("{body}", "c=d+e"),
        ("{param.c}{param.nothing}", "d e"),
        ("{timestamp}{nonce}{nonce}", "1456231584NN"),
        ("{param.c|upper|lower|trim}", "d e"),
        ("{param.a|rfc3986} {param.a|form} {param.a|uri}", "%C3%A4%20b %C3%A4+b %C3%A4%20b"),
        ("{secret|md5}", hashlib.md5("Sé".encode()).hexdigest()),
        (
            "{secret|sha1} {secret|sha256}",
            f"{hashlib.sha1('Sé'.encode()).hexdigest()} {hashlib.sha256('Sé'.encode()).hexdigest()}",
        ),
        ("{secret|sha512bin|base64}", base64.b64encode(hashlib.sha512("Sé".encode()).digest()).decode()),
        ("{secret|md5bin|base64url}", base64.urlsafe_b64encode(hashlib.md5("Sé".encode()).digest()).decode()),
        ("{secret|base64|b64decode}", "Sé"),
        ("{secret|base64url|b64urldecode}", "Sé"),
        ("{key|md5|hexdecode|base64}", base64.b64encode(hashlib.md5(b"K").digest()).decode()),
        ("plain $ text", "plain $ text"),
    ],
)
def test_fields_and_filters(template: str, value: str) -> None:
    assert text(template, REQUEST) == value


def test_addresses_in_their_usual_form() -> None:
    assert text("{base_url}", Signable(url="HTTP://Example.COM:80")) == "http://example.com/"
    assert (
        text("{base_url} {host}", Signable(url="http://example.com:8080/a"))
        == "http://example.com:8080/a example.com:8080"
    )
    assert text("{url}", Signable(url="https://example.com/a")) == "https://example.com/a"


def test_listing() -> None:
    pairs = (("b", "2"), ("B", "1"), ("a-", ""), ("a", "3"))
    assert listed(*pairs) == "B1a3a-b2"
    assert listed(*pairs, sort="name-nocase") == "a3a-b2B1"
    assert listed(*pairs, sort="value") == "a-B1b2a3"
    assert listed(*pairs, sort="none") == "b2B1a-a3"
    assert listed(*pairs, **{"from": ["b", "a", "none"]}) == "b2a3"
    assert listed(*pairs, drop_empty=True, exclude=["B"], join="&", pair="{k}={v}") == "a=3&b=2"
    assert listed(*pairs, pair="<{v}|{k|upper}>", join=",") == "<1|B>,<3|A>,<|A->,<2|B>"
    assert listed(("x", "1", "file"), ("y", "2", "id")) == "y2"
    assert listed(("x", "1", "file"), ("y", "2", "id"), exclude_types=["id"]) == "x1"
    assert listed(("sig", "1"), ("y", "2")) == "y2"
    assert listed(("ä b", "~*'"), encode="rfc3986", pair="{k}={v}") == "%C3%A4%20b=~%2A%27"
    assert listed(("ä b", "~*'"), encode="form", pair="{k}={v}") == "%C3%A4+b=~%2A%27"
    assert listed(("ä b", "~*'"), encode="uri", pair="{k}={v}") == "%C3%A4%20b=~*'"


def test_order_by_the_bytes_of_utf_8_and_of_what_is_written() -> None:
    names = ["z", "é", "\uffff", "\U00010000", "Z", "_", "10", "9"]
    assert listed(*((name, "") for name in names)) == "".join(sorted(names, key=str.encode))
    assert listed(("a", "b"), ("a-", "c"), ("a", "a"), sort="pair", join=" ") == "aa ab a-c"
    assert listed(("+", "1"), ("A", "2"), ("é", "3"), sort="pair", encode="rfc3986", join=" ") == "%2B1 %C3%A93 A2"


def test_parameters_of_query_and_body() -> None:
    for source, value in (("all", "aä bcd e"), ("query", "aä b"), ("body", "cd e")):
        assert text("{params}", REQUEST, params={"from": source}) == value


def test_added_parameters() -> None:
    add = {"key": "{key}", "time": "{timestamp}", "token": "{token}", "nonce": "{nonce}"}
    signed = sign(Signable(query=[Param("key", "own")]), Credentials("K", "S"), add=add, message="{params}{param.time}")
    assert signed.parameters == (("time", "1456231584"), ("nonce", "N"), ("sig", signed.signature))
    assert signed.signature == "keyownnonceNtime14562315841456231584"


def test_places() -> None:
    place = [
        {"header": "X-Sign", "value": "v1={signature}"},
        {"param": "sig"},
        {"header": "X-Key", "value": "{cred.none}"},
    ]
    signed = sign(message="{key}", place=place)
    assert signed.headers == (("X-Sign", "v1=K"),)
    assert signed.parameters == (("sig", "K"),)


def test_outputs_and_digests() -> None:
    digest = hashlib.sha224(b"K").digest()
    for output, value in (
        ("hex", digest.hex()),
        ("HEX", digest.hex().upper()),
        ("base64", base64.b64encode(digest).decode()),
    ):
        assert text("{key}", digest="sha224", output=output) == value
    assert text("{key}", output="base64url") == "Sw=="
    assert (
        len({text("{key}", digest=f"{kind}sha{size}") for kind in ("", "hmac-") for size in (1, 224, 256, 384, 512)})
        == 10
    )
    assert len({text("{key}", digest="hmac-md5", key=key) for key in ("{secret}", "{secret}&", "{secret|md5bin}")}) == 3


@pytest.mark.parametrize(
    ("clock", "value"),
    [
        ({}, "1456231584"),
        ({"format": "unix-ms"}, "1456231584900"),
        ({"format": "iso8601"}, "2016-02-23T12:46:24Z"),
        ({"format": "iso8601", "tz": "+08:00"}, "2016-02-23T20:46:24+08:00"),
        ({"format": "%Y-%m-%d %H:%M:%S", "tz": "-01:30"}, "2016-02-23 11:16:24"),
    ],
)
def test_clocks(clock: dict[str, str], value: str) -> None:
    assert text("{timestamp}", clock=clock) == value


@pytest.mark.parametrize(
    ("nonce", "alphabet", "length"),
    [
        ({}, "0123456789abcdef", 32),
        ({"kind": "digits", "length": 9}, "0123456789", 9),
        ({"kind": "uuid"}, "0123456789abcdef-", 36),
    ],
)
def test_nonces(nonce: dict[str, object], alphabet: str, length: int) -> None:
    scheme = Scheme.parse({**PLAIN, "message": "{nonce}", "nonce": nonce})
    one, two = (scheme.sign(Signable(), CREDENTIALS).signature for _ in range(2))
    assert one != two
    assert len(one) == length
    assert set(one) <= set(alphabet)


def test_variants() -> None:
    block = {
        **PLAIN,
        "params": {"join": "&", "pair": "{k}"},
        "variants": {"link": {"message": "{params}!", "params": {"join": ","}}},
    }
    scheme = Scheme.parse(block)
    request = Signable(query=[Param("a", "1"), Param("b", "2")])
    assert scheme.sign(request, CREDENTIALS).signature == "a&b"
    assert scheme.sign(request, CREDENTIALS, variant="link").signature == "a,b!"
    with pytest.raises(SigningError, match='no variant "lnk"; there is link'):
        scheme.sign(request, CREDENTIALS, variant="lnk")


@pytest.mark.parametrize(
    ("change", "path", "message"),
    [
        ({"digest": "md4"}, "digest", '"md4" is not one of md5, sha1'),
        ({"digest": "rsa-sha256"}, "digest", "RSA signatures need a private key"),
        ({"digest": 5}, "digest", "must be a text"),
        ({"digest": None}, "digest", "missing"),
        ({"message": None}, "message", "missing"),
        ({"mesage": ""}, "mesage", 'unknown key "mesage"; did you mean "message"?'),
        ({5: ""}, "", "key 5 must be a text"),
        ({"key": "{secret}"}, "key", "only an hmac digest has a key"),
        ({"message": "{"}, "message", 'stray "{"'),
        ({"message": "a}"}, "message", 'stray "}"'),
        ({"message": "{{key}}"}, "message", 'stray "{"'),
        ({"message": "{}"}, "message", 'unknown field ""'),
        ({"message": "{ key}"}, "message", 'unknown field " key"'),
        ({"message": "{secert}"}, "message", 'unknown field "secert"; did you mean "secret"?'),
        ({"message": "{param.}"}, "message", 'unknown field "param."'),
        ({"message": "{signature}"}, "message", 'unknown field "signature"'),
        ({"message": "{key|}"}, "message", 'unknown filter ""'),
        ({"message": "{key|md6}"}, "message", 'unknown filter "md6"; did you mean "md5"?'),
        ({"message": "{k}"}, "message", 'unknown field "k"'),
        ({"digest": "hmac-md5", "key": "{x}"}, "key", 'unknown field "x"'),
        ({"output": "hexx"}, "output", '"hexx" is not one of'),
        ({"digest": "md5", "output": "raw-text"}, "output", '"raw-text" is not one of'),
        ({"params": []}, "params", "must be a mapping"),
        ({"params": {"sorted": "name"}}, "params.sorted", 'unknown key "sorted"; did you mean "sort"?'),
        ({"params": {"sort": "natural"}}, "params.sort", '"natural" is not one of'),
        ({"params": {"from": "header"}}, "params.from", '"header" is not one of all, query, body'),
        ({"params": {"from": ["a", 1]}}, "params.from.1", "must be a text"),
        ({"params": {"exclude": "a"}}, "params.exclude", "must be a list"),
        ({"params": {"drop_empty": "yes"}}, "params.drop_empty", "must be true or false"),
        ({"params": {"encode": "html"}}, "params.encode", '"html" is not one of none, rfc3986, form, uri'),
        ({"params": {"pair": "{key}"}}, "params.pair", 'unknown field "key"'),
        ({"params": {"pair": "{k|md5bin}"}}, "params.pair", "gives bytes where a text is due"),
        ({"parts": {"a": "{b}", "b": ""}}, "parts.a", 'unknown field "b"'),
        ({"parts": {"a": "{a}"}}, "parts.a", 'unknown field "a"'),
        ({"parts": {"secret": ""}}, "parts.secret", "cannot be the name of a part"),
        ({"parts": {"a.b": ""}}, "parts.a.b", "cannot be the name of a part"),
        ({"add": {"a": "{params}"}}, "add.a", 'unknown field "params"'),
        ({"add": {"a": "{key|md5bin}"}}, "add.a", "gives bytes where a text is sent"),
        ({"place": None}, "place", "must be a list"),
        ({"place": []}, "place", "missing: where does the signature go?"),
        ({"place": ["sig"]}, "place.0", "must be a mapping"),
        ({"place": [{}]}, "place.0", "needs either param or header"),
        ({"place": [{"param": "a", "header": "b"}]}, "place.0", "needs either param or header"),
        ({"place": [{"param": "a"}, {"header": "X:\r\n"}]}, "place.1.header", "is no name of a header"),
        ({"place": [{"param": "a", "value": "{sig}"}]}, "place.0.value", 'unknown field "sig"'),
        ({"variants": {"link": {"variants": {}}}}, "variants.link.variants", 'unknown key "variants"'),
        ({"variants": {"link": {"message": "{x}"}}}, "variants.link.message", 'unknown field "x"'),
        ({"variants": {"link": {"digest": "md5"}}, "output": "raw-text"}, "output", '"raw-text" is not one of'),
        ({"clock": {"format": "iso"}}, "clock.format", '"iso" is not unix'),
        ({"clock": {"tz": "Mars"}}, "clock.tz", '"Mars" is not UTC'),
        ({"nonce": {"kind": "words"}}, "nonce.kind", '"words" is not one of'),
        ({"nonce": {"length": True}}, "nonce.length", "must be a whole number from 8 to 128"),
    ],
)
def test_faulty_schemes(change: dict[Any, Any], path: str, message: str) -> None:
    with pytest.raises(SchemeError) as raised:
        Scheme.parse({**PLAIN, **change})
    assert ".".join(map(str, raised.value.path)) == path
    assert message in raised.value.text


def test_credentials_that_do_not_fit_the_scheme() -> None:
    for template in ("{secret|b64decode}", "{secret|hexdecode}", "{secret|b64urldecode}"):
        with pytest.raises(SigningError) as raised:
            sign(Signable(), Credentials(secret="canary!"), digest="hmac-sha1", key=template)
        assert template in str(raised.value)
        assert "canary" not in str(raised.value)
        assert raised.value.__suppress_context__


def test_bytes_are_not_sent_as_a_signature() -> None:
    with pytest.raises(SigningError):
        sign(message="{key|sha256bin}")
    with pytest.raises(SigningError):
        sign(parts={"raw": "{key|sha256bin}"}, place=[{"param": "sig", "value": "{raw}"}])


def test_the_signed_text_can_be_shown_without_secrets() -> None:
    block = {
        **PLAIN,
        "digest": "md5",
        "message": "{params}|{secret|upper}|{inner|md5}|{cred.path}|{key|base64}",
        "parts": {"inner": "{secret}"},
    }
    request = Signable(query=[Param("a", "1"), Param("token", "TTT")])
    credentials = Credentials("KKK", "SSS", "TTT", "", {"path": "PPP"})
    scheme = Scheme.parse({**block, "add": {"key": "{key}"}})
    shown = scheme.explain(request, credentials)
    assert shown == f"a1key***token***|***|{hashlib.md5(b'***').hexdigest()}|***|***"
    signed = scheme.sign(request, credentials)
    assert signed.string_to_sign.startswith("a1keyKKKtokenTTT|SSS|")
    assert repr(signed) == "Signed()"


def test_weak_digests_where_they_are_forbidden() -> None:
    """A machine in FIPS mode refuses md5 and sha1 unless told that no security hangs on them."""
    code = """
import hashlib
def strict(real):
    def made(data=b"", *, usedforsecurity=True):
        if usedforsecurity:
            raise ValueError("disabled for FIPS")
        return real(data, usedforsecurity=False)
    return made
hashlib.md5, hashlib.sha1 = strict(hashlib.md5), strict(hashlib.sha1)
from generator.runtime.signing import Credentials, Scheme, Signable
for digest in ("md5", "sha1", "hmac-md5", "hmac-sha1"):
    scheme = Scheme.parse({"digest": digest, "message": "{key|md5}{key|sha1bin|base64}", "place": [{"param": "s"}]})
    print(len(scheme.sign(Signable(), Credentials("K", "S")).signature))
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["32", "40", "32", "40"]


words = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
pairs_of_words = st.lists(st.tuples(words.filter(lambda name: not name.startswith("oauth_")), words), max_size=6)


@given(
    pairs_of_words,
    words.filter(bool),
    words,
    st.sampled_from(["http://a.example/x", "HTTPS://A.Example:443/%C3%A9", "http://b.example:81/"]),
)
def test_oauth_agrees_with_another_implementation(
    pairs: list[tuple[str, str]], secret: str, token_secret: str, url: str
) -> None:
    from oauthlib.oauth1.rfc5849 import signature

    scheme = Scheme.parse(VECTORS["schemes"]["oauth1-hmac-sha1"])
    request = Signable(verb="get", url=url, query=[Param(*pair) for pair in pairs])
    signed = scheme.sign(request, Credentials(secret=secret, token_secret=token_secret))
    base = signature.signature_base_string("GET", signature.base_string_uri(url), signature.normalize_parameters(pairs))
    assert signed.string_to_sign == base
    client = OAuthClient("key", client_secret=secret, resource_owner_secret=token_secret)
    assert signed.signature == signature.sign_hmac_sha1_with_client(base, client)
