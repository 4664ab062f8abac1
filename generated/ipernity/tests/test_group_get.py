# Generated from methods/ipernity/group.get.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_get_tells_its_facts(member):
    spec = member.group.get.spec
    assert spec.name == "group.get"
    assert not spec.signed
    assert spec.token == "optional"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {}
    assert spec.permissions_for == "always"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"1": "GroupNotFound"}
    assert spec.parameters == (Parameter("group_id", type="id", required=True), Parameter("lang"))
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_get_sends_every_parameter(member, server):
    member.group.get(group_id="acoolgroup", lang="Some lang")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/group.get/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "group_id": "acoolgroup",
        "lang": "Some lang",
        "api_sig": "5a077ad3373a5cd4f64f04fc9abfa912",
    }
    assert server.request.form == {}


def test_get_works_without_a_token(visitor, server):
    visitor.group.get(group_id="acoolgroup")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/group.get/json"
    assert server.request.query == {"api_key": "example-key", "group_id": "acoolgroup"}
    assert server.request.form == {}


def test_get_needs_group_id(member, server):
    with pytest.raises(errors.MissingArgument, match="group_id"):
        member.group.get(group_id=None)
    assert server.is_silent


def test_get_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("group.get", group_id="acoolgroup", unheard_of="1")
    assert server.is_silent


def test_get_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "group": {
            "id": "12345",
            "title": "A very cool group",
            "lang": "en-us",
            "link": "http://www.ipernity.com/group/acoolgroup",
            "icon": "http://u1.ipernity.com/p/00/01/12345.jpg",
            "description": "A cool group with a cool description",
            "quota": {"moderated": False, "max": 10, "period": "w", "left": 3},
            "can": {
                "add_doc": True,
                "add_topic": True,
                "accept_photo": True,
                "accept_audio": False,
                "accept_video": True,
                "accept_other": False,
            },
            "visibility": {"ispublic": "1", "docs": 1, "topics": 1},
            "dates": {"created_at": 1218038768, "last_doc_at": 1218048563, "last_topic_at": 1218048231},
            "count": {"members": 125, "docs": 2563, "topics": 13},
            "you": {
                "ismember": True,
                "ismoderator": True,
                "isadmin": False,
                "docs": 255,
                "joined_at": 123456585,
                "visited_at": 1218039770,
            },
        },
    }
    server.answer(came)
    answer = member.group.get(group_id="acoolgroup")
    check(
        answer.group,
        id="12345",
        title="A very cool group",
        lang="en-us",
        link="http://www.ipernity.com/group/acoolgroup",
        icon="http://u1.ipernity.com/p/00/01/12345.jpg",
        description="A cool group with a cool description",
    )
    check(answer.group.quota, moderated=False, max=10, period="w", left=3)
    check(
        answer.group.can,
        add_doc=True,
        add_topic=True,
        accept_photo=True,
        accept_audio=False,
        accept_video=True,
        accept_other=False,
    )
    check(answer.group.visibility, ispublic="1", docs=1, topics=1)
    check(
        answer.group.dates,
        created_at=datetime(2008, 8, 6, 16, 6, 8, tzinfo=UTC),
        last_doc_at=datetime(2008, 8, 6, 18, 49, 23, tzinfo=UTC),
        last_topic_at=datetime(2008, 8, 6, 18, 43, 51, tzinfo=UTC),
    )
    check(answer.group.count, members=125, docs=2563, topics=13)
    check(
        answer.group.you,
        ismember=True,
        ismoderator=True,
        isadmin=False,
        docs=255,
        joined_at=datetime(1973, 11, 29, 21, 29, 45, tzinfo=UTC),
        visited_at=datetime(2008, 8, 6, 16, 22, 50, tzinfo=UTC),
    )
    assert kinds(type(answer)) == {"group": "record GroupGetGroup"}
    assert kinds(type(answer).group.item) == {
        "id": "id",
        "title": "string",
        "lang": "string",
        "link": "url",
        "icon": "url",
        "description": "text",
        "quota": "record GroupGetGroupQuota",
        "can": "record GroupGetGroupCan",
        "visibility": "record GroupVisibility",
        "dates": "record GroupDates",
        "count": "record GroupCount",
        "you": "record GroupMembership or None",
    }
    assert kinds(type(answer).group.item.quota.item) == {
        "moderated": "boolean",
        "max": "integer",
        "period": "enum",
        "left": "integer or None",
    }
    assert kinds(type(answer).group.item.can.item) == {
        "add_doc": "boolean",
        "add_topic": "boolean",
        "accept_photo": "boolean",
        "accept_audio": "boolean",
        "accept_video": "boolean",
        "accept_other": "boolean",
    }


def test_get_raises_group_not_found(member, server):
    server.fail("1", "Group not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.group.get(group_id="acoolgroup")
    assert type(caught.value) is errors.GroupNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Group not found")
    assert caught.value.method == "group.get"
