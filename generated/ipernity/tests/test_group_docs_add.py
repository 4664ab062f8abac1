# Generated from methods/ipernity/group.docs.add.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_add_tells_its_facts(member):
    spec = member.group.docs.add.spec
    assert spec.name == "group.docs.add"
    assert spec.signed
    assert spec.token == "required"
    assert spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "write"}
    assert spec.permissions_for == "always"
    assert not spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"1": "GroupNotFound", "2": "DocumentNotFound", "3": "GroupQuotaReached", "4": "GroupClosed"}
    assert spec.parameters == (
        Parameter("group_id", type="id", required=True),
        Parameter("doc_id", type="list", of="id", required=True, max_items=20),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_add_sends_every_parameter(member, server):
    member.group.docs.add(group_id="10551", doc_id=["53308", "53309"])
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.ipernity.com/api/group.docs.add/json"
    assert server.request.query == {}
    assert server.request.form == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "group_id": "10551",
        "doc_id": "53308,53309",
        "api_sig": "6538e09a7ac806386ccecbcacfcde885",
    }


def test_add_needs_group_id(member, server):
    with pytest.raises(errors.MissingArgument, match="group_id"):
        member.group.docs.add(group_id=None, doc_id=["53308", "53309"])
    assert server.is_silent


def test_add_needs_doc_id(member, server):
    with pytest.raises(errors.MissingArgument, match="doc_id"):
        member.group.docs.add(group_id="10551", doc_id=None)
    assert server.is_silent


def test_add_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("group.docs.add", group_id="10551", doc_id=["53308", "53309"], unheard_of="1")
    assert server.is_silent


def test_add_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.group.docs.add(group_id="10551", doc_id=["53308", "53309"])
    assert server.is_silent


def test_add_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.group.docs.add(group_id="10551", doc_id=["53308", "53309"])
    assert server.is_silent


def test_add_checks_doc_id(member, server):
    for doc_id, sent in ((["53308"], "53308"), (["53308"] * 20, ",".join(["53308"] * 20))):
        member.group.docs.add(group_id="10551", doc_id=doc_id)
        assert server.request.form["doc_id"] == sent
    for wrong in (["53308"] * 21, []):
        with pytest.raises(errors.InvalidArgument, match="doc_id"):
            member.group.docs.add(group_id="10551", doc_id=wrong)
    assert len(server.requests) == 2


def test_add_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "group": {
            "group_id": "10551",
            "total": 552,
            "added": 2,
            "skipped": 2,
            "pending": 2,
            "doc": [
                {"doc_id": "396419", "added": True, "pending": False, "error": 0},
                {"doc_id": "396414", "added": True, "pending": True, "error": 0},
                {"doc_id": "396413", "added": False, "pending": True, "error": 0},
                {"doc_id": "396433", "added": False, "pending": False, "error": 1},
            ],
        },
    }
    server.answer(came)
    answer = member.group.docs.add(group_id="10551", doc_id=["53308", "53309"])
    check(answer.group, group_id="10551", total=552, added=2, skipped=2, pending=2)
    check(answer.group.doc[0], doc_id="396419", added=True, pending=False, error=0)
    check(answer.group.doc[1], doc_id="396414", added=True, pending=True, error=0)
    check(answer.group.doc[2], doc_id="396413", added=False, pending=True, error=0)
    check(answer.group.doc[3], doc_id="396433", added=False, pending=False, error=1)
    assert kinds(type(answer)) == {"group": "record GroupDocsAddGroup"}
    assert kinds(type(answer).group.item) == {
        "group_id": "id",
        "total": "integer",
        "added": "integer",
        "skipped": "integer",
        "pending": "integer",
        "doc": "list of record AddedDoc",
    }


def test_add_raises_group_not_found(member, server):
    server.fail("1", "Group not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.group.docs.add(group_id="10551", doc_id=["53308", "53309"])
    assert type(caught.value) is errors.GroupNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Group not found")
    assert caught.value.method == "group.docs.add"


def test_add_raises_document_not_found(member, server):
    server.fail("2", "Document not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.group.docs.add(group_id="10551", doc_id=["53308", "53309"])
    assert type(caught.value) is errors.DocumentNotFound
    assert (caught.value.code, caught.value.message) == ("2", "Document not found")
    assert caught.value.method == "group.docs.add"


def test_add_raises_group_quota_reached(member, server):
    server.fail("3", "Group quota reached")
    with pytest.raises(errors.RateLimitError) as caught:
        member.group.docs.add(group_id="10551", doc_id=["53308", "53309"])
    assert type(caught.value) is errors.GroupQuotaReached
    assert (caught.value.code, caught.value.message) == ("3", "Group quota reached")
    assert caught.value.method == "group.docs.add"


def test_add_raises_group_closed(member, server):
    server.fail("4", "Group closed")
    with pytest.raises(errors.ConflictError) as caught:
        member.group.docs.add(group_id="10551", doc_id=["53308", "53309"])
    assert type(caught.value) is errors.GroupClosed
    assert (caught.value.code, caught.value.message) == ("4", "Group closed")
    assert caught.value.method == "group.docs.add"
