from __future__ import annotations

from .runtime.facts import Conventions, Credential, Envelope, Failure, NamedScheme, Service, Timeouts
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
        )
    },
    conventions=Conventions(),
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
)
