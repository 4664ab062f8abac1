# Generated from methods/ipernity/group.getList.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Paging, Parameter


def test_get_list_tells_its_facts(member):
    spec = member.group.get_list.spec
    assert spec.name == "group.getList"
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
        Parameter("lang"),
        Parameter("per_page", type="integer", default="100", minimum=1, maximum=100),
        Parameter("page", type="integer", minimum=1),
    )
    assert spec.rules == ()
    assert spec.paging == Paging(
        "page",
        items=("groups", "group"),
        info=("groups",),
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
    member.group.get_list(user_id="12345", lang="Some lang", per_page=1, page=1)
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/group.getList/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "user_id": "12345",
        "lang": "Some lang",
        "per_page": "1",
        "page": "1",
        "api_sig": "1cf6fafd40244621dffe1547eb89ddf9",
    }
    assert server.request.form == {}


def test_get_list_works_without_a_token(visitor, server):
    visitor.group.get_list()
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/group.getList/json"
    assert server.request.query == {"api_key": "example-key"}
    assert server.request.form == {}


def test_get_list_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("group.getList", unheard_of="1")
    assert server.is_silent


def test_get_list_checks_per_page(member, server):
    for per_page, sent in ((1, "1"), (100, "100")):
        member.group.get_list(per_page=per_page)
        assert server.request.query["per_page"] == sent
    for wrong in (0, 101, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="per_page"):
            member.group.get_list(per_page=wrong)
    assert len(server.requests) == 2


def test_get_list_checks_page(member, server):
    for page, sent in ((1, "1"), (2, "2")):
        member.group.get_list(page=page)
        assert server.request.query["page"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="page"):
            member.group.get_list(page=wrong)
    assert len(server.requests) == 2


def test_get_list_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "groups": {
            "total": 17,
            "count": 1,
            "per_page": 1,
            "page": 1,
            "thumbsize": "75x",
            "group": [
                {
                    "group_id": "10551",
                    "title": "Abarth lovers",
                    "link": "http://www.ipernity.com/group/10551",
                    "icon": "http://u1.ipernity.com/p/00/01/10551.jpg",
                    "visibility": {"ispublic": "1", "docs": 1, "topics": 1},
                    "dates": {"created_at": 1218038768, "last_doc_at": 1218048563, "last_topic_at": 1218048231},
                    "count": {"members": 125, "docs": 2563, "topics": 13},
                    "you": {
                        "ismember": False,
                        "ismoderator": False,
                        "isadmin": True,
                        "docs": 299,
                        "joined_at": 123456585,
                        "visited_at": 1218039770,
                    },
                },
            ],
        },
    }
    server.answer(came)
    answer = member.group.get_list()
    check(answer.groups, total=17, count=1, per_page=1, page=1, thumbsize="75x")
    check(
        answer.groups.group[0],
        group_id="10551",
        title="Abarth lovers",
        link="http://www.ipernity.com/group/10551",
        icon="http://u1.ipernity.com/p/00/01/10551.jpg",
    )
    check(answer.groups.group[0].visibility, ispublic="1", docs=1, topics=1)
    check(
        answer.groups.group[0].dates,
        created_at=datetime(2008, 8, 6, 16, 6, 8, tzinfo=UTC),
        last_doc_at=datetime(2008, 8, 6, 18, 49, 23, tzinfo=UTC),
        last_topic_at=datetime(2008, 8, 6, 18, 43, 51, tzinfo=UTC),
    )
    check(answer.groups.group[0].count, members=125, docs=2563, topics=13)
    check(
        answer.groups.group[0].you,
        ismember=False,
        ismoderator=False,
        isadmin=True,
        docs=299,
        joined_at=datetime(1973, 11, 29, 21, 29, 45, tzinfo=UTC),
        visited_at=datetime(2008, 8, 6, 16, 22, 50, tzinfo=UTC),
    )
    assert kinds(type(answer)) == {"groups": "record Groups"}


def test_iter_list_goes_through_all_pages(member, server):
    for told in ({"total": "4", "per_page": "2"}, {"pages": "2"}):
        first = {"groups": {**told, "group": [{"group_id": "83511"}, {"group_id": "83512"}]}}
        second = {"groups": {**told, "group": [{"group_id": "83513"}, {"group_id": "83514"}]}}
        server.answer(first, second)
        pager = member.group.iter_list(per_page=2)
        assert [item.group_id for item in pager] == ["83511", "83512", "83513", "83514"]
        assert server.request.query["page"] == "2"
    assert len(server.requests) == 4


def test_iter_list_finds_the_end_without_a_total(member, server):
    first = {"groups": {"group": [{"group_id": "83511"}, {"group_id": "83512"}]}}
    second = {"groups": {"group": [{"group_id": "83513"}]}}
    server.answer(first, second)
    pager = member.group.iter_list(per_page=2)
    assert [item.group_id for item in pager] == ["83511", "83512", "83513"]
    assert server.request.query["page"] == "2"
    assert len(server.requests) == 2
    server.answer(first, second)
    assert [len(page.groups.group) for page in pager.pages()] == [2, 1]


def test_get_list_raises_member_not_found(member, server):
    server.fail("1", "Member not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.group.get_list()
    assert type(caught.value) is errors.MemberNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Member not found")
    assert caught.value.method == "group.getList"
