# Generated from methods/ipernity/doc.getVisitors.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Paging, Parameter


def test_get_visitors_tells_its_facts(member):
    spec = member.doc.get_visitors.spec
    assert spec.name == "doc.getVisitors"
    assert spec.signed
    assert spec.token == "required"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "read"}
    assert spec.permissions_for == "private"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (
        Parameter("doc_id", type="id", required=True),
        Parameter("per_page", type="integer", default="10", minimum=1, maximum=100),
        Parameter("page", type="integer", minimum=1),
    )
    assert spec.rules == ()
    assert spec.paging == Paging(
        "page",
        items=("visits", "visit"),
        info=("visits",),
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


def test_get_visitors_sends_every_parameter(member, server):
    member.doc.get_visitors(doc_id="12345", per_page=10, page=1)
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/doc.getVisitors/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "doc_id": "12345",
        "per_page": "10",
        "page": "1",
        "api_sig": "f09ab19cc116e8f6529ed2cb2a35e03c",
    }
    assert server.request.form == {}


def test_get_visitors_needs_doc_id(member, server):
    with pytest.raises(errors.MissingArgument, match="doc_id"):
        member.doc.get_visitors(doc_id=None)
    assert server.is_silent


def test_get_visitors_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("doc.getVisitors", doc_id="12345", unheard_of="1")
    assert server.is_silent


def test_get_visitors_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.doc.get_visitors(doc_id="12345")
    assert server.is_silent


def test_get_visitors_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.doc.get_visitors(doc_id="12345")
    assert server.is_silent


def test_get_visitors_checks_per_page(member, server):
    for per_page, sent in ((1, "1"), (100, "100")):
        member.doc.get_visitors(doc_id="12345", per_page=per_page)
        assert server.request.query["per_page"] == sent
    for wrong in (0, 101, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="per_page"):
            member.doc.get_visitors(doc_id="12345", per_page=wrong)
    assert len(server.requests) == 2


def test_get_visitors_checks_page(member, server):
    for page, sent in ((1, "1"), (2, "2")):
        member.doc.get_visitors(doc_id="12345", page=page)
        assert server.request.query["page"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="page"):
            member.doc.get_visitors(doc_id="12345", page=wrong)
    assert len(server.requests) == 2


def test_get_visitors_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "visits": {
            "total": 26,
            "count": 10,
            "per_page": 10,
            "page": 1,
            "pages": 3,
            "anonymous": {"visited_at": 1203604449, "visits": 3},
            "visit": [
                {
                    "user_id": "12345",
                    "username": "John",
                    "visited_at": 1203605881,
                    "first_visit_at": 1203603831,
                    "visits": 2,
                },
                {
                    "user_id": "12346",
                    "username": "Bill",
                    "visited_at": 1203604899,
                    "first_visit_at": 1203604899,
                    "visits": 1,
                },
            ],
        },
    }
    server.answer(came)
    answer = member.doc.get_visitors(doc_id="12345")
    check(answer.visits, total=26, count=10, per_page=10, page=1, pages=3)
    check(answer.visits.anonymous, visited_at=datetime(2008, 2, 21, 14, 34, 9, tzinfo=UTC), visits=3)
    check(
        answer.visits.visit[0],
        user_id="12345",
        username="John",
        visited_at=datetime(2008, 2, 21, 14, 58, 1, tzinfo=UTC),
        first_visit_at=datetime(2008, 2, 21, 14, 23, 51, tzinfo=UTC),
        visits=2,
    )
    check(
        answer.visits.visit[1],
        user_id="12346",
        username="Bill",
        visited_at=datetime(2008, 2, 21, 14, 41, 39, tzinfo=UTC),
        first_visit_at=datetime(2008, 2, 21, 14, 41, 39, tzinfo=UTC),
        visits=1,
    )
    assert kinds(type(answer)) == {"visits": "record Visits"}


def test_iter_visitors_goes_through_all_pages(member, server):
    for told in ({"total": "4", "per_page": "2"}, {"pages": "2"}):
        first = {"visits": {**told, "visit": [{"user_id": "78197"}, {"user_id": "78198"}]}}
        second = {"visits": {**told, "visit": [{"user_id": "78199"}, {"user_id": "78200"}]}}
        server.answer(first, second)
        pager = member.doc.iter_visitors(doc_id="12345", per_page=2)
        assert [item.user_id for item in pager] == ["78197", "78198", "78199", "78200"]
        assert server.request.query["page"] == "2"
    assert len(server.requests) == 4


def test_iter_visitors_finds_the_end_without_a_total(member, server):
    first = {"visits": {"visit": [{"user_id": "78197"}, {"user_id": "78198"}]}}
    second = {"visits": {"visit": [{"user_id": "78199"}]}}
    server.answer(first, second)
    pager = member.doc.iter_visitors(doc_id="12345", per_page=2)
    assert [item.user_id for item in pager] == ["78197", "78198", "78199"]
    assert server.request.query["page"] == "2"
    assert len(server.requests) == 2
    server.answer(first, second)
    assert [len(page.visits.visit) for page in pager.pages()] == [2, 1]
