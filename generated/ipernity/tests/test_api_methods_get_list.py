# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from ipernity_sdk import errors


def test_get_list_tells_its_facts(member):
    spec = member.api.methods.get_list.spec
    assert spec.name == "api.methods.getList"
    assert not spec.signed
    assert spec.token == "optional"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {}
    assert spec.permissions_for == "always"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == ()
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_get_list_sends_every_parameter(member, server):
    member.api.methods.get_list()
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/api.methods.getList/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "api_sig": "be26f81c0e6487b9ac760232a201ad8b",
    }
    assert server.request.form == {}


def test_get_list_works_without_a_token(visitor, server):
    visitor.api.methods.get_list()
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/api.methods.getList/json"
    assert server.request.query == {"api_key": "example-key"}
    assert server.request.form == {}


def test_get_list_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("api.methods.getList", unheard_of="1")
    assert server.is_silent


def test_get_list_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "methods": {
            "method": [
                {
                    "name": "doc.delete",
                    "service": "doc",
                    "title": "Delete a document",
                    "authentication": {"token": True, "sign": True, "post": True},
                    "permissions": {"doc": "delete"},
                    "about": "http://www.ipernity.com/help/api/method/doc.delete",
                    "modified_at": 1228086000,
                },
            ],
            "changelog": {
                "log": [
                    {"date": "2024-05-18", "value": "Some value 3"},
                    {"date": "2024-05-19", "value": "Some value 4"},
                ],
            },
        },
    }
    server.answer(came)
    answer = member.api.methods.get_list()
    check(
        answer.methods.method[0],
        name="doc.delete",
        service="doc",
        title="Delete a document",
        permissions={"doc": "delete"},
        about="http://www.ipernity.com/help/api/method/doc.delete",
        modified_at=datetime(2008, 11, 30, 23, 0, tzinfo=UTC),
    )
    check(answer.methods.method[0].authentication, token=True, sign=True, post=True)
    check(answer.methods.changelog.log[0], date=date(2024, 5, 18), value="Some value 3")
    check(answer.methods.changelog.log[1], date=date(2024, 5, 19), value="Some value 4")
    assert kinds(type(answer)) == {"methods": "record ApiMethodsGetListMethods"}
    assert kinds(type(answer).methods.item) == {
        "method": "list of record ApiMethod",
        "changelog": "record ApiMethodsGetListMethodsChangelog or None",
    }
    assert kinds(type(answer).methods.item.changelog.item) == {
        "log": "list of record ApiMethodsGetListMethodsChangelogLog",
    }
    assert kinds(type(answer).methods.item.changelog.item.log.item) == {"date": "date", "value": "text"}
