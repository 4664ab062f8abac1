# Generated from methods/ipernity/doc.checkMD5.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_check_md5_tells_its_facts(member):
    spec = member.doc.check_md5.spec
    assert spec.name == "doc.checkMD5"
    assert spec.signed
    assert spec.token == "required"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "read"}
    assert spec.permissions_for == "private"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"1": "DocumentNotFound"}
    assert spec.parameters == (Parameter("md5", type="list", of="md5", required=True, max_items=20),)
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_check_md5_sends_every_parameter(member, server):
    member.doc.check_md5(md5=["488cd036cde2d52063c00c21c922ec44", "c0c75dc8a2cd8095b3d3ae1c852966e7"])
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/doc.checkMD5/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "md5": "488cd036cde2d52063c00c21c922ec44,c0c75dc8a2cd8095b3d3ae1c852966e7",
        "api_sig": "72977101cbc5cba9fe1e1e07dbb9ce51",
    }
    assert server.request.form == {}


def test_check_md5_needs_md5(member, server):
    with pytest.raises(errors.MissingArgument, match="md5"):
        member.doc.check_md5(md5=None)
    assert server.is_silent


def test_check_md5_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call(
            "doc.checkMD5",
            md5=["488cd036cde2d52063c00c21c922ec44", "c0c75dc8a2cd8095b3d3ae1c852966e7"],
            unheard_of="1",
        )
    assert server.is_silent


def test_check_md5_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.doc.check_md5(md5=["488cd036cde2d52063c00c21c922ec44", "c0c75dc8a2cd8095b3d3ae1c852966e7"])
    assert server.is_silent


def test_check_md5_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.doc.check_md5(
            md5=["488cd036cde2d52063c00c21c922ec44", "c0c75dc8a2cd8095b3d3ae1c852966e7"],
        )
    assert server.is_silent


def test_check_md5_checks_md5(member, server):
    for md5, sent in (
        (["488cd036cde2d52063c00c21c922ec44"], "488cd036cde2d52063c00c21c922ec44"),
        (["488cd036cde2d52063c00c21c922ec44"] * 20, ",".join(["488cd036cde2d52063c00c21c922ec44"] * 20)),
    ):
        member.doc.check_md5(md5=md5)
        assert server.request.query["md5"] == sent
    for wrong in (["488cd036cde2d52063c00c21c922ec44"] * 21, []):
        with pytest.raises(errors.InvalidArgument, match="md5"):
            member.doc.check_md5(md5=wrong)
    assert len(server.requests) == 2


def test_check_md5_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "docs": {
            "count": 2,
            "found": 1,
            "doc": [
                {"md5": "235e2a6828db582a8278cd2bc645790b", "found": True, "doc_id": "12345"},
                {"md5": "0945c9c3e9ad7f32eeaaa0096934e281", "found": False, "doc_id": "53310"},
            ],
        },
    }
    server.answer(came)
    answer = member.doc.check_md5(md5=["488cd036cde2d52063c00c21c922ec44", "c0c75dc8a2cd8095b3d3ae1c852966e7"])
    check(answer.docs, count=2, found=1)
    check(answer.docs.doc[0], md5="235e2a6828db582a8278cd2bc645790b", found=True, doc_id="12345")
    check(answer.docs.doc[1], md5="0945c9c3e9ad7f32eeaaa0096934e281", found=False, doc_id="53310")
    assert kinds(type(answer)) == {"docs": "record DocCheckMd5Docs or None"}
    assert kinds(type(answer).docs.item) == {
        "count": "integer",
        "found": "integer",
        "doc": "list of record DocCheckMd5DocsDoc",
    }
    assert kinds(type(answer).docs.item.doc.item) == {"md5": "md5", "found": "boolean", "doc_id": "id or None"}


def test_check_md5_raises_document_not_found(member, server):
    server.fail("1", "Document not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.doc.check_md5(md5=["488cd036cde2d52063c00c21c922ec44", "c0c75dc8a2cd8095b3d3ae1c852966e7"])
    assert type(caught.value) is errors.DocumentNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Document not found")
    assert caught.value.method == "doc.checkMD5"
