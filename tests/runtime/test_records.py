"""Records: views that keep what came, say where something is wrong, and cannot be changed."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime import fields
from generator.runtime.errors import RecordError
from generator.runtime.records import Record


class User(Record):
    user_id = fields.id("user_id")
    token = fields.string("token", optional=True)


class Doc(Record):
    doc_id = fields.id("doc_id")
    title = fields.text("title")
    media = fields.enum("media", optional=True)
    posted_at = fields.timestamp("posted_at", optional=True)
    owner = fields.record("owner", User, optional=True)
    can = fields.map_of("can", fields.boolean)


class Docs(Record):
    total = fields.integer("total")
    doc = fields.list_of("doc", Doc)
    people = fields.map_of("people", User)


class Reply(Record):
    docs = fields.record("docs", Docs)


@pytest.fixture
def reply() -> Reply:
    doc = {"doc_id": 7, "title": "Sea", "media": "photo", "owner": {"user_id": "3"}, "can": {"fave": "1"}, "new": [1]}
    return Reply({"docs": {"total": "2", "doc": [doc, {"doc_id": "8"}], "people": {"a b": {}}}, "extra": "x"})


def test_nested_records_read_as_described(reply: Reply) -> None:
    assert reply.docs.total == 2
    assert reply.docs.doc[0].title == "Sea"
    assert reply.docs.doc[0].can == {"fave": True}
    assert reply.docs.doc[1].owner is None


def test_records_lists_and_maps_are_opened_once(reply: Reply) -> None:
    assert reply.docs is reply.docs
    assert reply.docs.doc is reply.docs.doc
    assert reply.docs.doc[0].can is reply.docs.doc[0].can


def test_what_is_not_described_stays_reachable(reply: Reply) -> None:
    assert reply["extra"] == "x"
    assert "extra" in reply
    assert list(reply) == ["docs", "extra"]
    assert len(reply) == 2
    assert reply.get("nope") is None
    assert reply.get("nope", 5) == 5
    assert reply.docs.doc[0]["new"] == [1]
    assert dict(reply.docs.doc[1]) == {"doc_id": "8"}
    with pytest.raises(KeyError):
        reply["nope"]


@pytest.mark.parametrize("nothing", ["", [], {}, "\n"])
def test_nothing_opens_as_an_empty_record(nothing: object) -> None:
    reply = Reply({"docs": nothing})
    assert not reply.docs
    assert reply.docs.doc == []
    assert Docs(nothing).people == {}


def test_a_missing_field_is_reported_with_its_path_and_what_came(reply: Reply) -> None:
    with pytest.raises(RecordError, match=r"^docs\.doc\[1\]\.title is missing; Doc came with doc_id$"):
        _ = reply.docs.doc[1].title
    with pytest.raises(RecordError, match=r"^docs\.people\['a b'\]\.user_id is missing; User came with nothing$"):
        _ = reply.docs.people["a b"].user_id
    with pytest.raises(RecordError, match=r"^docs is null; Reply came with docs$"):
        _ = Reply({"docs": None}).docs


def test_a_missing_field_is_an_attribute_that_is_not_there(reply: Reply) -> None:
    assert not hasattr(reply.docs.doc[1], "title")
    assert getattr(reply.docs.doc[1], "title", "untitled") == "untitled"


def test_one_wrong_field_leaves_the_others_readable() -> None:
    reply = Reply({"docs": {"total": "many", "doc": {"doc_id": 1, "title": "Sea", "owner": "someone"}}})
    with pytest.raises(RecordError, match=r"^docs\.total: expected an integer, got 'many'$"):
        _ = reply.docs.total
    with pytest.raises(RecordError, match=r"^docs\.doc\[0\]\.owner: expected a record User, got 'someone'$"):
        _ = reply.docs.doc[0].owner
    assert reply.docs.doc[0].title == "Sea"
    assert reply.docs["total"] == "many"


def test_an_error_tells_path_expected_type_and_value() -> None:
    doc = {"doc_id": 1, "title": "Sea", "posted_at": {"created": ["then"]}}
    reply = Reply({"docs": {"total": "many", "doc": [{"title": "Sky"}, doc]}})
    found = dict[str, tuple[str, object]]()
    looks: list[Callable[[], object]] = [
        lambda: reply.docs.total,
        lambda: reply.docs.doc[0].doc_id,
        lambda: reply.docs.doc[1].posted_at,
        lambda: Reply({"docs": 5}).docs,
        lambda: Docs({"people": "nobody"}).people,
    ]
    for look in looks:
        with pytest.raises(RecordError) as caught:
            look()
        found[caught.value.path] = caught.value.expected, caught.value.value
    assert found == {
        "docs.total": ("integer", "many"),
        "docs.doc[0].doc_id": ("id", None),
        "docs.doc[1].posted_at": ("timestamp", {"created": ["then"]}),
        "docs": ("record Docs", 5),
        "people": ("map of record User", "nobody"),
    }
    assert reply.docs["total"] == "many"
    assert reply.to_dict()["docs"]["doc"][1] == doc


def test_an_odd_item_takes_no_other_with_it() -> None:
    reply = Reply({"docs": {"doc": [{"title": "Sea"}, "odd", {"doc_id": 3}], "people": {"a": {"user_id": 1}, "b": 7}}})
    for _ in range(2):
        with pytest.raises(RecordError) as caught:
            _ = reply.docs.doc
        error = caught.value
        assert (error.path, error.expected, error.value) == ("docs.doc[1]", "record Doc", "odd")
        assert error.readable == {0: Doc({"title": "Sea"}), 2: Doc({"doc_id": 3})}
        with pytest.raises(RecordError, match=r"^docs\.doc\[2\]\.title is missing"):
            _ = error.readable[2].title
    assert reply.docs["doc"][1] == "odd"
    with pytest.raises(RecordError) as caught:
        _ = reply.docs.people
    assert (caught.value.path, caught.value.readable) == ("docs.people['b']", {"a": User({"user_id": 1})})


def test_an_error_can_be_pickled_and_changes_nothing_in_the_record() -> None:
    reply = Reply({"docs": [1]})
    with pytest.raises(RecordError) as caught:
        _ = reply.docs
    caught.value.value.append(2)  # type: ignore[attr-defined]
    assert reply["docs"] == [1]
    again = pickle.loads(pickle.dumps(caught.value))
    assert (again.path, again.expected, again.value) == ("docs", "record Docs", [1, 2])


@pytest.mark.parametrize("value", [{"canary": 1}, ["canary"], [{"token": "canary"}]])
@pytest.mark.parametrize("at", ["token", "secret"])
def test_nothing_of_a_secret_is_in_an_error_or_in_our_frames(at: str, value: object) -> None:
    with pytest.raises(RecordError) as caught:
        _ = User({"token": value}).token if at == "token" else Reply({"docs": [{"secret": value}]}).docs
    error, tb = caught.value, caught.value.__traceback__
    assert "canary" not in repr(vars(error)) + str(pickle.dumps(error))
    assert error.__context__ is None
    while tb is not None:
        if "runtime" in Path(tb.tb_frame.f_code.co_filename).parts and "tests" not in tb.tb_frame.f_code.co_filename:
            assert "canary" not in repr(tb.tb_frame.f_locals)
        tb = tb.tb_next


def test_a_record_taken_out_of_its_list_still_says_what_is_wrong(reply: Reply) -> None:
    doc = reply.docs.doc.pop()
    with pytest.raises(RecordError, match=r"^docs\.….title is missing"):
        _ = doc.title


@pytest.mark.parametrize("value", ["x" * 10**6, ["x" * 1000] * 1000, {"k" * 1000: "x" * 1000}, "\x1b[2J\n\u202e"])
def test_messages_are_short_and_printable(value: object) -> None:
    with pytest.raises(RecordError) as caught:
        _ = Docs({"total": value}).total
    assert len(str(caught.value)) < 500
    assert str(caught.value).isprintable()
    with pytest.raises(RecordError) as caught:
        _ = Docs({"y" * 1000: 1}).total
    assert len(str(caught.value)) < 200
    names = {f"{number}\n{'y' * 1000}": 1 for number in range(1000)}
    with pytest.raises(RecordError) as caught:
        _ = Docs(names).total
    assert len(str(caught.value)) <= 1000
    assert str(caught.value).isprintable()


@pytest.mark.parametrize("data", [5, "text", [1], True, 0])
def test_only_keys_and_values_make_a_record(data: object) -> None:
    with pytest.raises(RecordError, match=r"^Reply: expected a record, got "):
        Reply(data)


def test_records_are_read_only(reply: Reply) -> None:
    with pytest.raises(RecordError, match=r"Doc\.title: records are read-only"):
        reply.docs.doc[0].title = "x"  # type: ignore[assignment]
    with pytest.raises(RecordError, match=r"Reply\.docs: records are read-only"):
        del reply.docs
    with pytest.raises(AttributeError, match="titel"):
        reply.docs.doc[0].titel = "x"  # type: ignore[attr-defined]
    assert reply.docs.doc[0].title == "Sea"


def test_records_are_equal_when_they_read_the_same() -> None:
    assert Docs({"total": 2}) == Docs({"total": "2"})
    assert Docs({"total": 1, "doc": {"doc_id": 5}}) == Docs({"total": 1, "doc": [{"doc_id": "5"}]})
    assert Docs({"total": 2}) != Docs({"total": 3})
    assert Docs({"total": "many"}) != Docs({"total": "some"})
    assert Docs({"total": 2}) != Docs({"total": 2, "new": 1})
    assert Docs({}) != Doc({})
    assert Docs({}) != {}
    with pytest.raises(TypeError, match="unhashable"):
        hash(Docs({}))


def test_copies_and_pickles_are_equal_and_plain(reply: Reply) -> None:
    _ = reply.docs.doc
    for other in (copy.copy(reply), copy.deepcopy(reply), pickle.loads(pickle.dumps(reply))):
        assert other == reply
        assert type(other.docs.doc[0]) is Doc
    assert pickle.loads(pickle.dumps(reply.docs.doc[0])) == reply.docs.doc[0]
    assert b"extra" not in pickle.dumps(reply.docs.doc[0])


def test_to_dict_gives_a_copy_of_what_came(reply: Reply) -> None:
    data = reply.to_dict()
    assert data["docs"]["total"] == "2"
    assert Reply(json.loads(json.dumps(data))) == reply
    data["docs"]["doc"].clear()
    assert len(reply.docs.doc) == 2


def test_repr_is_short_and_typed(reply: Reply) -> None:
    assert repr(reply) == "Reply(docs=Docs(…), extra='x')"
    assert repr(reply.docs) == "Docs(total=2, doc=[2 × Doc], people={'a b': User()})"
    assert repr(Doc({"doc_id": 1, "posted_at": "0"})) == "Doc(doc_id='1', posted_at=1970-01-01 00:00:00+00:00, can={})"
    assert repr(Docs({"total": "many"})) == "Docs(total='many', doc=[], people={})"
    long = Doc({"doc_id": 1, "title": "\x1b" * 10**6} | {f"field_{n}": "x" * 50 for n in range(100)})
    assert len(repr(long)) < 400
    assert repr(long).isprintable()


def test_repr_and_messages_hide_secrets() -> None:
    seen = [repr(User({"user_id": 1, "token": "canary"})), repr(Record({"auth": {"token": "canary"}}))]
    for wrong in (lambda: User({"token": ["canary"]}).token, lambda: Reply({"docs": [{"secret": "canary"}]}).docs):
        with pytest.raises(RecordError) as caught:
            wrong()
        seen.append(str(caught.value))
    assert all("canary" not in text and "***" in text for text in seen), seen


def test_records_match_by_attribute(reply: Reply) -> None:
    match reply.docs.doc:
        case [Doc(media="photo", owner=User(user_id=owner)), Doc(media=None) as second]:
            assert owner == "3"
            assert second.doc_id == "8"
        case _:
            pytest.fail("no match")


def test_a_record_does_not_match_by_a_field_that_is_missing(reply: Reply) -> None:
    assert [_has_title(doc) for doc in reply.docs.doc] == [True, False]


def _has_title(doc: object) -> bool:
    match doc:
        case Doc(title=str()):
            return True
        case _:
            return False


def test_a_record_without_a_description_shows_what_came() -> None:
    record = Record({"a": 1, "b": {"c": 2}})
    assert record["b"]["c"] == 2
    assert repr(record) == "Record(a=1, b={'c': 2})"
    assert Record() == Record({})


def test_a_subclass_has_the_fields_of_its_base_first() -> None:
    class More(User):
        name = fields.text("name")

    assert list(More.__fields__) == ["user_id", "token", "name"]
    assert More({"user_id": 1, "name": "x"}).user_id == "1"


def test_opening_many_records_looks_at_none() -> None:
    class Untouched(dict[str, Any]):
        def refuse(self, *_: object) -> NoReturn:
            pytest.fail("looked at")

        get = __getitem__ = __iter__ = keys = values = items = refuse

    assert len(Docs({"total": 3, "doc": [Untouched(), Untouched()]}).doc) == 2


@given(st.dictionaries(st.text(), st.recursive(st.none() | st.text() | st.floats() | st.integers(), st.lists)))
def test_repr_copy_and_comparison_work_for_whatever_came(data: dict[str, Any]) -> None:
    for cls in (Record, Docs, Doc):
        record = cls(data)
        assert repr(record).isprintable()
        assert record == copy.copy(record)
        assert list(record.to_dict()) == list(data)
