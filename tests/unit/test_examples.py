from __future__ import annotations

import json
import xml.etree.ElementTree as ElementTree
from dataclasses import replace

import pytest

from generator.model.example_answers import envelope_json, envelope_xml, error_json, error_xml
from generator.model.examples import at, example_request, example_response, example_value, wire_pairs
from generator.model.method import Error, Paging, PagingStyle, Poll
from generator.model.parameter import Parameter, Rule
from generator.model.shape import Field, ListOf, MapOf, Record, Reference, Response, Scalar, Value
from generator.model.wire import Envelope, Failure

from .service_values import a_method, a_service, an_answer

SERVICE = a_service()


def optional(*names: str) -> tuple[Parameter, ...]:
    return tuple(Parameter(name, "string") for name in names)


def asked(*names: str, rules: tuple[Rule, ...], required: str = "") -> list[str]:
    parameters = tuple(replace(one, required=one.name == required) for one in optional(*names))
    return [name for name, _ in example_request(SERVICE, a_method(parameters=parameters, rules=rules))]


def test_only_required_arguments_are_in_a_request() -> None:
    method = a_method(parameters=(Parameter("a", "id", required=True), Parameter("b", "id")))
    assert [name for name, _ in example_request(SERVICE, method)] == ["a"]


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        ((Rule("any_of", ("b", "c")),), ["b"]),
        ((Rule("one_of", ("c", "b")),), ["c"]),
        ((Rule("at_most_one", ("a", "b")),), []),
        ((Rule("instead", ("b", "c")),), ["b"]),
        ((Rule("any_of", ("a", "b")), Rule("together", ("a", "c"))), ["a", "c"]),
        ((Rule("together", ("a", "c")),), []),
    ],
)
def test_a_request_keeps_to_the_rules(rules: tuple[Rule, ...], expected: list[str]) -> None:
    assert asked("a", "b", "c", rules=rules) == expected


def test_a_rule_does_not_add_what_another_rule_excludes() -> None:
    rules = (Rule("any_of", ("b", "c")), Rule("at_most_one", ("a", "b")))
    assert asked("a", "b", "c", rules=rules, required="a") == ["a", "c"]


def test_the_example_of_the_description_wins_and_is_completed() -> None:
    parameters = (Parameter("a", "id", required=True), Parameter("b", "list", of="id"), Parameter("c", "id"))
    request = dict(
        example_request(SERVICE, a_method(parameters=parameters, example_request=(("b", "7,8"), ("z", "1"))))
    )
    assert request["b"] == ("7", "8")
    assert request["z"] == "1"
    assert set(request) == {"a", "b", "z"}


def test_the_token_is_left_to_the_client() -> None:
    method = a_method(parameters=(Parameter("token", "string", required=True, carries_token=True),))
    assert example_request(SERVICE, method) == ()


@pytest.mark.parametrize(
    ("parameter", "expected"),
    [
        (Parameter("n", "integer", minimum=5), "5"),
        (Parameter("n", "integer", maximum=0), "0"),
        (Parameter("n", "integer", default="20"), "20"),
        (Parameter("n", "boolean"), "1"),
        (Parameter("n", "enum", values=(Value("x"), Value("y"))), "x"),
        (Parameter("n", "list", of="enum", values=(Value("x"), Value("y"))), ("x",)),
        (Parameter("n", "list", of="enum", values=(Value("x"), Value("y")), min_items=2), ("x", "y")),
        (Parameter("n", "date", format="%d.%m.%Y"), "17.05.2024"),
        (Parameter("n", "timestamp", format="%Y"), "2024"),
        (Parameter("n", "string", max_length=3), "Som"),
        (Parameter("n", "string", pattern="[A-Za-z0-9 ]+"), "Some n"),
        (Parameter("n", "string", pattern=r"^\d{4}-[0-9]{2,3}$"), "1111-11"),
        (Parameter("n", "string", pattern=r"(?:x|yz)+:[^a-z\]]*"), "x:1"),
        (Parameter("n", "string", pattern=r"\((on|off)\)?"), "(on)"),
        (Parameter("n", "list", of="string", pattern="#[0-9a-f]{6}", min_items=2), ("#aaaaaa", "#aaaaaa")),
    ],
)
def test_a_value_is_legal(parameter: Parameter, expected: object) -> None:
    assert example_value(SERVICE, parameter) == expected


def test_the_document_asked_for_is_the_document_answered() -> None:
    method = a_method()
    asked = dict(example_request(SERVICE, method))["book_id"]
    assert at(example_response(SERVICE, method), ("book", "book_id")) == asked


def test_lists_have_two_items_that_differ_and_maps_two_entries() -> None:
    method = a_method(
        response=an_answer(Field("book", ListOf(Reference("Book"))), Field("can", MapOf(Scalar("boolean"))))
    )
    response = example_response(SERVICE, method)
    books = at(response, ("book",))
    assert isinstance(books, list)
    assert len({book["book_id"] for book in books}) == 2
    assert at(response, ("can",)) == {"one": "1", "two": "1"}


def test_values_are_texts_throughout() -> None:
    kinds = ("id", "integer", "number", "boolean", "timestamp", "datetime", "date", "url", "md5", "latitude", "any")
    method = a_method(response=an_answer(*(Field(kind, Scalar(kind)) for kind in kinds)))
    response = example_response(SERVICE, method)
    assert isinstance(response, dict)
    assert all(isinstance(value, str) and value for value in response.values())


def test_the_counts_of_a_paged_answer_fit_a_single_page() -> None:
    style = PagingStyle("page", "page", page="page", size="size", first=0, total="total", pages="pages", current="page")
    books = Record(
        (
            Field("total", Scalar("integer")),
            Field("pages", Scalar("integer")),
            Field("page", Scalar("integer")),
            Field("book", ListOf(Reference("Book"))),
        )
    )
    method = a_method(response=an_answer(Field("books", books)), paging=Paging(style, ("books", "book"), ("books",)))
    told = at(example_response(SERVICE, method), ("books",))
    assert isinstance(told, dict)
    assert (told["total"], told["pages"], told["page"], len(told["book"])) == ("2", "1", "0", 2)


def test_what_is_polled_has_ended_well() -> None:
    ticket = Record(
        (
            Field("done", Scalar("boolean")),
            Field("failed", Scalar("boolean")),
            Field("eta", Scalar("integer")),
        )
    )
    polled = a_method("ticket.check", response=an_answer(Field("ticket", ticket)))
    poll = Poll("ticket.check", (("ticket", "ticket"),), ("ticket",), "done", "failed", "eta", "file.send")
    start = a_method("file.send", poll=poll)
    response = example_response(a_service(polled, start), polled)
    assert at(response, ("ticket",)) == {"done": "1", "failed": "0", "eta": "0"}


def test_no_answer_without_a_shape() -> None:
    assert example_response(SERVICE, a_method(response=Response("none"))) == {}
    assert example_response(SERVICE, a_method(response=Response("unknown"))) == {}
    assert example_response(SERVICE, a_method(example_response={"a": "1"})) == {"a": "1"}


def test_the_example_of_the_description_is_told_in_texts() -> None:
    given = {"a": [1, 1.5, True, False], "b": {"c": None, "d": "x"}}
    assert example_response(SERVICE, a_method(example_response=given)) == {
        "a": ["1", "1.5", "1", "0"],
        "b": {"c": "", "d": "x"},
    }


@pytest.mark.parametrize(
    ("spelling", "expected"),
    [
        (None, [("n", "1,2")]),
        ("join: ", [("n", "1 2")]),
        ("repeat", [("n", "1"), ("n", "2")]),
        ("brackets", [("n[0]", "1"), ("n[1]", "2")]),
        ("dots", [("n.1", "1"), ("n.2", "2")]),
    ],
)
def test_lists_are_spelled_as_the_parameter_wants(spelling: str | None, expected: list[tuple[str, str]]) -> None:
    method = a_method(parameters=(Parameter("n", "list", of="id", spelling=spelling),))
    assert list(wire_pairs(SERVICE, method, (("n", ("1", "2")),))) == expected


def test_json_has_the_envelope_beside_the_body() -> None:
    assert envelope_json(SERVICE, a_method(), {"book": {}}) == {"api": {"status": "ok"}, "book": {}}
    assert error_json(SERVICE, SERVICE.errors[0]) == {
        "api": {"status": "error", "code": "100", "message": "Key missing"}
    }


def test_an_envelope_that_only_failures_have() -> None:
    envelope = Envelope("json", "", (Failure("present", ("error",)),), (("error",),), (("message",),))
    service = a_service(envelopes=(envelope,))
    assert envelope_json(service, a_method(), {"book": {}}) == {"book": {}}
    assert error_json(service, Error("6", "BookNotFound")) == {"error": "6", "message": "Book not found"}


def test_xml_puts_every_field_where_it_says() -> None:
    note = Record(
        (
            Field("note_id", Scalar("id")),
            Field("content", Scalar("text"), xml="text()"),
            Field("title", Scalar("string"), xml="title"),
            Field("perms", MapOf(Scalar("string")), xml="permissions"),
        )
    )
    method = a_method(response=an_answer(Field("note", ListOf(note)), Field("ticket", Scalar("string"))))
    body = {
        "note": [{"note_id": "1", "content": "a < b & c", "title": "T", "perms": {"a b": "read"}}],
        "ticket": "12",
        "extra": {"new": "x"},
    }
    assert envelope_xml(SERVICE, method, body) == (
        '<api status="ok">\n'
        '  <note note_id="1">a &lt; b &amp; c\n'
        "    <title>T</title>\n"
        '    <permissions a_b="read"/>\n'
        "  </note>\n"
        "  <ticket>12</ticket>\n"
        '  <extra new="x"/>\n'
        "</api>\n"
    )


LIKE_XML = (
    Field("size", Scalar("string"), xml="@size"),
    Field("url", Scalar("url"), xml="text()"),
    Field("total", Scalar("integer"), xml="@totalResults"),
    Field("odd", Scalar("integer"), xml="search:odd", json="search:odd"),
    Field("tags", ListOf(Scalar("string")), xml="tags/tag"),
    Field("inner", ListOf(Record((Field("rank", Scalar("integer"), xml="@rank"),))), xml="inner"),
)
BODY = {
    "image": {"size": "big", "url": "u", "total": "3", "odd": "5", "tags": ["a", "b"], "inner": [{"rank": "1"}]},
}


@pytest.mark.parametrize(
    ("conventions", "expected"),
    [
        ({}, {"size": "big", "url": "u", "total": "3", "inner": [{"rank": "1"}]}),
        ({"text": "$t"}, {"size": "big", "$t": "u", "total": "3", "inner": [{"rank": "1"}]}),
        (
            {"text": "#text", "attributes": "@attr"},
            {"size": "big", "#text": "u", "totalResults": "3", "inner": [{"@attr": {"rank": "1"}}]},
        ),
        (
            {"attribute_prefix": "@"},
            {"@size": "big", "url": "u", "@totalResults": "3", "inner": [{"@rank": "1"}]},
        ),
    ],
)
def test_json_that_is_xml_at_heart(conventions: dict[str, str], expected: dict[str, object]) -> None:
    service = a_service(envelopes=(Envelope("json", **conventions),))  # type: ignore[arg-type]  # all are texts
    method = a_method(response=an_answer(Field("image", Record(LIKE_XML), xml="image")))
    assert envelope_json(service, method, BODY) == {"image": {**expected, "search:odd": "5", "tags": ["a", "b"]}}


def test_xml_of_the_same_answer() -> None:
    service = a_service(envelopes=(Envelope("xml", "r"),), xml_scalars="element")
    method = a_method(response=an_answer(Field("image", Record(LIKE_XML), xml="image")))
    assert envelope_xml(service, method, {**BODY, "unforeseen": {"a": "1"}}) == (
        '<r xmlns:search="urn:search">\n'
        '  <image size="big" totalResults="3">u\n'
        "    <search:odd>5</search:odd>\n"
        "    <tags>\n"
        "      <tag>a</tag>\n"
        "      <tag>b</tag>\n"
        "    </tags>\n"
        '    <inner rank="1"/>\n'
        "  </image>\n"
        "  <unforeseen>\n"
        "    <a>1</a>\n"
        "  </unforeseen>\n"
        "</r>\n"
    )


def test_an_answer_inside_a_key_named_after_the_method() -> None:
    told = (Failure("not_equal", ("state",), "done"),)
    service = a_service(
        envelopes=(
            Envelope("json", failures=told, inside="{method_}_response"),
            Envelope("xml", "{method_}Response", failures=told, inside="{method}Result"),
        )
    )
    method = a_method(response=an_answer(Field("a", Scalar("string"), xml="a")))
    assert envelope_json(service, method, {"a": "1"}) == {"book_get_response": {"state": "done", "a": "1"}}
    assert envelope_xml(service, method, {"a": "1"}) == (
        '<book_getResponse>\n  <book.getResult state="done">\n    <a>1</a>\n  </book.getResult>\n</book_getResponse>\n'
    )


@pytest.mark.parametrize(
    ("failures", "code", "message", "json", "xml"),
    [
        (
            (Failure("equal", ("status",), "failed"),),
            (("error", "code"),),
            (("error",),),
            {"status": "failed", "error": {"code": "6", "text()": "Book not found"}},
            '<r status="failed">\n  <error code="6">Book not found</error>\n</r>\n',
        ),
        (
            (Failure("status"), Failure("not_empty", ("error",))),
            (),
            (("error",), ("message",)),
            {"error": "Book not found"},
            "<r>\n  <error>Book not found</error>\n</r>\n",
        ),
        (
            (Failure("present", ("oops",)),),
            (("why", "code"),),
            (),
            {"why": {"code": "6"}, "oops": "6"},
            '<r>\n  <why code="6"/>\n  <oops>6</oops>\n</r>\n',
        ),
        ((Failure("status"),), (("code",),), (), {"code": "6"}, '<r code="6"/>\n'),
    ],
)
def test_failures_of_every_kind(
    failures: tuple[Failure, ...],
    code: tuple[tuple[str, ...], ...],
    message: tuple[tuple[str, ...], ...],
    json: dict[str, object],
    xml: str,
) -> None:
    told = Envelope("", "r", failures, code, message, xml_attributes=("status", "code"))
    envelopes = (replace(told, format="json"), replace(told, format="xml"))
    service = a_service(envelopes=envelopes, xml_scalars="element")
    assert error_json(service, Error("6", "BookNotFound")) == json
    assert error_xml(service, Error("6", "BookNotFound")) == xml


def test_lists_that_run_in_parallel_have_as_many_items() -> None:
    lists = (
        Parameter("a", "list", of="id", required=True),
        Parameter("b", "list", of="id", min_items=2, required=True),
    )
    method = a_method(parameters=(*lists, Parameter("c", "list", of="id", required=True)))
    parallel = replace(method, rules=(Rule("same_length", ("a", "b")),))
    assert [len(value) for _, value in example_request(SERVICE, method)] == [1, 2, 1]
    assert [len(value) for _, value in example_request(SERVICE, parallel)] == [2, 2, 1]


def test_xml_failures_follow_the_envelope() -> None:
    assert error_xml(SERVICE, SERVICE.errors[0]) == '<api status="error" code="100" message="Key missing"/>\n'
    paths = (("error", "code"),), (("error", "#text"),)
    envelope = Envelope("xml", "lib", (Failure("not_equal", ("status",), "ok"),), *paths, text="#text")
    assert error_xml(a_service(envelopes=(envelope,)), Error("6", "BookNotFound")) == (
        '<lib status="error">\n  <error code="6">Book not found</error>\n</lib>\n'
    )


@pytest.mark.parametrize(
    "text", ["</api><x>", '" onload="1', "]]>", "a\x00\x1b\ud800b", "a\u202eb", "a\r\nb\tc", "é😀"]
)
def test_hostile_texts_stay_texts_in_xml(text: str) -> None:
    method = a_method(response=an_answer(Field("a", Scalar("text")), Field("b", Reference("Book"))))
    written = envelope_xml(SERVICE, method, {"a": text, "b": {"book_id": text}, text: {text: text}})
    tree = ElementTree.fromstring(written)
    seen = "".join(c if c in "\r\n\t" or " " <= c != "\ud800" else "\ufffd" for c in text)
    assert tree.findtext("a") == seen
    assert tree.find("b").get("book_id") == seen  # type: ignore[union-attr]
    assert "\u202e" not in written
    json.dumps(written)
