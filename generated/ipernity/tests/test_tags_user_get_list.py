# Generated from methods/ipernity/tags.user.getList.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_get_list_tells_its_facts(member):
    spec = member.tags.user.get_list.spec
    assert spec.name == "tags.user.getList"
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
        Parameter("count", type="integer", default="100", minimum=1, maximum=1000),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_get_list_sends_every_parameter(member, server):
    member.tags.user.get_list(user_id="56685", type="keyword", count=100)
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/tags.user.getList/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "user_id": "56685",
        "type": "keyword",
        "count": "100",
        "api_sig": "8284673ae6d4c1c17536b03c0ac332f2",
    }
    assert server.request.form == {}


def test_get_list_works_without_a_token(visitor, server):
    visitor.tags.user.get_list()
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/tags.user.getList/json"
    assert server.request.query == {"api_key": "example-key"}
    assert server.request.form == {}


def test_get_list_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("tags.user.getList", unheard_of="1")
    assert server.is_silent


def test_get_list_checks_type(member, server):
    for type in ("keyword", "member"):
        member.tags.user.get_list(type=type)
        assert server.request.query["type"] == type
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="type"):
            member.tags.user.get_list(type=wrong)
    assert len(server.requests) == 2


def test_get_list_checks_count(member, server):
    for count, sent in ((1, "1"), (1000, "1000")):
        member.tags.user.get_list(count=count)
        assert server.request.query["count"] == sent
    for wrong in (0, 1001, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="count"):
            member.tags.user.get_list(count=wrong)
    assert len(server.requests) == 2


def test_get_list_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "tags": {
            "user_id": "56685",
            "type": "keywords",
            "count": 2,
            "tag": [
                {"id": "125652", "tag": "car!", "type": "keyword"},
                {"id": "156658", "tag": "Chevrolet!", "type": "keyword"},
            ],
        },
    }
    server.answer(came)
    answer = member.tags.user.get_list()
    check(answer.tags, user_id="56685", type="keywords", count=2)
    check(answer.tags.tag[0], id="125652", tag="car!", type="keyword")
    check(answer.tags.tag[1], id="156658", tag="Chevrolet!", type="keyword")
    assert kinds(type(answer)) == {"tags": "record MemberTags"}


def test_get_list_raises_member_not_found(member, server):
    server.fail("1", "Member not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.tags.user.get_list()
    assert type(caught.value) is errors.MemberNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Member not found")
    assert caught.value.method == "tags.user.getList"
