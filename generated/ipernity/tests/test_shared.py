# Generated from methods/ipernity/types.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, date, datetime

from ipernity_sdk import shared


def test_thumb_reads_every_field(check, kinds):
    came = {
        "label": "75x",
        "url": "https://example.org/url/2",
        "w": "3",
        "h": "4",
        "ext": "Some ext 5",
        "secret": "Some secret 6",
        "farm": "7",
        "path": "Some path 8",
        "icon": "https://example.org/icon/9",
    }
    record = shared.Thumb(came)
    check(
        record,
        label="75x",
        url="https://example.org/url/2",
        w=3,
        h=4,
        ext="Some ext 5",
        secret="Some secret 6",
        farm=7,
        path="Some path 8",
        icon="https://example.org/icon/9",
    )
    assert kinds(shared.Thumb) == {
        "label": "enum",
        "url": "url",
        "w": "integer",
        "h": "integer",
        "ext": "string or None",
        "secret": "string or None",
        "farm": "integer or None",
        "path": "string or None",
        "icon": "url or None",
    }


def test_cover_reads_every_field(check, kinds):
    came = {
        "doc_id": "53308",
        "album_id": "61136",
        "url": "https://example.org/url/3",
        "w": "4",
        "h": "5",
        "label": "Some label 6",
        "ext": "Some ext 7",
        "secret": "Some secret 8",
        "farm": "9",
        "path": "Some path 10",
        "icon": "https://example.org/icon/11",
    }
    record = shared.Cover(came)
    check(
        record,
        doc_id="53308",
        album_id="61136",
        url="https://example.org/url/3",
        w=4,
        h=5,
        label="Some label 6",
        ext="Some ext 7",
        secret="Some secret 8",
        farm=9,
        path="Some path 10",
        icon="https://example.org/icon/11",
    )
    assert kinds(shared.Cover) == {
        "doc_id": "id or None",
        "album_id": "id or None",
        "url": "url",
        "w": "integer",
        "h": "integer",
        "label": "string or None",
        "ext": "string or None",
        "secret": "string or None",
        "farm": "integer or None",
        "path": "string or None",
        "icon": "url or None",
    }
    check(shared.Cover({"cover_id": "53308"}), doc_id="53308")


def test_owner_reads_every_field(check, kinds):
    came = {
        "user_id": "78197",
        "username": "Some username 2",
        "realname": "Some realname 3",
        "alias": "Some alias 4",
        "icon": "https://example.org/icon/5",
        "is_pro": "0",
    }
    record = shared.Owner(came)
    check(
        record,
        user_id="78197",
        username="Some username 2",
        realname="Some realname 3",
        alias="Some alias 4",
        icon="https://example.org/icon/5",
        is_pro=False,
    )
    assert kinds(shared.Owner) == {
        "user_id": "id",
        "username": "string or None",
        "realname": "string or None",
        "alias": "string or None",
        "icon": "url or None",
        "is_pro": "boolean or None",
    }


def test_doc_reads_every_field(check, kinds):
    came = {
        "doc_id": "53308",
        "title": "Some title 2",
        "media": "video",
        "license": "5",
        "safety": "5",
        "link": "https://example.org/link/6",
        "md5": "256bc73726c0b948ff59881b35b8f651",
        "owner": {"user_id": "78204"},
        "thumb": {"label": "1024", "url": "https://example.org/url/10", "w": "11", "h": "12"},
        "dates": {"posted_at": "1716715800"},
        "count": {"visits": "11", "faves": "12", "comments": "13"},
        "geo": {"lat": "59.8584", "lng": "14.2945"},
        "medias": {
            "media": [
                {"label": "flv", "ext": "Some ext 14", "url": "https://example.org/url/18"},
                {"label": "ipod", "ext": "Some ext 15", "url": "https://example.org/url/19"},
            ],
        },
        "original": {"url": "https://example.org/url/14"},
        "isfamily": "1",
        "isfriend": "0",
        "iscontact": "1",
    }
    record = shared.Doc(came)
    check(
        record,
        doc_id="53308",
        title="Some title 2",
        media="video",
        license="5",
        safety=5,
        link="https://example.org/link/6",
        md5="256bc73726c0b948ff59881b35b8f651",
        isfamily=True,
        isfriend=False,
        iscontact=True,
    )
    check(record.owner, user_id="78204")
    check(record.thumb, label="1024", url="https://example.org/url/10", w=11, h=12)
    check(record.dates, posted_at=datetime(2024, 5, 26, 9, 30, tzinfo=UTC))
    check(record.count, visits=11, faves=12, comments=13)
    check(record.geo, lat=59.8584, lng=14.2945)
    check(record.medias.media[0], label="flv", ext="Some ext 14", url="https://example.org/url/18")
    check(record.medias.media[1], label="ipod", ext="Some ext 15", url="https://example.org/url/19")
    check(record.original, url="https://example.org/url/14")
    assert kinds(shared.Doc) == {
        "doc_id": "id",
        "title": "string",
        "media": "enum or None",
        "license": "enum or None",
        "safety": "integer or None",
        "link": "url or None",
        "md5": "md5 or None",
        "owner": "record Owner or None",
        "thumb": "record Thumb or None",
        "dates": "record DocDates or None",
        "count": "record DocCount or None",
        "geo": "record Geo or None",
        "medias": "record Medias or None",
        "original": "record Original or None",
        "isfamily": "boolean or None",
        "isfriend": "boolean or None",
        "iscontact": "boolean or None",
    }


def test_docs_reads_every_field(check, kinds):
    came = {
        "total": "1",
        "count": "2",
        "per_page": "3",
        "page": "4",
        "pages": "5",
        "doc": [{"doc_id": "53313", "title": "Some title 7"}, {"doc_id": "53314", "title": "Some title 8"}],
    }
    record = shared.Docs(came)
    check(record, total=1, count=2, per_page=3, page=4, pages=5)
    check(record.doc[0], doc_id="53313", title="Some title 7")
    check(record.doc[1], doc_id="53314", title="Some title 8")
    assert kinds(shared.Docs) == {
        "total": "integer",
        "count": "integer or None",
        "per_page": "integer",
        "page": "integer",
        "pages": "integer",
        "doc": "list of record Doc",
    }


def test_doc_selection_reads_every_field(check, kinds):
    came = {
        "count": "1",
        "doc": [{"doc_id": "53309", "title": "Some title 3"}, {"doc_id": "53310", "title": "Some title 4"}],
    }
    record = shared.DocSelection(came)
    check(record, count=1)
    check(record.doc[0], doc_id="53309", title="Some title 3")
    check(record.doc[1], doc_id="53310", title="Some title 4")
    assert kinds(shared.DocSelection) == {"count": "integer", "doc": "list of record Doc"}


def test_doc_dates_reads_every_field(check, kinds):
    came = {
        "posted_at": "1715938200",
        "created": "2024-05-18 09:30:00",
        "replaced_at": "1716111000",
        "modified_at": "1716197400",
        "comment_at": "1716283800",
    }
    record = shared.DocDates(came)
    check(
        record,
        posted_at=datetime(2024, 5, 17, 9, 30, tzinfo=UTC),
        created=datetime(2024, 5, 18, 9, 30),
        replaced_at=datetime(2024, 5, 19, 9, 30, tzinfo=UTC),
        modified_at=datetime(2024, 5, 20, 9, 30, tzinfo=UTC),
        comment_at=datetime(2024, 5, 21, 9, 30, tzinfo=UTC),
    )
    assert kinds(shared.DocDates) == {
        "posted_at": "timestamp",
        "created": "datetime or None",
        "replaced_at": "timestamp or None",
        "modified_at": "timestamp or None",
        "comment_at": "timestamp or None",
    }
    check(shared.DocDates({"last_update_at": "1715938200"}), modified_at=datetime(2024, 5, 17, 9, 30, tzinfo=UTC))
    check(shared.DocDates({"last_comment_at": "1715938200"}), comment_at=datetime(2024, 5, 17, 9, 30, tzinfo=UTC))


def test_doc_count_reads_every_field(check, kinds):
    came = {
        "visits": "1",
        "faves": "2",
        "comments": "3",
        "notes": "4",
        "tags": "5",
        "albums": "6",
        "groups": "7",
        "last_visit": "1716543000",
    }
    record = shared.DocCount(came)
    check(
        record,
        visits=1,
        faves=2,
        comments=3,
        notes=4,
        tags=5,
        albums=6,
        groups=7,
        last_visit=datetime(2024, 5, 24, 9, 30, tzinfo=UTC),
    )
    assert kinds(shared.DocCount) == {
        "visits": "integer",
        "faves": "integer",
        "comments": "integer",
        "notes": "integer or None",
        "tags": "integer or None",
        "albums": "integer or None",
        "groups": "integer or None",
        "last_visit": "timestamp or None",
    }
    check(shared.DocCount({"last_visit_at": "1715938200"}), last_visit=datetime(2024, 5, 17, 9, 30, tzinfo=UTC))


def test_geo_reads_every_field(check, kinds):
    came = {"lat": "48.8584", "lng": "3.2945", "loc_id": "98419", "location": "Some location 4"}
    record = shared.Geo(came)
    check(record, lat=48.8584, lng=3.2945, loc_id="98419", location="Some location 4")
    assert kinds(shared.Geo) == {
        "lat": "latitude",
        "lng": "longitude",
        "loc_id": "id or None",
        "location": "string or None",
    }


def test_media_reads_every_field(check, kinds):
    came = {"label": "flv", "ext": "Some ext 2", "w": "3", "h": "4", "lenght": "5", "url": "https://example.org/url/6"}
    record = shared.Media(came)
    check(record, label="flv", ext="Some ext 2", w=3, h=4, lenght=5, url="https://example.org/url/6")
    assert kinds(shared.Media) == {
        "label": "enum",
        "ext": "string",
        "w": "integer or None",
        "h": "integer or None",
        "lenght": "integer or None",
        "url": "url",
    }
    check(shared.Media({"width": "1"}), w=1)
    check(shared.Media({"height": "1"}), h=1)
    check(shared.Media({"length": "1"}), lenght=1)


def test_medias_reads_every_field(check, kinds):
    came = {
        "media": [
            {"label": "flv", "ext": "Some ext 2", "url": "https://example.org/url/6"},
            {"label": "ipod", "ext": "Some ext 3", "url": "https://example.org/url/7"},
        ],
    }
    record = shared.Medias(came)
    check(record.media[0], label="flv", ext="Some ext 2", url="https://example.org/url/6")
    check(record.media[1], label="ipod", ext="Some ext 3", url="https://example.org/url/7")
    assert kinds(shared.Medias) == {"media": "list of record Media"}


def test_original_reads_every_field(check, kinds):
    came = {
        "url": "https://example.org/url/1",
        "ext": "Some ext 2",
        "filename": "Some filename 3",
        "bytes": "4",
        "w": "5",
        "h": "6",
        "length": "7",
    }
    record = shared.Original(came)
    check(
        record,
        url="https://example.org/url/1",
        ext="Some ext 2",
        filename="Some filename 3",
        bytes=4,
        w=5,
        h=6,
        length=7,
    )
    assert kinds(shared.Original) == {
        "url": "url",
        "ext": "string or None",
        "filename": "string or None",
        "bytes": "integer or None",
        "w": "integer or None",
        "h": "integer or None",
        "length": "integer or None",
    }
    check(shared.Original({"width": "1"}), w=1)
    check(shared.Original({"height": "1"}), h=1)
    check(shared.Original({"lenght": "1"}), length=1)


def test_context_doc_reads_every_field(check, kinds):
    came = {
        "index": "1",
        "doc_id": "53309",
        "media": "video",
        "title": "Some title 4",
        "safety": "5",
        "w": "6",
        "h": "7",
        "url": "https://example.org/url/8",
        "link": "https://example.org/link/9",
        "user_id": "78206",
        "owner": {"user_id": "78207"},
    }
    record = shared.ContextDoc(came)
    check(
        record,
        index=1,
        doc_id="53309",
        media="video",
        title="Some title 4",
        safety=5,
        w=6,
        h=7,
        url="https://example.org/url/8",
        link="https://example.org/link/9",
        user_id="78206",
    )
    check(record.owner, user_id="78207")
    assert kinds(shared.ContextDoc) == {
        "index": "integer",
        "doc_id": "id",
        "media": "enum",
        "title": "string",
        "safety": "integer or None",
        "w": "integer",
        "h": "integer",
        "url": "url",
        "link": "url",
        "user_id": "id",
        "owner": "record Owner or None",
    }


def test_context_side_reads_every_field(check, kinds):
    came = {
        "count": "1",
        "doc": [
            {
                "index": "2",
                "doc_id": "53310",
                "media": "other",
                "title": "Some title 5",
                "w": "7",
                "h": "8",
                "url": "https://example.org/url/9",
                "link": "https://example.org/link/10",
                "user_id": "78207",
            },
            {
                "index": "3",
                "doc_id": "53311",
                "media": "photo",
                "title": "Some title 6",
                "w": "8",
                "h": "9",
                "url": "https://example.org/url/10",
                "link": "https://example.org/link/11",
                "user_id": "78208",
            },
        ],
    }
    record = shared.ContextSide(came)
    check(record, count=1)
    check(
        record.doc[0],
        index=2,
        doc_id="53310",
        media="other",
        title="Some title 5",
        w=7,
        h=8,
        url="https://example.org/url/9",
        link="https://example.org/link/10",
        user_id="78207",
    )
    check(
        record.doc[1],
        index=3,
        doc_id="53311",
        media="photo",
        title="Some title 6",
        w=8,
        h=9,
        url="https://example.org/url/10",
        link="https://example.org/link/11",
        user_id="78208",
    )
    assert kinds(shared.ContextSide) == {"count": "integer", "doc": "list of record ContextDoc"}


def test_visibility_reads_every_field(check, kinds):
    came = {"ispublic": "1", "isfriend": "0", "isfamily": "1", "share": "4"}
    record = shared.Visibility(came)
    check(record, ispublic=True, isfriend=False, isfamily=True, share=4)
    assert kinds(shared.Visibility) == {
        "ispublic": "boolean",
        "isfriend": "boolean",
        "isfamily": "boolean",
        "share": "integer or None",
    }
    check(shared.Visibility({"isfriends": "1"}), isfriend=True)


def test_permissions_reads_every_field(check, kinds):
    came = {"comment": "1", "tag": "2", "tagme": "3"}
    record = shared.Permissions(came)
    check(record, comment=1, tag=2, tagme=3)
    assert kinds(shared.Permissions) == {"comment": "integer", "tag": "integer", "tagme": "integer"}


def test_can_reads_every_field(check, kinds):
    came = {
        "fave": "1",
        "comment": "0",
        "tag": "1",
        "tagme": "0",
        "zoom": "1",
        "download": "0",
        "print": "1",
        "share": "0",
        "translate": "1",
        "extra": "0",
    }
    record = shared.Can(came)
    check(
        record,
        fave=True,
        comment=False,
        tag=True,
        tagme=False,
        zoom=True,
        download=False,
        print=True,
        share=False,
        translate=True,
        extra=False,
    )
    assert kinds(shared.Can) == {
        "fave": "boolean",
        "comment": "boolean",
        "tag": "boolean",
        "tagme": "boolean",
        "zoom": "boolean",
        "download": "boolean",
        "print": "boolean",
        "share": "boolean or None",
        "translate": "boolean or None",
        "extra": "boolean or None",
    }


def test_you_reads_every_field(check, kinds):
    came = {"isfave": "1", "visits": "2", "last_visit_at": "1716111000"}
    record = shared.You(came)
    check(record, isfave=True, visits=2, last_visit_at=datetime(2024, 5, 19, 9, 30, tzinfo=UTC))
    assert kinds(shared.You) == {"isfave": "boolean", "visits": "integer", "last_visit_at": "timestamp or None"}
    check(shared.You({"last_visit": "1715938200"}), last_visit_at=datetime(2024, 5, 17, 9, 30, tzinfo=UTC))


def test_fave_reads_every_field(check, kinds):
    came = {"user_id": "78197", "username": "Some username 2", "faved_at": "1716111000"}
    record = shared.Fave(came)
    check(record, user_id="78197", username="Some username 2", faved_at=datetime(2024, 5, 19, 9, 30, tzinfo=UTC))
    assert kinds(shared.Fave) == {"user_id": "id", "username": "string", "faved_at": "timestamp"}


def test_faves_reads_every_field(check, kinds):
    came = {
        "total": "1",
        "count": "2",
        "per_page": "3",
        "page": "4",
        "pages": "5",
        "fave": [
            {"user_id": "78202", "username": "Some username 7", "faved_at": "1716543000"},
            {"user_id": "78203", "username": "Some username 8", "faved_at": "1716629400"},
        ],
    }
    record = shared.Faves(came)
    check(record, total=1, count=2, per_page=3, page=4, pages=5)
    check(
        record.fave[0],
        user_id="78202",
        username="Some username 7",
        faved_at=datetime(2024, 5, 24, 9, 30, tzinfo=UTC),
    )
    check(
        record.fave[1],
        user_id="78203",
        username="Some username 8",
        faved_at=datetime(2024, 5, 25, 9, 30, tzinfo=UTC),
    )
    assert kinds(shared.Faves) == {
        "total": "integer",
        "count": "integer",
        "per_page": "integer",
        "page": "integer",
        "pages": "integer",
        "fave": "list of record Fave",
    }


def test_visit_reads_every_field(check, kinds):
    came = {
        "user_id": "78197",
        "username": "Some username 2",
        "visited_at": "1716111000",
        "first_visit_at": "1716197400",
        "visits": "5",
    }
    record = shared.Visit(came)
    check(
        record,
        user_id="78197",
        username="Some username 2",
        visited_at=datetime(2024, 5, 19, 9, 30, tzinfo=UTC),
        first_visit_at=datetime(2024, 5, 20, 9, 30, tzinfo=UTC),
        visits=5,
    )
    assert kinds(shared.Visit) == {
        "user_id": "id",
        "username": "string",
        "visited_at": "timestamp",
        "first_visit_at": "timestamp",
        "visits": "integer",
    }


def test_anonymous_visits_reads_every_field(check, kinds):
    came = {"visited_at": "1715938200", "visits": "2"}
    record = shared.AnonymousVisits(came)
    check(record, visited_at=datetime(2024, 5, 17, 9, 30, tzinfo=UTC), visits=2)
    assert kinds(shared.AnonymousVisits) == {"visited_at": "timestamp", "visits": "integer"}


def test_visits_reads_every_field(check, kinds):
    came = {
        "total": "1",
        "count": "2",
        "per_page": "3",
        "page": "4",
        "pages": "5",
        "anonymous": {"visited_at": "1716370200", "visits": "7"},
        "visit": [
            {
                "user_id": "78203",
                "username": "Some username 8",
                "visited_at": "1716629400",
                "first_visit_at": "1716715800",
                "visits": "11",
            },
            {
                "user_id": "78204",
                "username": "Some username 9",
                "visited_at": "1716715800",
                "first_visit_at": "1716802200",
                "visits": "12",
            },
        ],
    }
    record = shared.Visits(came)
    check(record, total=1, count=2, per_page=3, page=4, pages=5)
    check(record.anonymous, visited_at=datetime(2024, 5, 22, 9, 30, tzinfo=UTC), visits=7)
    check(
        record.visit[0],
        user_id="78203",
        username="Some username 8",
        visited_at=datetime(2024, 5, 25, 9, 30, tzinfo=UTC),
        first_visit_at=datetime(2024, 5, 26, 9, 30, tzinfo=UTC),
        visits=11,
    )
    check(
        record.visit[1],
        user_id="78204",
        username="Some username 9",
        visited_at=datetime(2024, 5, 26, 9, 30, tzinfo=UTC),
        first_visit_at=datetime(2024, 5, 27, 9, 30, tzinfo=UTC),
        visits=12,
    )
    assert kinds(shared.Visits) == {
        "total": "integer",
        "count": "integer",
        "per_page": "integer",
        "page": "integer",
        "pages": "integer",
        "anonymous": "record AnonymousVisits or None",
        "visit": "list of record Visit",
    }


def test_tag_reads_every_field(check, kinds):
    came = {
        "type": "keyword",
        "id": "80257",
        "tag": "Some tag 3",
        "user_id": "78200",
        "added_at": "1716283800",
        "keyword": "Some keyword 6",
        "member_id": "94484",
    }
    record = shared.Tag(came)
    check(
        record,
        type="keyword",
        id="80257",
        tag="Some tag 3",
        user_id="78200",
        added_at=datetime(2024, 5, 21, 9, 30, tzinfo=UTC),
        keyword="Some keyword 6",
        member_id="94484",
    )
    assert kinds(shared.Tag) == {
        "type": "enum",
        "id": "id",
        "tag": "string",
        "user_id": "id",
        "added_at": "timestamp or None",
        "keyword": "string or None",
        "member_id": "id or None",
    }
    check(shared.Tag({"tag_id": "80256"}), id="80256")
    check(shared.Tag({"title": "Some tag"}), tag="Some tag")


def test_note_reads_every_field(check, kinds):
    came = {
        "note_id": "38373",
        "user_id": "78198",
        "username": "Some username 3",
        "posted_at": "1716197400",
        "x": "5",
        "y": "6",
        "w": "7",
        "h": "8",
        "member_id": "94486",
        "membername": "Some membername 10",
        "content": "Some content 11",
    }
    record = shared.Note(came)
    check(
        record,
        note_id="38373",
        user_id="78198",
        username="Some username 3",
        posted_at=datetime(2024, 5, 20, 9, 30, tzinfo=UTC),
        x=5,
        y=6,
        w=7,
        h=8,
        member_id="94486",
        membername="Some membername 10",
        content="Some content 11",
    )
    assert kinds(shared.Note) == {
        "note_id": "id",
        "user_id": "id",
        "username": "string or None",
        "posted_at": "timestamp or None",
        "x": "integer",
        "y": "integer",
        "w": "integer",
        "h": "integer",
        "member_id": "id or None",
        "membername": "string or None",
        "content": "text or None",
    }


def test_comment_reads_every_field(check, kinds):
    came = {
        "comment_id": "42867",
        "user_id": "78198",
        "username": "Some username 3",
        "owner": {"user_id": "78200"},
        "posted_at": "1716283800",
        "modified_at": "1716370200",
        "parent_id": "59846",
        "link": "https://example.org/link/8",
        "content": "Some content 9",
        "canreply": "0",
        "canedit": "1",
        "candelete": "0",
        "parent": {
            "comment_id": "42879",
            "user_id": "78210",
            "username": "Some username 15",
            "content": "Some content 16",
        },
    }
    record = shared.Comment(came)
    check(
        record,
        comment_id="42867",
        user_id="78198",
        username="Some username 3",
        posted_at=datetime(2024, 5, 21, 9, 30, tzinfo=UTC),
        modified_at=datetime(2024, 5, 22, 9, 30, tzinfo=UTC),
        parent_id="59846",
        link="https://example.org/link/8",
        content="Some content 9",
        canreply=False,
        canedit=True,
        candelete=False,
    )
    check(record.owner, user_id="78200")
    check(record.parent, comment_id="42879", user_id="78210", username="Some username 15", content="Some content 16")
    assert kinds(shared.Comment) == {
        "comment_id": "id",
        "user_id": "id",
        "username": "string or None",
        "owner": "record Owner or None",
        "posted_at": "timestamp",
        "modified_at": "timestamp or None",
        "parent_id": "id or None",
        "link": "url or None",
        "content": "text",
        "canreply": "boolean or None",
        "canedit": "boolean or None",
        "candelete": "boolean or None",
        "parent": "record ParentComment or None",
    }


def test_parent_comment_reads_every_field(check, kinds):
    came = {"comment_id": "42867", "user_id": "78198", "username": "Some username 3", "content": "Some content 4"}
    record = shared.ParentComment(came)
    check(record, comment_id="42867", user_id="78198", username="Some username 3", content="Some content 4")
    assert kinds(shared.ParentComment) == {"comment_id": "id", "user_id": "id", "username": "string", "content": "text"}


def test_album_visibility_reads_every_field(check, kinds):
    came = {"public": "1", "friend": "0", "family": "1", "ff": "0"}
    record = shared.AlbumVisibility(came)
    check(record, public=True, friend=False, family=True, ff=False)
    assert kinds(shared.AlbumVisibility) == {
        "public": "boolean",
        "friend": "boolean",
        "family": "boolean",
        "ff": "boolean",
    }


def test_album_count_reads_every_field(check, kinds):
    came = {
        "docs": "1",
        "visits": "2",
        "faves": "3",
        "comments": "4",
        "public": "5",
        "friend": "6",
        "family": "7",
        "ff": "8",
    }
    record = shared.AlbumCount(came)
    check(record, docs=1, visits=2, faves=3, comments=4, public=5, friend=6, family=7, ff=8)
    assert kinds(shared.AlbumCount) == {
        "docs": "integer",
        "visits": "integer",
        "faves": "integer",
        "comments": "integer",
        "public": "integer or None",
        "friend": "integer or None",
        "family": "integer or None",
        "ff": "integer or None",
    }


def test_album_dates_reads_every_field(check, kinds):
    came = {"created_at": "1715938200", "last_comment_at": "1716024600", "last_update_at": "1716111000"}
    record = shared.AlbumDates(came)
    check(
        record,
        created_at=datetime(2024, 5, 17, 9, 30, tzinfo=UTC),
        last_comment_at=datetime(2024, 5, 18, 9, 30, tzinfo=UTC),
        last_update_at=datetime(2024, 5, 19, 9, 30, tzinfo=UTC),
    )
    assert kinds(shared.AlbumDates) == {
        "created_at": "timestamp",
        "last_comment_at": "timestamp",
        "last_update_at": "timestamp",
    }


def test_album_details_dates_reads_every_field(check, kinds):
    came = {"created_at": "1715938200", "comment_at": "1716024600"}
    record = shared.AlbumDetailsDates(came)
    check(
        record,
        created_at=datetime(2024, 5, 17, 9, 30, tzinfo=UTC),
        comment_at=datetime(2024, 5, 18, 9, 30, tzinfo=UTC),
    )
    assert kinds(shared.AlbumDetailsDates) == {"created_at": "timestamp", "comment_at": "timestamp"}
    check(
        shared.AlbumDetailsDates({"last_comment_at": "1715938200"}),
        comment_at=datetime(2024, 5, 17, 9, 30, tzinfo=UTC),
    )


def test_album_can_reads_every_field(check, kinds):
    came = {"fave": "1", "comment": "0", "add_doc": "1"}
    record = shared.AlbumCan(came)
    check(record, fave=True, comment=False, add_doc=True)
    assert kinds(shared.AlbumCan) == {"fave": "boolean", "comment": "boolean", "add_doc": "boolean or None"}


def test_album_permissions_reads_every_field(check, kinds):
    came = {"comment": "1"}
    record = shared.AlbumPermissions(came)
    check(record, comment=1)
    assert kinds(shared.AlbumPermissions) == {"comment": "integer"}


def test_album_reads_every_field(check, kinds):
    came = {
        "album_id": "61135",
        "title": "Some title 2",
        "link": "https://example.org/link/3",
        "user_id": "78200",
        "owner": {"user_id": "78201"},
        "visibility": {"public": "0", "friend": "1", "family": "0", "ff": "1"},
        "dates": {"created_at": "1716456600", "last_comment_at": "1716543000", "last_update_at": "1716629400"},
        "count": {"docs": "8", "visits": "9", "faves": "10", "comments": "11"},
        "cover": {"url": "https://example.org/url/11", "w": "12", "h": "13"},
        "can": {"fave": "0", "comment": "1"},
        "permissions": {"comment": "11"},
    }
    record = shared.Album(came)
    check(record, album_id="61135", title="Some title 2", link="https://example.org/link/3", user_id="78200")
    check(record.owner, user_id="78201")
    check(record.visibility, public=False, friend=True, family=False, ff=True)
    check(
        record.dates,
        created_at=datetime(2024, 5, 23, 9, 30, tzinfo=UTC),
        last_comment_at=datetime(2024, 5, 24, 9, 30, tzinfo=UTC),
        last_update_at=datetime(2024, 5, 25, 9, 30, tzinfo=UTC),
    )
    check(record.count, docs=8, visits=9, faves=10, comments=11)
    check(record.cover, url="https://example.org/url/11", w=12, h=13)
    check(record.can, fave=False, comment=True)
    check(record.permissions, comment=11)
    assert kinds(shared.Album) == {
        "album_id": "id",
        "title": "string",
        "link": "url",
        "user_id": "id or None",
        "owner": "record Owner or None",
        "visibility": "record AlbumVisibility or None",
        "dates": "record AlbumDates",
        "count": "record AlbumCount",
        "cover": "record Cover or None",
        "can": "record AlbumCan",
        "permissions": "record AlbumPermissions or None",
    }


def test_albums_reads_every_field(check, kinds):
    came = {
        "total": "1",
        "count": "2",
        "per_page": "3",
        "page": "4",
        "pages": "5",
        "thumbsize": "560",
        "can": {"create": "1"},
        "album": [
            {
                "album_id": "61142",
                "title": "Some title 9",
                "link": "https://example.org/link/10",
                "dates": {"created_at": "1717061400", "last_comment_at": "1717147800", "last_update_at": "1717234200"},
                "count": {"docs": "15", "visits": "16", "faves": "17", "comments": "18"},
                "can": {"fave": "1", "comment": "0"},
            },
            {
                "album_id": "61143",
                "title": "Some title 10",
                "link": "https://example.org/link/11",
                "dates": {"created_at": "1717147800", "last_comment_at": "1717234200", "last_update_at": "1717320600"},
                "count": {"docs": "16", "visits": "17", "faves": "18", "comments": "19"},
                "can": {"fave": "0", "comment": "1"},
            },
        ],
    }
    record = shared.Albums(came)
    check(record, total=1, count=2, per_page=3, page=4, pages=5, thumbsize="560")
    check(record.can, create=True)
    check(record.album[0], album_id="61142", title="Some title 9", link="https://example.org/link/10")
    check(
        record.album[0].dates,
        created_at=datetime(2024, 5, 30, 9, 30, tzinfo=UTC),
        last_comment_at=datetime(2024, 5, 31, 9, 30, tzinfo=UTC),
        last_update_at=datetime(2024, 6, 1, 9, 30, tzinfo=UTC),
    )
    check(record.album[0].count, docs=15, visits=16, faves=17, comments=18)
    check(record.album[0].can, fave=True, comment=False)
    check(record.album[1], album_id="61143", title="Some title 10", link="https://example.org/link/11")
    check(
        record.album[1].dates,
        created_at=datetime(2024, 5, 31, 9, 30, tzinfo=UTC),
        last_comment_at=datetime(2024, 6, 1, 9, 30, tzinfo=UTC),
        last_update_at=datetime(2024, 6, 2, 9, 30, tzinfo=UTC),
    )
    check(record.album[1].count, docs=16, visits=17, faves=18, comments=19)
    check(record.album[1].can, fave=False, comment=True)
    assert kinds(shared.Albums) == {
        "total": "integer",
        "count": "integer",
        "per_page": "integer",
        "page": "integer",
        "pages": "integer or None",
        "thumbsize": "enum or None",
        "can": "record ListCan or None",
        "album": "list of record Album",
    }


def test_list_can_reads_every_field(check, kinds):
    came = {"create": "1"}
    record = shared.ListCan(came)
    check(record, create=True)
    assert kinds(shared.ListCan) == {"create": "boolean"}


def test_album_details_reads_every_field(check, kinds):
    came = {
        "album_id": "61135",
        "title": "Some title 2",
        "link": "https://example.org/link/3",
        "thumbsize": "250x",
        "description": "Some description 5",
        "visibility": {"public": "0", "friend": "1", "family": "0", "ff": "1"},
        "dates": {"created_at": "1716456600", "comment_at": "1716543000"},
        "count": {"docs": "8", "visits": "9", "faves": "10", "comments": "11"},
        "cover": {"url": "https://example.org/url/11", "w": "12", "h": "13"},
        "can": {"fave": "0", "comment": "1"},
        "permissions": {"comment": "11"},
        "you": {"isfave": "0", "visits": "13"},
    }
    record = shared.AlbumDetails(came)
    check(
        record,
        album_id="61135",
        title="Some title 2",
        link="https://example.org/link/3",
        thumbsize="250x",
        description="Some description 5",
    )
    check(record.visibility, public=False, friend=True, family=False, ff=True)
    check(
        record.dates,
        created_at=datetime(2024, 5, 23, 9, 30, tzinfo=UTC),
        comment_at=datetime(2024, 5, 24, 9, 30, tzinfo=UTC),
    )
    check(record.count, docs=8, visits=9, faves=10, comments=11)
    check(record.cover, url="https://example.org/url/11", w=12, h=13)
    check(record.can, fave=False, comment=True)
    check(record.permissions, comment=11)
    check(record.you, isfave=False, visits=13)
    assert kinds(shared.AlbumDetails) == {
        "album_id": "id",
        "title": "string",
        "link": "url",
        "thumbsize": "enum or None",
        "description": "text",
        "visibility": "record AlbumVisibility or None",
        "dates": "record AlbumDetailsDates",
        "count": "record AlbumCount",
        "cover": "record Cover or None",
        "can": "record AlbumCan",
        "permissions": "record AlbumPermissions or None",
        "you": "record You or None",
    }


def test_folder_count_reads_every_field(check, kinds):
    came = {"albums": "1", "public": "2", "friends": "3", "family": "4", "ff": "5"}
    record = shared.FolderCount(came)
    check(record, albums=1, public=2, friends=3, family=4, ff=5)
    assert kinds(shared.FolderCount) == {
        "albums": "integer",
        "public": "integer",
        "friends": "integer",
        "family": "integer",
        "ff": "integer",
    }
    check(shared.FolderCount({"friend": "1"}), friends=1)


def test_folder_dates_reads_every_field(check, kinds):
    came = {"created_at": "1715938200", "last_update_at": "1716024600"}
    record = shared.FolderDates(came)
    check(
        record,
        created_at=datetime(2024, 5, 17, 9, 30, tzinfo=UTC),
        last_update_at=datetime(2024, 5, 18, 9, 30, tzinfo=UTC),
    )
    assert kinds(shared.FolderDates) == {"created_at": "timestamp", "last_update_at": "timestamp or None"}


def test_folder_reads_every_field(check, kinds):
    came = {
        "folder_id": "69762",
        "title": "Some title 2",
        "link": "https://example.org/link/3",
        "description": "Some description 4",
        "visibility": {"public": "1", "friend": "0", "family": "1", "ff": "0"},
        "dates": {"created_at": "1716370200"},
        "count": {"albums": "7", "public": "8", "friends": "9", "family": "10", "ff": "11"},
        "cover": {"url": "https://example.org/url/10", "w": "11", "h": "12"},
        "owner": {"user_id": "78205"},
    }
    record = shared.Folder(came)
    check(
        record,
        folder_id="69762",
        title="Some title 2",
        link="https://example.org/link/3",
        description="Some description 4",
    )
    check(record.visibility, public=True, friend=False, family=True, ff=False)
    check(record.dates, created_at=datetime(2024, 5, 22, 9, 30, tzinfo=UTC))
    check(record.count, albums=7, public=8, friends=9, family=10, ff=11)
    check(record.cover, url="https://example.org/url/10", w=11, h=12)
    check(record.owner, user_id="78205")
    assert kinds(shared.Folder) == {
        "folder_id": "id",
        "title": "string",
        "link": "url",
        "description": "text or None",
        "visibility": "record AlbumVisibility or None",
        "dates": "record FolderDates",
        "count": "record FolderCount",
        "cover": "record Cover or None",
        "owner": "record Owner or None",
    }


def test_added_doc_reads_every_field(check, kinds):
    came = {"doc_id": "53308", "added": "0", "pending": "1", "error": "4"}
    record = shared.AddedDoc(came)
    check(record, doc_id="53308", added=False, pending=True, error=4)
    assert kinds(shared.AddedDoc) == {
        "doc_id": "id",
        "added": "boolean",
        "pending": "boolean or None",
        "error": "integer",
    }


def test_removed_doc_reads_every_field(check, kinds):
    came = {"doc_id": "53308", "removed": "0"}
    record = shared.RemovedDoc(came)
    check(record, doc_id="53308", removed=False)
    assert kinds(shared.RemovedDoc) == {"doc_id": "id", "removed": "boolean"}


def test_granted_permissions_reads_every_field(check, kinds):
    came = {"doc": "none", "blog": "read", "post": "write", "network": "delete", "profile": "none"}
    record = shared.GrantedPermissions(came)
    check(record, doc="none", blog="read", post="write", network="delete", profile="none")
    assert kinds(shared.GrantedPermissions) == {
        "doc": "enum or None",
        "blog": "enum or None",
        "post": "enum or None",
        "network": "enum or None",
        "profile": "enum or None",
    }
    check(shared.GrantedPermissions({"user": "none"}), profile="none")


def test_token_owner_reads_every_field(check, kinds):
    came = {
        "user_id": "78197",
        "username": "Some username 2",
        "realname": "Some realname 3",
        "lg": "Some lg 4",
        "is_pro": "1",
    }
    record = shared.TokenOwner(came)
    check(record, user_id="78197", username="Some username 2", realname="Some realname 3", lg="Some lg 4", is_pro=True)
    assert kinds(shared.TokenOwner) == {
        "user_id": "id",
        "username": "string",
        "realname": "string or None",
        "lg": "string or None",
        "is_pro": "boolean or None",
    }


def test_group_reads_every_field(check, kinds):
    came = {
        "group_id": "83511",
        "title": "Some title 2",
        "link": "https://example.org/link/3",
        "icon": "https://example.org/icon/4",
        "visibility": {"ispublic": "1", "docs": "6", "topics": "7"},
        "dates": {"created_at": "1716370200", "last_doc_at": "1716456600", "last_topic_at": "1716543000"},
        "count": {"members": "7", "docs": "8", "topics": "9"},
        "you": {
            "ismember": "0",
            "ismoderator": "1",
            "isadmin": "0",
            "docs": "11",
            "joined_at": "1716888600",
            "visited_at": "1716975000",
        },
    }
    record = shared.Group(came)
    check(
        record,
        group_id="83511",
        title="Some title 2",
        link="https://example.org/link/3",
        icon="https://example.org/icon/4",
    )
    check(record.visibility, ispublic="1", docs=6, topics=7)
    check(
        record.dates,
        created_at=datetime(2024, 5, 22, 9, 30, tzinfo=UTC),
        last_doc_at=datetime(2024, 5, 23, 9, 30, tzinfo=UTC),
        last_topic_at=datetime(2024, 5, 24, 9, 30, tzinfo=UTC),
    )
    check(record.count, members=7, docs=8, topics=9)
    check(
        record.you,
        ismember=False,
        ismoderator=True,
        isadmin=False,
        docs=11,
        joined_at=datetime(2024, 5, 28, 9, 30, tzinfo=UTC),
        visited_at=datetime(2024, 5, 29, 9, 30, tzinfo=UTC),
    )
    assert kinds(shared.Group) == {
        "group_id": "id",
        "title": "string",
        "link": "url",
        "icon": "url",
        "visibility": "record GroupVisibility",
        "dates": "record GroupDates",
        "count": "record GroupCount",
        "you": "record GroupMembership or None",
    }


def test_groups_reads_every_field(check, kinds):
    came = {
        "total": "1",
        "count": "2",
        "per_page": "3",
        "page": "4",
        "pages": "5",
        "thumbsize": "560",
        "group": [
            {
                "group_id": "83517",
                "title": "Some title 8",
                "link": "https://example.org/link/9",
                "icon": "https://example.org/icon/10",
                "visibility": {"ispublic": "1", "docs": "12", "topics": "13"},
                "dates": {"created_at": "1716888600", "last_doc_at": "1716975000", "last_topic_at": "1717061400"},
                "count": {"members": "13", "docs": "14", "topics": "15"},
            },
            {
                "group_id": "83518",
                "title": "Some title 9",
                "link": "https://example.org/link/10",
                "icon": "https://example.org/icon/11",
                "visibility": {"ispublic": "2", "docs": "13", "topics": "14"},
                "dates": {"created_at": "1716975000", "last_doc_at": "1717061400", "last_topic_at": "1717147800"},
                "count": {"members": "14", "docs": "15", "topics": "16"},
            },
        ],
    }
    record = shared.Groups(came)
    check(record, total=1, count=2, per_page=3, page=4, pages=5, thumbsize="560")
    check(
        record.group[0],
        group_id="83517",
        title="Some title 8",
        link="https://example.org/link/9",
        icon="https://example.org/icon/10",
    )
    check(record.group[0].visibility, ispublic="1", docs=12, topics=13)
    check(
        record.group[0].dates,
        created_at=datetime(2024, 5, 28, 9, 30, tzinfo=UTC),
        last_doc_at=datetime(2024, 5, 29, 9, 30, tzinfo=UTC),
        last_topic_at=datetime(2024, 5, 30, 9, 30, tzinfo=UTC),
    )
    check(record.group[0].count, members=13, docs=14, topics=15)
    check(
        record.group[1],
        group_id="83518",
        title="Some title 9",
        link="https://example.org/link/10",
        icon="https://example.org/icon/11",
    )
    check(record.group[1].visibility, ispublic="2", docs=13, topics=14)
    check(
        record.group[1].dates,
        created_at=datetime(2024, 5, 29, 9, 30, tzinfo=UTC),
        last_doc_at=datetime(2024, 5, 30, 9, 30, tzinfo=UTC),
        last_topic_at=datetime(2024, 5, 31, 9, 30, tzinfo=UTC),
    )
    check(record.group[1].count, members=14, docs=15, topics=16)
    assert kinds(shared.Groups) == {
        "total": "integer",
        "count": "integer or None",
        "per_page": "integer",
        "page": "integer",
        "pages": "integer or None",
        "thumbsize": "enum or None",
        "group": "list of record Group",
    }


def test_group_visibility_reads_every_field(check, kinds):
    came = {"ispublic": "0", "docs": "2", "topics": "3"}
    record = shared.GroupVisibility(came)
    check(record, ispublic="0", docs=2, topics=3)
    assert kinds(shared.GroupVisibility) == {"ispublic": "enum", "docs": "integer", "topics": "integer"}


def test_group_dates_reads_every_field(check, kinds):
    came = {"created_at": "1715938200", "last_doc_at": "1716024600", "last_topic_at": "1716111000"}
    record = shared.GroupDates(came)
    check(
        record,
        created_at=datetime(2024, 5, 17, 9, 30, tzinfo=UTC),
        last_doc_at=datetime(2024, 5, 18, 9, 30, tzinfo=UTC),
        last_topic_at=datetime(2024, 5, 19, 9, 30, tzinfo=UTC),
    )
    assert kinds(shared.GroupDates) == {
        "created_at": "timestamp",
        "last_doc_at": "timestamp",
        "last_topic_at": "timestamp",
    }


def test_group_count_reads_every_field(check, kinds):
    came = {"members": "1", "docs": "2", "topics": "3"}
    record = shared.GroupCount(came)
    check(record, members=1, docs=2, topics=3)
    assert kinds(shared.GroupCount) == {"members": "integer", "docs": "integer", "topics": "integer"}


def test_group_membership_reads_every_field(check, kinds):
    came = {
        "ismember": "1",
        "ismoderator": "0",
        "isadmin": "1",
        "docs": "4",
        "joined_at": "1716283800",
        "visited_at": "1716370200",
    }
    record = shared.GroupMembership(came)
    check(
        record,
        ismember=True,
        ismoderator=False,
        isadmin=True,
        docs=4,
        joined_at=datetime(2024, 5, 21, 9, 30, tzinfo=UTC),
        visited_at=datetime(2024, 5, 22, 9, 30, tzinfo=UTC),
    )
    assert kinds(shared.GroupMembership) == {
        "ismember": "boolean",
        "ismoderator": "boolean",
        "isadmin": "boolean",
        "docs": "integer",
        "joined_at": "timestamp",
        "visited_at": "timestamp",
    }


def test_member_reads_every_field(check, kinds):
    came = {
        "user_id": "78197",
        "username": "Some username 2",
        "realname": "Some realname 3",
        "alias": "Some alias 4",
        "icon": "https://example.org/icon/5",
        "relation": {
            "isfamily": "0",
            "isfriend": "1",
            "iscontact": "0",
            "revfamily": "1",
            "revfriend": "0",
            "revcontact": "1",
        },
        "count": {"docs": "7", "posts": "8", "network": "9"},
        "location": {},
    }
    record = shared.Member(came)
    check(
        record,
        user_id="78197",
        username="Some username 2",
        realname="Some realname 3",
        alias="Some alias 4",
        icon="https://example.org/icon/5",
    )
    check(
        record.relation,
        isfamily=False,
        isfriend=True,
        iscontact=False,
        revfamily=True,
        revfriend=False,
        revcontact=True,
    )
    check(record.count, docs=7, posts=8, network=9)
    assert kinds(shared.Member) == {
        "user_id": "id",
        "username": "string",
        "realname": "string or None",
        "alias": "string or None",
        "icon": "url",
        "relation": "record Relation or None",
        "count": "record MemberCount or None",
        "location": "record MemberLocation or None",
    }


def test_relation_reads_every_field(check, kinds):
    came = {"isfamily": "1", "isfriend": "0", "iscontact": "1", "revfamily": "0", "revfriend": "1", "revcontact": "0"}
    record = shared.Relation(came)
    check(record, isfamily=True, isfriend=False, iscontact=True, revfamily=False, revfriend=True, revcontact=False)
    assert kinds(shared.Relation) == {
        "isfamily": "boolean",
        "isfriend": "boolean",
        "iscontact": "boolean",
        "revfamily": "boolean",
        "revfriend": "boolean",
        "revcontact": "boolean",
    }


def test_member_count_reads_every_field(check, kinds):
    came = {"docs": "1", "posts": "2", "network": "3"}
    record = shared.MemberCount(came)
    check(record, docs=1, posts=2, network=3)
    assert kinds(shared.MemberCount) == {"docs": "integer", "posts": "integer", "network": "integer"}


def test_member_location_reads_every_field(check, kinds):
    came = {"country": "Some country", "town": "Some town 2", "lat": "50.8584", "lng": "5.2945"}
    record = shared.MemberLocation(came)
    check(record, country="Some country", town="Some town 2", lat=50.8584, lng=5.2945)
    assert kinds(shared.MemberLocation) == {
        "country": "string or None",
        "town": "string or None",
        "lat": "latitude or None",
        "lng": "longitude or None",
    }


def test_member_tags_reads_every_field(check, kinds):
    came = {
        "user_id": "78197",
        "type": "Some type 2",
        "count": "3",
        "tag": [{"id": "80259", "tag": "Some tag 5"}, {"id": "80260", "tag": "Some tag 6"}],
    }
    record = shared.MemberTags(came)
    check(record, user_id="78197", type="Some type 2", count=3)
    check(record.tag[0], id="80259", tag="Some tag 5")
    check(record.tag[1], id="80260", tag="Some tag 6")
    assert kinds(shared.MemberTags) == {
        "user_id": "id",
        "type": "string",
        "count": "integer",
        "tag": "list of record MemberTag",
    }


def test_member_tag_reads_every_field(check, kinds):
    came = {"id": "80256", "tag": "Some tag 2", "type": "machine", "docs": "4", "posts": "5"}
    record = shared.MemberTag(came)
    check(record, id="80256", tag="Some tag 2", type="machine", docs=4, posts=5)
    assert kinds(shared.MemberTag) == {
        "id": "id",
        "tag": "string",
        "type": "enum or None",
        "docs": "integer or None",
        "posts": "integer or None",
    }


def test_post_reads_every_field(check, kinds):
    came = {
        "post_id": "80444",
        "title": "Some title 2",
        "intro": "Some intro 3",
        "description": "Some description 4",
        "license": "7",
        "safety": "6",
        "link": "https://example.org/link/7",
        "visibility": {"ispublic": "0", "isfriend": "1", "isfamily": "0"},
        "dates": {
            "created": "1716629400",
            "posted_at": "1716715800",
            "last_update_at": "1716802200",
            "last_comment_at": "1716888600",
        },
        "owner": {"user_id": "78206"},
        "count": {"visits": "11", "faves": "12", "comments": "13", "tags": "14"},
        "permissions": {"comment": "12", "tag": "13", "tagme": "14"},
        "share": {"url": "https://example.org/url/13"},
        "can": {"fave": "0", "comment": "1", "tag": "0", "tagme": "1"},
        "you": {"isfave": "1", "visits": "16"},
        "tags": {
            "total": "16",
            "tag": [
                {"type": "member", "id": "80273", "tag": "Some tag 19", "user_id": "78216"},
                {"type": "machine", "id": "80274", "tag": "Some tag 20", "user_id": "78217"},
            ],
        },
    }
    record = shared.Post(came)
    check(
        record,
        post_id="80444",
        title="Some title 2",
        intro="Some intro 3",
        description="Some description 4",
        license="7",
        safety=6,
        link="https://example.org/link/7",
    )
    check(record.visibility, ispublic=False, isfriend=True, isfamily=False)
    check(
        record.dates,
        created=datetime(2024, 5, 25, 9, 30, tzinfo=UTC),
        posted_at=datetime(2024, 5, 26, 9, 30, tzinfo=UTC),
        last_update_at=datetime(2024, 5, 27, 9, 30, tzinfo=UTC),
        last_comment_at=datetime(2024, 5, 28, 9, 30, tzinfo=UTC),
    )
    check(record.owner, user_id="78206")
    check(record.count, visits=11, faves=12, comments=13, tags=14)
    check(record.permissions, comment=12, tag=13, tagme=14)
    check(record.share, url="https://example.org/url/13")
    check(record.can, fave=False, comment=True, tag=False, tagme=True)
    check(record.you, isfave=True, visits=16)
    check(record.tags, total=16)
    check(record.tags.tag[0], type="member", id="80273", tag="Some tag 19", user_id="78216")
    check(record.tags.tag[1], type="machine", id="80274", tag="Some tag 20", user_id="78217")
    assert kinds(shared.Post) == {
        "post_id": "id",
        "title": "string",
        "intro": "string",
        "description": "text or None",
        "license": "enum",
        "safety": "integer",
        "link": "url",
        "visibility": "record Visibility",
        "dates": "record PostDates",
        "owner": "record Owner",
        "count": "record PostCount",
        "permissions": "record Permissions or None",
        "share": "record PostShare",
        "can": "record PostCan or None",
        "you": "record You or None",
        "tags": "record PostTags or None",
    }


def test_post_dates_reads_every_field(check, kinds):
    came = {
        "created": "1715938200",
        "posted_at": "1716024600",
        "last_update_at": "1716111000",
        "last_comment_at": "1716197400",
    }
    record = shared.PostDates(came)
    check(
        record,
        created=datetime(2024, 5, 17, 9, 30, tzinfo=UTC),
        posted_at=datetime(2024, 5, 18, 9, 30, tzinfo=UTC),
        last_update_at=datetime(2024, 5, 19, 9, 30, tzinfo=UTC),
        last_comment_at=datetime(2024, 5, 20, 9, 30, tzinfo=UTC),
    )
    assert kinds(shared.PostDates) == {
        "created": "timestamp",
        "posted_at": "timestamp",
        "last_update_at": "timestamp",
        "last_comment_at": "timestamp",
    }


def test_post_count_reads_every_field(check, kinds):
    came = {"visits": "1", "faves": "2", "comments": "3", "tags": "4"}
    record = shared.PostCount(came)
    check(record, visits=1, faves=2, comments=3, tags=4)
    assert kinds(shared.PostCount) == {
        "visits": "integer",
        "faves": "integer",
        "comments": "integer",
        "tags": "integer",
    }


def test_post_can_reads_every_field(check, kinds):
    came = {
        "fave": "1",
        "comment": "0",
        "tag": "1",
        "tagme": "0",
        "zoom": "1",
        "share": "0",
        "download": "1",
        "print": "0",
        "extra": "1",
    }
    record = shared.PostCan(came)
    check(
        record,
        fave=True,
        comment=False,
        tag=True,
        tagme=False,
        zoom=True,
        share=False,
        download=True,
        print=False,
        extra=True,
    )
    assert kinds(shared.PostCan) == {
        "fave": "boolean",
        "comment": "boolean",
        "tag": "boolean",
        "tagme": "boolean",
        "zoom": "boolean or None",
        "share": "boolean or None",
        "download": "boolean or None",
        "print": "boolean or None",
        "extra": "boolean or None",
    }


def test_post_share_reads_every_field(check, kinds):
    came = {"url": "https://example.org/url/1"}
    record = shared.PostShare(came)
    check(record, url="https://example.org/url/1")
    assert kinds(shared.PostShare) == {"url": "url"}


def test_post_tags_reads_every_field(check, kinds):
    came = {
        "total": "1",
        "tag": [
            {"type": "member", "id": "80258", "tag": "Some tag 4", "user_id": "78201"},
            {"type": "machine", "id": "80259", "tag": "Some tag 5", "user_id": "78202"},
        ],
    }
    record = shared.PostTags(came)
    check(record, total=1)
    check(record.tag[0], type="member", id="80258", tag="Some tag 4", user_id="78201")
    check(record.tag[1], type="machine", id="80259", tag="Some tag 5", user_id="78202")
    assert kinds(shared.PostTags) == {"total": "integer", "tag": "list of record Tag"}


def test_ticket_reads_every_field(check, kinds):
    came = {"id": "80256", "done": "0", "invalid": "1", "doc_id": "53311", "eta": "5"}
    record = shared.Ticket(came)
    check(record, id="80256", done=False, invalid=True, doc_id="53311", eta=5)
    assert kinds(shared.Ticket) == {
        "id": "id",
        "done": "boolean or None",
        "invalid": "boolean or None",
        "doc_id": "id or None",
        "eta": "integer or None",
    }


def test_allowance_reads_every_field(check, kinds):
    came = {"bytes": "1", "kb": "2", "mb": "3", "percent": "4", "seconds": "5"}
    record = shared.Allowance(came)
    check(record, bytes=1, kb=2, mb=3, percent=4, seconds=5)
    assert kinds(shared.Allowance) == {
        "bytes": "integer",
        "kb": "integer",
        "mb": "integer",
        "percent": "integer",
        "seconds": "integer",
    }


def test_file_size_reads_every_field(check, kinds):
    came = {"bytes": "1", "kb": "2", "mb": "3"}
    record = shared.FileSize(came)
    check(record, bytes=1, kb=2, mb=3)
    assert kinds(shared.FileSize) == {"bytes": "integer", "kb": "integer", "mb": "integer"}


def test_api_method_reads_every_field(check, kinds):
    came = {
        "name": "Some name",
        "service": "Some service 2",
        "title": "Some title 3",
        "authentication": {"token": "0", "sign": "1", "post": "0"},
        "permissions": {"one": "Some one 5", "two": "Some two 6"},
        "about": "https://example.org/about/6",
        "modified_at": "1716456600",
        "parameters": [
            {"name": "Some name 8", "value": "Some value 10"},
            {"name": "Some name 9", "value": "Some value 11"},
        ],
        "response": "Some response 9",
        "notes": [{"value": "Some value 11"}, {"value": "Some value 12"}],
        "errors": [{"code": "11", "message": "Some message 13"}, {"code": "12", "message": "Some message 14"}],
        "changelog": [{"date": "2024-05-28"}, {"date": "2024-05-29"}],
    }
    record = shared.ApiMethod(came)
    check(
        record,
        name="Some name",
        service="Some service 2",
        title="Some title 3",
        permissions={"one": "Some one 5", "two": "Some two 6"},
        about="https://example.org/about/6",
        modified_at=datetime(2024, 5, 23, 9, 30, tzinfo=UTC),
        response="Some response 9",
    )
    check(record.authentication, token=False, sign=True, post=False)
    check(record.parameters[0], name="Some name 8", value="Some value 10")
    check(record.parameters[1], name="Some name 9", value="Some value 11")
    check(record.notes[0], value="Some value 11")
    check(record.notes[1], value="Some value 12")
    check(record.errors[0], code=11, message="Some message 13")
    check(record.errors[1], code=12, message="Some message 14")
    check(record.changelog[0], date=date(2024, 5, 28))
    check(record.changelog[1], date=date(2024, 5, 29))
    assert kinds(shared.ApiMethod) == {
        "name": "string",
        "service": "string",
        "title": "text",
        "authentication": "record ApiAuthentication",
        "permissions": "map of string",
        "about": "url or None",
        "modified_at": "timestamp or None",
        "parameters": "list of record ApiParameter",
        "response": "text or None",
        "notes": "list of record ApiNote",
        "errors": "list of record ApiError",
        "changelog": "list of record ApiChange",
    }


def test_api_authentication_reads_every_field(check, kinds):
    came = {"token": "1", "sign": "0", "post": "1", "safety": "0"}
    record = shared.ApiAuthentication(came)
    check(record, token=True, sign=False, post=True, safety=False)
    assert kinds(shared.ApiAuthentication) == {
        "token": "boolean",
        "sign": "boolean",
        "post": "boolean",
        "safety": "boolean or None",
    }


def test_api_parameter_reads_every_field(check, kinds):
    came = {"name": "Some name", "required": "0", "value": "Some value 3"}
    record = shared.ApiParameter(came)
    check(record, name="Some name", required=False, value="Some value 3")
    assert kinds(shared.ApiParameter) == {"name": "string", "required": "boolean or None", "value": "text"}
    check(shared.ApiParameter({"_value": "Some value"}), value="Some value")


def test_api_note_reads_every_field(check, kinds):
    came = {"for": "Some for", "value": "Some value 2"}
    record = shared.ApiNote(came)
    check(record, for_="Some for", value="Some value 2")
    assert kinds(shared.ApiNote) == {"for": "string or None", "value": "text"}
    check(shared.ApiNote({"_value": "Some value"}), value="Some value")


def test_api_error_reads_every_field(check, kinds):
    came = {"code": "1", "label": "Some label 2", "message": "Some message 3", "value": "Some value 4"}
    record = shared.ApiError(came)
    check(record, code=1, label="Some label 2", message="Some message 3", value="Some value 4")
    assert kinds(shared.ApiError) == {
        "code": "integer",
        "label": "string or None",
        "message": "string",
        "value": "text or None",
    }
    check(shared.ApiError({"_value": "Some value"}), value="Some value")


def test_api_change_reads_every_field(check, kinds):
    came = {"date": "2024-05-17", "log": "Some log 2"}
    record = shared.ApiChange(came)
    check(record, date=date(2024, 5, 17), log="Some log 2")
    assert kinds(shared.ApiChange) == {"date": "date", "log": "string or None"}
    check(shared.ApiChange({"value": "Some log"}), log="Some log")
    check(shared.ApiChange({"_value": "Some log"}), log="Some log")
