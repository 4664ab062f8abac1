# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Paging, Parameter


def test_get_list_tells_its_facts(member):
    spec = member.doc.comments.get_list.spec
    assert spec.name == "doc.comments.getList"
    assert not spec.signed
    assert spec.token == "optional"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "read"}
    assert spec.permissions_for == "private"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"1": "DocumentNotFound"}
    assert spec.parameters == (
        Parameter("doc_id", type="id", required=True),
        Parameter("extra", type="list", of="enum", values=("owner",)),
        Parameter("lg"),
        Parameter("per_page", type="integer", default="100", minimum=1, maximum=100),
        Parameter("page", type="integer", minimum=1),
    )
    assert spec.rules == ()
    assert spec.paging == Paging(
        "page",
        items=("comments", "comment"),
        info=("comments",),
        page="page",
        size="per_page",
        total="total",
        pages="pages",
        current="page",
        per_page="per_page",
        default_size=100,
        max_size=100,
    )
    assert spec.poll is None


def test_get_list_sends_every_parameter(member, server):
    member.doc.comments.get_list(doc_id="588568", extra=["owner", "owner"], lg="Some lg", per_page=100, page=1)
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/doc.comments.getList/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "doc_id": "588568",
        "extra": "owner,owner",
        "lg": "Some lg",
        "per_page": "100",
        "page": "1",
        "api_sig": "dcae1e80f9ae2ce1f7b63c8cd26d37ac",
    }
    assert server.request.form == {}


def test_get_list_works_without_a_token(visitor, server):
    visitor.doc.comments.get_list(doc_id="588568")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/doc.comments.getList/json"
    assert server.request.query == {"api_key": "example-key", "doc_id": "588568"}
    assert server.request.form == {}


def test_get_list_needs_doc_id(member, server):
    with pytest.raises(errors.MissingArgument, match="doc_id"):
        member.doc.comments.get_list(doc_id=None)
    assert server.is_silent


def test_get_list_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("doc.comments.getList", doc_id="588568", unheard_of="1")
    assert server.is_silent


def test_get_list_checks_extra(member, server):
    for extra in ("owner",):
        member.doc.comments.get_list(doc_id="588568", extra=extra)
        assert server.request.query["extra"] == extra
    for wrong in ("unheard of", []):
        with pytest.raises(errors.InvalidArgument, match="extra"):
            member.doc.comments.get_list(doc_id="588568", extra=wrong)
    assert len(server.requests) == 1


def test_get_list_checks_per_page(member, server):
    for per_page, sent in ((1, "1"), (100, "100")):
        member.doc.comments.get_list(doc_id="588568", per_page=per_page)
        assert server.request.query["per_page"] == sent
    for wrong in (0, 101, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="per_page"):
            member.doc.comments.get_list(doc_id="588568", per_page=wrong)
    assert len(server.requests) == 2


def test_get_list_checks_page(member, server):
    for page, sent in ((1, "1"), (2, "2")):
        member.doc.comments.get_list(doc_id="588568", page=page)
        assert server.request.query["page"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="page"):
            member.doc.comments.get_list(doc_id="588568", page=wrong)
    assert len(server.requests) == 2


def test_get_list_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "comments": {
            "total": 2,
            "count": 2,
            "per_page": 100,
            "page": 1,
            "pages": 1,
            "doc_id": "588568",
            "comment": [
                {
                    "comment_id": "12568",
                    "user_id": "5885",
                    "username": "John",
                    "posted_at": 1203605881,
                    "content": "The first comment",
                },
                {
                    "comment_id": "12569",
                    "user_id": "5886",
                    "username": "Jim",
                    "posted_at": 1203605982,
                    "modified_at": 1203606243,
                    "parent_id": "12568",
                    "content": "Yes, I can see this ;)",
                },
            ],
        },
    }
    server.answer(came)
    answer = member.doc.comments.get_list(doc_id="588568")
    check(answer.comments, total=2, count=2, per_page=100, page=1, pages=1, doc_id="588568")
    check(
        answer.comments.comment[0],
        comment_id="12568",
        user_id="5885",
        username="John",
        posted_at=datetime(2008, 2, 21, 14, 58, 1, tzinfo=UTC),
        content="The first comment",
    )
    check(
        answer.comments.comment[1],
        comment_id="12569",
        user_id="5886",
        username="Jim",
        posted_at=datetime(2008, 2, 21, 14, 59, 42, tzinfo=UTC),
        modified_at=datetime(2008, 2, 21, 15, 4, 3, tzinfo=UTC),
        parent_id="12568",
        content="Yes, I can see this ;)",
    )
    assert kinds(type(answer)) == {"comments": "record DocCommentsGetListComments"}
    assert kinds(type(answer).comments.item) == {
        "total": "integer",
        "count": "integer",
        "per_page": "integer",
        "page": "integer",
        "pages": "integer",
        "doc_id": "id",
        "comment": "list of record Comment",
    }


def test_iter_list_goes_through_all_pages(member, server):
    for told in ({"total": "4", "per_page": "2"}, {"pages": "2"}):
        first = {"comments": {**told, "comment": [{"comment_id": "42867"}, {"comment_id": "42868"}]}}
        second = {"comments": {**told, "comment": [{"comment_id": "42869"}, {"comment_id": "42870"}]}}
        server.answer(first, second)
        pager = member.doc.comments.iter_list(doc_id="588568", per_page=2)
        assert [item.comment_id for item in pager] == ["42867", "42868", "42869", "42870"]
        assert server.request.query["page"] == "2"
    assert len(server.requests) == 4


def test_iter_list_finds_the_end_without_a_total(member, server):
    first = {"comments": {"comment": [{"comment_id": "42867"}, {"comment_id": "42868"}]}}
    second = {"comments": {"comment": [{"comment_id": "42869"}]}}
    server.answer(first, second)
    pager = member.doc.comments.iter_list(doc_id="588568", per_page=2)
    assert [item.comment_id for item in pager] == ["42867", "42868", "42869"]
    assert server.request.query["page"] == "2"
    assert len(server.requests) == 2
    server.answer(first, second)
    assert [len(page.comments.comment) for page in pager.pages()] == [2, 1]


def test_get_list_raises_document_not_found(member, server):
    server.fail("1", "Document not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.doc.comments.get_list(doc_id="588568")
    assert type(caught.value) is errors.DocumentNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Document not found")
    assert caught.value.method == "doc.comments.getList"
