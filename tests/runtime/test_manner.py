"""Data that is XML at heart: texts beside attributes, gathered and prefixed attributes, paths, empty elements."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from generator.runtime import fields, records
from generator.runtime.errors import RecordError
from generator.runtime.formats import read
from generator.runtime.paths import number_at, reach
from generator.runtime.views import Field


class Hash(records.Record, texts=("#text",), attributes=("@attr",)):
    """In the manner of one service."""


class Dollar(records.Record, texts=("$t",), prefixes=("@",)):
    """In the manner of another."""


class Image(Hash):
    url = fields.url("#text", also=("text()",))
    size = fields.enum("size")


class Track(Hash):
    name = fields.string("name")
    rank = fields.integer("rank", optional=True)
    streamable = fields.boolean("streamable", optional=True)
    image = fields.list_of("image", Image)
    tags = fields.list_of("tags", fields.string)
    counts = fields.map_of("counts", fields.integer)
    anything = fields.any("anything", optional=True)


JSON: dict[str, Any] = {
    "name": {"#text": "Sea"},
    "@attr": {"rank": "1"},
    "streamable": {"#text": "0", "fulltrack": "1"},
    "image": [{"#text": "a.png", "size": "small"}, {"#text": "", "size": "large"}],
    "tags": [{"#text": "rock", "@attr": {"count": "3"}}, "pop"],
    "counts": {"@attr": {"plays": "3"}, "loves": 4},
    "anything": {"#text": "x"},
}
XML = b"""<r><track rank="1">
<name>Sea</name>
<streamable fulltrack="1">0</streamable>
<image size="small">a.png</image>
<image size="large"/>
<tags count="3">rock</tags>
<tags>pop</tags>
<counts plays="3"><loves>4</loves></counts>
</track></r>"""


def from_xml(kind: type[records.Record], body: bytes, *path: str) -> Any:
    data: Any = read("xml", body)
    for key in path:
        data = data[key]
    return kind(data)


def test_texts_and_attributes_are_found_where_the_service_keeps_them() -> None:
    track = Track(JSON)
    assert (track.name, track.rank, track.streamable) == ("Sea", 1, False)
    assert [(image.url, image.size) for image in track.image] == [("a.png", "small"), ("", "large")]
    assert track.tags == ["rock", "pop"]
    assert track.counts == {"plays": 3, "loves": 4}
    assert track.anything == {"#text": "x"}
    assert track["@attr"] == {"rank": "1"}
    assert pickle.loads(pickle.dumps(track)) == track


def test_xml_and_json_give_equal_records() -> None:
    data = {key: value for key, value in JSON.items() if key != "anything"}
    assert Track(data) == from_xml(Track, XML, "r", "track")
    assert Track({**data, "@attr": {"rank": "2"}}) != from_xml(Track, XML, "r", "track")


def test_what_nobody_described_is_compared_the_same_way() -> None:
    data = {"name": "Sea", "@attr": {"new": "1"}, "#text": " "}
    assert Track(data) == from_xml(Track, b'<track new="1"><name>Sea</name></track>', "track")


def test_attributes_with_a_mark_before_their_names() -> None:
    class Note(Dollar):
        id = fields.id("id")
        content = fields.text("content", also=("text()",))

    assert Note({"@id": "7", "$t": "Sea"}) == from_xml(Note, b'<note id="7">Sea</note>', "note")
    assert (Note({"@id": "7", "$t": "Sea"}).id, Note({"@id": "7"}).content) == ("7", "")


def test_the_keys_of_one_service_mean_nothing_to_another() -> None:
    class Plain(records.Record):
        name = fields.string("name")

    with pytest.raises(RecordError, match="expected a string"):
        assert Plain({"name": {"#text": "Sea"}}).name
    with pytest.raises(RecordError, match="name is missing"):
        assert Plain({"@attr": {"name": "Sea"}}).name


def test_an_element_with_attributes_alone_has_an_empty_text() -> None:
    assert Track({"name": {"lang": "en"}}).name == ""
    assert Track({"name": "x", "streamable": {"fulltrack": "1"}}).streamable is None
    with pytest.raises(RecordError):
        assert Track({"name": {"lang": {"of": "what"}}}).name


def test_an_own_text_that_is_empty_is_left_out_in_xml() -> None:
    class Note(records.Record):
        id = fields.id("id")
        content = fields.text("content", also=("text()",))
        more = fields.text("more", also=("text()",), optional=True)

    assert from_xml(Note, b'<note id="7"/>', "note").content == ""
    assert from_xml(Note, b'<note id="7"/>', "note").more is None
    assert from_xml(Note, b'<note id="7"/>', "note") == Note({"id": 7, "content": "", "more": ""})


@pytest.mark.parametrize("value", ["Sea", 7])
def test_a_bare_value_where_a_record_with_its_own_text_is_due(value: object) -> None:
    assert Track({"image": value}).image[0].url == str(value)


@pytest.mark.parametrize("blank", ["", " ", "\n    ", [], {}])
def test_blank_texts_where_more_is_due(blank: object) -> None:
    class Album(Hash):
        tracks = fields.record("tracks", Track)
        track = fields.list_of("track", Track)
        can = fields.map_of("can", fields.boolean)

    album = Album({"tracks": blank, "track": blank, "can": blank})
    assert (album.tracks.tags, album.track, album.can) == ([], [], {})


class Query(records.Record):
    parameters = fields.list_of("parameters", fields.string, also=("parameters/param",))
    total = fields.integer("total", also=("meta/counts/total",))
    text = fields.text("text", also=("meta/note/text()",), optional=True)


def test_a_path_leads_further_down_in_xml() -> None:
    body = b"<q><parameters><param>a</param><param>b</param></parameters><meta><counts total='2'/><note>n</note></meta>"
    body += b"</q>"
    in_json = Query({"parameters": ["a", "b"], "total": 2, "text": "n"})
    in_xml = from_xml(Query, body, "q")
    assert (in_xml.parameters, in_xml.total, in_xml.text) == (["a", "b"], 2, "n")
    assert in_xml.parameters == in_json.parameters
    assert from_xml(Query, b"<q><parameters><param>a</param></parameters></q>", "q").parameters == ["a"]
    assert from_xml(Query, b"<q><parameters/></q>", "q").parameters == []
    assert Query({"parameters": "a"}).parameters == ["a"]


def test_where_a_path_leads_nowhere_the_field_is_missing() -> None:
    with pytest.raises(RecordError, match="total is missing"):
        assert from_xml(Query, b"<q><meta/></q>", "q").total
    assert from_xml(Query, b"<q><meta/></q>", "q").text is None


def test_paging_finds_its_numbers_among_the_attributes() -> None:
    class Tracks(Hash):
        pages = fields.integer("totalPages")
        track = fields.list_of("track", Track)

    class Reply(Hash):
        tracks = fields.record("tracks", Tracks)

    reply = Reply({"tracks": {"track": [], "@attr": {"totalPages": "9", "total": "17"}}})
    assert number_at(reach(reply, ("tracks",)), "totalPages") == 9
    assert number_at(reach(reply, ("tracks",)), "pages") == 9
    assert number_at(reach(reply, ("tracks",)), "total") == 17
    assert number_at(reach(reply, ("tracks", "@attr")), "total") == 17


def test_the_manner_is_that_of_the_class_above() -> None:
    assert isinstance(Track.rank, Field)
    assert Track.__manner__ is Image.__manner__ is Hash.__manner__
    assert Track.__manner__.texts == ("text()", "#text")
