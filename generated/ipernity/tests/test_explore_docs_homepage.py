# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_homepage_tells_its_facts(member):
    spec = member.explore.docs.homepage.spec
    assert spec.name == "explore.docs.homepage"
    assert not spec.signed
    assert spec.token == "optional"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "read"}
    assert spec.permissions_for == "private"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (
        Parameter("extra", type="list", of="enum", values=("owner", "dates", "license", "medias", "geo")),
        Parameter(
            "thumbsize",
            type="enum",
            values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            default="75x",
        ),
        Parameter("per_page", type="integer", default="5", minimum=1, maximum=100),
        Parameter("page", type="integer", minimum=1),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_homepage_sends_every_parameter(member, server):
    member.explore.docs.homepage(extra=["owner", "dates"], thumbsize="75x", per_page=5, page=1)
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/explore.docs.homepage/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "extra": "owner,dates",
        "thumbsize": "75x",
        "per_page": "5",
        "page": "1",
        "api_sig": "d524145930e4073cf8f19b74b721d106",
    }
    assert server.request.form == {}


def test_homepage_works_without_a_token(visitor, server):
    visitor.explore.docs.homepage()
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/explore.docs.homepage/json"
    assert server.request.query == {"api_key": "example-key"}
    assert server.request.form == {}


def test_homepage_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("explore.docs.homepage", unheard_of="1")
    assert server.is_silent


def test_homepage_checks_extra(member, server):
    for extra in ("owner", "dates", "license", "medias", "geo"):
        member.explore.docs.homepage(extra=extra)
        assert server.request.query["extra"] == extra
    for wrong in ("unheard of", []):
        with pytest.raises(errors.InvalidArgument, match="extra"):
            member.explore.docs.homepage(extra=wrong)
    assert len(server.requests) == 5


def test_homepage_checks_thumbsize(member, server):
    for thumbsize in ("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"):
        member.explore.docs.homepage(thumbsize=thumbsize)
        assert server.request.query["thumbsize"] == thumbsize
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="thumbsize"):
            member.explore.docs.homepage(thumbsize=wrong)
    assert len(server.requests) == 11


def test_homepage_checks_per_page(member, server):
    for per_page, sent in ((1, "1"), (100, "100")):
        member.explore.docs.homepage(per_page=per_page)
        assert server.request.query["per_page"] == sent
    for wrong in (0, 101, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="per_page"):
            member.explore.docs.homepage(per_page=wrong)
    assert len(server.requests) == 2


def test_homepage_checks_page(member, server):
    for page, sent in ((1, "1"), (2, "2")):
        member.explore.docs.homepage(page=page)
        assert server.request.query["page"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="page"):
            member.explore.docs.homepage(page=wrong)
    assert len(server.requests) == 2


def test_homepage_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "docs": {
            "count": "1",
            "doc": [{"doc_id": "53309", "title": "Some title 3"}, {"doc_id": "53310", "title": "Some title 4"}],
        },
    }
    server.answer(came)
    answer = member.explore.docs.homepage()
    check(answer.docs, count=1)
    check(answer.docs.doc[0], doc_id="53309", title="Some title 3")
    check(answer.docs.doc[1], doc_id="53310", title="Some title 4")
    assert kinds(type(answer)) == {"docs": "record DocSelection"}
