# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_autocomplete_tells_its_facts(member):
    spec = member.network.autocomplete.spec
    assert spec.name == "network.autocomplete"
    assert spec.signed
    assert spec.token == "required"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"network": "read"}
    assert spec.permissions_for == "private"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"1": "QueryInvalid"}
    assert spec.parameters == (
        Parameter("query", required=True),
        Parameter("anywhere", type="boolean"),
        Parameter("relation", type="enum", values=("0", "1", "2", "3", "4")),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_autocomplete_sends_every_parameter(member, server):
    member.network.autocomplete(query="a", anywhere=True, relation="0")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/network.autocomplete/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "query": "a",
        "anywhere": "1",
        "relation": "0",
        "api_sig": "dfe7a9947a2544f629fb5ee5b9a4158d",
    }
    assert server.request.form == {}


def test_autocomplete_needs_query(member, server):
    with pytest.raises(errors.MissingArgument, match="query"):
        member.network.autocomplete(query=None)
    assert server.is_silent


def test_autocomplete_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("network.autocomplete", query="a", unheard_of="1")
    assert server.is_silent


def test_autocomplete_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.network.autocomplete(query="a")
    assert server.is_silent


def test_autocomplete_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.network.autocomplete(query="a")
    assert server.is_silent


def test_autocomplete_checks_anywhere(member, server):
    for anywhere, sent in ((True, "1"), (False, "0")):
        member.network.autocomplete(query="a", anywhere=anywhere)
        assert server.request.query["anywhere"] == sent
    for wrong in ("perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="anywhere"):
            member.network.autocomplete(query="a", anywhere=wrong)
    assert len(server.requests) == 2


def test_autocomplete_checks_relation(member, server):
    for relation in ("0", "1", "2", "3", "4"):
        member.network.autocomplete(query="a", relation=relation)
        assert server.request.query["relation"] == relation
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="relation"):
            member.network.autocomplete(query="a", relation=wrong)
    assert len(server.requests) == 5


def test_autocomplete_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "network": {
            "query": "a",
            "network": 0,
            "count": 2,
            "complete": True,
            "user": [
                {
                    "user_id": "1234",
                    "username": "Armin",
                    "isfriend": True,
                    "isfamily": False,
                    "icon": "http://u1.ipernity.dev/p/12/34/1234/userphoto.jpg",
                },
                {
                    "user_id": "5623",
                    "username": "Aim\xe9 Jacquet",
                    "isfriend": True,
                    "isfamily": False,
                    "icon": "http://u1.ipernity.dev/p/56/23/5623/userphoto.jpg",
                },
            ],
        },
    }
    server.answer(came)
    answer = member.network.autocomplete(query="a")
    check(answer.network, query="a", network=0, count=2, complete=True)
    check(
        answer.network.user[0],
        user_id="1234",
        username="Armin",
        isfriend=True,
        isfamily=False,
        icon="http://u1.ipernity.dev/p/12/34/1234/userphoto.jpg",
    )
    check(
        answer.network.user[1],
        user_id="5623",
        username="Aim\xe9 Jacquet",
        isfriend=True,
        isfamily=False,
        icon="http://u1.ipernity.dev/p/56/23/5623/userphoto.jpg",
    )
    assert kinds(type(answer)) == {"network": "record NetworkAutocompleteNetwork"}
    assert kinds(type(answer).network.item) == {
        "query": "string",
        "network": "integer",
        "count": "integer",
        "complete": "boolean",
        "user": "list of record NetworkAutocompleteNetworkUser",
    }
    assert kinds(type(answer).network.item.user.item) == {
        "user_id": "id",
        "username": "string",
        "isfriend": "boolean",
        "isfamily": "boolean",
        "icon": "url",
    }


def test_autocomplete_raises_query_invalid(member, server):
    server.fail("1", "Query invalid")
    with pytest.raises(errors.BadRequestError) as caught:
        member.network.autocomplete(query="a")
    assert type(caught.value) is errors.QueryInvalid
    assert (caught.value.code, caught.value.message) == ("1", "Query invalid")
    assert caught.value.method == "network.autocomplete"
