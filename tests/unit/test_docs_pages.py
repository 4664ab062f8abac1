from __future__ import annotations

import ast
import json
import subprocess
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from generator.model.method import Change, Error, Method, Paging, PagingStyle, Poll
from generator.model.parameter import Parameter, Rule
from generator.model.service import Service
from generator.model.shape import Field, ListOf, MapOf, Record, Reference, Response, Scalar, Type, Value
from generator.model.wire import Endpoint, Envelope, Failure
from generator.output.produce import produce
from generator.targets.manifest import read_manifest

from ..docs.markdown_pages import Page, broken_links
from .service_values import BOOK, a_method, a_service, an_answer

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
HOSTILE = (
    "<script>x</script> <b>",
    "[x](javascript:y) ![z](q)",
    "--> <!-- ]]>",
    "a | b \\| `c` \\",
    "```\n# heading\n~~~",
    "# no heading",
    "- no item\n- none",
    "1. no item",
    "> no quote",
    "---\ntitle: x\n---",
    "*no* _stress_ ~~none~~",
    "{{ 7*7 }} {% raw %}",
    "&lt; &amp; <a>",
    "a\u202eb\u200bc\x00d\x1be",
    "`$(touch x)` ; 'touch' \"y\"",
    '"""\\',
    "end #",
    "héllo 😀 שלום",
)


def pages(service: Service) -> dict[str, Page]:
    files = produce(service, read_manifest(TEMPLATES, "docs"))
    found = {file.path.removeprefix("docs/"): file.text for file in files}
    return {path: Page(path, text) for path, text in found.items()}


def page(method: Method, **changes: object) -> Page:
    return pages(a_service(method, **changes))[f"methods/{method.name}.md"]


def section(page: Page, heading: str) -> str:
    """The text under a heading, up to the next one."""
    _, _, rest = page.text.partition(f"# {heading}\n")
    return rest.partition("\n#")[0]


def full_of(text: str) -> Service:
    """A service with this text wherever a text may stand."""
    values = (Value(text, text), Value("plain"))
    fields = (
        Field("id", Scalar("id"), text, optional=True, condition=text),
        Field("kind", Scalar("enum", values), text, also=(text,)),
        Field("map", MapOf(Record((Field("x", Scalar("string", values)),), text))),
        Field("books", ListOf(Reference("Book")), text),
    )
    parameters = (
        Parameter("a", "enum", required=True, doc=text, values=values, default=text, special=values, pattern=text),
        Parameter(
            "b", "list", of="string", doc=text, spelling=f"join:{text}", also=(text,), deprecated=text, doubt=text
        ),
        Parameter("c", "date", doc=text, format=text, required=True),
    )
    method = a_method(
        summary=text,
        description=f"{text}\n\n{text}",
        parameters=parameters,
        response=Response("record", Record(fields, text)),
        errors=(Error("1", "BookNotFound", text, "not_found"), Error(text, "ShelfNotFound", text)),
        changelog=(Change("2020-01-01", text),),
        notes=(text, text),
        doubts=(text,),
        status="inferred",
        page=text,
        example_request=(("a", text), ("b", text), ("c", "2020-01-01"), ("d", text)),
        example_response={"id": text, "kind": text, "map": {text: {text: text}}, text: [text, {"x": text}]},
    )
    service = a_service(method)
    steps = tuple(replace(step, doc=text) for step in service.logins[0].steps)
    return replace(
        service,
        title=text,
        summary=text,
        description=text,
        home=text,
        terms=text,
        key=replace(service.key, doc=text),
        token=replace(service.token, doc=text),
        permissions_doc=text,
        levels=tuple(replace(level, doc=text) for level in service.levels),
        permission_items=tuple(replace(item, doc=text) for item in service.permission_items),
        logins=(replace(service.logins[0], title=text, doc=text, page=text, steps=steps),),
        errors=(Error("100", "KeyMissing", text, "authentication"),),
        types=(Type("Book", replace(BOOK, doc=text)),),
    )


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_breaks_a_page(text: str) -> None:
    service = full_of(text)
    service = replace(service, methods=tuple(replace(one, parameters=one.parameters[:2]) for one in service.methods))
    made = pages(service)
    assert {path: list(one.faults()) for path, one in made.items()} == {path: [] for path in made}
    assert broken_links(made) == []
    shown = " ".join(made["methods/book.get.md"].visible.split())
    if text.isprintable():
        assert shown.count(" ".join(text.split())) > 10


@pytest.mark.parametrize("text", HOSTILE)
def test_examples_keep_their_language(text: str) -> None:
    service = full_of(text)
    service = replace(service, methods=tuple(replace(one, parameters=one.parameters[:2]) for one in service.methods))
    for made in pages(service).values():
        for source in made.fences("python"):
            ast.parse(source)
        for source in made.fences("json"):
            json.loads(source)
        for source in made.fences("xml"):
            ElementTree.fromstring(source)
        for source in made.fences("http"):
            assert source.partition("\n\n")[0].count("\n") <= 3


def test_a_shell_sends_the_very_text() -> None:
    text = "`$(touch x)` ; 'touch' \"y\" | & \\ !"
    parameters = (Parameter("q", "text", required=True), Parameter("r", "text"))
    method = a_method(parameters=parameters, example_request=(("q", text), ("r", "a \n%\u202e")))
    [command] = page(method).fences("sh")
    shell = f"curl() {{ printf '%s\\0' curl \"$@\"; }}\n{command}"
    words = subprocess.run(["sh", "-c", shell], capture_output=True, check=True).stdout.decode().split("\0")
    assert words[:3] == ["curl", "--get", "https://example.org/api/book.get/json"]
    assert words[3:5] == ["--data-urlencode", f"q={text}"]
    assert words[5:] == ["--data", "r=a%20%0A%25%E2%80%AE", "--data-urlencode", "key=API_KEY", ""]


def test_facts_come_in_the_order_of_published_pages() -> None:
    method = a_method(
        signed=True, token="required", post_only=True, permissions=(("shelf", "write"),), see_also=("book.get",),
        changelog=(Change("2020-01-01", "Made."),),
    )  # fmt: skip
    made = page(method)
    marks = ["**Signed:** yes", "**Token:** required", "**Permission:** `shelf: write`", "**Verb:** POST only",
             "**Address:** `https://example.org/api/book.get/json`", "# Parameters", "# Response", "# In JSON",
             "# In XML", "# Errors", "# Changelog", "# See also", "# Sync", "# Async"]  # fmt: skip
    places = [made.text.index(mark) for mark in marks]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"token": "none"}, "**Signed:** no\n"),
        ({"token": "optional"}, "**Signed:** only when a token is sent"),
        ({"permissions": (("shelf", "read"),), "permissions_for": "private"}, "`shelf: read`, for private items only"),
        ({}, "**Permission:** none"),
        ({"idempotent": True}, "**Safe to repeat:** yes"),
        ({"idempotent": False}, "**Safe to repeat:** not known to be"),
        ({"status": "listed"}, "> **Never documented.**"),
        ({"status": "broken"}, "> **Reported broken.**"),
        ({"doubts": ("Perhaps.",)}, "> **In doubt.** Perhaps."),
        ({"errors_known": False, "errors": ()}, "Its own error codes are not known."),
        ({"errors": ()}, "The method has no error codes of its own."),
        ({"errors_known": False}, "Further codes may exist"),
        ({"response": Response("none")}, "Nothing but the status comes back."),
        ({"response": Response("unknown")}, "What comes back was never documented."),
        ({"open_parameters": True}, "Any further parameter is sent as it is."),
        ({"parameters": ()}, "The method takes no parameters of its own."),
        ({"rules": (Rule("any_of", ("a", "b")),)}, "Give at least one of `a` and `b`."),
        ({"rules": (Rule("one_of", ("a", "b", "c")),)}, "Give exactly one of `a`, `b` and `c`."),
        ({"rules": (Rule("at_most_one", ("a", "b")),)}, "Give `a` or `b`, never more than one of them."),
        ({"rules": (Rule("together", ("a", "b")),)}, "Give `a` and `b` together, or none of them."),
        ({"rules": (Rule("instead", ("a", "b")),)}, "`a` is needed unless `b` is given."),
        ({"notes": ("See book.get, book_id or extra=x.",)}, "See [book.get](book.get.md), `book_id` or `extra=x`."),
    ],
)
def test_what_a_reader_has_to_know_is_told(changes: dict[str, object], told: str) -> None:
    assert told in page(a_method(**changes)).text


@pytest.mark.parametrize(
    ("parameter", "told"),
    [
        (Parameter("a", "integer", minimum=1, maximum=9, default="5"), "From 1 to 9. Default: `5`."),
        (Parameter("a", "text", max_length=9), "At most 9 characters."),
        (Parameter("a", "list", of="id", max_items=20), "Up to 20, joined with a comma."),
        (Parameter("a", "list", of="id", spelling="join: "), "joined with a space"),
        (Parameter("a", "list", of="id", spelling="brackets"), "the first as `a[0]`"),
        (Parameter("a", "number", special=(Value("-999", "No location."),)), "Also `-999`: No location."),
        (Parameter("a", "text", clears=True), "An empty value clears what was there."),
        (Parameter("a", "enum", values=(Value("x"), Value("y"))), "One of `x` or `y`."),
        (Parameter("a", "id", also=("b",)), "Also accepted as `b`."),
        (Parameter("from", "id"), "In Python: `from_`."),
        (Parameter("a", "id", deprecated="Use b."), "**Deprecated.** Use b."),
        (Parameter("a", "id", doubt="Maybe"), "**In doubt.** Maybe."),
        (Parameter("a", "id", inferred=True), "**Inferred** from sister methods."),
    ],
)
def test_a_parameter_tells_what_is_legal(parameter: Parameter, told: str) -> None:
    made = page(a_method(parameters=(parameter,)))
    [row] = [line for line in section(made, "Parameters").split("\n") if line.startswith("| `")]
    assert told in row


def test_parameters_with_the_same_values_share_a_list() -> None:
    values = (Value("0", "Nobody."), Value("1", "Everybody."))
    made = page(a_method(parameters=tuple(Parameter(name, "enum", values=values) for name in ("see", "tag"))))
    assert "- `0`: Nobody.\n- `1`: Everybody." in section(made, "Values of see and tag")
    assert made.links.count("#values-of-see-and-tag") == 2


def test_an_answer_is_a_tree_of_fields() -> None:
    note = Record((Field("text", Scalar("text"), xml="text()"), Field("by", Scalar("id"), "Writer", xml="@by")))
    made = page(
        a_method(
            response=an_answer(
                Field("book", Reference("Book"), xml="book"),
                Field("notes", ListOf(note), optional=True, condition="extra=notes", xml="note"),
                Field("can", MapOf(Scalar("boolean")), condition="token", also=("may",), xml="can"),
            )
        )
    )
    assert section(made, "Response").split("\n")[1:9] == [
        "- `book` ([Book](../types.md#book)): A book.",
        "  - `book_id` (id)",
        "  - `title` (string)",
        "  - `text` (text)",
        "- `notes` (list of records, optional): Comes with `extra=notes`. In XML: the element `note`.",
        "  - `text` (text): In XML: the text of the element.",
        "  - `by` (id): Writer.",
        "- `can` (map of boolean): Comes with a token. Seen as `may` too.",
    ]


def test_the_request_has_placeholders_for_what_is_secret() -> None:
    get = page(a_method(signed=True, token="required"))
    [request] = get.fences("http")
    assert request.startswith("GET /api/book.get/json?book_id=")
    assert "&key=API_KEY&token=AUTH_TOKEN&sig=SIGNATURE HTTP/1.1\nHost: example.org\n" in request
    assert get.fences("sh") == []
    [request] = page(a_method(post_only=True)).fences("http")
    head, _, body = request.partition("\n\n")
    assert head.startswith("POST /api/book.get/json HTTP/1.1\n")
    assert "Content-Type: application/x-www-form-urlencoded" in head
    assert body.endswith("&key=API_KEY\n")


def test_a_file_travels_in_a_form_of_several_parts() -> None:
    method = a_method(post_only=True, parameters=(Parameter("file", "file", required=True), Parameter("a", "id")))
    made = page(method)
    [request] = made.fences("http")
    assert 'name="file"; filename="picture.jpg"\n\n(the bytes of the file)\n--BOUNDARY--' in request
    assert 'client.book.get(file="picture.jpg")' in made.text


def test_method_and_format_may_be_parameters_and_credentials_headers() -> None:
    service = a_service(a_method())
    service = replace(
        service,
        endpoint=Endpoint("https://example.org/rest", "", "method", "format", "GET", "form"),
        key=replace(service.key, parameter="", header="X-Key", value="key {value}"),
    )
    made = pages(service)["methods/book.get.md"]
    [request] = made.fences("http")
    assert "&method=book.get&format=json HTTP/1.1\nHost: example.org\nX-Key: key API_KEY\n" in request
    assert "--header 'X-Key: key API_KEY'" in made.fences("sh")[0]


def test_a_service_without_signing_tokens_and_logins_has_whole_pages() -> None:
    service = a_service(
        signing=None, logins=(), permission_items=(), levels=(), permissions_doc="", errors=(), types=()
    )
    service = replace(service, methods=(a_method(token="none", response=Response("none"), errors=()),))
    service = replace(service, envelopes=(Envelope("json", failures=(Failure("present", ("error",)),)),))
    made = pages(service)
    assert {path: list(one.faults()) for path, one in made.items()} == {path: [] for path in made}
    assert broken_links(made) == []
    assert "Calls are not signed." in made["calling.md"].text


def paged(kind: str = "page") -> Method:
    style = PagingStyle("style", kind, page="page", size="size", total="total")  # type: ignore[arg-type]  # as given
    books = Record((Field("total", Scalar("integer")), Field("book", ListOf(Reference("Book")))))
    paging = Paging(style, ("books", "book"), ("books",), max_size=50)
    return a_method("book.getList", parameters=(), response=an_answer(Field("books", books)), paging=paging)


def test_a_paged_method_shows_how_to_get_all_items() -> None:
    made = page(paged())
    shown = section(made, "All pages")
    assert "at most 50 of them (`size`)" in shown
    assert "for book in client.book.iter_list():\n        print(book.book_id)" in shown
    assert "async for book in client.book.iter_list():" in shown
    assert "#all-pages" in made.links


def test_what_takes_time_shows_how_to_wait() -> None:
    ticket = Record(tuple(Field(name, Scalar("boolean")) for name in ("done", "bad", "eta")))
    check = a_method("ticket.check", parameters=(Parameter("ids", "list", of="id", required=True),),
                     response=an_answer(Field("ticket", ListOf(ticket))))  # fmt: skip
    poll = Poll("ticket.check", (("ids", "id"),), ("ticket",), "done", "bad", "eta", "file.send")
    send = a_method("file.send", response=an_answer(Field("id", Scalar("id"))), poll=poll)
    shown = section(pages(a_service(send, check))["methods/file.send.md"], "Until it is done")
    assert "state = client.ticket.check(ids=response.id).ticket[0]" in shown
    assert "if state.done or state.bad:" in shown
    assert "time.sleep(state.eta or 1)" in shown
    assert "`client.file.send_and_wait`" in shown
    assert "`client.file.wait_for_send`" in shown


def test_every_method_is_on_one_line_of_the_index() -> None:
    service = a_service(a_method("book.get"), a_method("book.pages.get", status="listed"), a_method("shelf.get"))
    text = pages(service)["index.md"].text
    lines = [line for line in text.split("\n") if line.startswith("| [")]
    assert [line.partition("]")[0] for line in lines] == ["| [book.get", "| [book.pages.get", "| [shelf.get"]
    assert "*(never documented)*" in lines[1]
    assert "### book\n" in text
    assert "### shelf\n" in text


def test_permissions_list_the_methods_of_each_level() -> None:
    service = a_service(
        a_method("book.get", permissions=(("shelf", "read"),), permissions_for="private"),
        a_method("book.set", permissions=(("shelf", "write"),)),
        a_method("book.find"),
    )
    text = pages(service)["permissions.md"].text
    assert "| `read`, for private items only | [book.get](methods/book.get.md) |" in text
    assert "| `write` | [book.set](methods/book.set.md) |" in text
    assert "| optional | [book.find](methods/book.find.md) |" in text
    assert "`perm_shelf`" in text


def test_errors_tell_codes_classes_and_kinds() -> None:
    service = a_service(a_method(), a_method("book.set", errors=(Error("7", "BookNotFound", "Gone.", "not_found"),)))
    made = pages(service)["errors.md"]
    assert "| `100` | `KeyMissing` | `AuthenticationError` | The call came without a key. |" in made.text
    shown = section(made, "BookNotFound")
    assert "A `NotFoundError`." in shown
    assert "| `1` | [book.get](methods/book.get.md) | No such book. |" in shown
    assert "| `7` | [book.set](methods/book.set.md) | Gone. |" in shown


def test_the_changelog_has_the_latest_day_first() -> None:
    service = a_service(
        a_method("book.get", changelog=(Change("2008-12-01", "Method created."), Change("2012-01-02", "Changed."))),
        a_method("book.set", changelog=(Change("2008-12-01", "Method created."),)),
    )
    made = pages(service)["changelog.md"]
    assert [text for level, text in made.headings if level == 2] == ["2012-01-02", "2008-12-01"]
    assert "[book.get](methods/book.get.md), [book.set](methods/book.set.md): Method created." in made.text


def test_the_login_page_shows_the_signed_link() -> None:
    [link] = pages(a_service())["login.md"].fences("text")
    assert link == "https://example.org/login?key=API_KEY&t=TICKET&perm_shelf=LEVEL&sig=SIGNATURE\n"


def test_the_worked_signature_can_be_checked() -> None:
    service = a_service(a_method(signed=True, token="required"))
    made = pages(service)["calling.md"]
    assert any(text.startswith("book_id") and text.endswith("API_SECRET\n") for text in made.fences("text"))


def test_doubts_are_gathered() -> None:
    service = a_service(
        a_method(doubts=("Perhaps.",), status="inferred", parameters=(Parameter("a", "id", doubt="Hm."),))
    )
    text = pages(service)["doubts.md"].text
    assert "- [book.get](methods/book.get.md): Perhaps.\n- [book.get](methods/book.get.md), `a`: Hm." in text
    assert "**Not documented.** This description was worked out from sister methods. [book.get]" in text


def test_a_page_names_its_description_and_no_time() -> None:
    made = page(a_method())
    first = "<!-- Generated from methods/library/book.get.yaml by methodgen; do not edit: run make generate. -->"
    assert made.text.split("\n")[0] == first
    assert made.text == page(a_method()).text
