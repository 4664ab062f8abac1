# Generated from methods/ipernity/doc.getFaves.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Paging, Parameter


def test_get_faves_tells_its_facts(member):
    spec = member.doc.get_faves.spec
    assert spec.name == "doc.getFaves"
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
        Parameter("per_page", type="integer", default="10", minimum=1, maximum=100),
        Parameter("page", type="integer", minimum=1),
    )
    assert spec.rules == ()
    assert spec.paging == Paging(
        "page",
        items=("faves", "fave"),
        info=("faves",),
        page="page",
        size="per_page",
        total="total",
        pages="pages",
        current="page",
        per_page="per_page",
        default_size=10,
        max_size=100,
    )
    assert spec.poll is None


def test_get_faves_sends_every_parameter(member, server):
    member.doc.get_faves(doc_id="53308", per_page=10, page=1)
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/doc.getFaves/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "doc_id": "53308",
        "per_page": "10",
        "page": "1",
        "api_sig": "92b0a0056af33190a22e57a1dcd3cac6",
    }
    assert server.request.form == {}


def test_get_faves_works_without_a_token(visitor, server):
    visitor.doc.get_faves(doc_id="53308")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/doc.getFaves/json"
    assert server.request.query == {"api_key": "example-key", "doc_id": "53308"}
    assert server.request.form == {}


def test_get_faves_needs_doc_id(member, server):
    with pytest.raises(errors.MissingArgument, match="doc_id"):
        member.doc.get_faves(doc_id=None)
    assert server.is_silent


def test_get_faves_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("doc.getFaves", doc_id="53308", unheard_of="1")
    assert server.is_silent


def test_get_faves_checks_per_page(member, server):
    for per_page, sent in ((1, "1"), (100, "100")):
        member.doc.get_faves(doc_id="53308", per_page=per_page)
        assert server.request.query["per_page"] == sent
    for wrong in (0, 101, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="per_page"):
            member.doc.get_faves(doc_id="53308", per_page=wrong)
    assert len(server.requests) == 2


def test_get_faves_checks_page(member, server):
    for page, sent in ((1, "1"), (2, "2")):
        member.doc.get_faves(doc_id="53308", page=page)
        assert server.request.query["page"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="page"):
            member.doc.get_faves(doc_id="53308", page=wrong)
    assert len(server.requests) == 2


def test_get_faves_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "faves": {
            "total": "1",
            "count": "2",
            "per_page": "3",
            "page": "4",
            "pages": "5",
            "fave": [
                {"user_id": "78202", "username": "Some username 7", "faved_at": "1716543000"},
                {"user_id": "78203", "username": "Some username 8", "faved_at": "1716629400"},
            ],
        },
    }
    server.answer(came)
    answer = member.doc.get_faves(doc_id="53308")
    check(answer.faves, total=1, count=2, per_page=3, page=4, pages=5)
    check(
        answer.faves.fave[0],
        user_id="78202",
        username="Some username 7",
        faved_at=datetime(2024, 5, 24, 9, 30, tzinfo=UTC),
    )
    check(
        answer.faves.fave[1],
        user_id="78203",
        username="Some username 8",
        faved_at=datetime(2024, 5, 25, 9, 30, tzinfo=UTC),
    )
    assert kinds(type(answer)) == {"faves": "record Faves"}


def test_iter_faves_goes_through_all_pages(member, server):
    for told in ({"total": "4", "per_page": "2"}, {"pages": "2"}):
        first = {"faves": {**told, "fave": [{"user_id": "78197"}, {"user_id": "78198"}]}}
        second = {"faves": {**told, "fave": [{"user_id": "78199"}, {"user_id": "78200"}]}}
        server.answer(first, second)
        pager = member.doc.iter_faves(doc_id="53308", per_page=2)
        assert [item.user_id for item in pager] == ["78197", "78198", "78199", "78200"]
        assert server.request.query["page"] == "2"
    assert len(server.requests) == 4


def test_iter_faves_finds_the_end_without_a_total(member, server):
    first = {"faves": {"fave": [{"user_id": "78197"}, {"user_id": "78198"}]}}
    second = {"faves": {"fave": [{"user_id": "78199"}]}}
    server.answer(first, second)
    pager = member.doc.iter_faves(doc_id="53308", per_page=2)
    assert [item.user_id for item in pager] == ["78197", "78198", "78199"]
    assert server.request.query["page"] == "2"
    assert len(server.requests) == 2
    server.answer(first, second)
    assert [len(page.faves.fave) for page in pager.pages()] == [2, 1]


def test_get_faves_raises_document_not_found(member, server):
    server.fail("1", "Document not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.doc.get_faves(doc_id="53308")
    assert type(caught.value) is errors.DocumentNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Document not found")
    assert caught.value.method == "doc.getFaves"
