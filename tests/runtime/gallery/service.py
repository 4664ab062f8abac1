from __future__ import annotations

from .runtime.facts import (
    Conventions,
    Credential,
    Envelope,
    Failure,
    Login,
    LoginStep,
    NamedScheme,
    Permission,
    RetryPolicy,
    Service,
    Timeouts,
)
from .runtime.signing import Scheme

SERVICE = Service(
    name="gallery",
    title="Gallery",
    package="gallery",
    version="1.2.3",
    environment="GALLERY",
    base="https://api.gallery.example/api/",
    path="{method}/{format}",
    key=Credential(parameter="app_key"),
    token=Credential(parameter="user_token", signs=True),
    scheme=Scheme.parse(
        {
            "digest": "md5",
            "message": "{params}{method}{secret}",
            "add": {"app_key": "{key}"},
            "place": [{"param": "app_sig"}],
            "variants": {"link": {"message": "{params}{secret}"}},
        }
    ),
    schemes={
        "other": NamedScheme(
            Scheme.parse(
                {
                    "digest": "hmac-sha256",
                    "key": "{secret}&{token_secret}",
                    "message": "{path_query}{token}",
                    "place": [{"header": "X-Sign", "value": "key {key} {signature}"}],
                }
            ),
            replaces=("key", "token"),
        ),
        "oauth": NamedScheme(
            Scheme.parse(
                {
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
                        "oauth_version": "1.0",
                    },
                    "place": [{"param": "oauth_signature"}],
                }
            ),
            replaces=("key", "token"),
        ),
    },
    conventions=Conventions(),
    permissions=(
        Permission("picture", "may_picture", levels=("read", "write")),
        Permission("album", "may_album", levels=("read", "write")),
    ),
    levels={"none": (), "read": (), "write": ("read",)},
    check=LoginStep(
        "call",
        call="auth.checkToken",
        gives={"permissions": ("auth", "permissions"), "user": ("auth", "user")},
    ),
    logins={
        "desktop": Login(
            "desktop",
            (
                LoginStep("call", call="auth.getTicket", gives={"ticket": ("ticket",)}),
                LoginStep(
                    "open",
                    address="https://gallery.example/allow",
                    arguments={"app_key": "{key}", "ticket": "{ticket}", "permissions": "{permissions}"},
                    signed="link",
                ),
                LoginStep("wait"),
                LoginStep(
                    "call",
                    call="auth.getToken",
                    arguments={"ticket": "{ticket}"},
                    gives={
                        "token": ("auth", "token"),
                        "user": ("auth", "user"),
                        "permissions": ("auth", "permissions"),
                        "extra": ("auth", "extra"),
                    },
                    not_yet=("14",),
                ),
            ),
        ),
        "web": Login(
            "web",
            (
                LoginStep(
                    "open",
                    address="https://gallery.example/allow?web=1",
                    arguments={"app_key": "{key}", "back": "{callback}", "permissions": "{permissions}"},
                ),
                LoginStep("callback", names=("ticket",)),
                LoginStep(
                    "call",
                    call="auth.getToken",
                    arguments={"ticket": "{ticket}"},
                    gives={"token": ("auth", "token")},
                ),
            ),
        ),
        "oauth": Login(
            "oauth",
            (
                LoginStep(
                    "request",
                    address="https://gallery.example/oauth/request",
                    arguments={"oauth_callback": "{callback}"},
                    gives={"token": ("oauth_token",), "token_secret": ("oauth_token_secret",)},
                    scheme="oauth",
                ),
                LoginStep(
                    "open", address="https://gallery.example/oauth/authorize", arguments={"oauth_token": "{token}"}
                ),
                LoginStep("callback", names=("oauth_verifier",)),
                LoginStep(
                    "request",
                    address="https://gallery.example/oauth/access",
                    arguments={"oauth_verifier": "{oauth_verifier}"},
                    gives={
                        "token": ("oauth_token",),
                        "token_secret": ("oauth_token_secret",),
                        "user": ("user_id",),
                    },
                    scheme="oauth",
                ),
            ),
        ),
        "password": Login(
            "password",
            (
                LoginStep("ask", names=("username", "password")),
                LoginStep(
                    "call",
                    call="auth.enter",
                    arguments={"username": "{username}", "password": "{password}"},
                    gives={"token": ("auth", "token")},
                ),
            ),
        ),
    },
    formats=("json", "xml", "php"),
    envelopes={
        "json": Envelope(
            failures=(Failure("not_equal", ("api", "status"), "ok"),),
            code=(("api", "code"),),
            message=(("api", "message"),),
        ),
        "xml": Envelope(root="api", failures=(Failure("not_equal", ("status",), "ok"),), code=(("code",),)),
        "php": Envelope(failures=(Failure("not_equal", ("api", "status"), "ok"),), code=(("api", "code"),)),
    },
    errors={"105": "SignatureInvalid", "113": "QuotaExceeded"},
    timeouts=Timeouts(connect=5, read=30, write=60, pool=5),
    retry=RetryPolicy(codes=("113",), statuses=(429, 502, 503, 504)),
)
