# Generated from methods/lastfm/types.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import UTC, datetime

from lastfm_sdk import shared


def test_image_reads_every_field(check, kinds):
    came = {"size": "small", "#text": "https://example.org/url/2"}
    record = shared.Image(came)
    check(record, size="small", url="https://example.org/url/2")
    assert kinds(shared.Image) == {"size": "enum", "url": "url or None"}


def test_wiki_reads_every_field(check, kinds):
    came = {"published": "Some published", "summary": "Some summary 2", "content": "Some content 3"}
    record = shared.Wiki(came)
    check(record, published="Some published", summary="Some summary 2", content="Some content 3")
    assert kinds(shared.Wiki) == {"published": "string or None", "summary": "text or None", "content": "text or None"}


def test_artist_link_reads_every_field(check, kinds):
    came = {"name": "Some name", "mbid": "15780", "url": "https://example.org/url/3"}
    record = shared.ArtistLink(came)
    check(record, name="Some name", mbid="15780", url="https://example.org/url/3")
    assert kinds(shared.ArtistLink) == {"name": "string", "mbid": "id or None", "url": "url"}


def test_artist_reads_every_field(check, kinds):
    came = {
        "name": "Some name",
        "mbid": "15780",
        "url": "https://example.org/url/3",
        "playcount": "4",
        "listeners": "5",
        "tagcount": "6",
        "match": "7.5",
        "streamable": "1",
        "image": [{"size": "extralarge"}, {"size": "mega"}],
        "@attr": {"rank": "8"},
    }
    record = shared.Artist(came)
    check(
        record,
        name="Some name",
        mbid="15780",
        url="https://example.org/url/3",
        playcount=4,
        listeners=5,
        tagcount=6,
        match=7.5,
        rank=8,
        streamable=True,
    )
    check(record.image[0], size="extralarge")
    check(record.image[1], size="mega")
    assert kinds(shared.Artist) == {
        "name": "string",
        "mbid": "id or None",
        "url": "url",
        "playcount": "integer or None",
        "listeners": "integer or None",
        "tagcount": "integer or None",
        "match": "number or None",
        "rank": "integer or None",
        "streamable": "boolean or None",
        "image": "list of record Image",
    }


def test_artist_page_reads_every_field(check, kinds):
    came = {
        "artist": [
            {"name": "Some name 8", "url": "https://example.org/url/10", "image": [{"size": "mega"}, {"size": ""}]},
            {"name": "Some name 9", "url": "https://example.org/url/11", "image": [{"size": ""}, {"size": "small"}]},
        ],
        "@attr": {
            "country": "Some country",
            "tag": "Some tag 2",
            "user": "Some user 3",
            "page": "4",
            "perPage": "5",
            "totalPages": "6",
            "total": "7",
        },
    }
    record = shared.ArtistPage(came)
    check(
        record,
        country="Some country",
        tag="Some tag 2",
        user="Some user 3",
        page=4,
        per_page=5,
        total_pages=6,
        total=7,
    )
    check(record.artist[0], name="Some name 8", url="https://example.org/url/10")
    check(record.artist[0].image[0], size="mega")
    check(record.artist[0].image[1], size="")
    check(record.artist[1], name="Some name 9", url="https://example.org/url/11")
    check(record.artist[1].image[0], size="")
    check(record.artist[1].image[1], size="small")
    assert kinds(shared.ArtistPage) == {
        "country": "string or None",
        "tag": "string or None",
        "user": "string or None",
        "page": "integer",
        "perPage": "integer",
        "totalPages": "integer",
        "total": "integer",
        "artist": "list of record Artist",
    }


def test_album_reads_every_field(check, kinds):
    came = {
        "name": "Some name",
        "mbid": "15780",
        "url": "https://example.org/url/3",
        "artist": {"name": "Some name 4", "url": "https://example.org/url/6"},
        "playcount": "5",
        "image": [{"size": "small"}, {"size": "medium"}],
        "@attr": {"rank": "6"},
    }
    record = shared.Album(came)
    check(record, name="Some name", mbid="15780", url="https://example.org/url/3", playcount=5, rank=6)
    check(record.artist, name="Some name 4", url="https://example.org/url/6")
    check(record.image[0], size="small")
    check(record.image[1], size="medium")
    assert kinds(shared.Album) == {
        "name": "string",
        "mbid": "id or None",
        "url": "url",
        "artist": "record ArtistLink",
        "playcount": "integer or None",
        "rank": "integer or None",
        "image": "list of record Image",
    }


def test_album_page_reads_every_field(check, kinds):
    came = {
        "album": [
            {
                "name": "Some name 8",
                "url": "https://example.org/url/10",
                "artist": {"name": "Some name 11", "url": "https://example.org/url/13"},
                "image": [{"size": "medium"}, {"size": "large"}],
            },
            {
                "name": "Some name 9",
                "url": "https://example.org/url/11",
                "artist": {"name": "Some name 12", "url": "https://example.org/url/14"},
                "image": [{"size": "large"}, {"size": "extralarge"}],
            },
        ],
        "@attr": {
            "artist": "Some artist",
            "tag": "Some tag 2",
            "user": "Some user 3",
            "page": "4",
            "perPage": "5",
            "totalPages": "6",
            "total": "7",
        },
    }
    record = shared.AlbumPage(came)
    check(
        record,
        artist="Some artist",
        tag="Some tag 2",
        user="Some user 3",
        page=4,
        per_page=5,
        total_pages=6,
        total=7,
    )
    check(record.album[0], name="Some name 8", url="https://example.org/url/10")
    check(record.album[0].artist, name="Some name 11", url="https://example.org/url/13")
    check(record.album[0].image[0], size="medium")
    check(record.album[0].image[1], size="large")
    check(record.album[1], name="Some name 9", url="https://example.org/url/11")
    check(record.album[1].artist, name="Some name 12", url="https://example.org/url/14")
    check(record.album[1].image[0], size="large")
    check(record.album[1].image[1], size="extralarge")
    assert kinds(shared.AlbumPage) == {
        "artist": "string or None",
        "tag": "string or None",
        "user": "string or None",
        "page": "integer",
        "perPage": "integer",
        "totalPages": "integer",
        "total": "integer",
        "album": "list of record Album",
    }


def test_streamable_reads_every_field(check, kinds):
    came = {"#text": "1", "fulltrack": "0"}
    record = shared.Streamable(came)
    check(record, value=True, fulltrack=False)
    assert kinds(shared.Streamable) == {"value": "boolean", "fulltrack": "boolean or None"}


def test_track_reads_every_field(check, kinds):
    came = {
        "name": "Some name",
        "mbid": "15780",
        "url": "https://example.org/url/3",
        "artist": {"name": "Some name 4", "url": "https://example.org/url/6"},
        "duration": "5",
        "playcount": "6",
        "listeners": "7",
        "match": "8.5",
        "streamable": {"#text": "0"},
        "image": [{"size": "mega"}, {"size": ""}],
        "@attr": {"rank": "9"},
    }
    record = shared.Track(came)
    check(
        record,
        name="Some name",
        mbid="15780",
        url="https://example.org/url/3",
        duration=5,
        playcount=6,
        listeners=7,
        match=8.5,
        rank=9,
    )
    check(record.artist, name="Some name 4", url="https://example.org/url/6")
    check(record.streamable, value=False)
    check(record.image[0], size="mega")
    check(record.image[1], size="")
    assert kinds(shared.Track) == {
        "name": "string",
        "mbid": "id or None",
        "url": "url",
        "artist": "record ArtistLink",
        "duration": "integer or None",
        "playcount": "integer or None",
        "listeners": "integer or None",
        "match": "number or None",
        "rank": "integer or None",
        "streamable": "record Streamable or None",
        "image": "list of record Image",
    }


def test_track_page_reads_every_field(check, kinds):
    came = {
        "track": [
            {
                "name": "Some name 9",
                "url": "https://example.org/url/11",
                "artist": {"name": "Some name 12", "url": "https://example.org/url/14"},
                "image": [{"size": "small"}, {"size": "medium"}],
            },
            {
                "name": "Some name 10",
                "url": "https://example.org/url/12",
                "artist": {"name": "Some name 13", "url": "https://example.org/url/15"},
                "image": [{"size": "medium"}, {"size": "large"}],
            },
        ],
        "@attr": {
            "artist": "Some artist",
            "country": "Some country 2",
            "tag": "Some tag 3",
            "user": "Some user 4",
            "page": "5",
            "perPage": "6",
            "totalPages": "7",
            "total": "8",
        },
    }
    record = shared.TrackPage(came)
    check(
        record,
        artist="Some artist",
        country="Some country 2",
        tag="Some tag 3",
        user="Some user 4",
        page=5,
        per_page=6,
        total_pages=7,
        total=8,
    )
    check(record.track[0], name="Some name 9", url="https://example.org/url/11")
    check(record.track[0].artist, name="Some name 12", url="https://example.org/url/14")
    check(record.track[0].image[0], size="small")
    check(record.track[0].image[1], size="medium")
    check(record.track[1], name="Some name 10", url="https://example.org/url/12")
    check(record.track[1].artist, name="Some name 13", url="https://example.org/url/15")
    check(record.track[1].image[0], size="medium")
    check(record.track[1].image[1], size="large")
    assert kinds(shared.TrackPage) == {
        "artist": "string or None",
        "country": "string or None",
        "tag": "string or None",
        "user": "string or None",
        "page": "integer",
        "perPage": "integer",
        "totalPages": "integer",
        "total": "integer",
        "track": "list of record Track",
    }


def test_tag_reads_every_field(check, kinds):
    came = {"name": "Some name", "url": "https://example.org/url/2", "count": "3"}
    record = shared.Tag(came)
    check(record, name="Some name", url="https://example.org/url/2", count=3)
    assert kinds(shared.Tag) == {"name": "string", "url": "url", "count": "integer or None"}


def test_tags_reads_every_field(check, kinds):
    came = {
        "tag": [
            {"name": "Some name", "url": "https://example.org/url/2"},
            {"name": "Some name 2", "url": "https://example.org/url/3"},
        ],
    }
    record = shared.Tags(came)
    check(record.tag[0], name="Some name", url="https://example.org/url/2")
    check(record.tag[1], name="Some name 2", url="https://example.org/url/3")
    assert kinds(shared.Tags) == {"tag": "list of record Tag"}


def test_tag_list_reads_every_field(check, kinds):
    came = {
        "tag": [
            {"name": "Some name 4", "url": "https://example.org/url/5"},
            {"name": "Some name 5", "url": "https://example.org/url/6"},
        ],
        "@attr": {"artist": "Some artist", "album": "Some album 2", "track": "Some track 3"},
    }
    record = shared.TagList(came)
    check(record, artist="Some artist", album="Some album 2", track="Some track 3")
    check(record.tag[0], name="Some name 4", url="https://example.org/url/5")
    check(record.tag[1], name="Some name 5", url="https://example.org/url/6")
    assert kinds(shared.TagList) == {
        "artist": "string",
        "album": "string or None",
        "track": "string or None",
        "tag": "list of record Tag",
    }


def test_search_query_reads_every_field(check, kinds):
    came = {"role": "Some role", "searchTerms": "Some search terms 2", "startPage": "3", "#text": "Some text 4"}
    record = shared.SearchQuery(came)
    check(record, role="Some role", search_terms="Some search terms 2", start_page=3, text="Some text 4")
    assert kinds(shared.SearchQuery) == {
        "role": "string",
        "searchTerms": "string or None",
        "startPage": "integer",
        "text": "string or None",
    }


def test_marked_name_reads_every_field(check, kinds):
    came = {"#text": "Some name", "mbid": "15780"}
    record = shared.MarkedName(came)
    check(record, name="Some name", mbid="15780")
    assert kinds(shared.MarkedName) == {"name": "string", "mbid": "id or None"}


def test_corrected_reads_every_field(check, kinds):
    came = {"#text": "Some name", "corrected": "0"}
    record = shared.Corrected(came)
    check(record, name="Some name", corrected=False)
    assert kinds(shared.Corrected) == {"name": "string or None", "corrected": "boolean"}


def test_ignored_reads_every_field(check, kinds):
    came = {"code": "0", "#text": "Some text 2"}
    record = shared.Ignored(came)
    check(record, code="0", text="Some text 2")
    assert kinds(shared.Ignored) == {"code": "enum", "text": "string or None"}


def test_moment_reads_every_field(check, kinds):
    came = {"uts": "1715938200", "#text": "Some text 2"}
    record = shared.Moment(came)
    check(record, uts=datetime(2024, 5, 17, 9, 30, tzinfo=UTC), text="Some text 2")
    assert kinds(shared.Moment) == {"uts": "timestamp", "text": "string or None"}


def test_week_reads_every_field(check, kinds):
    came = {"from": "1715938200", "to": "1716024600", "#text": "Some text 3"}
    record = shared.Week(came)
    check(
        record,
        from_=datetime(2024, 5, 17, 9, 30, tzinfo=UTC),
        to=datetime(2024, 5, 18, 9, 30, tzinfo=UTC),
        text="Some text 3",
    )
    assert kinds(shared.Week) == {"from": "timestamp", "to": "timestamp", "text": "string or None"}


def test_weeks_reads_every_field(check, kinds):
    came = {
        "chart": [{"from": "1716111000", "to": "1716197400"}, {"from": "1716197400", "to": "1716283800"}],
        "@attr": {"tag": "Some tag", "user": "Some user 2"},
    }
    record = shared.Weeks(came)
    check(record, tag="Some tag", user="Some user 2")
    check(record.chart[0], from_=datetime(2024, 5, 19, 9, 30, tzinfo=UTC), to=datetime(2024, 5, 20, 9, 30, tzinfo=UTC))
    check(record.chart[1], from_=datetime(2024, 5, 20, 9, 30, tzinfo=UTC), to=datetime(2024, 5, 21, 9, 30, tzinfo=UTC))
    assert kinds(shared.Weeks) == {"tag": "string or None", "user": "string or None", "chart": "list of record Week"}


def test_user_reads_every_field(check, kinds):
    came = {
        "name": "Some name",
        "realname": "Some realname 2",
        "url": "https://example.org/url/3",
        "image": [{"size": "extralarge"}, {"size": "mega"}],
        "country": "Some country 5",
        "age": "6",
        "gender": "Some gender 7",
        "subscriber": "0",
        "playcount": "9",
        "artist_count": "10",
        "album_count": "11",
        "track_count": "12",
        "playlists": "13",
        "bootstrap": "0",
        "registered": {"unixtime": "1717147800"},
        "type": "Some type 16",
    }
    record = shared.User(came)
    check(
        record,
        name="Some name",
        realname="Some realname 2",
        url="https://example.org/url/3",
        country="Some country 5",
        age=6,
        gender="Some gender 7",
        subscriber=False,
        playcount=9,
        artist_count=10,
        album_count=11,
        track_count=12,
        playlists=13,
        bootstrap=False,
        type="Some type 16",
    )
    check(record.image[0], size="extralarge")
    check(record.image[1], size="mega")
    check(record.registered, unixtime=datetime(2024, 5, 31, 9, 30, tzinfo=UTC))
    assert kinds(shared.User) == {
        "name": "string",
        "realname": "string or None",
        "url": "url",
        "image": "list of record Image",
        "country": "string or None",
        "age": "integer or None",
        "gender": "string or None",
        "subscriber": "boolean or None",
        "playcount": "integer or None",
        "artist_count": "integer or None",
        "album_count": "integer or None",
        "track_count": "integer or None",
        "playlists": "integer or None",
        "bootstrap": "boolean or None",
        "registered": "record Registered or None",
        "type": "string or None",
    }


def test_registered_reads_every_field(check, kinds):
    came = {"unixtime": "1715938200", "#text": "Some text 2"}
    record = shared.Registered(came)
    check(record, unixtime=datetime(2024, 5, 17, 9, 30, tzinfo=UTC), text="Some text 2")
    assert kinds(shared.Registered) == {"unixtime": "timestamp", "text": "string or None"}


def test_session_reads_every_field(check, kinds):
    came = {"name": "Some name", "key": "Some key 2", "subscriber": "1"}
    record = shared.Session(came)
    check(record, name="Some name", key="Some key 2", subscriber=True)
    assert kinds(shared.Session) == {"name": "string", "key": "string", "subscriber": "boolean"}
