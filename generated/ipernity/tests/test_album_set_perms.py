# Generated from methods/ipernity/album.setPerms.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_set_perms_tells_its_facts(member):
    spec = member.album.set_perms.spec
    assert spec.name == "album.setPerms"
    assert spec.signed
    assert spec.token == "required"
    assert spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "write"}
    assert spec.permissions_for == "always"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"1": "AlbumNotFound", "2": "ValueInvalid"}
    assert spec.parameters == (
        Parameter("album_id", type="id", required=True),
        Parameter("perm_comment", type="enum", required=True, values=("0", "3", "4", "5")),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_set_perms_sends_every_parameter(member, server):
    member.album.set_perms(album_id="61135", perm_comment="0")
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.ipernity.com/api/album.setPerms/json"
    assert server.request.query == {}
    assert server.request.form == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "album_id": "61135",
        "perm_comment": "0",
        "api_sig": "80ce6db0d759ae8fc537762294199c8d",
    }


def test_set_perms_needs_album_id(member, server):
    with pytest.raises(errors.MissingArgument, match="album_id"):
        member.album.set_perms(album_id=None, perm_comment="0")
    assert server.is_silent


def test_set_perms_needs_perm_comment(member, server):
    with pytest.raises(errors.MissingArgument, match="perm_comment"):
        member.album.set_perms(album_id="61135", perm_comment=None)
    assert server.is_silent


def test_set_perms_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("album.setPerms", album_id="61135", perm_comment="0", unheard_of="1")
    assert server.is_silent


def test_set_perms_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.album.set_perms(album_id="61135", perm_comment="0")
    assert server.is_silent


def test_set_perms_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.album.set_perms(album_id="61135", perm_comment="0")
    assert server.is_silent


def test_set_perms_checks_perm_comment(member, server):
    for perm_comment in ("0", "3", "4", "5"):
        member.album.set_perms(album_id="61135", perm_comment=perm_comment)
        assert server.request.form["perm_comment"] == perm_comment
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="perm_comment"):
            member.album.set_perms(album_id="61135", perm_comment=wrong)
    assert len(server.requests) == 4


def test_set_perms_answers_with_nothing(member, server):
    came = {}
    server.answer(came)
    answer = member.album.set_perms(album_id="61135", perm_comment="0")
    assert answer is None


def test_set_perms_raises_album_not_found(member, server):
    server.fail("1", "Album not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.album.set_perms(album_id="61135", perm_comment="0")
    assert type(caught.value) is errors.AlbumNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Album not found")
    assert caught.value.method == "album.setPerms"


def test_set_perms_raises_value_invalid(member, server):
    server.fail("2", "Value invalid")
    with pytest.raises(errors.BadRequestError) as caught:
        member.album.set_perms(album_id="61135", perm_comment="0")
    assert type(caught.value) is errors.ValueInvalid
    assert (caught.value.code, caught.value.message) == ("2", "Value invalid")
    assert caught.value.method == "album.setPerms"
