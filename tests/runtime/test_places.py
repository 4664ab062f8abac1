"""Where the parts of a call travel: verbs, hosts, the path, the query, bodies of forms and JSON, headers."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.errors import InvalidArgument, RuleViolation
from generator.runtime.facts import Conventions, Credential, Method, Parameter, Rule, Service
from generator.runtime.request import Request, build_request
from generator.runtime.signing import Credentials, Scheme

SERVICE = Service(
    name="depot",
    title="Depot",
    package="depot",
    version="1",
    environment="DEPOT",
    base="https://depot.example/",
    hosts={"upload": "https://up.depot.example/v2/"},
    path="{method}",
    key=Credential(parameter="key"),
    token=Credential(header="Authorization", value="Bearer {value}"),
    constants={"v": "2.0"},
)
CREDENTIALS = Credentials(key="K", secret="S", token="T")
ORDER = Parameter("order_id", required=True, place="path")
NOTE = Parameter("note")


def build(method: Method, service: Service = SERVICE, options: Any = None, **arguments: object) -> Request:
    return build_request(service, method, arguments, CREDENTIALS, **options or {})


@pytest.mark.parametrize(
    ("verb", "query", "form"),
    [
        ("GET", "key=K&v=2.0&note=n", b""),
        ("DELETE", "key=K&v=2.0&note=n", b""),
        ("POST", "", b"key=K&v=2.0&note=n"),
        ("PUT", "", b"key=K&v=2.0&note=n"),
        ("PATCH", "", b"key=K&v=2.0&note=n"),
    ],
)
def test_the_verb_says_where_parameters_go(verb: str, query: str, form: bytes) -> None:
    request = build(Method("order.set", verb=verb, parameters=(NOTE,)), note="n")
    assert request.verb == verb
    assert request.target == "https://depot.example/order.set" + (f"?{query}" if query else "")
    assert request.body() == ("application/x-www-form-urlencoded" if form else "", form)


def test_the_verb_of_the_service_and_those_that_need_a_body() -> None:
    posting = replace(SERVICE, verb="POST")
    assert build(Method("a.b"), posting).verb == "POST"
    assert build(Method("a.b", verb="GET"), posting).verb == "GET"
    assert build(Method("a.b", post_only=True)).verb == "POST"
    file = Parameter("file", type="file")
    assert build(Method("a.b", parameters=(file,)), file=b"x").verb == "POST"
    assert build(Method("a.b", verb="PUT", parameters=(file,)), file=b"x").verb == "PUT"


def test_common_parameters_may_always_travel_in_the_query() -> None:
    service = replace(SERVICE, common="query", scheme=Scheme.parse(SIGNED), method_parameter="do", path="")
    request = build(Method("order.set", verb="POST", signed=True, parameters=(NOTE,)), service, note="n")
    assert [name for name, _ in request.query] == ["do", "key", "v", "sig"]
    assert request.form == (("note", "n"),)


def test_a_parameter_may_say_where_it_travels() -> None:
    method = Method(
        "order.set",
        verb="POST",
        parameters=(
            Parameter("page", place="query"),
            Parameter("if_match", place="header", header="If-Match"),
            Parameter("note", place="body"),
        ),
    )
    request = build(method, page="1", if_match="abc", note="n")
    assert request.query == (("page", "1"),)
    assert request.form == (("key", "K"), ("v", "2.0"), ("note", "n"))
    assert request.headers == (("If-Match", "abc"), ("Authorization", "Bearer T"))


def test_a_delete_may_have_a_body_all_the_same() -> None:
    request = build(Method("a.b", verb="DELETE", parameters=(Parameter("note", place="body"),)), note="n")
    assert request.body() == ("application/x-www-form-urlencoded", b"note=n")


def test_a_path_of_a_methods_own() -> None:
    method = Method(
        "order.get", path="orders/{order_id}/lines/{line}", parameters=(ORDER, Parameter("line", place="path"))
    )
    request = build(method, order_id="a/b c?d#{line}", line="ä")
    assert request.url == "https://depot.example/orders/a%2Fb%20c%3Fd%23%7Bline%7D/lines/%C3%A4"
    assert request.query == (("key", "K"), ("v", "2.0"))
    for bad in (".", ".."):
        with pytest.raises(InvalidArgument, match='"order_id" stands in the address'):
            build(method, order_id=bad, line="x")
    with pytest.raises(InvalidArgument, match='"order_id" must not be empty'):
        build(method, order_id="", line="x")


@pytest.mark.parametrize("text", ["a\r\nX-Evil: 1", "ä", "\x7f"])
def test_a_header_is_one_line_of_ascii(text: str) -> None:
    with pytest.raises(InvalidArgument, match='"tag" is a header'):
        build(Method("a.b", parameters=(Parameter("tag", place="header", header="X-Tag"),)), tag=text)


def test_a_host_of_its_own() -> None:
    method = Method("file.send", host="upload")
    assert build(method).url == "https://up.depot.example/v2/file.send"
    there = build(method, options={"base_url": "http://127.0.0.1:1/"})
    assert there.url == "http://127.0.0.1:1/file.send"


def test_constants_give_way_to_what_signing_adds() -> None:
    scheme = Scheme.parse({**SIGNED, "add": {"v": "3", "t": "{timestamp}"}})
    request = build(Method("a.b", signed=True), replace(SERVICE, scheme=scheme), options={"clock": lambda: 5.0})
    assert dict(request.query) == {"key": "K", "v": "3", "t": "5", "sig": md5("keyKt5v3S")}


SIGNED: dict[str, object] = {"digest": "md5", "message": "{params}{secret}", "place": [{"param": "sig"}]}


def md5(text: str) -> str:
    return hashlib.md5(text.encode()).hexdigest()


# Bodies of JSON

JSON = replace(
    SERVICE,
    body="json",
    key=Credential(header="X-Key"),
    constants={},
    scheme=Scheme.parse(
        {"digest": "sha256", "message": "{body}{secret}", "place": [{"header": "X-Sign", "value": "{signature}"}]}
    ),
)
MANY = Method(
    "order.add",
    signed=True,
    verb="POST",
    parameters=(
        Parameter("id", type="id"),
        Parameter("count", type="integer"),
        Parameter("price", type="number"),
        Parameter("is_gift", type="boolean"),
        Parameter("at", type="timestamp"),
        Parameter("day", type="date"),
        Parameter("tags", type="list"),
        Parameter("sizes", type="list", of="integer"),
        Parameter("flags", type="map", of="boolean"),
        Parameter("any", type="any"),
        Parameter("page", type="integer", place="query"),
    ),
)


def test_values_of_json_are_of_the_described_types() -> None:
    request = build(
        MANY,
        JSON,
        id=7,
        count=2,
        price=Decimal("0.10"),
        is_gift=False,
        at=datetime(1970, 1, 2, tzinfo=UTC),
        day="2016-01-01",
        tags=["a,b", "ä"],
        sizes=1,
        flags={"new": True},
        any={"deep": [1, None, {"x": 0.5}]},
        page=3,
    )
    kind, body = request.body()
    assert (kind, request.query) == ("application/json", (("page", "3"),))
    assert isinstance(body, bytes)
    assert json.loads(body) == {
        "id": "7",
        "count": 2,
        "price": 0.1,
        "is_gift": False,
        "at": 86400,
        "day": "2016-01-01",
        "tags": ["a,b", "ä"],
        "sizes": [1],
        "flags": {"new": True},
        "any": {"deep": [1, None, {"x": 0.5}]},
    }
    assert dict(request.headers)["X-Sign"] == hashlib.sha256(body + b"S").hexdigest()


@given(st.decimals(allow_nan=False, allow_infinity=False, places=20) | st.integers() | st.floats(-1e300, 1e300))
def test_no_digit_of_a_number_is_lost(number: Any) -> None:
    body = build(MANY, JSON, price=number).document
    assert type(number)(json.loads(body, parse_float=Decimal, parse_int=Decimal)["price"]) == number


def test_a_boolean_is_one_whatever_it_is_elsewhere() -> None:
    service = replace(JSON, conventions=Conventions(true="Y", false="N"))
    assert build(MANY, service, is_gift=True, flags={"a": False}, any=True).document == (
        '{"is_gift": true, "flags": {"a": false}, "any": true}'
    )


def test_an_empty_body_of_json_is_an_empty_record() -> None:
    assert build(MANY, JSON).body() == ("application/json", b"{}")
    assert build(replace(MANY, verb="GET"), JSON, count=1).body() == ("", b"")


def test_what_json_cannot_hold_is_refused() -> None:
    for value in ({1: {2}}, [float("nan")], ["\ud800"]):
        with pytest.raises(InvalidArgument, match='"any" must be made of'):
            build(MANY, JSON, any=value)


def test_a_signature_within_the_body_covers_the_rest_of_it() -> None:
    service = replace(JSON, key=Credential(parameter="key"), scheme=Scheme.parse(SIGNED))
    assert json.loads(build(MANY, service, count=1).document) == {"key": "K", "count": 1, "sig": md5("count1keyKS")}
    apart = replace(service, common="query")
    request = build(MANY, apart, count=1)
    assert (request.document, dict(request.query)) == ('{"count": 1}', {"key": "K", "sig": md5("count1keyKS")})


def test_a_signature_over_the_body_stays_outside() -> None:
    scheme = Scheme.parse({**SIGNED, "message": "{body}{secret}", "add": {"t": "{timestamp}"}})
    request = build(MANY, replace(JSON, scheme=scheme), options={"clock": lambda: 5.0}, count=1)
    assert request.document == '{"count": 1}'
    assert dict(request.query) == {"t": "5", "sig": md5('{"count": 1}S')}


def test_a_file_makes_the_body_one_of_parts() -> None:
    method = Method("a.b", verb="POST", parameters=(Parameter("file", type="file"), Parameter("n", type="integer")))
    request = build(method, JSON, file=b"x", n=1)
    assert request.body()[0].startswith("multipart/form-data")
    assert request.form == (("n", "1"),)


def test_a_method_may_write_its_body_another_way() -> None:
    assert build(replace(MANY, body="form"), JSON, count=1).body()[0] == "application/x-www-form-urlencoded"
    assert build(Method("a.b", verb="POST", body="json")).document == '{"key": "K", "v": "2.0"}'


# Lists


@pytest.mark.parametrize(
    ("spelling", "names"),
    [("repeat", ["x", "x"]), ("brackets", ["x[0]", "x[1]"]), ("brackets1", ["x[1]", "x[2]"]), ("dots", ["x.1", "x.2"])],
)
def test_spellings_of_lists(spelling: str, names: list[str]) -> None:
    method = Method("a.b", parameters=(Parameter("x", type="list", spelling=spelling),))
    assert [name for name, _ in build(method, x=["a", "b"]).query[2:]] == names


def test_lists_that_run_in_parallel() -> None:
    lists = tuple(Parameter(name, type="list", spelling="brackets") for name in ("who", "what", "from"))
    method = Method(
        "a.b",
        parameters=(*lists[:2], replace(lists[2], argument="from_")),
        rules=(Rule("same_length", ("who", "what", "from")),),
    )
    assert dict(build(method, who=["a", "b"], what=["c", "d"]).query[2:]) == {
        "who[0]": "a",
        "who[1]": "b",
        "what[0]": "c",
        "what[1]": "d",
    }
    with pytest.raises(RuleViolation, match="who has 2, from_ has 1"):
        build(method, who=["a", "b"], from_="c")
