# Generated from methods/ipernity/doc.getContainers.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_get_containers_tells_its_facts(member):
    spec = member.doc.get_containers.spec
    assert spec.name == "doc.getContainers"
    assert not spec.signed
    assert spec.token == "optional"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "read"}
    assert spec.permissions_for == "private"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"1": "DocumentNotFound"}
    assert spec.parameters == (Parameter("doc_id", type="id", required=True),)
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_get_containers_sends_every_parameter(member, server):
    member.doc.get_containers(doc_id="395574")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/doc.getContainers/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "doc_id": "395574",
        "api_sig": "8cb4cdc9751cb20c297f6b12df3ad760",
    }
    assert server.request.form == {}


def test_get_containers_works_without_a_token(visitor, server):
    visitor.doc.get_containers(doc_id="395574")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/doc.getContainers/json"
    assert server.request.query == {"api_key": "example-key", "doc_id": "395574"}
    assert server.request.form == {}


def test_get_containers_needs_doc_id(member, server):
    with pytest.raises(errors.MissingArgument, match="doc_id"):
        member.doc.get_containers(doc_id=None)
    assert server.is_silent


def test_get_containers_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("doc.getContainers", doc_id="395574", unheard_of="1")
    assert server.is_silent


def test_get_containers_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "albums": {
            "total": 1,
            "album": [
                {
                    "album_id": "10551",
                    "title": "My very first album",
                    "docs": 4,
                    "cover": "http://u1.ipernity.com/2/55/74/395574.a1dccd50.75x.jpg",
                    "link": "http://www.ipernity.com/doc/1/album/10551",
                },
            ],
        },
        "groups": {
            "total": 2,
            "added": 1,
            "pending": 1,
            "invited": 0,
            "group": [
                {
                    "group_id": "170",
                    "title": "Blue skies",
                    "docs": 19,
                    "pending": False,
                    "invited": False,
                    "cover": "http://u1.ipernity.com/p/AA/00/170/userphoto.jpg",
                    "link": "http://www.ipernity.com/group/170",
                },
                {
                    "group_id": "172",
                    "title": "A moderated group",
                    "docs": 129,
                    "pending": True,
                    "invited": False,
                    "cover": "http://u1.ipernity.com/p/AA/00/172/userphoto.jpg",
                    "link": "http://www.ipernity.com/group/172",
                },
            ],
        },
    }
    server.answer(came)
    answer = member.doc.get_containers(doc_id="395574")
    check(answer.albums, total=1)
    check(
        answer.albums.album[0],
        album_id="10551",
        title="My very first album",
        docs=4,
        cover="http://u1.ipernity.com/2/55/74/395574.a1dccd50.75x.jpg",
        link="http://www.ipernity.com/doc/1/album/10551",
    )
    check(answer.groups, total=2, added=1, pending=1, invited=0)
    check(
        answer.groups.group[0],
        group_id="170",
        title="Blue skies",
        docs=19,
        pending=False,
        invited=False,
        cover="http://u1.ipernity.com/p/AA/00/170/userphoto.jpg",
        link="http://www.ipernity.com/group/170",
    )
    check(
        answer.groups.group[1],
        group_id="172",
        title="A moderated group",
        docs=129,
        pending=True,
        invited=False,
        cover="http://u1.ipernity.com/p/AA/00/172/userphoto.jpg",
        link="http://www.ipernity.com/group/172",
    )
    assert kinds(type(answer)) == {
        "albums": "record DocGetContainersAlbums or None",
        "groups": "record DocGetContainersGroups or None",
    }
    assert kinds(type(answer).albums.item) == {
        "total": "integer",
        "album": "list of record DocGetContainersAlbumsAlbum",
    }
    assert kinds(type(answer).albums.item.album.item) == {
        "album_id": "id",
        "title": "string",
        "docs": "integer",
        "cover": "url",
        "link": "url",
    }
    assert kinds(type(answer).groups.item) == {
        "total": "integer",
        "added": "integer or None",
        "pending": "integer or None",
        "invited": "integer or None",
        "group": "list of record DocGetContainersGroupsGroup",
    }
    assert kinds(type(answer).groups.item.group.item) == {
        "group_id": "id",
        "title": "string",
        "docs": "integer",
        "pending": "boolean or None",
        "invited": "boolean or None",
        "cover": "url",
        "link": "url",
    }


def test_get_containers_raises_document_not_found(member, server):
    server.fail("1", "Document not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.doc.get_containers(doc_id="395574")
    assert type(caught.value) is errors.DocumentNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Document not found")
    assert caught.value.method == "doc.getContainers"
