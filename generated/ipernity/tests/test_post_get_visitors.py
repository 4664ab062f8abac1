# Generated from methods/ipernity/post.getVisitors.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Paging, Parameter


def test_get_visitors_tells_its_facts(member):
    spec = member.post.get_visitors.spec
    assert spec.name == "post.getVisitors"
    assert spec.signed
    assert spec.token == "required"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"post": "read"}
    assert spec.permissions_for == "private"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (
        Parameter("post_id", type="id", required=True),
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
    member.post.get_visitors(post_id="80444", per_page=10, page=1)
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/post.getVisitors/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "post_id": "80444",
        "per_page": "10",
        "page": "1",
        "api_sig": "f782f4fa1899292800ceb3f1845d57f9",
    }
    assert server.request.form == {}


def test_get_visitors_needs_post_id(member, server):
    with pytest.raises(errors.MissingArgument, match="post_id"):
        member.post.get_visitors(post_id=None)
    assert server.is_silent


def test_get_visitors_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("post.getVisitors", post_id="80444", unheard_of="1")
    assert server.is_silent


def test_get_visitors_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.post.get_visitors(post_id="80444")
    assert server.is_silent


def test_get_visitors_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.post.get_visitors(post_id="80444")
    assert server.is_silent


def test_get_visitors_checks_per_page(member, server):
    for per_page, sent in ((1, "1"), (100, "100")):
        member.post.get_visitors(post_id="80444", per_page=per_page)
        assert server.request.query["per_page"] == sent
    for wrong in (0, 101, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="per_page"):
            member.post.get_visitors(post_id="80444", per_page=wrong)
    assert len(server.requests) == 2


def test_get_visitors_checks_page(member, server):
    for page, sent in ((1, "1"), (2, "2")):
        member.post.get_visitors(post_id="80444", page=page)
        assert server.request.query["page"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="page"):
            member.post.get_visitors(post_id="80444", page=wrong)
    assert len(server.requests) == 2


def test_get_visitors_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "visits": {
            "total": "1",
            "count": "2",
            "per_page": "3",
            "page": "4",
            "pages": "5",
            "visit": [
                {
                    "user_id": "78203",
                    "username": "Some username 8",
                    "visited_at": "1716629400",
                    "first_visit_at": "1716715800",
                    "visits": "11",
                },
                {
                    "user_id": "78204",
                    "username": "Some username 9",
                    "visited_at": "1716715800",
                    "first_visit_at": "1716802200",
                    "visits": "12",
                },
            ],
        },
    }
    server.answer(came)
    answer = member.post.get_visitors(post_id="80444")
    check(answer.visits, total=1, count=2, per_page=3, page=4, pages=5)
    check(
        answer.visits.visit[0],
        user_id="78203",
        username="Some username 8",
        visited_at=datetime(2024, 5, 25, 9, 30, tzinfo=UTC),
        first_visit_at=datetime(2024, 5, 26, 9, 30, tzinfo=UTC),
        visits=11,
    )
    check(
        answer.visits.visit[1],
        user_id="78204",
        username="Some username 9",
        visited_at=datetime(2024, 5, 26, 9, 30, tzinfo=UTC),
        first_visit_at=datetime(2024, 5, 27, 9, 30, tzinfo=UTC),
        visits=12,
    )
    assert kinds(type(answer)) == {"visits": "record Visits"}


def test_iter_visitors_goes_through_all_pages(member, server):
    for told in ({"total": "4", "per_page": "2"}, {"pages": "2"}):
        first = {"visits": {**told, "visit": [{"user_id": "78197"}, {"user_id": "78198"}]}}
        second = {"visits": {**told, "visit": [{"user_id": "78199"}, {"user_id": "78200"}]}}
        server.answer(first, second)
        pager = member.post.iter_visitors(post_id="80444", per_page=2)
        assert [item.user_id for item in pager] == ["78197", "78198", "78199", "78200"]
        assert server.request.query["page"] == "2"
    assert len(server.requests) == 4


def test_iter_visitors_finds_the_end_without_a_total(member, server):
    first = {"visits": {"visit": [{"user_id": "78197"}, {"user_id": "78198"}]}}
    second = {"visits": {"visit": [{"user_id": "78199"}]}}
    server.answer(first, second)
    pager = member.post.iter_visitors(post_id="80444", per_page=2)
    assert [item.user_id for item in pager] == ["78197", "78198", "78199"]
    assert server.request.query["page"] == "2"
    assert len(server.requests) == 2
    server.answer(first, second)
    assert [len(page.visits.visit) for page in pager.pages()] == [2, 1]
