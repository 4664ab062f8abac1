# Generated from methods/ipernity/post.getList.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_get_list_tells_its_facts(member):
    spec = member.post.get_list.spec
    assert spec.name == "post.getList"
    assert not spec.signed
    assert spec.token == "optional"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {}
    assert spec.permissions_for == "always"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (
        Parameter("user_id", type="id", required=True),
        Parameter("share", type="enum", values=("0", "1", "2", "3", "4")),
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
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_get_list_sends_every_parameter(member, server):
    member.post.get_list(user_id="78197", share="0", extra=["embed", "embed"], thumbsize="75x", per_page=20, page=1)
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/post.getList/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "user_id": "78197",
        "share": "0",
        "extra": "embed,embed",
        "thumbsize": "75x",
        "per_page": "20",
        "page": "1",
        "api_sig": "69af0bc3c45a83ca0d4fe30f524d5895",
    }
    assert server.request.form == {}


def test_get_list_works_without_a_token(visitor, server):
    visitor.post.get_list(user_id="78197")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/post.getList/json"
    assert server.request.query == {"api_key": "example-key", "user_id": "78197"}
    assert server.request.form == {}


def test_get_list_needs_user_id(member, server):
    with pytest.raises(errors.MissingArgument, match="user_id"):
        member.post.get_list(user_id=None)
    assert server.is_silent


def test_get_list_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("post.getList", user_id="78197", unheard_of="1")
    assert server.is_silent


def test_get_list_checks_share(member, server):
    for share in ("0", "1", "2", "3", "4"):
        member.post.get_list(user_id="78197", share=share)
        assert server.request.query["share"] == share
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="share"):
            member.post.get_list(user_id="78197", share=wrong)
    assert len(server.requests) == 5


def test_get_list_checks_extra(member, server):
    for extra in ("embed",):
        member.post.get_list(user_id="78197", extra=extra)
        assert server.request.query["extra"] == extra
    for wrong in ("unheard of", []):
        with pytest.raises(errors.InvalidArgument, match="extra"):
            member.post.get_list(user_id="78197", extra=wrong)
    assert len(server.requests) == 1


def test_get_list_checks_thumbsize(member, server):
    for thumbsize in ("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"):
        member.post.get_list(user_id="78197", thumbsize=thumbsize)
        assert server.request.query["thumbsize"] == thumbsize
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="thumbsize"):
            member.post.get_list(user_id="78197", thumbsize=wrong)
    assert len(server.requests) == 11


def test_get_list_checks_per_page(member, server):
    for per_page, sent in ((1, "1"), (100, "100")):
        member.post.get_list(user_id="78197", per_page=per_page)
        assert server.request.query["per_page"] == sent
    for wrong in (0, 101, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="per_page"):
            member.post.get_list(user_id="78197", per_page=wrong)
    assert len(server.requests) == 2


def test_get_list_checks_page(member, server):
    for page, sent in ((1, "1"), (2, "2")):
        member.post.get_list(user_id="78197", page=page)
        assert server.request.query["page"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="page"):
            member.post.get_list(user_id="78197", page=wrong)
    assert len(server.requests) == 2


def test_get_list_answers_with_what_came(member, server):
    came = {"anything": {"may": "come"}}
    server.answer(came)
    answer = member.post.get_list(user_id="78197")
    assert answer["anything"] == {"may": "come"}
