# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_get_popular_tells_its_facts(member):
    spec = member.tags.user.get_popular.spec
    assert spec.name == "tags.user.getPopular"
    assert not spec.signed
    assert spec.token == "optional"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {}
    assert spec.permissions_for == "always"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"1": "MemberNotFound"}
    assert spec.parameters == (
        Parameter("user_id", type="id"),
        Parameter("type", type="enum", values=("keyword", "member"), default="keyword"),
        Parameter("count", type="integer", default="20", minimum=1, maximum=100),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_get_popular_sends_every_parameter(member, server):
    member.tags.user.get_popular(user_id="56685", type="keyword", count=2)
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/tags.user.getPopular/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "user_id": "56685",
        "type": "keyword",
        "count": "2",
        "api_sig": "26155c3deedf6b0a0adde479f711b039",
    }
    assert server.request.form == {}


def test_get_popular_works_without_a_token(visitor, server):
    visitor.tags.user.get_popular()
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/tags.user.getPopular/json"
    assert server.request.query == {"api_key": "example-key"}
    assert server.request.form == {}


def test_get_popular_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("tags.user.getPopular", unheard_of="1")
    assert server.is_silent


def test_get_popular_checks_type(member, server):
    for type in ("keyword", "member"):
        member.tags.user.get_popular(type=type)
        assert server.request.query["type"] == type
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="type"):
            member.tags.user.get_popular(type=wrong)
    assert len(server.requests) == 2


def test_get_popular_checks_count(member, server):
    for count, sent in ((1, "1"), (100, "100")):
        member.tags.user.get_popular(count=count)
        assert server.request.query["count"] == sent
    for wrong in (0, 101, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="count"):
            member.tags.user.get_popular(count=wrong)
    assert len(server.requests) == 2


def test_get_popular_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "tags": {
            "user_id": "56685",
            "type": "keyword",
            "count": 2,
            "tag": [
                {"id": "125652", "tag": "car", "docs": 312, "posts": 4},
                {"id": "156658", "tag": "sunset", "docs": 88, "posts": 0},
            ],
        },
    }
    server.answer(came)
    answer = member.tags.user.get_popular()
    check(answer.tags, user_id="56685", type="keyword", count=2)
    check(answer.tags.tag[0], id="125652", tag="car", docs=312, posts=4)
    check(answer.tags.tag[1], id="156658", tag="sunset", docs=88, posts=0)
    assert kinds(type(answer)) == {"tags": "record MemberTags"}


def test_get_popular_raises_member_not_found(member, server):
    server.fail("1", "Member not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.tags.user.get_popular()
    assert type(caught.value) is errors.MemberNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Member not found")
    assert caught.value.method == "tags.user.getPopular"
