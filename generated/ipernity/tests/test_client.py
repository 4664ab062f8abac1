# Generated from methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from importlib import import_module

import pytest
from ipernity_sdk import errors
from ipernity_sdk.facts import METHODS
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
