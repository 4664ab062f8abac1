# Generated from methods/ipernity/post.getFaves.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Paging, Parameter


def test_get_faves_tells_its_facts(member):
    spec = member.post.get_faves.spec
    assert spec.name == "post.getFaves"
    assert not spec.signed
    assert spec.token == "optional"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"post": "read"}
    assert spec.permissions_for == "private"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"1": "PostNotFound"}
    assert spec.parameters == (
        Parameter("post_id", type="id", required=True),
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
    member.post.get_faves(post_id="12345", per_page=10, page=1)
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/post.getFaves/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "post_id": "12345",
        "per_page": "10",
        "page": "1",
        "api_sig": "9168c6c7006259793352f6da185a55f0",
    }
    assert server.request.form == {}


def test_get_faves_works_without_a_token(visitor, server):
    visitor.post.get_faves(post_id="12345")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/post.getFaves/json"
    assert server.request.query == {"api_key": "example-key", "post_id": "12345"}
    assert server.request.form == {}


def test_get_faves_needs_post_id(member, server):
    with pytest.raises(errors.MissingArgument, match="post_id"):
        member.post.get_faves(post_id=None)
    assert server.is_silent


def test_get_faves_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("post.getFaves", post_id="12345", unheard_of="1")
    assert server.is_silent


def test_get_faves_checks_per_page(member, server):
    for per_page, sent in ((1, "1"), (100, "100")):
        member.post.get_faves(post_id="12345", per_page=per_page)
        assert server.request.query["per_page"] == sent
    for wrong in (0, 101, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="per_page"):
            member.post.get_faves(post_id="12345", per_page=wrong)
    assert len(server.requests) == 2


def test_get_faves_checks_page(member, server):
    for page, sent in ((1, "1"), (2, "2")):
        member.post.get_faves(post_id="12345", page=page)
        assert server.request.query["page"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="page"):
            member.post.get_faves(post_id="12345", page=wrong)
    assert len(server.requests) == 2


def test_get_faves_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "faves": {
            "total": 17,
            "count": 3,
            "per_page": 10,
            "page": 1,
            "pages": 2,
            "fave": [
                {"user_id": "12345", "username": "John", "faved_at": 1203605881},
                {"user_id": "12346", "username": "Bill", "faved_at": 1203604899},
                {"user_id": "12347", "username": "Tom", "faved_at": 1203603865},
            ],
        },
    }
    server.answer(came)
    answer = member.post.get_faves(post_id="12345")
    check(answer.faves, total=17, count=3, per_page=10, page=1, pages=2)
    check(answer.faves.fave[0], user_id="12345", username="John", faved_at=datetime(2008, 2, 21, 14, 58, 1, tzinfo=UTC))
    check(
        answer.faves.fave[1],
        user_id="12346",
        username="Bill",
        faved_at=datetime(2008, 2, 21, 14, 41, 39, tzinfo=UTC),
    )
    check(answer.faves.fave[2], user_id="12347", username="Tom", faved_at=datetime(2008, 2, 21, 14, 24, 25, tzinfo=UTC))
    assert kinds(type(answer)) == {"faves": "record Faves"}


def test_iter_faves_goes_through_all_pages(member, server):
    for told in ({"total": "4", "per_page": "2"}, {"pages": "2"}):
        first = {"faves": {**told, "fave": [{"user_id": "78197"}, {"user_id": "78198"}]}}
        second = {"faves": {**told, "fave": [{"user_id": "78199"}, {"user_id": "78200"}]}}
        server.answer(first, second)
        pager = member.post.iter_faves(post_id="12345", per_page=2)
        assert [item.user_id for item in pager] == ["78197", "78198", "78199", "78200"]
        assert server.request.query["page"] == "2"
    assert len(server.requests) == 4


def test_iter_faves_finds_the_end_without_a_total(member, server):
    first = {"faves": {"fave": [{"user_id": "78197"}, {"user_id": "78198"}]}}
    second = {"faves": {"fave": [{"user_id": "78199"}]}}
    server.answer(first, second)
    pager = member.post.iter_faves(post_id="12345", per_page=2)
    assert [item.user_id for item in pager] == ["78197", "78198", "78199"]
    assert server.request.query["page"] == "2"
    assert len(server.requests) == 2
    server.answer(first, second)
    assert [len(page.faves.fave) for page in pager.pages()] == [2, 1]


def test_get_faves_raises_post_not_found(member, server):
    server.fail("1", "Post not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.post.get_faves(post_id="12345")
    assert type(caught.value) is errors.PostNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Post not found")
    assert caught.value.method == "post.getFaves"
