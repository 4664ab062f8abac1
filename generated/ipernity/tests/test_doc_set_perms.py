# Generated from methods/ipernity/doc.setPerms.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter, Rule


def test_set_perms_tells_its_facts(member):
    spec = member.doc.set_perms.spec
    assert spec.name == "doc.setPerms"
    assert spec.signed
    assert spec.token == "required"
    assert spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "write"}
    assert spec.permissions_for == "always"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"1": "DocumentNotFound", "2": "ValueInvalid"}
    assert spec.parameters == (
        Parameter("doc_id", type="id", required=True),
        Parameter("is_public", type="boolean"),
        Parameter("is_family", type="boolean"),
        Parameter("is_friend", type="boolean"),
        Parameter("share", type="enum", values=("0", "1", "2", "3", "4")),
        Parameter("perm_comment", type="enum", values=("0", "3", "4", "5")),
        Parameter("perm_tag", type="enum", values=("0", "3", "4", "5")),
        Parameter("perm_tagme", type="enum", values=("0", "3", "4", "5")),
    )
    assert spec.rules == (
        Rule("any_of", ("is_public", "is_family", "is_friend", "share", "perm_comment", "perm_tag", "perm_tagme")),
        Rule("together", ("is_public", "is_family", "is_friend")),
    )
    assert spec.paging is None
    assert spec.poll is None


def test_set_perms_sends_every_parameter(member, server):
    member.doc.set_perms(
        doc_id="12345",
        is_public=True,
        is_family=True,
        is_friend=True,
        share="3",
        perm_comment="4",
        perm_tag="0",
        perm_tagme="0",
    )
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.ipernity.com/api/doc.setPerms/json"
    assert server.request.query == {}
    assert server.request.form == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "doc_id": "12345",
        "is_public": "1",
        "is_family": "1",
        "is_friend": "1",
        "share": "3",
        "perm_comment": "4",
        "perm_tag": "0",
        "perm_tagme": "0",
        "api_sig": "55a22ff8efc99f9fd556e950ae2bc85d",
    }


def test_set_perms_needs_doc_id(member, server):
    with pytest.raises(errors.MissingArgument, match="doc_id"):
        member.doc.set_perms(doc_id=None, is_public=True, is_family=True, is_friend=True)
    assert server.is_silent


def test_set_perms_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("doc.setPerms", doc_id="12345", is_public=True, is_family=True, is_friend=True, unheard_of="1")
    assert server.is_silent


def test_set_perms_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.doc.set_perms(doc_id="12345", is_public=True, is_family=True, is_friend=True)
    assert server.is_silent


def test_set_perms_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.doc.set_perms(doc_id="12345", is_public=True, is_family=True, is_friend=True)
    assert server.is_silent


def test_set_perms_checks_is_public(member, server):
    for is_public, sent in ((True, "1"), (False, "0")):
        member.doc.set_perms(doc_id="12345", is_public=is_public, is_family=True, is_friend=True)
        assert server.request.form["is_public"] == sent
    for wrong in ("perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="is_public"):
            member.doc.set_perms(doc_id="12345", is_public=wrong, is_family=True, is_friend=True)
    assert len(server.requests) == 2


def test_set_perms_checks_is_family(member, server):
    for is_family, sent in ((True, "1"), (False, "0")):
        member.doc.set_perms(doc_id="12345", is_public=True, is_family=is_family, is_friend=True)
        assert server.request.form["is_family"] == sent
    for wrong in ("perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="is_family"):
            member.doc.set_perms(doc_id="12345", is_public=True, is_family=wrong, is_friend=True)
    assert len(server.requests) == 2


def test_set_perms_checks_is_friend(member, server):
    for is_friend, sent in ((True, "1"), (False, "0")):
        member.doc.set_perms(doc_id="12345", is_public=True, is_family=True, is_friend=is_friend)
        assert server.request.form["is_friend"] == sent
    for wrong in ("perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="is_friend"):
            member.doc.set_perms(doc_id="12345", is_public=True, is_family=True, is_friend=wrong)
    assert len(server.requests) == 2


def test_set_perms_checks_share(member, server):
    for share in ("0", "1", "2", "3", "4"):
        member.doc.set_perms(doc_id="12345", share=share)
        assert server.request.form["share"] == share
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="share"):
            member.doc.set_perms(doc_id="12345", share=wrong)
    assert len(server.requests) == 5


def test_set_perms_checks_perm_comment(member, server):
    for perm_comment in ("0", "3", "4", "5"):
        member.doc.set_perms(doc_id="12345", perm_comment=perm_comment)
        assert server.request.form["perm_comment"] == perm_comment
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="perm_comment"):
            member.doc.set_perms(doc_id="12345", perm_comment=wrong)
    assert len(server.requests) == 4


def test_set_perms_checks_perm_tag(member, server):
    for perm_tag in ("0", "3", "4", "5"):
        member.doc.set_perms(doc_id="12345", perm_tag=perm_tag)
        assert server.request.form["perm_tag"] == perm_tag
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="perm_tag"):
            member.doc.set_perms(doc_id="12345", perm_tag=wrong)
    assert len(server.requests) == 4


def test_set_perms_checks_perm_tagme(member, server):
    for perm_tagme in ("0", "3", "4", "5"):
        member.doc.set_perms(doc_id="12345", perm_tagme=perm_tagme)
        assert server.request.form["perm_tagme"] == perm_tagme
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="perm_tagme"):
            member.doc.set_perms(doc_id="12345", perm_tagme=wrong)
    assert len(server.requests) == 4


def test_set_perms_needs_is_public_or_6_more(member, server):
    with pytest.raises(errors.RuleViolation, match="is_public"):
        member.doc.set_perms(doc_id="12345")
    assert server.is_silent
    member.doc.set_perms(doc_id="12345", share="3")
    member.doc.set_perms(doc_id="12345", perm_comment="4")
    member.doc.set_perms(doc_id="12345", perm_tag="0")
    member.doc.set_perms(doc_id="12345", perm_tagme="0")
    assert len(server.requests) == 4


def test_set_perms_takes_is_public_is_family_and_is_friend_together(member, server):
    with pytest.raises(errors.RuleViolation, match="is_public"):
        member.doc.set_perms(doc_id="12345", is_public=True)
    with pytest.raises(errors.RuleViolation, match="is_public"):
        member.doc.set_perms(doc_id="12345", is_family=True)
    with pytest.raises(errors.RuleViolation, match="is_public"):
        member.doc.set_perms(doc_id="12345", is_friend=True)
    assert server.is_silent
    member.doc.set_perms(doc_id="12345", is_public=True, is_family=True, is_friend=True)
    assert len(server.requests) == 1


def test_set_perms_answers_with_nothing(member, server):
    came = {}
    server.answer(came)
    answer = member.doc.set_perms(doc_id="12345", is_public=True, is_family=True, is_friend=True)
    assert answer is None


def test_set_perms_raises_document_not_found(member, server):
    server.fail("1", "Document not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.doc.set_perms(doc_id="12345", is_public=True, is_family=True, is_friend=True)
    assert type(caught.value) is errors.DocumentNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Document not found")
    assert caught.value.method == "doc.setPerms"


def test_set_perms_raises_value_invalid(member, server):
    server.fail("2", "Value invalid")
    with pytest.raises(errors.BadRequestError) as caught:
        member.doc.set_perms(doc_id="12345", is_public=True, is_family=True, is_friend=True)
    assert type(caught.value) is errors.ValueInvalid
    assert (caught.value.code, caught.value.message) == ("2", "Value invalid")
    assert caught.value.method == "doc.setPerms"
