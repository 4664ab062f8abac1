"""Signing in the page agrees with the published examples, and with the runtime."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.model.service import Service
from generator.runtime.credentials import Credentials
from generator.runtime.request import build_request
from generator.spec.load import load
from generator.targets import facts
from generator.targets.site_facts import method_data, service_data

from .browser import Browser
from .test_browser import address

ROOT = Path(__file__).resolve().parents[2]
VECTORS = json.loads((ROOT / "tests/runtime/signing_vectors.json").read_text(encoding="utf-8"))
SIGN = """
return arguments[0].map(([block, request, credentials, variant, at]) => {
  const signed = window.docs.sign(block, request, credentials, variant, at);
  return [signed.signature, signed.text, signed.headers.map((pair) => pair[1])];
});
"""
BUILD = """
const [service, cases, credentials, at] = JSON.parse(arguments[0]);  // as a text: the driver would sort the keys
return cases.map(([method, given]) => {
  const call = window.docs.request.build(service, method, given, credentials, at);
  return [call.verb, call.url, call.query, call.form, call.headers, call.document];
});
"""


def case(vector: dict[str, Any]) -> list[Any]:
    request, params = vector["request"], vector["request"].get("params", {})
    split = isinstance(params, dict) and bool(params) and not any(isinstance(value, str) for value in params.values())
    own = ("key", "secret", "token", "token_secret")
    creds = {name: vector["creds"].get(name, "") for name in own}
    others = {name: value for name, value in vector["creds"].items() if name not in own}
    signable = {
        "method": request.get("method", ""),
        "verb": request.get("verb", "GET"),
        "url": request.get("url", ""),
        "query": pairs(params.get("query", {}) if split else params),
        "form": pairs(params.get("body", {}) if split else {}),
        "body": None,
    }
    at = {"seconds": float(request.get("timestamp", "0"))}
    return [VECTORS["schemes"][vector["scheme"]], signable, creds | {"others": others}, vector.get("variant", ""), at]


def pairs(params: Any) -> list[Any]:
    return [[*pair] for pair in (params.items() if isinstance(params, dict) else params)]


def test_every_published_example_comes_out(browser: Browser, site: Path) -> None:
    browser.open(address(site, "signing"))
    results = browser.run(SIGN, [case(vector) for vector in VECTORS["vectors"]])
    assert len(results) == 24
    for vector, (signature, text, headers) in zip(VECTORS["vectors"], results, strict=True):
        assert signature == vector["expected"], vector["id"]
        assert text == vector.get("string_to_sign", text), vector["id"]
        assert vector.get("placed", "") in ["", *headers], vector["id"]


def test_hashes_of_every_length(browser: Browser, site: Path) -> None:
    import hashlib

    names, sizes = ["md5", "sha1", "sha224", "sha256", "sha384", "sha512"], [
        0,
        1,
        55,
        56,
        63,
        64,
        111,
        112,
        119,
        120,
        200,
    ]
    browser.open(address(site, "signing"))
    script = (
        "return arguments[0].map(name => arguments[1].map(size => window.docs.bytes.toHex("
        "window.docs.hashes[name](new Uint8Array(size).map((_, at) => at * 7)))))"
    )
    data = [bytes(at * 7 % 256 for at in range(size)) for size in sizes]
    assert browser.run(script, names, sizes) == [[hashlib.new(name, one).hexdigest() for one in data] for name in names]


def described(name: str) -> Service:
    services, problems = load(ROOT / "methods", [name])
    assert problems.errors == 0
    return services[0]


@pytest.mark.parametrize("name", ["ipernity", "lastfm"])
def test_every_method_is_called_as_the_client_calls_it(browser: Browser, site: Path, name: str) -> None:
    """The request that the page builds is the one that the runtime builds, signature and all."""
    service = described(name)
    known, own = facts.service_facts(service), Credentials("k", "é secret", "t", "ts")
    credentials = {"key": "k", "secret": "é secret", "token": "t", "token_secret": "ts"}
    browser.open(address(site, "signing"))
    for scheme in ("", *(one.name for one in service.schemes)):
        cases: list[Any] = []
        due: list[Any] = []
        for method in service.methods:
            given = {one.name: value(one.type, one.of) for one in method.parameters if one.type != "file"}
            method_facts = facts.method_facts(service, method)
            if method.takes_file:
                continue
            legal = {name: found for name, found in given.items() if found is not None}
            try:
                request = build_request(
                    known, method_facts, legal, own, scheme=scheme, clock=lambda: 1_700_000_000.0, nonce=lambda: "N"
                )
            except ValueError:
                continue  # values made up here that a rule or a limit of the method forbids
            cases.append([method_data(service, method), [entry(name, found) for name, found in legal.items()]])
            due.append(
                [
                    request.verb,
                    request.url,
                    *([[*pair] for pair in part] for part in (request.query, request.form, request.headers)),
                    request.document,
                ]
            )
        at = {"seconds": 1_700_000_000, "nonce": "N", "scheme": scheme}
        assert len(cases) > 20
        assert browser.run(BUILD, json.dumps([service_data(service), cases, credentials, at])) == due


def value(type_: str, of: str | None) -> Any:
    if type_ == "list":
        return ["12", "ä b"] if of in ("id", "string") else None
    return {"id": "12", "string": "a&b=ü", "text": "one\ntwo +", "md5": "d41d8cd98f00b204e9800998ecf8427e"}.get(type_)


def entry(name: str, found: Any) -> dict[str, Any]:
    return {"name": name, "texts": found} if isinstance(found, list) else {"name": name, "text": found}
