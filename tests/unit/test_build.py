"""The model of a service that uses every key: each fact arrives, each default is settled."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.model.login import LoginStep
from generator.model.method import Change, Error, Method, Paging, Poll
from generator.model.parameter import Rule
from generator.model.service import Level, PermissionItem, Service, Timeouts
from generator.model.shape import Field, ListOf, MapOf, Origin, Record, Reference, Scalar, Value
from generator.model.wire import Credential, Failure
from generator.spec.load import load

from . import shop

MINIMAL = """\
service: tiny
title: Tiny
summary: A tiny service.
endpoint: {base: "https://tiny.example/", path: "{method}"}
"""


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Service:
    (service,), problems = load(shop.write(tmp_path_factory.mktemp("shop")))
    assert problems.lines == []
    return service


@pytest.fixture(scope="module")
def get_list(service: Service) -> Method:
    return service.method("item.getList")


@pytest.fixture
def tiny(tmp_path: Path) -> Service:
    (tmp_path / "tiny").mkdir()
    (tmp_path / "tiny" / "service.yaml").write_text(MINIMAL)
    (tmp_path / "tiny" / "ping.yaml").write_text(
        "method: ping\nsummary: Ping.\nsigned: false\nresponse: unknown\nerrors: unknown\n"
    )
    (service,), _ = load(tmp_path)
    return service


def test_texts_are_those_of_the_file(service: Service, get_list: Method) -> None:
    assert (service.name, service.title, service.summary) == ("shop", "Shop", "A shop.")
    assert service.package.version == "1.10"
    assert get_list.description == "First line.\nSecond line.\n"


def test_methods_are_sorted_and_know_their_origin(service: Service) -> None:
    assert [method.name for method in service.methods] == [
        "item.check",
        "item.drop",
        "item.find",
        "item.getList",
        "item.make",
        "item.move",
    ]
    assert service.method("item.drop").origin == Origin("shop/item.drop.yaml", 1)


def test_facts_of_a_method(service: Service, get_list: Method) -> None:
    assert (get_list.signed, get_list.token, get_list.status, get_list.idempotent) == (
        True,
        "optional",
        "inferred",
        True,
    )
    assert (get_list.permissions, get_list.permissions_for) == ((("list", "read"),), "private")
    assert (get_list.errors_known, service.method("item.check").errors_known) == (False, False)
    assert get_list.errors == (Error("1", "ListNotFound", "No such list.", "not_found"),)
    assert (get_list.changelog, get_list.see_also) == ((Change("2020-02-29", "Made."),), ("item.check",))
    assert (get_list.notes, get_list.doubts) == (("A note.",), ("A doubt.",))
    assert get_list.page == "https://shop.example/help/item.getList"
    assert service.method("item.drop").permissions == (("list", "write"), ("card", "read"))


def test_groups_of_parameters_stand_where_they_are_included(get_list: Method) -> None:
    names = [parameter.name for parameter in get_list.parameters]
    assert names == ["list_id", "page", "size", "colours", "shown", "since", "near", "name", "flags"]
    assert get_list.parameters[1].origin == Origin("shop/service.yaml", 93)


def test_facts_of_parameters(get_list: Method) -> None:
    by_name = {parameter.name: parameter for parameter in get_list.parameters}
    colours, since, near, name = (by_name[key] for key in ("colours", "since", "near", "name"))
    assert colours.values == (Value("red", "Like blood."), Value("010", "Like nothing."), Value("no", "None at all."))
    assert (colours.of, colours.spelling, colours.min_items, colours.max_items) == ("enum", "join:|", 1, 3)
    assert by_name["shown"].default == "yes"
    assert (since.format, since.default, since.inferred, since.doubt) == ("%d.%m.%Y", "01.02.2020", True, "Perhaps.")
    assert (near.minimum, near.maximum, near.special) == (-1.5, 2, (Value("-999", "Nowhere."),))
    assert (name.max_length, name.pattern, name.clears, name.also) == (9, "[a-z]+", True, ("title",))
    assert (name.deprecated, name.of, by_name["flags"].of, by_name["flags"].signed) == (
        "Use near.",
        None,
        "boolean",
        False,
    )


def test_a_field_may_have_a_key_and_a_place_of_its_own(service: Service) -> None:
    odd = service.types[0].record.fields[-1]
    assert (odd.name, odd.key, odd.xml) == ("odd", "shop:odd", "odds/odd")
    assert service.types[0].record.fields[0].key == "item_id"


def test_files_stay_outside_the_signature(service: Service) -> None:
    ids, photo = service.method("item.check").parameters
    assert (ids.signed, photo.signed, service.method("item.check").takes_file) == (True, False, True)


def test_rules_over_parameters(get_list: Method) -> None:
    assert get_list.rules == (Rule("any_of", ("colours", "shown")), Rule("instead", ("name", "near", "since")))


def test_where_a_call_goes(service: Service, get_list: Method) -> None:
    move, check = service.method("item.move"), service.method("item.check")
    assert (move.verb, move.host, move.path, move.body) == ("PATCH", "up", "items/{item_id}/place", "json")
    assert (get_list.verb, get_list.host, get_list.path, get_list.body) == ("GET", "", "{method}", "form")
    assert (check.verb, service.endpoint.hosts, service.endpoint.common) == (
        "POST",
        (("up", "https://up.shop.example/"),),
        "query",
    )
    assert service.constants == (("v", "2.0"),)


def test_where_parameters_travel(service: Service, get_list: Method) -> None:
    move = {parameter.name: parameter for parameter in service.method("item.move").parameters}
    assert {name: parameter.place for name, parameter in move.items()} == {
        "item_id": "path",
        "x": "body",
        "y": "body",
        "trace": "header",
        "dry": "query",
    }
    assert (move["trace"].header, move["x"].header, move["y"].spelling) == ("X-Trace", "", "brackets1")
    assert {parameter.place for parameter in get_list.parameters} == {"query"}
    assert service.method("item.move").rules == (Rule("same_length", ("x", "y")),)


def test_formats_of_single_methods(tmp_path: Path, get_list: Method) -> None:
    (tmp_path / "tiny").mkdir()
    envelopes = 'envelopes: {php: {attribute_prefix: "@"}, form: {fail: {path: oops, not_empty: true}}}\n'
    (tmp_path / "tiny" / "service.yaml").write_text(MINIMAL + envelopes)
    (tmp_path / "tiny" / "ping.yaml").write_text(
        "method: ping\nsummary: Ping.\nsigned: false\nformats: [php, form]\nresponse: none\nerrors: {}\n"
    )
    (service,), problems = load(tmp_path)
    assert problems.lines == []
    json, form, php = service.envelopes
    assert (service.method("ping").formats, get_list.formats) == (("php", "form"), ())
    assert (service.formats, json.format, form.format, php.format) == (("json",), "json", "form", "php")
    assert (form.failures, php.attribute_prefix) == ((Failure("not_empty", ("oops",)),), "@")


def test_a_method_may_page_in_its_own_words(service: Service) -> None:
    paging = service.method("item.find").paging
    assert paging
    style = paging.style
    assert (paging.items, paging.info, paging.default_size, paging.max_size) == (("found",), (), 5, 9)
    assert (style.page, style.size, style.first, style.total, style.pages, style.next) == (
        "start",
        "many",
        1,
        "all",
        "pages",
        "go_on",
    )


def test_schemes_are_blocks_of_their_own(service: Service) -> None:
    (oauth,) = service.schemes
    assert (oauth.name, oauth.doc, oauth.replaces) == ("oauth", "For others.", ("key",))
    assert (oauth.block["digest"], oauth.block["add"]) == ("hmac-sha1", {"nonce": "{nonce}", "at": "{timestamp}"})
    assert not {"doc", "replaces"} & oauth.block.keys()


def test_paging_is_resolved(service: Service, get_list: Method) -> None:
    paging = get_list.paging
    assert isinstance(paging, Paging)
    assert (paging.items, paging.info) == (("list", "items", "item"), ("list", "items"))
    assert (paging.default_size, paging.max_size) == (10, 50)
    assert (paging.style.name, paging.style.kind, paging.style.first, paging.style.total) == (
        "page",
        "page",
        0,
        "total",
    )
    assert service.method("item.make").paging is None


def test_shapes_in_every_form(get_list: Method) -> None:
    record = get_list.response.record
    assert record
    (top,) = record.fields
    assert (top.name, top.xml) == ("list", "list")
    assert isinstance(top.shape, Record)
    fields = {field.name: field for field in top.shape.fields}
    assert fields["total"] == Field("total", Reference("Price"), optional=True, xml="total")
    assert fields["marks"].shape == MapOf(Scalar("integer"))
    assert fields["any"].shape == MapOf(Scalar("string"))
    assert fields["tags"].shape == ListOf(Scalar("string"))
    inner = Record((Field("type", Scalar("id"), xml="@type"),), "Odd.")
    assert fields["nested"].shape == ListOf(inner)
    assert fields["owner"] == Field("owner", ListOf(Reference("Price")), "Owners.", optional=True, xml="owner")


def test_places_in_xml(service: Service) -> None:
    item, price = service.types
    assert [field.xml for field in item.record.fields] == ["@item_id", "@type", "color", "text()", "odds/odd"]
    assert [field.optional for field in price.record.fields] == [False, True]
    colour = item.record.fields[2]
    assert (colour.condition, colour.also, colour.doc) == ("extra=colour", ("color",), "Its colour.")
    assert service.method("item.make").response.record == Record((Field("ticket", Scalar("string"), xml="ticket"),))


def test_responses_without_a_record(service: Service, tiny: Service) -> None:
    assert (service.method("item.drop").response.kind, tiny.method("ping").response.kind) == ("none", "unknown")


def test_polling(service: Service) -> None:
    expected = Poll("item.check", (("ids", "ticket"),), ("checks", "check"), "done", "bad", "eta", "item.make")
    assert service.method("item.make").poll == expected


def test_examples_have_the_types_of_their_shapes(get_list: Method) -> None:
    assert get_list.example_request == (("list_id", "012"), ("size", "5"))
    item = {"item_id": "007", "type": "no", "text": "Words.", "colour": "010"}
    answer = {
        "items": {"total": 1, "item": [item]},
        "marks": {"a": 1},
        "any": {"b": "1"},
        "tags": ["yes"],
        "nested": [],
    }
    assert get_list.example_response == {"list": answer}


def test_credentials_signing_and_conventions(service: Service) -> None:
    assert service.key == Credential(parameter="key", doc="Key of the application.")
    assert service.token == Credential("", "Authorization", "Bearer {value}", True, "Token of a person.")
    assert service.signing
    assert (service.signing["params"], service.signing["nonce"]) == (
        {"exclude": ["format"], "drop_empty": True},
        {"kind": "hex", "length": 8},
    )
    conventions = service.conventions
    assert (conventions.true, conventions.false, conventions.lists) == ("yes", "no", "join: ")
    assert (conventions.timestamp, conventions.datetime, conventions.date) == ("unix-ms", "%Y%m%d", "%Y")


def test_envelopes_are_in_the_order_clients_ask(service: Service) -> None:
    json, xml = service.envelopes
    assert (json.format, json.root, json.failures) == ("json", "", (Failure("not_equal", ("answer", "ok"), "yes"),))
    assert json.code == (("answer", "code"), ("answer", "error", "code"))
    assert (json.subcode, json.wrapper, json.text) == ((("answer", "detail"),), "shopApi", "#text")
    assert (json.inside, json.attributes) == ("reply", "@attr")
    assert xml.failures == (Failure("present", ("rsp", "err")), Failure("status"))
    assert (xml.format, xml.root, xml.text) == ("xml", "{method}", "#text")
    assert (service.default_format, service.formats) == ("json", ("json", "xml"))


def test_permissions_and_logins(service: Service) -> None:
    assert service.levels == (Level("read", (), "See."), Level("write", ("read",), "Change."))
    assert service.permission_items[0] == PermissionItem("list", "Shopping lists.", ("read", "write"), "perm_list")
    assert service.permission_items[1].parameter == "card"
    login, oauth = service.logins
    assert [step.kind for step in login.steps] == ["open", "callback", "wait", "call"]
    assert (login.steps[0].signed, login.steps[0].address, login.steps[1].names) == (
        "link",
        "https://shop.example/auth",
        ("ticket",),
    )
    assert login.steps[3] == LoginStep(
        "call", "Exchange it.", "item.check", "", (("ids", "{ticket}"),), (("token", "checks.total"),)
    )

    ask, request, callback = oauth.steps
    assert (ask.kind, ask.names, callback.names) == ("ask", ("name", "word"), ("a", "b"))
    assert (request.kind, request.address, request.scheme, request.signed) == (
        "request",
        "https://shop.example/token",
        "oauth",
        "",
    )


@pytest.mark.parametrize(
    ("block", "asked", "shape", "expected"),
    [
        ("", "", "none", ()),
        ("permissions: {levels: {read: {doc: See.}}}\n", "permissions: read\n", "ladder", (("", "read"),)),
        (
            "permissions: {scopes: {a: {doc: A.}, b: {doc: B.}}}\n",
            "permissions: [b, a]\n",
            "scopes",
            (("b", ""), ("a", "")),
        ),
    ],
)
def test_permissions_of_other_shapes(
    block: str, asked: str, shape: str, expected: tuple[tuple[str, str], ...], tmp_path: Path
) -> None:
    (tmp_path / "tiny").mkdir()
    (tmp_path / "tiny" / "service.yaml").write_text(MINIMAL + block)
    (tmp_path / "tiny" / "ping.yaml").write_text(
        f"method: ping\nsummary: Ping.\nsigned: false\n{asked}response: unknown\nerrors: unknown\n"
    )
    (service,), problems = load(tmp_path)
    assert problems.lines == []
    assert (service.permission_shape, service.method("ping").permissions) == (shape, expected)


def test_policy(service: Service) -> None:
    assert (service.retry.codes, service.retry.statuses) == (("500", "Busy"), (503,))
    assert service.timeouts == Timeouts(1.5, 2, 60, 5)
    assert [error.code for error in service.errors] == ["500", "Busy"]


def test_defaults_of_a_service_that_says_little(tiny: Service) -> None:
    package = tiny.package
    assert (package.distribution, package.module, package.client) == ("tiny-sdk", "tiny_sdk", "Tiny")
    assert (package.environment, package.version) == ("TINY", "0.1.0")
    assert (tiny.default_format, [envelope.format for envelope in tiny.envelopes]) == ("json", ["json"])
    assert (tiny.endpoint.verb, tiny.endpoint.body, tiny.key, tiny.signing) == ("GET", "form", Credential(), None)
    assert (tiny.conventions.true, tiny.conventions.lists, tiny.conventions.timestamp) == ("1", "join:,", "unix")


def test_defaults_of_a_method_that_says_little(tiny: Service) -> None:
    ping = tiny.method("ping")
    assert (ping.token, ping.status, ping.permissions_for) == ("optional", "documented", "always")
    assert not (ping.post_only or ping.idempotent or ping.open_parameters or ping.parameters or ping.example_response)
    assert ping.page == ""
