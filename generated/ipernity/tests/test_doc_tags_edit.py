# Generated from methods/ipernity/doc.tags.edit.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter, Rule


def test_edit_tells_its_facts(member):
    spec = member.doc.tags.edit.spec
    assert spec.name == "doc.tags.edit"
    assert spec.signed
    assert spec.token == "required"
    assert spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "write"}
    assert spec.permissions_for == "always"
    assert not spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"1": "DocumentNotFound", "2": "TagMissing", "3": "TagLimitReached"}
    assert spec.parameters == (
        Parameter("doc_id", type="id", required=True),
        Parameter("keywords", type="list", clears=True),
        Parameter("members", type="list", of="id", clears=True),
    )
    assert spec.rules == (Rule("any_of", ("keywords", "members")),)
    assert spec.paging is None
    assert spec.poll is None


def test_edit_sends_every_parameter(member, server):
    member.doc.tags.edit(doc_id="1234", keywords=["Some keywords", "Some keywords 2"], members=["67679", "67680"])
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.ipernity.com/api/doc.tags.edit/json"
    assert server.request.query == {}
    assert server.request.form == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "doc_id": "1234",
        "keywords": "Some keywords,Some keywords 2",
        "members": "67679,67680",
        "api_sig": "568eb998634083d8c5c01f8a4b9e44a8",
    }


def test_edit_needs_doc_id(member, server):
    with pytest.raises(errors.MissingArgument, match="doc_id"):
        member.doc.tags.edit(doc_id=None, keywords=["Some keywords", "Some keywords 2"])
    assert server.is_silent


def test_edit_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("doc.tags.edit", doc_id="1234", keywords=["Some keywords", "Some keywords 2"], unheard_of="1")
    assert server.is_silent


def test_edit_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.doc.tags.edit(doc_id="1234", keywords=["Some keywords", "Some keywords 2"])
    assert server.is_silent


def test_edit_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.doc.tags.edit(doc_id="1234", keywords=["Some keywords", "Some keywords 2"])
    assert server.is_silent


def test_edit_checks_keywords(member, server):
    for keywords, sent in (([], ""),):
        member.doc.tags.edit(doc_id="1234", keywords=keywords)
        assert server.request.form["keywords"] == sent
    for wrong in ():
        with pytest.raises(errors.InvalidArgument, match="keywords"):
            member.doc.tags.edit(doc_id="1234", keywords=wrong)
    assert len(server.requests) == 1


def test_edit_checks_members(member, server):
    for members, sent in (([], ""),):
        member.doc.tags.edit(doc_id="1234", members=members)
        assert server.request.form["members"] == sent
    for wrong in ():
        with pytest.raises(errors.InvalidArgument, match="members"):
            member.doc.tags.edit(doc_id="1234", members=wrong)
    assert len(server.requests) == 1


def test_edit_needs_keywords_or_members(member, server):
    with pytest.raises(errors.RuleViolation, match="keywords"):
        member.doc.tags.edit(doc_id="1234")
    assert server.is_silent
    member.doc.tags.edit(doc_id="1234", keywords=["Some keywords", "Some keywords 2"])
    member.doc.tags.edit(doc_id="1234", members=["67679", "67680"])
    assert len(server.requests) == 2


def test_edit_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "tags": {
            "added": 2,
            "dropped": 0,
            "tag": [
                {"type": "keyword", "id": "125652", "tag": "car!", "user_id": "123"},
                {"type": "member", "id": "856524", "tag": "Johnathan", "user_id": "123"},
            ],
        },
    }
    server.answer(came)
    answer = member.doc.tags.edit(doc_id="1234", keywords=["Some keywords", "Some keywords 2"])
    check(answer.tags, added=2, dropped=0)
    check(answer.tags.tag[0], type="keyword", id="125652", tag="car!", user_id="123")
    check(answer.tags.tag[1], type="member", id="856524", tag="Johnathan", user_id="123")
    assert kinds(type(answer)) == {"tags": "record DocTagsEditTags"}
    assert kinds(type(answer).tags.item) == {"added": "integer", "dropped": "integer", "tag": "list of record Tag"}


def test_edit_raises_document_not_found(member, server):
    server.fail("1", "Document not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.doc.tags.edit(doc_id="1234", keywords=["Some keywords", "Some keywords 2"])
    assert type(caught.value) is errors.DocumentNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Document not found")
    assert caught.value.method == "doc.tags.edit"


def test_edit_raises_tag_missing(member, server):
    server.fail("2", "Tag missing")
    with pytest.raises(errors.BadRequestError) as caught:
        member.doc.tags.edit(doc_id="1234", keywords=["Some keywords", "Some keywords 2"])
    assert type(caught.value) is errors.TagMissing
    assert (caught.value.code, caught.value.message) == ("2", "Tag missing")
    assert caught.value.method == "doc.tags.edit"


def test_edit_raises_tag_limit_reached(member, server):
    server.fail("3", "Tag limit reached")
    with pytest.raises(errors.ConflictError) as caught:
        member.doc.tags.edit(doc_id="1234", keywords=["Some keywords", "Some keywords 2"])
    assert type(caught.value) is errors.TagLimitReached
    assert (caught.value.code, caught.value.message) == ("3", "Tag limit reached")
    assert caught.value.method == "doc.tags.edit"
