# Generated from methods/ipernity/group.search.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Paging, Parameter


def test_search_tells_its_facts(member):
    spec = member.group.search.spec
    assert spec.name == "group.search"
    assert not spec.signed
    assert spec.token == "optional"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {}
    assert spec.permissions_for == "always"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"1": "SearchTextMissing"}
    assert spec.parameters == (
        Parameter("text", type="text"),
        Parameter("lang"),
        Parameter("sort", type="enum", values=("relevance", "created-desc", "created-asc"), default="relevance"),
        Parameter("per_page", type="integer", default="20", minimum=1, maximum=100),
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
        default_size=20,
        max_size=100,
    )
    assert spec.poll is None


def test_search_sends_every_parameter(member, server):
    member.group.search(text="kitty", lang="Some lang", sort="relevance", per_page=20, page=1)
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/group.search/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "text": "kitty",
        "lang": "Some lang",
        "sort": "relevance",
        "per_page": "20",
        "page": "1",
        "api_sig": "e6ef794464a90ec1746b22d4045871ed",
    }
    assert server.request.form == {}


def test_search_works_without_a_token(visitor, server):
    visitor.group.search()
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/group.search/json"
    assert server.request.query == {"api_key": "example-key"}
    assert server.request.form == {}


def test_search_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("group.search", unheard_of="1")
    assert server.is_silent


def test_search_checks_sort(member, server):
    for sort in ("relevance", "created-desc", "created-asc"):
        member.group.search(sort=sort)
        assert server.request.query["sort"] == sort
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="sort"):
            member.group.search(sort=wrong)
    assert len(server.requests) == 3


def test_search_checks_per_page(member, server):
    for per_page, sent in ((1, "1"), (100, "100")):
        member.group.search(per_page=per_page)
        assert server.request.query["per_page"] == sent
    for wrong in (0, 101, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="per_page"):
            member.group.search(per_page=wrong)
    assert len(server.requests) == 2


def test_search_checks_page(member, server):
    for page, sent in ((1, "1"), (2, "2")):
        member.group.search(page=page)
        assert server.request.query["page"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="page"):
            member.group.search(page=wrong)
    assert len(server.requests) == 2


def test_search_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "groups": {
            "total": 5125,
            "per_page": 20,
            "page": 1,
            "pages": 257,
            "group": [
                {
                    "group_id": "126",
                    "title": "Kitty Club",
                    "link": "http://www.ipernity.com/group/kitty",
                    "icon": "http://u1.ipernity.com/p/00/01/126.jpg",
                    "visibility": {"ispublic": "1", "docs": 1, "topics": 1},
                    "dates": {"created_at": 1218048748, "last_doc_at": 1218348462, "last_topic_at": 1218044233},
                    "count": {"members": 1325, "docs": 25563, "topics": 636},
                },
            ],
        },
    }
    server.answer(came)
    answer = member.group.search()
    check(answer.groups, total=5125, per_page=20, page=1, pages=257)
    check(
        answer.groups.group[0],
        group_id="126",
        title="Kitty Club",
        link="http://www.ipernity.com/group/kitty",
        icon="http://u1.ipernity.com/p/00/01/126.jpg",
    )
    check(answer.groups.group[0].visibility, ispublic="1", docs=1, topics=1)
    check(
        answer.groups.group[0].dates,
        created_at=datetime(2008, 8, 6, 18, 52, 28, tzinfo=UTC),
        last_doc_at=datetime(2008, 8, 10, 6, 7, 42, tzinfo=UTC),
        last_topic_at=datetime(2008, 8, 6, 17, 37, 13, tzinfo=UTC),
    )
    check(answer.groups.group[0].count, members=1325, docs=25563, topics=636)
    assert kinds(type(answer)) == {"groups": "record Groups"}


def test_iter_search_goes_through_all_pages(member, server):
    for told in ({"total": "4", "per_page": "2"}, {"pages": "2"}):
        first = {"groups": {**told, "group": [{"group_id": "83511"}, {"group_id": "83512"}]}}
        second = {"groups": {**told, "group": [{"group_id": "83513"}, {"group_id": "83514"}]}}
        server.answer(first, second)
        pager = member.group.iter_search(per_page=2)
        assert [item.group_id for item in pager] == ["83511", "83512", "83513", "83514"]
        assert server.request.query["page"] == "2"
    assert len(server.requests) == 4


def test_iter_search_finds_the_end_without_a_total(member, server):
    first = {"groups": {"group": [{"group_id": "83511"}, {"group_id": "83512"}]}}
    second = {"groups": {"group": [{"group_id": "83513"}]}}
    server.answer(first, second)
    pager = member.group.iter_search(per_page=2)
    assert [item.group_id for item in pager] == ["83511", "83512", "83513"]
    assert server.request.query["page"] == "2"
    assert len(server.requests) == 2
    server.answer(first, second)
    assert [len(page.groups.group) for page in pager.pages()] == [2, 1]


def test_search_raises_search_text_missing(member, server):
    server.fail("1", "Search text missing")
    with pytest.raises(errors.BadRequestError) as caught:
        member.group.search()
    assert type(caught.value) is errors.SearchTextMissing
    assert (caught.value.code, caught.value.message) == ("1", "Search text missing")
    assert caught.value.method == "group.search"
