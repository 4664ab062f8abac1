# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Paging, Parameter


def test_get_popular_tells_its_facts(member):
    spec = member.explore.docs.get_popular.spec
    assert spec.name == "explore.docs.getPopular"
    assert not spec.signed
    assert spec.token == "optional"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "read"}
    assert spec.permissions_for == "private"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (
        Parameter("safesurf", type="enum", values=("1", "2", "3")),
        Parameter("media", type="enum", values=("photo", "video")),
        Parameter("extra", type="list", of="enum", values=("owner", "dates", "license", "medias", "geo")),
        Parameter(
            "thumbsize",
            type="enum",
            values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            default="75x",
        ),
        Parameter("per_page", type="integer", default="20", minimum=1, maximum=50),
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
        max_size=50,
    )
    assert spec.poll is None


def test_get_popular_sends_every_parameter(member, server):
    member.explore.docs.get_popular(
        safesurf="1",
        media="photo",
        extra=["owner", "dates"],
        thumbsize="75x",
        per_page=20,
        page=1,
    )
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/explore.docs.getPopular/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "safesurf": "1",
        "media": "photo",
        "extra": "owner,dates",
        "thumbsize": "75x",
        "per_page": "20",
        "page": "1",
        "api_sig": "aff2cf8a0f55ddde2e161e502e34515a",
    }
    assert server.request.form == {}


def test_get_popular_works_without_a_token(visitor, server):
    visitor.explore.docs.get_popular()
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/explore.docs.getPopular/json"
    assert server.request.query == {"api_key": "example-key"}
    assert server.request.form == {}


def test_get_popular_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("explore.docs.getPopular", unheard_of="1")
    assert server.is_silent


def test_get_popular_checks_safesurf(member, server):
    for safesurf in ("1", "2", "3"):
        member.explore.docs.get_popular(safesurf=safesurf)
        assert server.request.query["safesurf"] == safesurf
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="safesurf"):
            member.explore.docs.get_popular(safesurf=wrong)
    assert len(server.requests) == 3


def test_get_popular_checks_media(member, server):
    for media in ("photo", "video"):
        member.explore.docs.get_popular(media=media)
        assert server.request.query["media"] == media
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="media"):
            member.explore.docs.get_popular(media=wrong)
    assert len(server.requests) == 2


def test_get_popular_checks_extra(member, server):
    for extra in ("owner", "dates", "license", "medias", "geo"):
        member.explore.docs.get_popular(extra=extra)
        assert server.request.query["extra"] == extra
    for wrong in ("unheard of", []):
        with pytest.raises(errors.InvalidArgument, match="extra"):
            member.explore.docs.get_popular(extra=wrong)
    assert len(server.requests) == 5


def test_get_popular_checks_thumbsize(member, server):
    for thumbsize in ("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"):
        member.explore.docs.get_popular(thumbsize=thumbsize)
        assert server.request.query["thumbsize"] == thumbsize
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="thumbsize"):
            member.explore.docs.get_popular(thumbsize=wrong)
    assert len(server.requests) == 11


def test_get_popular_checks_per_page(member, server):
    for per_page, sent in ((1, "1"), (50, "50")):
        member.explore.docs.get_popular(per_page=per_page)
        assert server.request.query["per_page"] == sent
    for wrong in (0, 51, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="per_page"):
            member.explore.docs.get_popular(per_page=wrong)
    assert len(server.requests) == 2


def test_get_popular_checks_page(member, server):
    for page, sent in ((1, "1"), (2, "2")):
        member.explore.docs.get_popular(page=page)
        assert server.request.query["page"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="page"):
            member.explore.docs.get_popular(page=wrong)
    assert len(server.requests) == 2


def test_get_popular_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "docs": {
            "total": 1,
            "per_page": 20,
            "page": 1,
            "pages": 1,
            "doc": [
                {
                    "doc_id": "394926",
                    "title": "My red car",
                    "media": "photo",
                    "license": "0",
                    "owner": {"user_id": "28987"},
                    "thumb": {
                        "label": "75x",
                        "url": "http://u1.ipernity.com/2/49/26/394926.e831d113.75x.jpg",
                        "w": 75,
                        "h": 75,
                        "ext": "jpg",
                    },
                },
            ],
        },
    }
    server.answer(came)
    answer = member.explore.docs.get_popular()
    check(answer.docs, total=1, per_page=20, page=1, pages=1)
    check(answer.docs.doc[0], doc_id="394926", title="My red car", media="photo", license="0")
    check(answer.docs.doc[0].owner, user_id="28987")
    check(
        answer.docs.doc[0].thumb,
        label="75x",
        url="http://u1.ipernity.com/2/49/26/394926.e831d113.75x.jpg",
        w=75,
        h=75,
        ext="jpg",
    )
    assert kinds(type(answer)) == {"docs": "record Docs"}


def test_iter_popular_goes_through_all_pages(member, server):
    for told in ({"total": "4", "per_page": "2"}, {"pages": "2"}):
        first = {"docs": {**told, "doc": [{"doc_id": "53308"}, {"doc_id": "53309"}]}}
        second = {"docs": {**told, "doc": [{"doc_id": "53310"}, {"doc_id": "53311"}]}}
        server.answer(first, second)
        pager = member.explore.docs.iter_popular(per_page=2)
        assert [item.doc_id for item in pager] == ["53308", "53309", "53310", "53311"]
        assert server.request.query["page"] == "2"
    assert len(server.requests) == 4


def test_iter_popular_finds_the_end_without_a_total(member, server):
    first = {"docs": {"doc": [{"doc_id": "53308"}, {"doc_id": "53309"}]}}
    second = {"docs": {"doc": [{"doc_id": "53310"}]}}
    server.answer(first, second)
    pager = member.explore.docs.iter_popular(per_page=2)
    assert [item.doc_id for item in pager] == ["53308", "53309", "53310"]
    assert server.request.query["page"] == "2"
    assert len(server.requests) == 2
    server.answer(first, second)
    assert [len(page.docs.doc) for page in pager.pages()] == [2, 1]
