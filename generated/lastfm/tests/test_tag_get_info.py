# Generated from methods/lastfm/tag.getInfo.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Parameter


def test_get_info_tells_its_facts(member):
    spec = member.tag.get_info.spec
    assert spec.name == "tag.getInfo"
    assert not spec.signed
    assert spec.token == "none"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {}
    assert spec.permissions_for == "always"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (Parameter("tag", required=True), Parameter("lang", default="en"))
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_get_info_sends_every_parameter(member, server):
    member.tag.get_info(tag="metal", lang="en")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "tag.getInfo",
        "format": "json",
        "api_key": "example-key",
        "tag": "metal",
        "lang": "en",
    }
    assert server.request.form == {}


def test_get_info_works_without_a_token(visitor, server):
    visitor.tag.get_info(tag="metal")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {"method": "tag.getInfo", "format": "json", "api_key": "example-key", "tag": "metal"}
    assert server.request.form == {}


def test_get_info_needs_tag(member, server):
    with pytest.raises(errors.MissingArgument, match="tag"):
        member.tag.get_info(tag=None)
    assert server.is_silent


def test_get_info_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("tag.getInfo", tag="metal", unheard_of="1")
    assert server.is_silent


def test_get_info_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "tag": {
            "name": "metal",
            "total": 1279720,
            "reach": 157277,
            "wiki": {
                "summary": "Metal is a subgenre of rock music.",
                "content": "Metal is a subgenre of rock music. \u2026",
            },
        },
    }
    server.answer(came)
    answer = member.tag.get_info(tag="metal")
    check(answer.tag, name="metal", total=1279720, reach=157277)
    check(
        answer.tag.wiki,
        summary="Metal is a subgenre of rock music.",
        content="Metal is a subgenre of rock music. \u2026",
    )
    assert kinds(type(answer)) == {"tag": "record TagGetInfoTag"}
    assert kinds(type(answer).tag.item) == {
        "name": "string",
        "total": "integer",
        "reach": "integer",
        "wiki": "record Wiki or None",
    }
