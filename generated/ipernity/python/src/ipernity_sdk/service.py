# Generated from methods/ipernity/service.yaml by `make generate`. Do not edit.
"""What holds for every method of the service."""

from __future__ import annotations

from .runtime.facts import (
    Credential,
    Envelope,
    Failure,
    Login,
    LoginStep,
    NamedScheme,
    Permission,
    RetryPolicy,
    Service,
)
from .runtime.signing import Scheme

SERVICE = Service(
    name="ipernity",
    title="ipernity",
    package="ipernity_sdk",
    version="0.1.0",
    environment="IPERNITY",
    base="https://api.ipernity.com/api/",
    path="{method}/{format}",
    formats=("json", "xml", "php"),
    key=Credential(parameter="api_key"),
    token=Credential(parameter="auth_token", signs=True),
    scheme=Scheme.parse(
        {
            "digest": "md5",
            "message": "{params}{method}{secret}",
            "params": {"exclude_types": ["file"]},
            "add": {"api_key": "{key}"},
            "place": [{"param": "api_sig"}],
            "variants": {"link": {"message": "{params}{secret}"}},
        },
    ),
    schemes={
        "oauth": NamedScheme(
            Scheme.parse(
                {
                    "digest": "hmac-sha1",
                    "key": "{secret|rfc3986}&{token_secret|rfc3986}",
                    "message": "{verb|upper}&{base_url|rfc3986}&{params|rfc3986}",
                    "params": {
                        "exclude_types": ["file"],
                        "sort": "pair",
                        "encode": "rfc3986",
                        "pair": "{k}={v}",
                        "join": "&",
                    },
                    "output": "base64",
                    "add": {
                        "oauth_consumer_key": "{key}",
                        "oauth_token": "{token}",
                        "oauth_nonce": "{nonce}",
                        "oauth_timestamp": "{timestamp}",
                        "oauth_signature_method": "HMAC-SHA1",
                        "oauth_version": "1.0",
                    },
                    "place": [{"param": "oauth_signature"}],
                },
            ),
            replaces=("key", "token"),
        ),
    },
    envelopes={
        "json": Envelope(
            failures=(Failure("not_equal", ("api", "status"), "ok"),),
            code=(("api", "code"),),
            message=(("api", "message"),),
        ),
        "xml": Envelope(
            root="api",
            failures=(Failure("not_equal", ("status",), "ok"),),
            code=(("code",),),
            message=(("message",),),
        ),
        "php": Envelope(
            failures=(Failure("not_equal", ("api", "status"), "ok"),),
            code=(("api", "code"),),
            message=(("api", "message"),),
        ),
    },
    errors={
        "100": "KeyMissing",
        "101": "KeyInvalid",
        "102": "FormatInvalid",
        "103": "MethodNotFound",
        "104": "SignatureMissing",
        "105": "SignatureInvalid",
        "106": "TokenRequired",
        "107": "TokenInvalid",
        "108": "AccountClosed",
        "109": "ActionBlocked",
        "110": "PermissionInsufficient",
        "111": "AddressNotAllowed",
        "112": "KeyQuotaExceeded",
        "113": "AddressQuotaExceeded",
        "120": "PostRequired",
        "121": "SoapEnvelopeInvalid",
        "122": "XmlRpcEnvelopeInvalid",
        "130": "OAuthVersionUnsupported",
        "131": "OAuthParametersMissing",
        "132": "OAuthClockSkew",
        "133": "OAuthNonceUsed",
        "134": "OAuthTimestampInvalid",
        "135": "OAuthSignatureMethodUnsupported",
        "500": "ServiceFailure",
        "501": "MaintenanceMode",
        "503": "ServiceUnavailable",
    },
    permissions=(
        Permission("doc", "perm_doc", levels=("read", "write", "delete")),
        Permission("blog", "perm_blog", levels=("read", "write", "delete")),
        Permission("post", "perm_post", levels=("read", "write", "delete")),
        Permission("network", "perm_network", levels=("read", "write", "delete")),
        Permission("profile", "perm_profile", levels=("read", "write")),
    ),
    levels={"none": (), "read": (), "write": ("read",), "delete": ("read", "write")},
    check=LoginStep(
        "call",
        call="auth.checkToken",
        gives={"permissions": ("auth", "permissions"), "user": ("auth", "user")},
    ),
    logins={
        "desktop": Login(
            "desktop",
            (
                LoginStep("call", call="auth.getFrob", gives={"frob": ("auth", "frob")}),
                LoginStep(
                    "open",
                    address="https://www.ipernity.com/apps/authorize",
                    arguments={"frob": "{frob}", "permissions": "{permissions}"},
                    signed="link",
                ),
                LoginStep("wait"),
                LoginStep(
                    "call",
                    call="auth.getToken",
                    arguments={"frob": "{frob}"},
                    gives={
                        "token": ("auth", "token"),
                        "permissions": ("auth", "permissions"),
                        "user": ("auth", "user"),
                    },
                ),
            ),
        ),
        "web": Login(
            "web",
            (
                LoginStep(
                    "open",
                    address="https://www.ipernity.com/apps/authorize",
                    arguments={"permissions": "{permissions}"},
                    signed="link",
                ),
                LoginStep("callback", names=("frob",)),
                LoginStep(
                    "call",
                    call="auth.getToken",
                    arguments={"frob": "{frob}"},
                    gives={
                        "token": ("auth", "token"),
                        "permissions": ("auth", "permissions"),
                        "user": ("auth", "user"),
                    },
                ),
            ),
        ),
        "oauth": Login(
            "oauth",
            (
                LoginStep(
                    "request",
                    address="https://www.ipernity.com/apps/oauth/request",
                    gives={"token": ("oauth_token",), "token_secret": ("oauth_token_secret",)},
                    scheme="oauth",
                ),
                LoginStep(
                    "open",
                    address="https://www.ipernity.com/apps/oauth/authorize",
                    arguments={"oauth_token": "{token}", "permissions": "{permissions}"},
                ),
                LoginStep("wait"),
                LoginStep(
                    "request",
                    address="https://www.ipernity.com/apps/oauth/access",
                    gives={"token": ("oauth_token",), "token_secret": ("oauth_token_secret",)},
                    scheme="oauth",
                ),
            ),
        ),
    },
    retry=RetryPolicy(codes=("113", "500", "501", "503"), statuses=(429, 502, 503, 504)),
)
