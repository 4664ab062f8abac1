# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_get_list_tells_its_facts(member):
    spec = member.post.comments.get_list.spec
    assert spec.name == "post.comments.getList"
    assert not spec.signed
    assert spec.token == "optional"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"post": "read"}
    assert spec.permissions_for == "private"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (
        Parameter("post_id", type="id", required=True),
        Parameter("extra", type="list", of="enum", values=("owner",)),
        Parameter("per_page", type="integer", default="100", minimum=1, maximum=100),
        Parameter("page", type="integer", minimum=1),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_get_list_sends_every_parameter(member, server):
    member.post.comments.get_list(post_id="80444", extra=["owner", "owner"], per_page=100, page=1)
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/post.comments.getList/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "post_id": "80444",
        "extra": "owner,owner",
        "per_page": "100",
        "page": "1",
        "api_sig": "4ad7c2cbfeec7a80bf49b0137563f09d",
    }
    assert server.request.form == {}


def test_get_list_works_without_a_token(visitor, server):
    visitor.post.comments.get_list(post_id="80444")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/post.comments.getList/json"
    assert server.request.query == {"api_key": "example-key", "post_id": "80444"}
    assert server.request.form == {}


def test_get_list_needs_post_id(member, server):
    with pytest.raises(errors.MissingArgument, match="post_id"):
        member.post.comments.get_list(post_id=None)
    assert server.is_silent


def test_get_list_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("post.comments.getList", post_id="80444", unheard_of="1")
    assert server.is_silent


def test_get_list_checks_extra(member, server):
    for extra in ("owner",):
        member.post.comments.get_list(post_id="80444", extra=extra)
        assert server.request.query["extra"] == extra
    for wrong in ("unheard of", []):
        with pytest.raises(errors.InvalidArgument, match="extra"):
            member.post.comments.get_list(post_id="80444", extra=wrong)
    assert len(server.requests) == 1


def test_get_list_checks_per_page(member, server):
    for per_page, sent in ((1, "1"), (100, "100")):
        member.post.comments.get_list(post_id="80444", per_page=per_page)
        assert server.request.query["per_page"] == sent
    for wrong in (0, 101, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="per_page"):
            member.post.comments.get_list(post_id="80444", per_page=wrong)
    assert len(server.requests) == 2


def test_get_list_checks_page(member, server):
    for page, sent in ((1, "1"), (2, "2")):
        member.post.comments.get_list(post_id="80444", page=page)
        assert server.request.query["page"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="page"):
            member.post.comments.get_list(post_id="80444", page=wrong)
    assert len(server.requests) == 2


def test_get_list_answers_with_what_came(member, server):
    came = {"anything": {"may": "come"}}
    server.answer(came)
    answer = member.post.comments.get_list(post_id="80444")
    assert answer["anything"] == {"may": "come"}
