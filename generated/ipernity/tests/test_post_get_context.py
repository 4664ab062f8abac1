# Generated from methods/ipernity/post.getContext.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_get_context_tells_its_facts(member):
    spec = member.post.get_context.spec
    assert spec.name == "post.getContext"
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
        Parameter("prev", type="integer", default="10", minimum=1, maximum=50),
        Parameter("next", type="integer", default="10", minimum=1, maximum=50),
        Parameter(
            "thumbsize",
            type="enum",
            values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            default="75x",
        ),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_get_context_sends_every_parameter(member, server):
    member.post.get_context(post_id="80444", prev=10, next=10, thumbsize="75x")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/post.getContext/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "post_id": "80444",
        "prev": "10",
        "next": "10",
        "thumbsize": "75x",
        "api_sig": "b659fe2ac85d997bee47eef28f9ded1f",
    }
    assert server.request.form == {}


def test_get_context_works_without_a_token(visitor, server):
    visitor.post.get_context(post_id="80444")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/post.getContext/json"
    assert server.request.query == {"api_key": "example-key", "post_id": "80444"}
    assert server.request.form == {}


def test_get_context_needs_post_id(member, server):
    with pytest.raises(errors.MissingArgument, match="post_id"):
        member.post.get_context(post_id=None)
    assert server.is_silent


def test_get_context_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("post.getContext", post_id="80444", unheard_of="1")
    assert server.is_silent


def test_get_context_checks_prev(member, server):
    for prev, sent in ((1, "1"), (50, "50")):
        member.post.get_context(post_id="80444", prev=prev)
        assert server.request.query["prev"] == sent
    for wrong in (0, 51, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="prev"):
            member.post.get_context(post_id="80444", prev=wrong)
    assert len(server.requests) == 2


def test_get_context_checks_next(member, server):
    for next, sent in ((1, "1"), (50, "50")):
        member.post.get_context(post_id="80444", next=next)
        assert server.request.query["next"] == sent
    for wrong in (0, 51, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="next"):
            member.post.get_context(post_id="80444", next=wrong)
    assert len(server.requests) == 2


def test_get_context_checks_thumbsize(member, server):
    for thumbsize in ("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"):
        member.post.get_context(post_id="80444", thumbsize=thumbsize)
        assert server.request.query["thumbsize"] == thumbsize
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="thumbsize"):
            member.post.get_context(post_id="80444", thumbsize=wrong)
    assert len(server.requests) == 11


def test_get_context_answers_with_what_came(member, server):
    came = {"anything": {"may": "come"}}
    server.answer(came)
    answer = member.post.get_context(post_id="80444")
    assert answer["anything"] == {"may": "come"}
