# Generated from methods/ipernity/doc.tags.getList.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_get_list_tells_its_facts(member):
    spec = member.doc.tags.get_list.spec
    assert spec.name == "doc.tags.getList"
    assert not spec.signed
    assert spec.token == "optional"
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


def test_get_list_sends_every_parameter(member, server):
    member.doc.tags.get_list(doc_id="12345")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/doc.tags.getList/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "doc_id": "12345",
        "api_sig": "87212374e0bb4e7a3f96a546bc8fc0b8",
    }
    assert server.request.form == {}


def test_get_list_works_without_a_token(visitor, server):
    visitor.doc.tags.get_list(doc_id="12345")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/doc.tags.getList/json"
    assert server.request.query == {"api_key": "example-key", "doc_id": "12345"}
    assert server.request.form == {}


def test_get_list_needs_doc_id(member, server):
    with pytest.raises(errors.MissingArgument, match="doc_id"):
        member.doc.tags.get_list(doc_id=None)
    assert server.is_silent


def test_get_list_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("doc.tags.getList", doc_id="12345", unheard_of="1")
    assert server.is_silent


def test_get_list_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "tags": {
            "total": 3,
            "tag": [
                {"type": "keyword", "id": "125652", "tag": "car!", "user_id": "123", "added_at": 1244198655},
                {"type": "machine", "id": "156878", "tag": "my:car=cool", "user_id": "124", "added_at": 1244198655},
                {"type": "member", "id": "877890", "tag": "David", "user_id": "123", "added_at": 1244198655},
            ],
        },
    }
    server.answer(came)
    answer = member.doc.tags.get_list(doc_id="12345")
    check(answer.tags, total=3)
    check(
        answer.tags.tag[0],
        type="keyword",
        id="125652",
        tag="car!",
        user_id="123",
        added_at=datetime(2009, 6, 5, 10, 44, 15, tzinfo=UTC),
    )
    check(
        answer.tags.tag[1],
        type="machine",
        id="156878",
        tag="my:car=cool",
        user_id="124",
        added_at=datetime(2009, 6, 5, 10, 44, 15, tzinfo=UTC),
    )
    check(
        answer.tags.tag[2],
        type="member",
        id="877890",
        tag="David",
        user_id="123",
        added_at=datetime(2009, 6, 5, 10, 44, 15, tzinfo=UTC),
    )
    assert kinds(type(answer)) == {"tags": "record DocTagsGetListTags"}
    assert kinds(type(answer).tags.item) == {"total": "integer", "tag": "list of record Tag"}


def test_get_list_raises_document_not_found(member, server):
    server.fail("1", "Document not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.doc.tags.get_list(doc_id="12345")
    assert type(caught.value) is errors.DocumentNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Document not found")
    assert caught.value.method == "doc.tags.getList"
