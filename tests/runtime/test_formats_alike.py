"""One answer in three formats makes equal records: the emitters here write it as services do."""

from __future__ import annotations

import json
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from hypothesis import given
from hypothesis import strategies as st

from generator.runtime import fields
from generator.runtime.formats import read
from generator.runtime.plain import is_list, is_map
from generator.runtime.records import Record


class Note(Record):
    note_id = fields.id("note_id")
    content = fields.text("content", also=("text()",))


class Doc(Record):
    title = fields.text("title")
    views = fields.integer("views")
    lat = fields.number("lat", optional=True)
    public = fields.boolean("public")
    posted_at = fields.timestamp("posted_at")
    note = fields.list_of("note", Note)
    tag = fields.list_of("tag", fields.text)
    can = fields.map_of("can", fields.boolean)


class Reply(Record):
    doc = fields.list_of("doc", Doc)
    total = fields.integer("total")


TEXT = st.text(
    st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff", include_characters="\t\n")
)
FULL_TEXT = TEXT.filter(str.strip)
NOTE = st.fixed_dictionaries({"note_id": st.integers(0), "content": FULL_TEXT})
DOC = st.fixed_dictionaries(
    {
        "title": TEXT,
        "views": st.integers(),
        "public": st.booleans(),
        "posted_at": st.integers(0, 2**32),
        "note": st.lists(NOTE, max_size=3),
        "tag": st.lists(FULL_TEXT, max_size=3),
        "can": st.dictionaries(st.sampled_from(["fave", "tag", "note"]), st.booleans()),
    },
    optional={"lat": st.floats(-90, 90)},
)
REPLY = st.fixed_dictionaries({"doc": st.lists(DOC, max_size=3), "total": st.integers(0)})

ATTRIBUTES = {"views", "lat", "public", "posted_at", "note_id", "total"}


@given(REPLY)
def test_json_xml_and_php_give_equal_records(answer: dict[str, Any]) -> None:
    from_json = Reply(read("json", json.dumps(answer).encode()))
    from_xml = Reply(Record(read("xml", to_xml("reply", answer).encode()))["reply"])
    from_php = Reply(read("php", to_php(answer)))
    assert from_json == from_xml == from_php
    assert [doc.title for doc in from_xml.doc] == [doc["title"] for doc in answer["doc"]]
    assert [doc.can for doc in from_php.doc] == [doc["can"] for doc in answer["doc"]]


def scalar(value: object) -> str:
    return str(int(value)) if isinstance(value, bool) else str(value)


def to_xml(name: str, value: object) -> str:
    """Short values as attributes, texts and records as child elements, a note's content as the element's own text."""
    if is_list(value):
        return "".join(to_xml(name, item) for item in value)
    if not is_map(value):
        return f"<{name}>{escape(scalar(value))}</{name}>"
    attributes = "".join(f" {key}={quoteattr(scalar(value[key]))}" for key in value if key in ATTRIBUTES)
    children = "".join(to_xml(key, item) for key, item in value.items() if key not in {*ATTRIBUTES, "content"})
    return f"<{name}{attributes}>{escape(value.get('content', ''))}{children}</{name}>"


def to_php(value: object) -> bytes:
    """Numbers and booleans as PHP has them, a list as an array with the keys 0, 1, 2."""
    if is_list(value):
        return to_php(dict(enumerate(value)))
    if is_map(value):
        return b"a:%d:{%s}" % (len(value), b"".join(to_php(part) for entry in value.items() for part in entry))
    if isinstance(value, bool):
        return b"b:%d;" % value
    if isinstance(value, int) and abs(value) < 2**63:
        return b"i:%d;" % value
    if isinstance(value, float):
        return f"d:{value!r};".encode()
    text = str(value).encode()
    return b's:%d:"%s";' % (len(text), text)
