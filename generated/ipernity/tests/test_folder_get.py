# Generated from methods/ipernity/folder.get.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_get_tells_its_facts(member):
    spec = member.folder.get.spec
    assert spec.name == "folder.get"
    assert not spec.signed
    assert spec.token == "optional"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "read"}
    assert spec.permissions_for == "private"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"1": "FolderNotFound"}
    assert spec.parameters == (
        Parameter("folder_id", type="id", required=True),
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
    member.folder.get(folder_id="11252", thumbsize="75x")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/folder.get/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "folder_id": "11252",
        "thumbsize": "75x",
        "api_sig": "6f53446b20a36e6b60ad8de1e90a3ab4",
    }
    assert server.request.form == {}


def test_get_works_without_a_token(visitor, server):
    visitor.folder.get(folder_id="11252")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/folder.get/json"
    assert server.request.query == {"api_key": "example-key", "folder_id": "11252"}
    assert server.request.form == {}


def test_get_needs_folder_id(member, server):
    with pytest.raises(errors.MissingArgument, match="folder_id"):
        member.folder.get(folder_id=None)
    assert server.is_silent


def test_get_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("folder.get", folder_id="11252", unheard_of="1")
    assert server.is_silent


def test_get_checks_thumbsize(member, server):
    for thumbsize in ("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"):
        member.folder.get(folder_id="11252", thumbsize=thumbsize)
        assert server.request.query["thumbsize"] == thumbsize
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="thumbsize"):
            member.folder.get(folder_id="11252", thumbsize=wrong)
    assert len(server.requests) == 11


def test_get_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "folder": {
            "folder_id": "11252",
            "title": "Journeys",
            "link": "http://www.ipernity.com/doc/nikos/album/11252",
            "description": "All journeys since 2010",
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
    answer = member.folder.get(folder_id="11252")
    check(
        answer.folder,
        folder_id="11252",
        title="Journeys",
        link="http://www.ipernity.com/doc/nikos/album/11252",
        description="All journeys since 2010",
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


def test_get_raises_folder_not_found(member, server):
    server.fail("1", "Folder not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.folder.get(folder_id="11252")
    assert type(caught.value) is errors.FolderNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Folder not found")
    assert caught.value.method == "folder.get"
