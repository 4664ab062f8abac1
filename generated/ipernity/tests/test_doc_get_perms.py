# Generated from methods/ipernity/doc.getPerms.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_get_perms_tells_its_facts(member):
    spec = member.doc.get_perms.spec
    assert spec.name == "doc.getPerms"
    assert spec.signed
    assert spec.token == "required"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "read"}
    assert spec.permissions_for == "private"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"1": "DocumentNotFound"}
    assert spec.parameters == (Parameter("doc_id", type="id", required=True),)
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_get_perms_sends_every_parameter(member, server):
    member.doc.get_perms(doc_id="12345")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/doc.getPerms/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "doc_id": "12345",
        "api_sig": "78e4f89eaa939ebad60c73fe0f87268a",
    }
    assert server.request.form == {}


def test_get_perms_needs_doc_id(member, server):
    with pytest.raises(errors.MissingArgument, match="doc_id"):
        member.doc.get_perms(doc_id=None)
    assert server.is_silent


def test_get_perms_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("doc.getPerms", doc_id="12345", unheard_of="1")
    assert server.is_silent


def test_get_perms_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.doc.get_perms(doc_id="12345")
    assert server.is_silent


def test_get_perms_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.doc.get_perms(doc_id="12345")
    assert server.is_silent


def test_get_perms_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "visibility": {"ispublic": True, "isfriend": False, "isfamily": False},
        "permissions": {"comment": 3, "tag": 3, "tagme": 3},
        "can": {
            "fave": True,
            "comment": True,
            "tag": True,
            "tagme": True,
            "zoom": True,
            "download": False,
            "print": False,
        },
    }
    server.answer(came)
    answer = member.doc.get_perms(doc_id="12345")
    check(answer.visibility, ispublic=True, isfriend=False, isfamily=False)
    check(answer.permissions, comment=3, tag=3, tagme=3)
    check(answer.can, fave=True, comment=True, tag=True, tagme=True, zoom=True, download=False, print=False)
    assert kinds(type(answer)) == {
        "visibility": "record Visibility",
        "permissions": "record DocGetPermsPermissions",
        "can": "record DocGetPermsCan",
    }
    assert kinds(type(answer).permissions.item) == {"comment": "integer", "tag": "integer", "tagme": "integer"}
    assert kinds(type(answer).can.item) == {
        "fave": "boolean",
        "comment": "boolean",
        "tag": "boolean",
        "tagme": "boolean",
        "zoom": "boolean",
        "download": "boolean",
        "print": "boolean",
    }


def test_get_perms_raises_document_not_found(member, server):
    server.fail("1", "Document not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.doc.get_perms(doc_id="12345")
    assert type(caught.value) is errors.DocumentNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Document not found")
    assert caught.value.method == "doc.getPerms"
