# Generated from methods/lastfm/service.yaml by `make generate`. Do not edit.
"""What holds for every method of the service."""

from __future__ import annotations

from .runtime.facts import Credential, Envelope, Failure, Login, LoginStep, RetryPolicy, Service
from .runtime.signing import Scheme

SERVICE = Service(
    name="lastfm",
    title="Last.fm",
    package="lastfm_sdk",
    version="0.1.0",
    environment="LASTFM",
    base="https://ws.audioscrobbler.com/2.0/",
    method_parameter="method",
    format_parameter="format",
    formats=("json", "xml"),
    key=Credential(parameter="api_key"),
    token=Credential(parameter="sk", signs=True),
    scheme=Scheme.parse(
        {
            "digest": "md5",
            "message": "{params}{secret}",
            "params": {"exclude": ["format", "callback"]},
            "place": [{"param": "api_sig"}],
        },
    ),
    envelopes={
        "json": Envelope(
            failures=(Failure(path=("error",)),),
            code=(("error",),),
            message=(("message",),),
            text="#text",
            attributes="@attr",
        ),
        "xml": Envelope(
            root="lfm",
            failures=(Failure("not_equal", ("status",), "ok"),),
            code=(("error", "code"),),
            message=(("error",),),
        ),
    },
    errors={
        "2": "ServiceInvalid",
        "3": "MethodInvalid",
        "4": "AuthenticationFailed",
        "5": "FormatInvalid",
        "6": "ParametersInvalid",
        "7": "ResourceInvalid",
        "8": "OperationFailed",
        "9": "SessionInvalid",
        "10": "KeyInvalid",
        "11": "ServiceOffline",
        "13": "SignatureInvalid",
        "16": "TemporaryFailure",
        "26": "KeySuspended",
        "29": "RateLimitExceeded",
    },
    logins={
        "desktop": Login(
            "desktop",
            (
                LoginStep("call", call="auth.getToken", gives={"request_token": ("token",)}),
                LoginStep(
                    "open",
                    address="https://www.last.fm/api/auth/",
                    arguments={"api_key": "{key}", "token": "{request_token}"},
                ),
                LoginStep("wait"),
                LoginStep(
                    "call",
                    call="auth.getSession",
                    arguments={"token": "{request_token}"},
                    gives={"token": ("session", "key"), "user": ("session", "name")},
                    not_yet=("14",),
                ),
            ),
        ),
        "web": Login(
            "web",
            (
                LoginStep(
                    "open",
                    address="https://www.last.fm/api/auth/",
                    arguments={"api_key": "{key}", "cb": "{callback}"},
                ),
                LoginStep("callback", names=("token",)),
                LoginStep(
                    "call",
                    call="auth.getSession",
                    arguments={"token": "{token}"},
                    gives={"token": ("session", "key"), "user": ("session", "name")},
                    not_yet=("14",),
                ),
            ),
        ),
        "mobile": Login(
            "mobile",
            (
                LoginStep("ask", names=("username", "password")),
                LoginStep(
                    "call",
                    call="auth.getMobileSession",
                    arguments={"username": "{username}", "password": "{password}"},
                    gives={"token": ("session", "key"), "user": ("session", "name")},
                ),
            ),
        ),
    },
    retry=RetryPolicy(codes=("8", "11", "16", "29"), statuses=(429, 500, 502, 503, 504)),
)
