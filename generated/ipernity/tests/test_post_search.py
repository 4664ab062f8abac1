# Generated from methods/ipernity/post.search.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter, Rule


def test_search_tells_its_facts(member):
    spec = member.post.search.spec
    assert spec.name == "post.search"
    assert not spec.signed
    assert spec.token == "optional"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"post": "read"}
    assert spec.permissions_for == "private"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (
        Parameter("user_id", type="id"),
        Parameter("share", type="enum", values=("0", "1", "2", "3", "4")),
        Parameter("text", type="text"),
        Parameter("tags", type="list", max_items=20),
        Parameter("license", type="list", of="enum", values=("0", "1", "3", "5", "7", "9", "11", "255")),
        Parameter("posted_min", type="timestamp"),
        Parameter("posted_max", type="timestamp"),
        Parameter("created_min", type="date"),
        Parameter("created_max", type="date"),
        Parameter(
            "sort",
            type="enum",
            values=("relevance", "popular", "posted-desc", "posted-asc", "created-desc", "created-asc"),
            default="relevance",
        ),
        Parameter("extra", type="list", of="enum", values=("embed",)),
        Parameter(
            "thumbsize",
            type="enum",
            values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            default="75x",
        ),
        Parameter("per_page", type="integer", default="20", minimum=1, maximum=100),
        Parameter("page", type="integer", minimum=1),
    )
    assert spec.rules == (Rule("at_most_one", ("text", "tags")),)
    assert spec.paging is None
    assert spec.poll is None


def test_search_sends_every_parameter(member, server):
    member.post.search(
        user_id="78197",
        share="0",
        text="Some text",
        license=["0", "1"],
        posted_min=datetime(2024, 5, 17, 9, 30, tzinfo=UTC),
        posted_max=datetime(2024, 5, 17, 9, 30, tzinfo=UTC),
        created_min=date(2024, 5, 17),
        created_max=date(2024, 5, 17),
        sort="relevance",
        extra=["embed", "embed"],
        thumbsize="75x",
        per_page=20,
        page=1,
    )
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/post.search/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "user_id": "78197",
        "share": "0",
        "text": "Some text",
        "license": "0,1",
        "posted_min": "1715938200",
        "posted_max": "1715938200",
        "created_min": "2024-05-17",
        "created_max": "2024-05-17",
        "sort": "relevance",
        "extra": "embed,embed",
        "thumbsize": "75x",
        "per_page": "20",
        "page": "1",
        "api_sig": "9d4581fd69ba095500ca042db7940d22",
    }
    assert server.request.form == {}


def test_search_sends_tags(member, server):
    member.post.search(tags=["Some tags", "Some tags 2"])
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/post.search/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "tags": "Some tags,Some tags 2",
        "api_sig": "4683f5f06b535c936223921e4aeb5996",
    }
    assert server.request.form == {}


def test_search_works_without_a_token(visitor, server):
    visitor.post.search()
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/post.search/json"
    assert server.request.query == {"api_key": "example-key"}
    assert server.request.form == {}


def test_search_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("post.search", unheard_of="1")
    assert server.is_silent


def test_search_checks_share(member, server):
    for share in ("0", "1", "2", "3", "4"):
        member.post.search(share=share)
        assert server.request.query["share"] == share
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="share"):
            member.post.search(share=wrong)
    assert len(server.requests) == 5


def test_search_checks_tags(member, server):
    for tags, sent in ((["Some tags"], "Some tags"), (["Some tags"] * 20, ",".join(["Some tags"] * 20))):
        member.post.search(tags=tags)
        assert server.request.query["tags"] == sent
    for wrong in (["Some tags"] * 21, []):
        with pytest.raises(errors.InvalidArgument, match="tags"):
            member.post.search(tags=wrong)
    assert len(server.requests) == 2


def test_search_checks_license(member, server):
    for license in ("0", "1", "3", "5", "7", "9", "11", "255"):
        member.post.search(license=license)
        assert server.request.query["license"] == license
    for wrong in ("unheard of", []):
        with pytest.raises(errors.InvalidArgument, match="license"):
            member.post.search(license=wrong)
    assert len(server.requests) == 8


def test_search_checks_sort(member, server):
    for sort in ("relevance", "popular", "posted-desc", "posted-asc", "created-desc", "created-asc"):
        member.post.search(sort=sort)
        assert server.request.query["sort"] == sort
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="sort"):
            member.post.search(sort=wrong)
    assert len(server.requests) == 6


def test_search_checks_extra(member, server):
    for extra in ("embed",):
        member.post.search(extra=extra)
        assert server.request.query["extra"] == extra
    for wrong in ("unheard of", []):
        with pytest.raises(errors.InvalidArgument, match="extra"):
            member.post.search(extra=wrong)
    assert len(server.requests) == 1


def test_search_checks_thumbsize(member, server):
    for thumbsize in ("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"):
        member.post.search(thumbsize=thumbsize)
        assert server.request.query["thumbsize"] == thumbsize
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="thumbsize"):
            member.post.search(thumbsize=wrong)
    assert len(server.requests) == 11


def test_search_checks_per_page(member, server):
    for per_page, sent in ((1, "1"), (100, "100")):
        member.post.search(per_page=per_page)
        assert server.request.query["per_page"] == sent
    for wrong in (0, 101, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="per_page"):
            member.post.search(per_page=wrong)
    assert len(server.requests) == 2


def test_search_checks_page(member, server):
    for page, sent in ((1, "1"), (2, "2")):
        member.post.search(page=page)
        assert server.request.query["page"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="page"):
            member.post.search(page=wrong)
    assert len(server.requests) == 2


def test_search_takes_only_one_of_text_and_tags(member, server):
    with pytest.raises(errors.RuleViolation, match="text"):
        member.post.search(text="Some text", tags=["Some tags", "Some tags 2"])
    assert server.is_silent
    member.post.search(text="Some text")
    member.post.search(tags=["Some tags", "Some tags 2"])
    assert len(server.requests) == 2


def test_search_answers_with_what_came(member, server):
    came = {"anything": {"may": "come"}}
    server.answer(came)
    answer = member.post.search()
    assert answer["anything"] == {"may": "come"}
