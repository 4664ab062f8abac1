"""A small service built by hand, for tests of what is made from the model."""

from __future__ import annotations

from dataclasses import replace

from generator.model.login import Login, LoginStep
from generator.model.method import Error, Method
from generator.model.parameter import Parameter
from generator.model.service import Level, Package, PermissionItem, Retry, Service, Timeouts
from generator.model.shape import Field, Origin, Record, Reference, Response, Scalar, Type
from generator.model.wire import Conventions, Credential, Endpoint, Envelope, Failure

BOOK = Record(
    (Field("book_id", Scalar("id")), Field("title", Scalar("string")), Field("text", Scalar("text"))), "A book."
)


def a_method(name: str = "book.get", **changes: object) -> Method:
    """A plain method with one required argument and one field in its answer."""
    method = Method(
        name=name,
        summary="Show a book.",
        description="",
        signed=False,
        token="optional",
        post_only=False,
        permissions=(),
        permissions_for="always",
        parameters=(Parameter("book_id", "id", required=True, doc="Book to show."),),
        open_parameters=False,
        rules=(),
        response=Response("record", Record((Field("book", Reference("Book"), "The book."),))),
        paging=None,
        poll=None,
        errors_known=True,
        errors=(Error("1", "BookNotFound", "No such book.", "not_found"),),
        changelog=(),
        see_also=(),
        notes=(),
        doubts=(),
        status="documented",
        idempotent=True,
        page="",
        example_request=(),
        example_response=None,
        origin=Origin(f"library/{name}.yaml", 1),
        path="{method}/{format}",
    )
    method = replace(method, **changes)  # type: ignore[arg-type]  # tests name the fields they care about
    if not method.post_only:
        return method
    parameters = tuple(replace(one, place="body") for one in method.parameters)
    return replace(method, verb="POST", parameters=parameters)


def an_answer(*fields: Field) -> Response:
    return Response("record", Record(fields))


def a_service(*methods: Method, **changes: object) -> Service:
    """A service of books with a path for methods, signing, a token and two formats."""
    service = Service(
        name="library",
        title="Library",
        summary="Books and their readers.",
        description="",
        home="https://example.org/",
        terms="",
        package=Package("library-sdk", "library_sdk", "Library", "LIBRARY", "0.1.0"),
        endpoint=Endpoint("https://example.org/api/", "{method}/{format}", "", "", "GET", "form"),
        default_format="json",
        key=Credential(parameter="key", doc="Given out by the library."),
        token=Credential(parameter="token", signs=True, doc="What a reader granted."),
        signing={"digest": "md5", "message": "{params}{secret}", "place": [{"param": "sig"}]},
        conventions=Conventions("1", "0", "join:,", "unix", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d"),
        envelopes=(
            Envelope(
                "json", "", (Failure("not_equal", ("api", "status"), "ok"),), (("api", "code"),), (("api", "message"),)
            ),
            Envelope(
                "xml", "api", (Failure("not_equal", ("status",), "ok"),), (("code",),), (("message",),), text="text()"
            ),
        ),
        levels=(Level("read", ()), Level("write", ("read",), "Add and change.")),
        permission_items=(PermissionItem("shelf", "The reader's shelf.", ("read", "write"), "perm_shelf"),),
        permissions_doc="A reader grants levels.",
        logins=(
            Login(
                "desktop",
                "Desktop programs",
                "For programs.",
                "https://example.org/help",
                (
                    LoginStep("call", "Ask for a ticket.", call="book.get", gives=(("ticket", "auth.ticket"),)),
                    LoginStep(
                        "open",
                        "Open the link.",
                        address="https://example.org/login",
                        signed="link",
                        arguments=(("t", "{ticket}"), ("may", "{permissions}")),
                    ),
                    LoginStep("wait", "Wait for the reader."),
                ),
            ),
        ),
        errors=(Error("100", "KeyMissing", "The call came without a key.", "authentication"),),
        retry=Retry(("100",), (503,), 3, 0.5, 8.0, 60.0, 120.0),
        timeouts=Timeouts(5, 30, 60, 5),
        types=(Type("Book", BOOK),),
        methods=methods or (a_method(),),
        origin=Origin("library/service.yaml", 1),
        formats=("json", "xml"),
        permission_shape="items",
    )
    return replace(service, **changes)  # type: ignore[arg-type]  # as above
