# Generated from methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from importlib import import_module

import pytest
from ipernity_sdk import errors
from ipernity_sdk.facts import METHODS
from ipernity_sdk.runtime.facts import Credential, Envelope, Failure, Login, LoginStep, Permission, RetryPolicy
from ipernity_sdk.runtime.signing import Credentials, Param, Signable
from ipernity_sdk.service import SERVICE


def test_every_method_is_there():
    names = (
        "account.getQuota",
        "album.create",
        "album.delete",
        "album.docs.add",
        "album.docs.getContext",
        "album.docs.getList",
        "album.docs.remove",
        "album.docs.setList",
        "album.edit",
        "album.get",
        "album.getFaves",
        "album.getList",
        "album.getVisitors",
        "album.orderList",
        "album.setPerms",
        "api.methods.get",
        "api.methods.getList",
        "auth.checkToken",
        "auth.getFrob",
        "auth.getToken",
        "doc.albums.add",
        "doc.checkMD5",
        "doc.comments.add",
        "doc.comments.delete",
        "doc.comments.edit",
        "doc.comments.get",
        "doc.comments.getList",
        "doc.comments.reply",
        "doc.delete",
        "doc.get",
        "doc.getContainers",
        "doc.getContext",
        "doc.getExif",
        "doc.getFaves",
        "doc.getList",
        "doc.getMedias",
        "doc.getPerms",
        "doc.getVisitors",
        "doc.notes.add",
        "doc.notes.delete",
        "doc.notes.edit",
        "doc.search",
        "doc.set",
        "doc.setGeo",
        "doc.setLicense",
        "doc.setPerms",
        "doc.setSafety",
        "doc.tags.add",
        "doc.tags.edit",
        "doc.tags.getList",
        "doc.tags.remove",
        "explore.docs.getPopular",
        "explore.docs.getRecent",
        "explore.docs.homepage",
        "explore.groups.getRandom",
        "faves.albums.add",
        "faves.albums.getList",
        "faves.albums.remove",
        "faves.docs.add",
        "faves.docs.getList",
        "faves.docs.remove",
        "folder.albums.add",
        "folder.albums.getList",
        "folder.albums.remove",
        "folder.create",
        "folder.delete",
        "folder.edit",
        "folder.get",
        "folder.getList",
        "folder.orderList",
        "group.docs.add",
        "group.docs.getContext",
        "group.docs.getList",
        "group.docs.remove",
        "group.get",
        "group.getList",
        "group.search",
        "network.autocomplete",
        "network.docs.getRecent",
        "network.getList",
        "post.comments.add",
        "post.comments.delete",
        "post.comments.edit",
        "post.comments.get",
        "post.comments.getList",
        "post.comments.reply",
        "post.get",
        "post.getContext",
        "post.getFaves",
        "post.getList",
        "post.getVisitors",
        "post.search",
        "post.set",
        "tags.docs.getList",
        "tags.user.getList",
        "tags.user.getPopular",
        "test.echo",
        "test.hello",
        "upload.checkTickets",
        "upload.file",
        "upload.replace",
        "user.get",
    )
    assert sorted(METHODS) == sorted(names)


def test_facts_are_found_by_the_name_of_a_method():
    for name, place in METHODS.items():
        module, constant = place.split(":")
        assert getattr(import_module(f"ipernity_sdk.facts.{module}"), constant).name == name


def test_service_tells_its_facts():
    assert SERVICE.name == "ipernity"
    assert SERVICE.base == "https://api.ipernity.com/api/"
    assert SERVICE.path == "{method}/{format}"
    assert SERVICE.method_parameter == ""
    assert SERVICE.format_parameter == ""
    assert SERVICE.verb == "GET"
    assert SERVICE.body == "form"
    assert SERVICE.format == "json"
    assert SERVICE.environment == "IPERNITY"
    assert SERVICE.version == "0.1.0"
    assert SERVICE.key.parameter == "api_key"
    assert SERVICE.key.header == ""
    assert SERVICE.token.parameter == "auth_token"
    assert SERVICE.token.header == ""
    assert SERVICE.conventions.true == "1"
    assert SERVICE.conventions.false == "0"
    assert SERVICE.conventions.lists == "join:,"
    assert SERVICE.conventions.timestamp == "unix"
    assert SERVICE.conventions.datetime == "%Y-%m-%d %H:%M:%S"
    assert SERVICE.conventions.date == "%Y-%m-%d"
    assert SERVICE.token.signs
    assert SERVICE.timeouts.connect == 5.0
    assert SERVICE.timeouts.read == 30.0
    assert SERVICE.timeouts.write == 60.0
    assert SERVICE.timeouts.pool == 5.0
    assert SERVICE.hosts == {}
    assert SERVICE.common == "with"
    assert SERVICE.constants == {}
    assert SERVICE.formats == ("json", "xml", "php")
    assert SERVICE.key == Credential(parameter="api_key")
    assert SERVICE.token == Credential(parameter="auth_token", signs=True)
    assert SERVICE.envelopes == {
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
    }
    assert SERVICE.errors == {
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
    }
    assert SERVICE.permissions == (
        Permission("doc", "perm_doc", levels=("read", "write", "delete")),
        Permission("blog", "perm_blog", levels=("read", "write", "delete")),
        Permission("post", "perm_post", levels=("read", "write", "delete")),
        Permission("network", "perm_network", levels=("read", "write", "delete")),
        Permission("profile", "perm_profile", levels=("read", "write")),
    )
    assert SERVICE.levels == {"none": (), "read": (), "write": ("read",), "delete": ("read", "write")}
    assert SERVICE.check == LoginStep(
        "call",
        call="auth.checkToken",
        gives={"permissions": ("auth", "permissions"), "user": ("auth", "user")},
    )
    assert SERVICE.logins == {
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
    }
    assert SERVICE.retry == RetryPolicy(codes=("113", "500", "501", "503"), statuses=(429, 502, 503, 504))
    assert SERVICE.rate_limit is None


def test_calls_are_signed_as_described():
    query = (("b", "2"), ("B", "1"), ("a", "\xe9 & ~"), ("list", "y"), ("list", "x"))
    form = (("c", "1"), ("empty", ""))
    params = {
        "query": [Param(*pair) for pair in query],
        "form": [*(Param(*pair) for pair in form), Param(*("file", "bytes"), "file")],
    }
    call = Signable("group.method", "POST", "https://service.example/base/", **params)
    credentials = Credentials("example-key", "example-secret", "example-token", "example-token-secret")
    still = {"clock": lambda: 1229000000.0, "nonce": lambda: "0123456789abcdef0123456789abcdef"}
    signed = SERVICE.scheme.sign(call, credentials, variant="", **still)
    assert signed.parameters == (("api_key", "example-key"), ("api_sig", "4ebeedbbdd80445d180a758952c502b7"))
    assert signed.headers == ()
    excluded = tuple(sorted(SERVICE.scheme.variant("").listing.exclude))
    assert excluded == ("api_sig",)
    signed = SERVICE.scheme.sign(call, credentials, variant="link", **still)
    assert signed.parameters == (("api_key", "example-key"), ("api_sig", "1e5c6d055a6f24303fbe24cd3ce26409"))
    assert signed.headers == ()
    excluded = tuple(sorted(SERVICE.scheme.variant("link").listing.exclude))
    assert excluded == ("api_sig",)
    signed = SERVICE.schemes["oauth"].scheme.sign(call, credentials, variant="", **still)
    assert signed.parameters == (
        ("oauth_consumer_key", "example-key"),
        ("oauth_token", "example-token"),
        ("oauth_nonce", "0123456789abcdef0123456789abcdef"),
        ("oauth_timestamp", "1229000000"),
        ("oauth_signature_method", "HMAC-SHA1"),
        ("oauth_version", "1.0"),
        ("oauth_signature", "zsVgC78ffGfPArJEfvyRpm7ceg4="),
    )
    assert signed.headers == ()
    excluded = tuple(sorted(SERVICE.schemes["oauth"].scheme.variant("").listing.exclude))
    assert excluded == ("oauth_signature",)


def test_a_code_of_the_service_raises_its_class(member, server):
    for code, error in (
        ("100", errors.KeyMissing),
        ("101", errors.KeyInvalid),
        ("102", errors.FormatInvalid),
        ("103", errors.MethodNotFound),
        ("104", errors.SignatureMissing),
        ("105", errors.SignatureInvalid),
        ("106", errors.TokenRequired),
        ("107", errors.TokenInvalid),
        ("108", errors.AccountClosed),
        ("109", errors.ActionBlocked),
        ("110", errors.PermissionInsufficient),
        ("111", errors.AddressNotAllowed),
        ("112", errors.KeyQuotaExceeded),
        ("113", errors.AddressQuotaExceeded),
        ("120", errors.PostRequired),
        ("121", errors.SoapEnvelopeInvalid),
        ("122", errors.XmlRpcEnvelopeInvalid),
        ("130", errors.OAuthVersionUnsupported),
        ("131", errors.OAuthParametersMissing),
        ("132", errors.OAuthClockSkew),
        ("133", errors.OAuthNonceUsed),
        ("134", errors.OAuthTimestampInvalid),
        ("135", errors.OAuthSignatureMethodUnsupported),
        ("500", errors.ServiceFailure),
        ("501", errors.MaintenanceMode),
        ("503", errors.ServiceUnavailable),
    ):
        server.fail(code, "A message")
        with pytest.raises(errors.ServiceError) as caught:
            member.api.methods.get_list()
        assert type(caught.value) is error
        assert (caught.value.code, caught.value.message) == (code, "A message")
        assert caught.value.method == "api.methods.getList"


def test_a_code_nobody_knows_raises_the_base_class(member, server):
    server.fail("987654", "A message")
    with pytest.raises(errors.ServiceError) as caught:
        member.api.methods.get_list()
    assert type(caught.value) is errors.ServiceError
    assert caught.value.code == "987654"


def test_credentials_may_come_from_the_environment(connect, server, monkeypatch):
    for name, value in (("API_KEY", "key-around"), ("API_SECRET", "secret-around"), ("AUTH_TOKEN", "token-around")):
        monkeypatch.setenv(f"IPERNITY_{name}", value)
    member = connect()
    member.api.methods.get_list()
    assert "key-around" in str(server.request)


def test_secrets_are_not_shown(member):
    for secret in ("example-key", "example-secret", "example-token"):
        assert secret not in repr(member)
