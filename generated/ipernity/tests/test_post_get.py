# Generated from methods/ipernity/post.get.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_get_tells_its_facts(member):
    spec = member.post.get.spec
    assert spec.name == "post.get"
    assert not spec.signed
    assert spec.token == "optional"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"blog": "read"}
    assert spec.permissions_for == "private"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"1": "PostNotFound"}
    assert spec.parameters == (
        Parameter("post_id", type="id", required=True),
        Parameter("extra", type="list", of="enum", values=("tags", "embed")),
        Parameter(
            "thumbsize",
            type="enum",
            values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            default="75x",
        ),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_get_sends_every_parameter(member, server):
    member.post.get(post_id="12345", extra=["tags", "embed"], thumbsize="75x")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/post.get/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "post_id": "12345",
        "extra": "tags,embed",
        "thumbsize": "75x",
        "api_sig": "4bc09a4b59eccd4111ae0898ee401f3e",
    }
    assert server.request.form == {}


def test_get_works_without_a_token(visitor, server):
    visitor.post.get(post_id="12345")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/post.get/json"
    assert server.request.query == {"api_key": "example-key", "post_id": "12345"}
    assert server.request.form == {}


def test_get_needs_post_id(member, server):
    with pytest.raises(errors.MissingArgument, match="post_id"):
        member.post.get(post_id=None)
    assert server.is_silent


def test_get_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("post.get", post_id="12345", unheard_of="1")
    assert server.is_silent


def test_get_checks_extra(member, server):
    for extra in ("tags", "embed"):
        member.post.get(post_id="12345", extra=extra)
        assert server.request.query["extra"] == extra
    for wrong in ("unheard of", []):
        with pytest.raises(errors.InvalidArgument, match="extra"):
            member.post.get(post_id="12345", extra=wrong)
    assert len(server.requests) == 2


def test_get_checks_thumbsize(member, server):
    for thumbsize in ("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"):
        member.post.get(post_id="12345", thumbsize=thumbsize)
        assert server.request.query["thumbsize"] == thumbsize
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="thumbsize"):
            member.post.get(post_id="12345", thumbsize=wrong)
    assert len(server.requests) == 11


def test_get_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "post": {
            "post_id": "12345",
            "title": "this is the title",
            "intro": "",
            "description": "this is the description",
            "license": "0",
            "safety": 0,
            "link": "https://www.ipernity.com/post/christophe/12345",
            "visibility": {"ispublic": False, "isfriend": False, "isfamily": False, "share": 0},
            "dates": {
                "created": 1401983773,
                "posted_at": 1401983773,
                "last_update_at": 1401983773,
                "last_comment_at": 0,
            },
            "owner": {
                "user_id": "123",
                "username": "Christophe",
                "alias": "christophe",
                "icon": "https://u1.ipernity.com/p/BF/27/10175/buddy.jpg?1400753509",
                "is_pro": True,
            },
            "count": {"visits": 0, "faves": 0, "comments": 0, "tags": 0},
            "permissions": {"comment": 0, "tag": 0, "tagme": 0},
            "share": {"url": "https://www.ipernity.com/post/12345/123"},
            "can": {"fave": True, "comment": True, "tag": True, "tagme": True, "download": False},
            "you": {"isfave": False, "visits": 1, "last_visit_at": 1401983798},
            "tags": {
                "total": 2,
                "tag": [
                    {"type": "keyword", "id": "182", "tag": "tag1", "user_id": "10175", "added_at": 1402042238},
                    {"type": "keyword", "id": "243", "tag": "tag2", "user_id": "10175", "added_at": 1402042240},
                ],
            },
        },
    }
    server.answer(came)
    answer = member.post.get(post_id="12345")
    check(
        answer.post,
        post_id="12345",
        title="this is the title",
        intro="",
        description="this is the description",
        license="0",
        safety=0,
        link="https://www.ipernity.com/post/christophe/12345",
    )
    check(answer.post.visibility, ispublic=False, isfriend=False, isfamily=False, share=0)
    check(
        answer.post.dates,
        created=datetime(2014, 6, 5, 15, 56, 13, tzinfo=UTC),
        posted_at=datetime(2014, 6, 5, 15, 56, 13, tzinfo=UTC),
        last_update_at=datetime(2014, 6, 5, 15, 56, 13, tzinfo=UTC),
        last_comment_at=datetime(1970, 1, 1, 0, 0, tzinfo=UTC),
    )
    check(
        answer.post.owner,
        user_id="123",
        username="Christophe",
        alias="christophe",
        icon="https://u1.ipernity.com/p/BF/27/10175/buddy.jpg?1400753509",
        is_pro=True,
    )
    check(answer.post.count, visits=0, faves=0, comments=0, tags=0)
    check(answer.post.permissions, comment=0, tag=0, tagme=0)
    check(answer.post.share, url="https://www.ipernity.com/post/12345/123")
    check(answer.post.can, fave=True, comment=True, tag=True, tagme=True, download=False)
    check(answer.post.you, isfave=False, visits=1, last_visit_at=datetime(2014, 6, 5, 15, 56, 38, tzinfo=UTC))
    check(answer.post.tags, total=2)
    check(
        answer.post.tags.tag[0],
        type="keyword",
        id="182",
        tag="tag1",
        user_id="10175",
        added_at=datetime(2014, 6, 6, 8, 10, 38, tzinfo=UTC),
    )
    check(
        answer.post.tags.tag[1],
        type="keyword",
        id="243",
        tag="tag2",
        user_id="10175",
        added_at=datetime(2014, 6, 6, 8, 10, 40, tzinfo=UTC),
    )
    assert kinds(type(answer)) == {"post": "record Post"}


def test_get_raises_post_not_found(member, server):
    server.fail("1", "Post not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.post.get(post_id="12345")
    assert type(caught.value) is errors.PostNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Post not found")
    assert caught.value.method == "post.get"
