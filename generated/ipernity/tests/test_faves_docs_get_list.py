# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Paging, Parameter


def test_get_list_tells_its_facts(member):
    spec = member.faves.docs.get_list.spec
    assert spec.name == "faves.docs.getList"
    assert not spec.signed
    assert spec.token == "optional"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "read"}
    assert spec.permissions_for == "private"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"1": "MemberNotFound", "2": "OwnerNotFound"}
    assert spec.parameters == (
        Parameter("user_id", type="id"),
        Parameter("owner_id", type="id"),
        Parameter("safesurf", type="enum", values=("1", "2", "3")),
        Parameter("extra", type="list", of="enum", values=("owner", "dates", "count", "geo", "medias", "original")),
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
        items=("docs", "doc"),
        info=("docs",),
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
    member.faves.docs.get_list(
        user_id="12345",
        owner_id="16457",
        safesurf="1",
        extra=["owner", "dates"],
        thumbsize="75x",
        per_page=20,
        page=1,
    )
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/faves.docs.getList/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "user_id": "12345",
        "owner_id": "16457",
        "safesurf": "1",
        "extra": "owner,dates",
        "thumbsize": "75x",
        "per_page": "20",
        "page": "1",
        "api_sig": "bd1945114c6fe38aecdd14489afc33c8",
    }
    assert server.request.form == {}


def test_get_list_works_without_a_token(visitor, server):
    visitor.faves.docs.get_list()
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/faves.docs.getList/json"
    assert server.request.query == {"api_key": "example-key"}
    assert server.request.form == {}


def test_get_list_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("faves.docs.getList", unheard_of="1")
    assert server.is_silent


def test_get_list_checks_safesurf(member, server):
    for safesurf in ("1", "2", "3"):
        member.faves.docs.get_list(safesurf=safesurf)
        assert server.request.query["safesurf"] == safesurf
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="safesurf"):
            member.faves.docs.get_list(safesurf=wrong)
    assert len(server.requests) == 3


def test_get_list_checks_extra(member, server):
    for extra in ("owner", "dates", "count", "geo", "medias", "original"):
        member.faves.docs.get_list(extra=extra)
        assert server.request.query["extra"] == extra
    for wrong in ("unheard of", []):
        with pytest.raises(errors.InvalidArgument, match="extra"):
            member.faves.docs.get_list(extra=wrong)
    assert len(server.requests) == 6


def test_get_list_checks_thumbsize(member, server):
    for thumbsize in ("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"):
        member.faves.docs.get_list(thumbsize=thumbsize)
        assert server.request.query["thumbsize"] == thumbsize
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="thumbsize"):
            member.faves.docs.get_list(thumbsize=wrong)
    assert len(server.requests) == 11


def test_get_list_checks_per_page(member, server):
    for per_page, sent in ((1, "1"), (100, "100")):
        member.faves.docs.get_list(per_page=per_page)
        assert server.request.query["per_page"] == sent
    for wrong in (0, 101, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="per_page"):
            member.faves.docs.get_list(per_page=wrong)
    assert len(server.requests) == 2


def test_get_list_checks_page(member, server):
    for page, sent in ((1, "1"), (2, "2")):
        member.faves.docs.get_list(page=page)
        assert server.request.query["page"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="page"):
            member.faves.docs.get_list(page=wrong)
    assert len(server.requests) == 2


def test_get_list_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "docs": {
            "total": 1,
            "per_page": 20,
            "page": 1,
            "pages": 1,
            "doc": [
                {
                    "doc_id": "394926",
                    "title": "Nice car",
                    "media": "photo",
                    "license": "0",
                    "thumb": {
                        "label": "75x",
                        "url": "http://u1.ipernity.com/2/49/26/394926.e831d113.75x.jpg",
                        "w": 75,
                        "h": 75,
                        "ext": "jpg",
                    },
                    "isfamily": True,
                    "isfriend": False,
                    "iscontact": False,
                },
            ],
        },
    }
    server.answer(came)
    answer = member.faves.docs.get_list()
    check(answer.docs, total=1, per_page=20, page=1, pages=1)
    check(
        answer.docs.doc[0],
        doc_id="394926",
        title="Nice car",
        media="photo",
        license="0",
        isfamily=True,
        isfriend=False,
        iscontact=False,
    )
    check(
        answer.docs.doc[0].thumb,
        label="75x",
        url="http://u1.ipernity.com/2/49/26/394926.e831d113.75x.jpg",
        w=75,
        h=75,
        ext="jpg",
    )
    assert kinds(type(answer)) == {"docs": "record Docs"}


def test_iter_list_goes_through_all_pages(member, server):
    for told in ({"total": "4", "per_page": "2"}, {"pages": "2"}):
        first = {"docs": {**told, "doc": [{"doc_id": "53308"}, {"doc_id": "53309"}]}}
        second = {"docs": {**told, "doc": [{"doc_id": "53310"}, {"doc_id": "53311"}]}}
        server.answer(first, second)
        pager = member.faves.docs.iter_list(per_page=2)
        assert [item.doc_id for item in pager] == ["53308", "53309", "53310", "53311"]
        assert server.request.query["page"] == "2"
    assert len(server.requests) == 4


def test_iter_list_finds_the_end_without_a_total(member, server):
    first = {"docs": {"doc": [{"doc_id": "53308"}, {"doc_id": "53309"}]}}
    second = {"docs": {"doc": [{"doc_id": "53310"}]}}
    server.answer(first, second)
    pager = member.faves.docs.iter_list(per_page=2)
    assert [item.doc_id for item in pager] == ["53308", "53309", "53310"]
    assert server.request.query["page"] == "2"
    assert len(server.requests) == 2
    server.answer(first, second)
    assert [len(page.docs.doc) for page in pager.pages()] == [2, 1]


def test_get_list_raises_member_not_found(member, server):
    server.fail("1", "Member not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.faves.docs.get_list()
    assert type(caught.value) is errors.MemberNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Member not found")
    assert caught.value.method == "faves.docs.getList"


def test_get_list_raises_owner_not_found(member, server):
    server.fail("2", "Owner not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.faves.docs.get_list()
    assert type(caught.value) is errors.OwnerNotFound
    assert (caught.value.code, caught.value.message) == ("2", "Owner not found")
    assert caught.value.method == "faves.docs.getList"
