# Generated from methods/lastfm/chart.getTopTags.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Paging, Parameter


def test_get_top_tags_tells_its_facts(member):
    spec = member.chart.get_top_tags.spec
    assert spec.name == "chart.getTopTags"
    assert not spec.signed
    assert spec.token == "none"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {}
    assert spec.permissions_for == "always"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (
        Parameter("limit", type="integer", default="50", minimum=1),
        Parameter("page", type="integer", default="1", minimum=1),
    )
    assert spec.rules == ()
    assert spec.paging == Paging(
        "page",
        items=("tags", "tag"),
        info=("tags",),
        page="page",
        size="limit",
        total="total",
        pages="totalPages",
        current="page",
        per_page="perPage",
        default_size=50,
    )
    assert spec.poll is None


def test_get_top_tags_sends_every_parameter(member, server):
    member.chart.get_top_tags(limit=1, page=1)
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "chart.getTopTags",
        "format": "json",
        "api_key": "example-key",
        "limit": "1",
        "page": "1",
    }
    assert server.request.form == {}


def test_get_top_tags_works_without_a_token(visitor, server):
    visitor.chart.get_top_tags()
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {"method": "chart.getTopTags", "format": "json", "api_key": "example-key"}
    assert server.request.form == {}


def test_get_top_tags_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("chart.getTopTags", unheard_of="1")
    assert server.is_silent


def test_get_top_tags_checks_limit(member, server):
    for limit, sent in ((1, "1"), (2, "2")):
        member.chart.get_top_tags(limit=limit)
        assert server.request.query["limit"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="limit"):
            member.chart.get_top_tags(limit=wrong)
    assert len(server.requests) == 2


def test_get_top_tags_checks_page(member, server):
    for page, sent in ((1, "1"), (2, "2")):
        member.chart.get_top_tags(page=page)
        assert server.request.query["page"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="page"):
            member.chart.get_top_tags(page=wrong)
    assert len(server.requests) == 2


def test_get_top_tags_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "tags": {
            "tag": [
                {
                    "name": "rock",
                    "url": "https://www.last.fm/tag/rock",
                    "reach": 399561,
                    "taggings": 4026340,
                    "streamable": True,
                    "wiki": {},
                },
            ],
            "@attr": {"page": 1, "perPage": 1, "totalPages": 2806844, "total": 2806844},
        },
    }
    server.answer(came)
    answer = member.chart.get_top_tags()
    check(answer.tags, page=1, per_page=1, total_pages=2806844, total=2806844)
    check(
        answer.tags.tag[0],
        name="rock",
        url="https://www.last.fm/tag/rock",
        reach=399561,
        taggings=4026340,
        streamable=True,
    )
    assert kinds(type(answer)) == {"tags": "record ChartGetTopTagsTags"}
    assert kinds(type(answer).tags.item) == {
        "page": "integer",
        "perPage": "integer",
        "totalPages": "integer",
        "total": "integer",
        "tag": "list of record ChartGetTopTagsTagsTag",
    }
    assert kinds(type(answer).tags.item.tag.item) == {
        "name": "string",
        "url": "url",
        "reach": "integer",
        "taggings": "integer",
        "streamable": "boolean or None",
        "wiki": "record Wiki or None",
    }


def test_iter_top_tags_goes_through_all_pages(member, server):
    for told in ({"@attr": {"total": "4", "perPage": "2"}}, {"@attr": {"totalPages": "2"}}):
        first = {"tags": {**told, "tag": [{"name": "Some name"}, {"name": "Some name 2"}]}}
        second = {"tags": {**told, "tag": [{"name": "Some name 3"}, {"name": "Some name 4"}]}}
        server.answer(first, second)
        pager = member.chart.iter_top_tags(limit=2)
        assert [item.name for item in pager] == ["Some name", "Some name 2", "Some name 3", "Some name 4"]
        assert server.request.query["page"] == "2"
    assert len(server.requests) == 4


def test_iter_top_tags_finds_the_end_without_a_total(member, server):
    first = {"tags": {"tag": [{"name": "Some name"}, {"name": "Some name 2"}]}}
    second = {"tags": {"tag": [{"name": "Some name 3"}]}}
    server.answer(first, second)
    pager = member.chart.iter_top_tags(limit=2)
    assert [item.name for item in pager] == ["Some name", "Some name 2", "Some name 3"]
    assert server.request.query["page"] == "2"
    assert len(server.requests) == 2
    server.answer(first, second)
    assert [len(page.tags.tag) for page in pager.pages()] == [2, 1]
