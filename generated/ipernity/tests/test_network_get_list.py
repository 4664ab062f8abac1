# Generated from methods/ipernity/network.getList.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Paging, Parameter


def test_get_list_tells_its_facts(member):
    spec = member.network.get_list.spec
    assert spec.name == "network.getList"
    assert not spec.signed
    assert spec.token == "optional"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"network": "read"}
    assert spec.permissions_for == "private"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"1": "MemberNotFound"}
    assert spec.parameters == (
        Parameter("user_id", type="id"),
        Parameter("relation", type="enum", values=("0", "1", "2", "3", "4", "8")),
        Parameter("extra", type="list", of="enum", values=("realname", "count", "location")),
        Parameter("per_page", type="integer", default="20", minimum=1, maximum=100),
        Parameter("page", type="integer", minimum=1),
    )
    assert spec.rules == ()
    assert spec.paging == Paging(
        "page",
        items=("network", "user"),
        info=("network",),
        page="page",
        size="per_page",
        total="total",
        pages="pages",
        current="page",
        per_page="per_page",
        default_size=20,
        max_size=100,
    )
    assert spec.poll is None


def test_get_list_sends_every_parameter(member, server):
    member.network.get_list(user_id="78197", relation="2", extra=["realname", "count"], per_page=1, page=1)
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/network.getList/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "user_id": "78197",
        "relation": "2",
        "extra": "realname,count",
        "per_page": "1",
        "page": "1",
        "api_sig": "180888b2ebdf3e6feae2c099ebd35b00",
    }
    assert server.request.form == {}


def test_get_list_works_without_a_token(visitor, server):
    visitor.network.get_list()
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/network.getList/json"
    assert server.request.query == {"api_key": "example-key"}
    assert server.request.form == {}


def test_get_list_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("network.getList", unheard_of="1")
    assert server.is_silent


def test_get_list_checks_relation(member, server):
    for relation in ("0", "1", "2", "3", "4", "8"):
        member.network.get_list(relation=relation)
        assert server.request.query["relation"] == relation
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="relation"):
            member.network.get_list(relation=wrong)
    assert len(server.requests) == 6


def test_get_list_checks_extra(member, server):
    for extra in ("realname", "count", "location"):
        member.network.get_list(extra=extra)
        assert server.request.query["extra"] == extra
    for wrong in ("unheard of", []):
        with pytest.raises(errors.InvalidArgument, match="extra"):
            member.network.get_list(extra=wrong)
    assert len(server.requests) == 3


def test_get_list_checks_per_page(member, server):
    for per_page, sent in ((1, "1"), (100, "100")):
        member.network.get_list(per_page=per_page)
        assert server.request.query["per_page"] == sent
    for wrong in (0, 101, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="per_page"):
            member.network.get_list(per_page=wrong)
    assert len(server.requests) == 2


def test_get_list_checks_page(member, server):
    for page, sent in ((1, "1"), (2, "2")):
        member.network.get_list(page=page)
        assert server.request.query["page"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="page"):
            member.network.get_list(page=wrong)
    assert len(server.requests) == 2


def test_get_list_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "network": {
            "total": 122,
            "count": 1,
            "per_page": 1,
            "page": 1,
            "pages": 122,
            "user": [
                {
                    "user_id": "1234",
                    "username": "John B.",
                    "alias": "john",
                    "icon": "http://u1.ipernity.dev/p/12/34/1234/userphoto.jpg",
                    "relation": {
                        "isfamily": False,
                        "isfriend": True,
                        "iscontact": False,
                        "revfamily": True,
                        "revfriend": False,
                        "revcontact": False,
                    },
                    "count": {"docs": 256, "posts": 65, "network": 562},
                },
            ],
        },
    }
    server.answer(came)
    answer = member.network.get_list()
    check(answer.network, total=122, count=1, per_page=1, page=1, pages=122)
    check(
        answer.network.user[0],
        user_id="1234",
        username="John B.",
        alias="john",
        icon="http://u1.ipernity.dev/p/12/34/1234/userphoto.jpg",
    )
    check(
        answer.network.user[0].relation,
        isfamily=False,
        isfriend=True,
        iscontact=False,
        revfamily=True,
        revfriend=False,
        revcontact=False,
    )
    check(answer.network.user[0].count, docs=256, posts=65, network=562)
    assert kinds(type(answer)) == {"network": "record NetworkGetListNetwork"}
    assert kinds(type(answer).network.item) == {
        "total": "integer",
        "count": "integer",
        "per_page": "integer",
        "page": "integer",
        "pages": "integer",
        "user": "list of record Member",
    }


def test_iter_list_goes_through_all_pages(member, server):
    for told in ({"total": "4", "per_page": "2"}, {"pages": "2"}):
        first = {"network": {**told, "user": [{"user_id": "78197"}, {"user_id": "78198"}]}}
        second = {"network": {**told, "user": [{"user_id": "78199"}, {"user_id": "78200"}]}}
        server.answer(first, second)
        pager = member.network.iter_list(per_page=2)
        assert [item.user_id for item in pager] == ["78197", "78198", "78199", "78200"]
        assert server.request.query["page"] == "2"
    assert len(server.requests) == 4


def test_iter_list_finds_the_end_without_a_total(member, server):
    first = {"network": {"user": [{"user_id": "78197"}, {"user_id": "78198"}]}}
    second = {"network": {"user": [{"user_id": "78199"}]}}
    server.answer(first, second)
    pager = member.network.iter_list(per_page=2)
    assert [item.user_id for item in pager] == ["78197", "78198", "78199"]
    assert server.request.query["page"] == "2"
    assert len(server.requests) == 2
    server.answer(first, second)
    assert [len(page.network.user) for page in pager.pages()] == [2, 1]


def test_get_list_raises_member_not_found(member, server):
    server.fail("1", "Member not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.network.get_list()
    assert type(caught.value) is errors.MemberNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Member not found")
    assert caught.value.method == "network.getList"
