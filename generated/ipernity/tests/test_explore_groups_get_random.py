# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_get_random_tells_its_facts(member):
    spec = member.explore.groups.get_random.spec
    assert spec.name == "explore.groups.getRandom"
    assert not spec.signed
    assert spec.token == "optional"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {}
    assert spec.permissions_for == "always"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (Parameter("count", type="integer", default="10", minimum=1, maximum=50),)
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_get_random_sends_every_parameter(member, server):
    member.explore.groups.get_random(count=1)
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/explore.groups.getRandom/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "count": "1",
        "api_sig": "41f998f9674af1c97b1f2fc568987219",
    }
    assert server.request.form == {}


def test_get_random_works_without_a_token(visitor, server):
    visitor.explore.groups.get_random()
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/explore.groups.getRandom/json"
    assert server.request.query == {"api_key": "example-key"}
    assert server.request.form == {}


def test_get_random_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("explore.groups.getRandom", unheard_of="1")
    assert server.is_silent


def test_get_random_checks_count(member, server):
    for count, sent in ((1, "1"), (50, "50")):
        member.explore.groups.get_random(count=count)
        assert server.request.query["count"] == sent
    for wrong in (0, 51, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="count"):
            member.explore.groups.get_random(count=wrong)
    assert len(server.requests) == 2


def test_get_random_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "groups": {
            "count": 1,
            "group": [
                {
                    "group_id": "125",
                    "title": "Abarth lovers",
                    "link": "http://www.ipernity.com/group/acoolgroup",
                    "icon": "http://u1.ipernity.com/p/00/01/125.jpg",
                    "visibility": {"ispublic": "1", "docs": 1, "topics": 1},
                    "dates": {"created_at": 1218038768, "last_doc_at": 1218048563, "last_topic_at": 1218048231},
                    "count": {"members": 125, "docs": 2563, "topics": 13},
                },
            ],
        },
    }
    server.answer(came)
    answer = member.explore.groups.get_random()
    check(answer.groups, count=1)
    check(
        answer.groups.group[0],
        group_id="125",
        title="Abarth lovers",
        link="http://www.ipernity.com/group/acoolgroup",
        icon="http://u1.ipernity.com/p/00/01/125.jpg",
    )
    check(answer.groups.group[0].visibility, ispublic="1", docs=1, topics=1)
    check(
        answer.groups.group[0].dates,
        created_at=datetime(2008, 8, 6, 16, 6, 8, tzinfo=UTC),
        last_doc_at=datetime(2008, 8, 6, 18, 49, 23, tzinfo=UTC),
        last_topic_at=datetime(2008, 8, 6, 18, 43, 51, tzinfo=UTC),
    )
    check(answer.groups.group[0].count, members=125, docs=2563, topics=13)
    assert kinds(type(answer)) == {"groups": "record ExploreGroupsGetRandomGroups"}
    assert kinds(type(answer).groups.item) == {"count": "integer", "group": "list of record Group"}
