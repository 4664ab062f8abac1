# Generated from methods/lastfm/tag.getSimilar.yaml, methods/lastfm/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from lastfm_sdk import errors
from lastfm_sdk.runtime.facts import Parameter


def test_get_similar_tells_its_facts(member):
    spec = member.tag.get_similar.spec
    assert spec.name == "tag.getSimilar"
    assert not spec.signed
    assert spec.token == "none"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {}
    assert spec.permissions_for == "always"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (Parameter("tag", required=True),)
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_get_similar_sends_every_parameter(member, server):
    member.tag.get_similar(tag="Some tag")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "tag.getSimilar",
        "format": "json",
        "api_key": "example-key",
        "tag": "Some tag",
    }
    assert server.request.form == {}


def test_get_similar_works_without_a_token(visitor, server):
    visitor.tag.get_similar(tag="Some tag")
    assert server.request.verb == "GET"
    assert server.request.url == "https://ws.audioscrobbler.com/2.0/"
    assert server.request.query == {
        "method": "tag.getSimilar",
        "format": "json",
        "api_key": "example-key",
        "tag": "Some tag",
    }
    assert server.request.form == {}


def test_get_similar_needs_tag(member, server):
    with pytest.raises(errors.MissingArgument, match="tag"):
        member.tag.get_similar(tag=None)
    assert server.is_silent


def test_get_similar_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("tag.getSimilar", tag="Some tag", unheard_of="1")
    assert server.is_silent


def test_get_similar_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "similartags": {
            "tag": [
                {"name": "Some name", "url": "https://example.org/url/2"},
                {"name": "Some name 2", "url": "https://example.org/url/3"},
            ],
        },
    }
    server.answer(came)
    answer = member.tag.get_similar(tag="Some tag")
    check(answer.similartags.tag[0], name="Some name", url="https://example.org/url/2")
    check(answer.similartags.tag[1], name="Some name 2", url="https://example.org/url/3")
    assert kinds(type(answer)) == {"similartags": "record TagGetSimilarSimilartags"}
    assert kinds(type(answer).similartags.item) == {"tag": "list of record Tag"}
