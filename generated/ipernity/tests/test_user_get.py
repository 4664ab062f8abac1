# Generated from methods/ipernity/user.get.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_get_tells_its_facts(member):
    spec = member.user.get.spec
    assert spec.name == "user.get"
    assert spec.signed
    assert spec.token == "optional"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {}
    assert spec.permissions_for == "always"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"1": "MemberNotFound"}
    assert spec.parameters == (
        Parameter("user_id", type="id"),
        Parameter("extra", type="list", of="enum", values=("custom",)),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_get_sends_every_parameter(member, server):
    member.user.get(user_id="superman", extra=["custom", "custom"])
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/user.get/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "user_id": "superman",
        "extra": "custom,custom",
        "api_sig": "260a27e916bafc06efe3f9e93d43b6cd",
    }
    assert server.request.form == {}


def test_get_works_without_a_token(application, server):
    application.user.get()
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/user.get/json"
    assert server.request.query == {"api_key": "example-key", "api_sig": "3745cd4500bdbc216fafe8ce0544b19a"}
    assert server.request.form == {}


def test_get_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("user.get", unheard_of="1")
    assert server.is_silent


def test_get_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.user.get()
    assert server.is_silent


def test_get_checks_extra(member, server):
    for extra in ("custom",):
        member.user.get(extra=extra)
        assert server.request.query["extra"] == extra
    for wrong in ("unheard of", []):
        with pytest.raises(errors.InvalidArgument, match="extra"):
            member.user.get(extra=wrong)
    assert len(server.requests) == 1


def test_get_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "user": {
            "user_id": "12345",
            "username": "Superman",
            "realname": "Kal-El",
            "alias": "superman",
            "sex": "Some sex 5",
            "is_pro": False,
            "is_online": False,
            "is_closed": False,
            "tmo": -3600,
            "icon": "http://u1.ipernity.com/p/AA/12/12345/userphoto.jpg",
            "link": "http://www.ipernity.com/home/superman",
            "relation": {
                "isfamily": False,
                "isfriend": True,
                "iscontact": False,
                "revfamily": True,
                "revfriend": True,
                "revcontact": False,
            },
            "location": {"country": "USA", "town": "Smallville", "lat": 43.271221739661, "lng": 5.3876996040344},
            "count": {"docs": 1235, "posts": 25, "network": 32},
            "dates": {"member_since": "1717147800", "last_online": "1717234200"},
        },
    }
    server.answer(came)
    answer = member.user.get()
    check(
        answer.user,
        user_id="12345",
        username="Superman",
        realname="Kal-El",
        alias="superman",
        sex="Some sex 5",
        is_pro=False,
        is_online=False,
        is_closed=False,
        tmo=-3600,
        icon="http://u1.ipernity.com/p/AA/12/12345/userphoto.jpg",
        link="http://www.ipernity.com/home/superman",
    )
    check(
        answer.user.relation,
        isfamily=False,
        isfriend=True,
        iscontact=False,
        revfamily=True,
        revfriend=True,
        revcontact=False,
    )
    check(answer.user.location, country="USA", town="Smallville", lat=43.271221739661, lng=5.3876996040344)
    check(answer.user.count, docs=1235, posts=25, network=32)
    check(
        answer.user.dates,
        member_since=datetime(2024, 5, 31, 9, 30, tzinfo=UTC),
        last_online=datetime(2024, 6, 1, 9, 30, tzinfo=UTC),
    )
    assert kinds(type(answer)) == {"user": "record UserGetUser"}
    assert kinds(type(answer).user.item) == {
        "user_id": "id",
        "username": "string",
        "realname": "string or None",
        "alias": "string or None",
        "sex": "string or None",
        "is_pro": "boolean",
        "is_online": "boolean",
        "is_closed": "boolean",
        "tmo": "integer or None",
        "icon": "url",
        "link": "url",
        "relation": "record Relation or None",
        "location": "record MemberLocation or None",
        "count": "record MemberCount",
        "dates": "record UserGetUserDates or None",
    }
    assert kinds(type(answer).user.item.dates.item) == {
        "member_since": "timestamp or None",
        "last_online": "timestamp or None",
    }


def test_get_raises_member_not_found(member, server):
    server.fail("1", "Member not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.user.get()
    assert type(caught.value) is errors.MemberNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Member not found")
    assert caught.value.method == "user.get"
