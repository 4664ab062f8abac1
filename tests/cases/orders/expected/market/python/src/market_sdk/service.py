# Generated from methods/market/service.yaml by `make generate`. Do not edit.
"""What holds for every method of the service."""

from __future__ import annotations

from .runtime.facts import (
    Conventions,
    Credential,
    Envelope,
    Failure,
    Login,
    LoginStep,
    Permission,
    RetryPolicy,
    Service,
)
from .runtime.signing import Scheme

SERVICE = Service(
    name="market",
    title="Market",
    package="market_sdk",
    version="0.1.0",
    environment="MARKET",
    base="https://api.market.example/v1/",
    hosts={"upload": "https://files.market.example/"},
    body="json",
    common="query",
    constants={"version": "2026-01-01"},
    formats=("json",),
    key=Credential(header="X-Key"),
    token=Credential(header="Authorization", value="Bearer {value}"),
    scheme=Scheme.parse(
        {
            "digest": "hmac-sha256",
            "message": "{timestamp}\n{nonce}\n{verb}\n{path_query}\n{body|sha256}",
            "output": "base64",
            "place": [
                {"header": "X-Timestamp", "value": "{timestamp}"},
                {"header": "X-Nonce", "value": "{nonce}"},
                {"header": "X-Signature", "value": "v1={signature}"},
            ],
            "clock": {"format": "unix-ms"},
            "nonce": {"kind": "hex", "length": 16},
        },
    ),
    conventions=Conventions(true="true", false="false", lists="repeat", timestamp="%Y-%m-%dT%H:%M:%SZ"),
    envelopes={
        "json": Envelope(
            failures=(Failure("not_empty", ("error",)), Failure("status")),
            code=(("error", "code"),),
            message=(("error", "message"),),
            subcode=(("error", "reason"),),
        ),
    },
    errors={
        "signature_wrong": "SignatureWrong",
        "token_missing": "TokenMissing",
        "scope_missing": "ScopeMissing",
        "too_fast": "TooFast",
    },
    permissions=(Permission("orders"), Permission("wallet")),
    logins={
        "web": Login(
            "web",
            (
                LoginStep(
                    "open",
                    address="https://market.example/allow",
                    arguments={"client": "{key}", "back": "{callback}", "scope": "{permissions}"},
                ),
                LoginStep("callback", names=("code", "place")),
                LoginStep(
                    "call",
                    call="session.open",
                    arguments={"code": "{code}", "place": "{place}"},
                    gives={"token": ("session", "token"), "seller": ("session", "seller")},
                ),
            ),
        ),
        "password": Login(
            "password",
            (
                LoginStep("ask", names=("user", "password")),
                LoginStep(
                    "call",
                    call="session.open",
                    arguments={"user": "{user}", "password": "{password}"},
                    gives={"token": ("session", "token"), "seller": ("session", "seller")},
                ),
            ),
        ),
    },
    retry=RetryPolicy(codes=(), statuses=()),
)
