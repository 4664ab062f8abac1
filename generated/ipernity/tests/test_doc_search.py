# Generated from methods/ipernity/doc.search.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Paging, Parameter, Rule


def test_search_tells_its_facts(member):
    spec = member.doc.search.spec
    assert spec.name == "doc.search"
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
        Parameter("user_id", type="id"),
        Parameter("media", type="enum", values=("photo", "audio", "video", "other")),
        Parameter("share", type="enum", values=("0", "1", "2", "3", "4")),
        Parameter("text", type="text"),
        Parameter("tags", type="list", max_items=20),
        Parameter("album_id", type="id"),
        Parameter("group_id", type="id"),
        Parameter("license", type="list", of="enum", values=("0", "1", "3", "5", "7", "9", "11", "255")),
        Parameter("posted_min", type="timestamp"),
        Parameter("posted_max", type="timestamp"),
        Parameter("created_min", type="datetime"),
        Parameter("created_max", type="datetime"),
        Parameter("lat", type="latitude"),
        Parameter("lng", type="longitude"),
        Parameter("dist", type="integer", default="5000", maximum=30000),
        Parameter(
            "sort",
            type="enum",
            values=("relevance", "popular", "posted-desc", "posted-asc", "created-desc", "created-asc"),
            default="relevance",
        ),
        Parameter(
            "extra",
            type="list",
            of="enum",
            values=("owner", "dates", "count", "license", "medias", "geo", "original"),
        ),
        Parameter(
            "thumbsize",
            type="enum",
            values=("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"),
            default="75x",
        ),
        Parameter("per_page", type="integer", default="20", minimum=1, maximum=100),
        Parameter("page", type="integer", minimum=1),
    )
    assert spec.rules == (Rule("at_most_one", ("group_id", "album_id")), Rule("at_most_one", ("text", "tags")))
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


def test_search_sends_every_parameter(member, server):
    member.doc.search(
        user_id="78197",
        media="photo",
        share="0",
        text="+car -red",
        album_id="61135",
        license=["0", "1"],
        posted_min=datetime(2024, 5, 17, 9, 30, tzinfo=UTC),
        posted_max=datetime(2024, 5, 17, 9, 30, tzinfo=UTC),
        created_min=datetime(2024, 5, 17, 9, 30),
        created_max=datetime(2024, 5, 17, 9, 30),
        lat=48.8584,
        lng=2.2945,
        dist=5000,
        sort="posted-desc",
        extra=["owner", "dates"],
        thumbsize="75x",
        per_page=20,
        page=1,
    )
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/doc.search/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "user_id": "78197",
        "media": "photo",
        "share": "0",
        "text": "+car -red",
        "album_id": "61135",
        "license": "0,1",
        "posted_min": "1715938200",
        "posted_max": "1715938200",
        "created_min": "2024-05-17 09:30:00",
        "created_max": "2024-05-17 09:30:00",
        "lat": "48.8584",
        "lng": "2.2945",
        "dist": "5000",
        "sort": "posted-desc",
        "extra": "owner,dates",
        "thumbsize": "75x",
        "per_page": "20",
        "page": "1",
        "api_sig": "0898581307399ffffe9bc0c698a6aeca",
    }
    assert server.request.form == {}


def test_search_sends_tags(member, server):
    member.doc.search(tags=["Some tags", "Some tags 2"])
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/doc.search/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "tags": "Some tags,Some tags 2",
        "api_sig": "9c63cfd639f1b727adb184f1dec8ad43",
    }
    assert server.request.form == {}


def test_search_sends_group_id(member, server):
    member.doc.search(group_id="83511")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/doc.search/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "group_id": "83511",
        "api_sig": "763a28bcf43ad4e19e06fdac56b44c52",
    }
    assert server.request.form == {}


def test_search_works_without_a_token(visitor, server):
    visitor.doc.search()
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/doc.search/json"
    assert server.request.query == {"api_key": "example-key"}
    assert server.request.form == {}


def test_search_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("doc.search", unheard_of="1")
    assert server.is_silent


def test_search_checks_media(member, server):
    for media in ("photo", "audio", "video", "other"):
        member.doc.search(media=media)
        assert server.request.query["media"] == media
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="media"):
            member.doc.search(media=wrong)
    assert len(server.requests) == 4


def test_search_checks_share(member, server):
    for share in ("0", "1", "2", "3", "4"):
        member.doc.search(share=share)
        assert server.request.query["share"] == share
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="share"):
            member.doc.search(share=wrong)
    assert len(server.requests) == 5


def test_search_checks_tags(member, server):
    for tags, sent in ((["Some tags"], "Some tags"), (["Some tags"] * 20, ",".join(["Some tags"] * 20))):
        member.doc.search(tags=tags)
        assert server.request.query["tags"] == sent
    for wrong in (["Some tags"] * 21, []):
        with pytest.raises(errors.InvalidArgument, match="tags"):
            member.doc.search(tags=wrong)
    assert len(server.requests) == 2


def test_search_checks_license(member, server):
    for license in ("0", "1", "3", "5", "7", "9", "11", "255"):
        member.doc.search(license=license)
        assert server.request.query["license"] == license
    for wrong in ("unheard of", []):
        with pytest.raises(errors.InvalidArgument, match="license"):
            member.doc.search(license=wrong)
    assert len(server.requests) == 8


def test_search_checks_lat(member, server):
    for lat, sent in ((-90, "-90"), (90, "90")):
        member.doc.search(lat=lat)
        assert server.request.query["lat"] == sent
    for wrong in (-91, 91, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="lat"):
            member.doc.search(lat=wrong)
    assert len(server.requests) == 2


def test_search_checks_lng(member, server):
    for lng, sent in ((-180, "-180"), (180, "180")):
        member.doc.search(lng=lng)
        assert server.request.query["lng"] == sent
    for wrong in (-181, 181, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="lng"):
            member.doc.search(lng=wrong)
    assert len(server.requests) == 2


def test_search_checks_dist(member, server):
    for dist, sent in ((29999, "29999"), (30000, "30000")):
        member.doc.search(dist=dist)
        assert server.request.query["dist"] == sent
    for wrong in (30001, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="dist"):
            member.doc.search(dist=wrong)
    assert len(server.requests) == 2


def test_search_checks_sort(member, server):
    for sort in ("relevance", "popular", "posted-desc", "posted-asc", "created-desc", "created-asc"):
        member.doc.search(sort=sort)
        assert server.request.query["sort"] == sort
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="sort"):
            member.doc.search(sort=wrong)
    assert len(server.requests) == 6


def test_search_checks_extra(member, server):
    for extra in ("owner", "dates", "count", "license", "medias", "geo", "original"):
        member.doc.search(extra=extra)
        assert server.request.query["extra"] == extra
    for wrong in ("unheard of", []):
        with pytest.raises(errors.InvalidArgument, match="extra"):
            member.doc.search(extra=wrong)
    assert len(server.requests) == 7


def test_search_checks_thumbsize(member, server):
    for thumbsize in ("75x", "100", "240", "250x", "500", "560", "640", "800", "1024", "1600", "2048"):
        member.doc.search(thumbsize=thumbsize)
        assert server.request.query["thumbsize"] == thumbsize
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="thumbsize"):
            member.doc.search(thumbsize=wrong)
    assert len(server.requests) == 11


def test_search_checks_per_page(member, server):
    for per_page, sent in ((1, "1"), (100, "100")):
        member.doc.search(per_page=per_page)
        assert server.request.query["per_page"] == sent
    for wrong in (0, 101, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="per_page"):
            member.doc.search(per_page=wrong)
    assert len(server.requests) == 2


def test_search_checks_page(member, server):
    for page, sent in ((1, "1"), (2, "2")):
        member.doc.search(page=page)
        assert server.request.query["page"] == sent
    for wrong in (0, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="page"):
            member.doc.search(page=wrong)
    assert len(server.requests) == 2


def test_search_takes_only_one_of_group_id_and_album_id(member, server):
    with pytest.raises(errors.RuleViolation, match="group_id"):
        member.doc.search(album_id="61135", group_id="83511")
    assert server.is_silent
    member.doc.search(group_id="83511")
    member.doc.search(album_id="61135")
    assert len(server.requests) == 2


def test_search_takes_only_one_of_text_and_tags(member, server):
    with pytest.raises(errors.RuleViolation, match="text"):
        member.doc.search(text="+car -red", tags=["Some tags", "Some tags 2"])
    assert server.is_silent
    member.doc.search(text="+car -red")
    member.doc.search(tags=["Some tags", "Some tags 2"])
    assert len(server.requests) == 2


def test_search_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "docs": {
            "total": 51258,
            "per_page": 20,
            "page": 1,
            "pages": 2563,
            "doc": [
                {
                    "doc_id": "394926",
                    "title": "A nice car",
                    "license": "3",
                    "owner": {"user_id": "295"},
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
    answer = member.doc.search()
    check(answer.docs, total=51258, per_page=20, page=1, pages=2563)
    check(answer.docs.doc[0], doc_id="394926", title="A nice car", license="3")
    check(answer.docs.doc[0].owner, user_id="295")
    check(
        answer.docs.doc[0].thumb,
        label="75x",
        url="http://u1.ipernity.com/2/49/26/394926.e831d113.75x.jpg",
        w=75,
        h=75,
        ext="jpg",
    )
    assert kinds(type(answer)) == {"docs": "record Docs"}


def test_iter_search_goes_through_all_pages(member, server):
    for told in ({"total": "4", "per_page": "2"}, {"pages": "2"}):
        first = {"docs": {**told, "doc": [{"doc_id": "53308"}, {"doc_id": "53309"}]}}
        second = {"docs": {**told, "doc": [{"doc_id": "53310"}, {"doc_id": "53311"}]}}
        server.answer(first, second)
        pager = member.doc.iter_search(per_page=2)
        assert [item.doc_id for item in pager] == ["53308", "53309", "53310", "53311"]
        assert server.request.query["page"] == "2"
    assert len(server.requests) == 4


def test_iter_search_finds_the_end_without_a_total(member, server):
    first = {"docs": {"doc": [{"doc_id": "53308"}, {"doc_id": "53309"}]}}
    second = {"docs": {"doc": [{"doc_id": "53310"}]}}
    server.answer(first, second)
    pager = member.doc.iter_search(per_page=2)
    assert [item.doc_id for item in pager] == ["53308", "53309", "53310"]
    assert server.request.query["page"] == "2"
    assert len(server.requests) == 2
    server.answer(first, second)
    assert [len(page.docs.doc) for page in pager.pages()] == [2, 1]
