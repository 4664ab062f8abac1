# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Paging, Parameter


def test_get_list_tells_its_facts(member):
    spec = member.folder.albums.get_list.spec
    assert spec.name == "folder.albums.getList"
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
        Parameter("folder_id", type="id", required=True),
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
    assert spec.paging == Paging(
        "page",
        items=("folder", "albums", "album"),
        info=("folder", "albums"),
        page="page",
        size="per_page",
        total="total",
        pages="pages",
        current="page",
        per_page="per_page",
        default_size=20,
        max_size=100,
    )
    assert spec.poll is None


def test_get_list_sends_every_parameter(member, server):
    member.folder.albums.get_list(folder_id="10551", thumbsize="75x", per_page=20, page=1)
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/folder.albums.getList/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "folder_id": "10551",
        "thumbsize": "75x",
        "per_page": "20",
        "page": "1",
        "api_sig": "b008c2e72b7896568d6f32d3ea0d569b",
    }
    assert server.request.form == {}


def test_get_list_works_without_a_token(visitor, server):
    visitor.folder.albums.get_list(folder_id="10551")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/folder.albums.getList/json"
    assert server.request.query == {"api_key": "example-key", "folder_id": "10551"}
    assert server.request.form == {}


def test_get_list_needs_folder_id(member, server):
    with pytest.raises(errors.MissingArgument, match="folder_id"):
        member.folder.albums.get_list(folder_id=None)
    assert server.is_silent


def test_get_list_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("folder.albums.getList", folder_id="10551", unheard_of="1")
    assert server.is_silent


def test_get_list_checks_thumbsize(member, server):
    for thumbsize in ("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"):
        member.folder.albums.get_list(folder_id="10551", thumbsize=thumbsize)
        assert server.request.query["thumbsize"] == thumbsize
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="thumbsize"):
            member.folder.albums.get_list(folder_id="10551", thumbsize=wrong)
    assert len(server.requests) == 11


def test_get_list_checks_per_page(member, server):
    for per_page, sent in ((1, "1"), (100, "100")):
        member.folder.albums.get_list(folder_id="10551", per_page=per_page)
        assert server.request.query["per_page"] == sent
    for wrong in (0, 101, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="per_page"):
            member.folder.albums.get_list(folder_id="10551", per_page=wrong)
    assert len(server.requests) == 2


def test_get_list_checks_page(member, server):
    for page, sent in ((1, "1"), (2, "2")):
        member.folder.albums.get_list(folder_id="10551", page=page)
        assert server.request.query["page"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="page"):
            member.folder.albums.get_list(folder_id="10551", page=wrong)
    assert len(server.requests) == 2


def test_get_list_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "folder": {
            "folder_id": "10551",
            "albums": {
                "total": 1,
                "per_page": 20,
                "page": 1,
                "pages": 1,
                "album": [
                    {
                        "album_id": "12632",
                        "title": "Summer",
                        "thumb": {
                            "label": "75x",
                            "url": "http://u1.ipernity.com/2/55/57/395557.e8265d4f.75x.jpg",
                            "w": 75,
                            "h": 75,
                            "ext": "jpg",
                        },
                    },
                ],
            },
            "cover": {
                "album_id": "12632",
                "url": "http://u1.ipernity.com/2/55/57/395557.e8265d4f.75x.jpg",
                "w": 75,
                "h": 75,
            },
        },
    }
    server.answer(came)
    answer = member.folder.albums.get_list(folder_id="10551")
    check(answer.folder, folder_id="10551")
    check(answer.folder.albums, total=1, per_page=20, page=1, pages=1)
    check(answer.folder.albums.album[0], album_id="12632", title="Summer")
    check(
        answer.folder.albums.album[0].thumb,
        label="75x",
        url="http://u1.ipernity.com/2/55/57/395557.e8265d4f.75x.jpg",
        w=75,
        h=75,
        ext="jpg",
    )
    check(
        answer.folder.cover,
        album_id="12632",
        url="http://u1.ipernity.com/2/55/57/395557.e8265d4f.75x.jpg",
        w=75,
        h=75,
    )
    assert kinds(type(answer)) == {"folder": "record FolderAlbumsGetListFolder"}
    assert kinds(type(answer).folder.item) == {
        "folder_id": "id",
        "albums": "record FolderAlbumsGetListFolderAlbums",
        "cover": "record Cover or None",
    }
    assert kinds(type(answer).folder.item.albums.item) == {
        "total": "integer",
        "per_page": "integer",
        "page": "integer",
        "pages": "integer",
        "album": "list of record FolderAlbumsGetListFolderAlbumsAlbum",
    }
    assert kinds(type(answer).folder.item.albums.item.album.item) == {
        "album_id": "id",
        "title": "string",
        "thumb": "record Thumb",
    }


def test_iter_list_goes_through_all_pages(member, server):
    for told in ({"total": "4", "per_page": "2"}, {"pages": "2"}):
        first = {"folder": {"albums": {**told, "album": [{"album_id": "61135"}, {"album_id": "61136"}]}}}
        second = {"folder": {"albums": {**told, "album": [{"album_id": "61137"}, {"album_id": "61138"}]}}}
        server.answer(first, second)
        pager = member.folder.albums.iter_list(folder_id="10551", per_page=2)
        assert [item.album_id for item in pager] == ["61135", "61136", "61137", "61138"]
        assert server.request.query["page"] == "2"
    assert len(server.requests) == 4


def test_iter_list_finds_the_end_without_a_total(member, server):
    first = {"folder": {"albums": {"album": [{"album_id": "61135"}, {"album_id": "61136"}]}}}
    second = {"folder": {"albums": {"album": [{"album_id": "61137"}]}}}
    server.answer(first, second)
    pager = member.folder.albums.iter_list(folder_id="10551", per_page=2)
    assert [item.album_id for item in pager] == ["61135", "61136", "61137"]
    assert server.request.query["page"] == "2"
    assert len(server.requests) == 2
    server.answer(first, second)
    assert [len(page.folder.albums.album) for page in pager.pages()] == [2, 1]
