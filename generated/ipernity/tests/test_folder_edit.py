# Generated from methods/ipernity/folder.edit.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_edit_tells_its_facts(member):
    spec = member.folder.edit.spec
    assert spec.name == "folder.edit"
    assert spec.signed
    assert spec.token == "required"
    assert spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "write"}
    assert spec.permissions_for == "always"
    assert not spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (
        Parameter("folder_id", type="id", required=True),
        Parameter("title"),
        Parameter("description", type="text", clears=True),
        Parameter("cover_id", type="id"),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_edit_sends_every_parameter(member, server):
    member.folder.edit(folder_id="11252", title="My first folder", description="Some description", cover_id="89401")
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.ipernity.com/api/folder.edit/json"
    assert server.request.query == {}
    assert server.request.form == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "folder_id": "11252",
        "title": "My first folder",
        "description": "Some description",
        "cover_id": "89401",
        "api_sig": "b63476ff1f07d96fb211cef99f5226f3",
    }


def test_edit_needs_folder_id(member, server):
    with pytest.raises(errors.MissingArgument, match="folder_id"):
        member.folder.edit(folder_id=None)
    assert server.is_silent


def test_edit_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("folder.edit", folder_id="11252", unheard_of="1")
    assert server.is_silent


def test_edit_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.folder.edit(folder_id="11252")
    assert server.is_silent


def test_edit_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.folder.edit(folder_id="11252")
    assert server.is_silent


def test_edit_checks_description(member, server):
    for description in ("",):
        member.folder.edit(folder_id="11252", description=description)
        assert server.request.form["description"] == description
    for wrong in ():
        with pytest.raises(errors.InvalidArgument, match="description"):
            member.folder.edit(folder_id="11252", description=wrong)
    assert len(server.requests) == 1


def test_edit_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "folder": {
            "folder_id": "11252",
            "title": "My first folder",
            "link": "http://www.ipernity.com/doc/nikos/album/11252",
            "description": "This is my first folder",
            "dates": {"created_at": 1379929360, "last_update_at": 1382544142},
            "count": {"albums": 1, "public": 1, "friends": 1, "family": 1, "ff": 1},
            "cover": {
                "doc_id": "403405",
                "url": "http://u1.ipernity.com/3/34/05/403405.516b986e.75x.jpg?r1",
                "w": 75,
                "h": 75,
                "label": "75x",
                "ext": "jpg",
                "secret": "516b986e",
                "farm": 1,
                "path": "/3/34/05/",
                "icon": "http://s.ipernity.com/icons/8.75x.png",
            },
            "owner": {"user_id": "10058", "alias": "nikos"},
        },
    }
    server.answer(came)
    answer = member.folder.edit(folder_id="11252")
    check(
        answer.folder,
        folder_id="11252",
        title="My first folder",
        link="http://www.ipernity.com/doc/nikos/album/11252",
        description="This is my first folder",
    )
    check(
        answer.folder.dates,
        created_at=datetime(2013, 9, 23, 9, 42, 40, tzinfo=UTC),
        last_update_at=datetime(2013, 10, 23, 16, 2, 22, tzinfo=UTC),
    )
    check(answer.folder.count, albums=1, public=1, friends=1, family=1, ff=1)
    check(
        answer.folder.cover,
        doc_id="403405",
        url="http://u1.ipernity.com/3/34/05/403405.516b986e.75x.jpg?r1",
        w=75,
        h=75,
        label="75x",
        ext="jpg",
        secret="516b986e",
        farm=1,
        path="/3/34/05/",
        icon="http://s.ipernity.com/icons/8.75x.png",
    )
    check(answer.folder.owner, user_id="10058", alias="nikos")
    assert kinds(type(answer)) == {"folder": "record Folder"}
