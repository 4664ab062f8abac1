# Generated from methods/ipernity/post.set.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter, Rule


def test_set_tells_its_facts(member):
    spec = member.post.set.spec
    assert spec.name == "post.set"
    assert spec.signed
    assert spec.token == "required"
    assert spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"blog": "write"}
    assert spec.permissions_for == "always"
    assert not spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"1": "PostNotFound", "2": "PostEmpty", "3": "ValueInvalid"}
    assert spec.parameters == (
        Parameter("post_id", type="id"),
        Parameter("title"),
        Parameter("content", type="text"),
        Parameter("intro", type="text"),
        Parameter("com", type="enum", values=("0", "3", "4", "5")),
        Parameter("tag", type="enum", values=("0", "3", "4", "5")),
        Parameter("tagme", type="enum", values=("0", "3", "4", "5")),
        Parameter("lg_id", type="integer"),
        Parameter("share", type="enum", values=("0", "1", "2", "3", "4")),
        Parameter("license", type="enum", values=("0", "1", "3", "5", "7", "9", "11", "255")),
    )
    assert spec.rules == (Rule("any_of", ("title", "content")),)
    assert spec.paging is None
    assert spec.poll is None


def test_set_sends_every_parameter(member, server):
    member.post.set(
        post_id="80444",
        title="le titre",
        content="le texte",
        intro="Some intro",
        com="0",
        tag="0",
        tagme="0",
        lg_id=1,
        share="0",
        license="0",
    )
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.ipernity.com/api/post.set/json"
    assert server.request.query == {}
    assert server.request.form == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "post_id": "80444",
        "title": "le titre",
        "content": "le texte",
        "intro": "Some intro",
        "com": "0",
        "tag": "0",
        "tagme": "0",
        "lg_id": "1",
        "share": "0",
        "license": "0",
        "api_sig": "0a8c401ed696b04759f798fa5380b55e",
    }


def test_set_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("post.set", title="le titre", unheard_of="1")
    assert server.is_silent


def test_set_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.post.set(title="le titre")
    assert server.is_silent


def test_set_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.post.set(title="le titre")
    assert server.is_silent


def test_set_checks_com(member, server):
    for com in ("0", "3", "4", "5"):
        member.post.set(title="le titre", com=com)
        assert server.request.form["com"] == com
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="com"):
            member.post.set(title="le titre", com=wrong)
    assert len(server.requests) == 4


def test_set_checks_tag(member, server):
    for tag in ("0", "3", "4", "5"):
        member.post.set(title="le titre", tag=tag)
        assert server.request.form["tag"] == tag
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="tag"):
            member.post.set(title="le titre", tag=wrong)
    assert len(server.requests) == 4


def test_set_checks_tagme(member, server):
    for tagme in ("0", "3", "4", "5"):
        member.post.set(title="le titre", tagme=tagme)
        assert server.request.form["tagme"] == tagme
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="tagme"):
            member.post.set(title="le titre", tagme=wrong)
    assert len(server.requests) == 4


def test_set_checks_share(member, server):
    for share in ("0", "1", "2", "3", "4"):
        member.post.set(title="le titre", share=share)
        assert server.request.form["share"] == share
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="share"):
            member.post.set(title="le titre", share=wrong)
    assert len(server.requests) == 5


def test_set_checks_license(member, server):
    for license in ("0", "1", "3", "5", "7", "9", "11", "255"):
        member.post.set(title="le titre", license=license)
        assert server.request.form["license"] == license
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="license"):
            member.post.set(title="le titre", license=wrong)
    assert len(server.requests) == 8


def test_set_needs_title_or_content(member, server):
    with pytest.raises(errors.RuleViolation, match="title"):
        member.post.set()
    assert server.is_silent
    member.post.set(title="le titre")
    member.post.set(content="le texte")
    assert len(server.requests) == 2


def test_set_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "post": {
            "post_id": "123",
            "title": "le titre",
            "intro": "",
            "license": "0",
            "safety": 0,
            "link": "https://www.ipernity.com/post/12345/123",
            "visibility": {"ispublic": False, "isfriend": False, "isfamily": False},
            "dates": {"created": 1402043692, "posted_at": 1402043692, "last_update_at": 0, "last_comment_at": 0},
            "owner": {"user_id": "12345", "icon": "https://u1.ipernity.com/p/00/00//nobuddy.m.jpg"},
            "count": {"visits": 0, "faves": 0, "comments": 0, "tags": 0},
            "share": {"url": "https://www.ipernity.com/post/12345/123"},
        },
    }
    server.answer(came)
    answer = member.post.set(title="le titre")
    check(
        answer.post,
        post_id="123",
        title="le titre",
        intro="",
        license="0",
        safety=0,
        link="https://www.ipernity.com/post/12345/123",
    )
    check(answer.post.visibility, ispublic=False, isfriend=False, isfamily=False)
    check(
        answer.post.dates,
        created=datetime(2014, 6, 6, 8, 34, 52, tzinfo=UTC),
        posted_at=datetime(2014, 6, 6, 8, 34, 52, tzinfo=UTC),
        last_update_at=datetime(1970, 1, 1, 0, 0, tzinfo=UTC),
        last_comment_at=datetime(1970, 1, 1, 0, 0, tzinfo=UTC),
    )
    check(answer.post.owner, user_id="12345", icon="https://u1.ipernity.com/p/00/00//nobuddy.m.jpg")
    check(answer.post.count, visits=0, faves=0, comments=0, tags=0)
    check(answer.post.share, url="https://www.ipernity.com/post/12345/123")
    assert kinds(type(answer)) == {"post": "record Post"}


def test_set_raises_post_not_found(member, server):
    server.fail("1", "Post not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.post.set(title="le titre")
    assert type(caught.value) is errors.PostNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Post not found")
    assert caught.value.method == "post.set"


def test_set_raises_post_empty(member, server):
    server.fail("2", "Post empty")
    with pytest.raises(errors.BadRequestError) as caught:
        member.post.set(title="le titre")
    assert type(caught.value) is errors.PostEmpty
    assert (caught.value.code, caught.value.message) == ("2", "Post empty")
    assert caught.value.method == "post.set"


def test_set_raises_value_invalid(member, server):
    server.fail("3", "Value invalid")
    with pytest.raises(errors.BadRequestError) as caught:
        member.post.set(title="le titre")
    assert type(caught.value) is errors.ValueInvalid
    assert (caught.value.code, caught.value.message) == ("3", "Value invalid")
    assert caught.value.method == "post.set"
