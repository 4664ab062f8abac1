# Generated from methods/ipernity/folder.create.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_create_tells_its_facts(member):
    spec = member.folder.create.spec
    assert spec.name == "folder.create"
    assert spec.signed
    assert spec.token == "required"
    assert spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "write"}
    assert spec.permissions_for == "always"
    assert not spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (Parameter("title", required=True), Parameter("description", type="text"))
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_create_sends_every_parameter(member, server):
    member.folder.create(title="My first folder", description="This is my first folder")
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.ipernity.com/api/folder.create/json"
    assert server.request.query == {}
    assert server.request.form == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "title": "My first folder",
        "description": "This is my first folder",
        "api_sig": "6d9991ba17794081295f11ba00293ff2",
    }


def test_create_needs_title(member, server):
    with pytest.raises(errors.MissingArgument, match="title"):
        member.folder.create(title=None)
    assert server.is_silent


def test_create_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("folder.create", title="My first folder", unheard_of="1")
    assert server.is_silent


def test_create_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.folder.create(title="My first folder")
    assert server.is_silent


def test_create_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.folder.create(title="My first folder")
    assert server.is_silent


def test_create_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "folder": {
            "folder_id": "10552",
            "title": "My first folder",
            "link": "http://www.ipernity.com/doc/1/album/10552",
            "description": "This is my first folder",
            "dates": {"created_at": 1382543646, "last_update_at": 1382543646},
            "count": {"albums": 0, "public": 0, "friends": 0, "family": 0, "ff": 0},
        },
    }
    server.answer(came)
    answer = member.folder.create(title="My first folder")
    check(
        answer.folder,
        folder_id="10552",
        title="My first folder",
        link="http://www.ipernity.com/doc/1/album/10552",
        description="This is my first folder",
    )
    check(
        answer.folder.dates,
        created_at=datetime(2013, 10, 23, 15, 54, 6, tzinfo=UTC),
        last_update_at=datetime(2013, 10, 23, 15, 54, 6, tzinfo=UTC),
    )
    check(answer.folder.count, albums=0, public=0, friends=0, family=0, ff=0)
    assert kinds(type(answer)) == {"folder": "record Folder"}
