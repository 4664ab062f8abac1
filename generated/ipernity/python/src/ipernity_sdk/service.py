# Generated from methods/ipernity/service.yaml by `make generate`. Do not edit.
"""What holds for every method of the service."""

from __future__ import annotations

from .runtime.facts import Credential, Envelope, Service
from .runtime.signing import Scheme

SERVICE = Service(
    name="ipernity",
    title="ipernity",
    package="ipernity_sdk",
    version="0.1.0",
    environment="IPERNITY",
    base="https://api.ipernity.com/api/",
    path="{method}/{format}",
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
    envelopes={
        "json": Envelope(
            fail_path=("api", "status"),
            fail_when="not_equal",
            fail_value="ok",
            code=(("api", "code"),),
            message=(("api", "message"),),
        ),
        "xml": Envelope(
            root="api",
            fail_path=("status",),
            fail_when="not_equal",
            fail_value="ok",
            code=(("code",),),
            message=(("message",),),
        ),
        "php": Envelope(
            fail_path=("api", "status"),
            fail_when="not_equal",
            fail_value="ok",
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
)
