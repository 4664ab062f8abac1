# Generated from methods/lastfm/tag.getTopTags.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors


def test_get_top_tags_tells_its_facts(member):
    spec = member.tag.get_top_tags.spec
    assert spec.name == "tag.getTopTags"
    assert not spec.signed
    assert spec.token == "none"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {}
    assert spec.permissions_for == "always"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == ()
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_get_top_tags_sends_every_parameter(member, server):
    member.tag.get_top_tags()
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {"method": "tag.getTopTags", "format": "json", "api_key": "example-key"}
    assert server.request.form == {}


def test_get_top_tags_works_without_a_token(visitor, server):
    visitor.tag.get_top_tags()
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {"method": "tag.getTopTags", "format": "json", "api_key": "example-key"}
    assert server.request.form == {}


def test_get_top_tags_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("tag.getTopTags", unheard_of="1")
    assert server.is_silent


def test_get_top_tags_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "toptags": {
            "tag": [{"name": "rock", "count": 4024829, "reach": 399440, "url": "https://example.org/url/4"}],
            "@attr": {"offset": 0, "num_res": 50, "total": 2804440},
        },
    }
    server.answer(came)
    answer = member.tag.get_top_tags()
    check(answer.toptags, offset=0, num_res=50, total=2804440)
    check(answer.toptags.tag[0], name="rock", count=4024829, reach=399440, url="https://example.org/url/4")
    assert kinds(type(answer)) == {"toptags": "record TagGetTopTagsToptags"}
    assert kinds(type(answer).toptags.item) == {
        "offset": "integer",
        "num_res": "integer",
        "total": "integer",
        "tag": "list of record TagGetTopTagsToptagsTag",
    }
    assert kinds(type(answer).toptags.item.tag.item) == {
        "name": "string",
        "count": "integer",
        "reach": "integer",
        "url": "url or None",
    }
