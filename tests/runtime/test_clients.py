"""Calls through generated-like clients, sync and async: what is sent, and what comes back."""

from __future__ import annotations

import hashlib
import inspect
import pydoc
from typing import Any

import httpx2
import pytest

PICTURE = {"picture": {"picture_id": 7, "title": "Sea", "width": "640"}}


def failure(code: object, message: str) -> dict[str, object]:
    return {"api": {"status": "error", "code": code, "message": message}}


def pairs(text: bytes | str) -> dict[str, str]:
    return dict(httpx2.QueryParams(text if isinstance(text, str) else text.decode()).multi_items())


def test_a_get_call_carries_all_in_the_query_and_reads_the_record(desk: Any) -> None:
    response = desk.ask(PICTURE, lambda client: client.picture.get(7, from_="web"))
    assert (response.picture.picture_id, response.picture.title, response.picture.width) == ("7", "Sea", 640)
    (request,) = desk.requests
    assert (request.method, request.url.copy_with(query=None)) == (
        "GET",
        "https://api.gallery.example/api/picture.get/json",
    )
    sent = pairs(request.url.query)
    text = "app_keycanary-key-4711fromwebpicture_id7user_tokencanary-token-4713" + "picture.get" + "canary-secret-4712"
    assert sent == {
        "app_key": "canary-key-4711",
        "user_token": "canary-token-4713",
        "picture_id": "7",
        "from": "web",
        "app_sig": hashlib.md5(text.encode()).hexdigest(),
    }
    assert request.headers["user-agent"].startswith("gallery/1.2.3 ")


def test_a_post_call_carries_all_in_the_body(desk: Any) -> None:
    answer = desk.ask({}, lambda client: client.picture.comments.add("7", "ä & b=c+d\r\n"))
    (request,) = desk.requests
    assert answer is None
    assert (request.method, request.url.query) == ("POST", b"")
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert pairs(request.content)["content"] == "ä & b=c+d\r\n"
    assert len(pairs(request.content)["app_sig"]) == 32


def test_a_call_by_name_gives_the_same_record(desk: Any) -> None:
    by_method = desk.ask(PICTURE, lambda client: client.picture.get(7, from_="phone"))
    by_name = desk.ask(PICTURE, lambda client: client.call("picture.get", picture_id=7, from_="phone"))
    by_wire_name = desk.ask(PICTURE, lambda client: client.call("picture.get", **{"picture_id": 7, "from": "phone"}))
    assert by_name == by_wire_name == by_method
    assert desk.requests[0].url == desk.requests[1].url == desk.requests[2].url


def test_an_unknown_answer_is_a_plain_record(desk: Any) -> None:
    answer = desk.ask({"echo": {"name": "x"}}, lambda client: client.call("picture.echo", name="x", self="y"))
    assert answer["echo"] == {"name": "x"}
    assert pairs(desk.requests[0].url.query)["self"] == "y"


def test_an_unknown_method_is_refused_with_a_suggestion(desk: Any) -> None:
    with pytest.raises(desk.gallery.errors.UnknownMethod, match=r"picture\.gett.*did you mean \"picture\.get\"\?"):
        desk.ask({}, lambda client: client.call("picture.gett"))
    assert desk.requests == []


def test_further_arguments_cannot_replace_what_the_client_sends(desk: Any) -> None:
    with pytest.raises(desk.gallery.errors.UnknownArgument, match=r"'app_sig' is set by the client"):
        desk.ask({}, lambda client: client.picture.echo(app_sig="0"))


@pytest.mark.parametrize(
    ("code", "name"),
    [(1, "PictureNotFound"), ("1", "PictureNotFound"), (105, "SignatureInvalid"), (113.0, "QuotaExceeded")],
)
def test_errors_of_the_service_have_their_classes(desk: Any, code: object, name: str) -> None:
    errors = desk.gallery.errors
    with pytest.raises(getattr(errors, name)) as raised:
        desk.ask(failure(code, "no"), lambda client: client.picture.get("1"), retry=1)
    error = raised.value
    assert isinstance(error, errors.ServiceError)
    assert isinstance(error, errors.Error)
    assert (error.method, error.message) == ("picture.get", "no")
    assert error.code == str(code).removesuffix(".0")
    assert str(error) == f"picture.get: error {error.code}: no"
    assert ("picture_id", "1") in error.request.parameters


def test_an_unknown_code_is_still_an_error_of_the_service(desk: Any) -> None:
    errors = desk.gallery.errors
    with pytest.raises(errors.ServiceError) as raised:
        desk.ask(failure(999, "\x1b[2Jx\ny"), lambda client: client.picture.get("1"))
    assert type(raised.value) is errors.ServiceError
    assert raised.value.code == "999"
    assert raised.value.message == "\\x1b[2Jx\\ny"


def test_the_environment_gives_what_is_not_given(desk: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GALLERY_API_KEY", "from-outside\n")
    desk.ask(PICTURE, lambda client: client.picture.get(7), api_key=None)
    assert pairs(desk.requests[0].url.query)["app_key"] == "from-outside"


def test_other_options_over_the_same_connections(desk: Any) -> None:
    def use(client: Any) -> Any:
        return client.with_options(auth_token="other", base_url="https://other.example/x", timeout=3).picture.get(7)

    desk.ask(PICTURE, use)
    (request,) = desk.requests
    assert request.url.host == "other.example"
    assert pairs(request.url.query)["user_token"] == "other"
    assert request.extensions["timeout"] == {"connect": 3, "read": 3, "write": 3, "pool": 3}


def test_a_call_shows_its_facts_and_its_signature(desk: Any) -> None:
    client = desk.gallery.Gallery() if desk.kind == "sync" else desk.gallery.AsyncGallery()
    call = client.picture.get
    assert call.spec.name == "picture.get"
    assert type(client.picture).get.spec is call.spec
    assert (call.__name__, call.__doc__) == ("get", "Get a picture.")
    assert list(inspect.signature(call).parameters) == ["picture_id", "from_"]
    assert "get(picture_id: 'str | int', *, from_:" in pydoc.plain(pydoc.render_doc(call))
    assert inspect.iscoroutinefunction(call) is (desk.kind == "async")


def test_all_pages(desk: Any) -> None:
    def handle(request: httpx2.Request) -> httpx2.Response:
        page = int(request.url.params.get("page", "1"))
        items = [{"picture_id": 2 * page - 1}, {"picture_id": 2 * page}][: 2 if page < 3 else 1]
        return httpx2.Response(
            200, json={"api": {"status": "ok"}, "pictures": {"total": "5", "picture": items if items[1:] else items[0]}}
        )

    items = desk.ask(handle, lambda client: desk.listed(client.picture.iter_list()))
    assert [item.picture_id for item in items] == ["1", "2", "3", "4", "5"]
    assert len(desk.requests) == 3
    pages = desk.ask(handle, lambda client: desk.listed(client.picture.iter_list(page=2).pages()))
    assert [len(page.pictures.picture) for page in pages] == [2, 1]
    some = desk.ask(handle, lambda client: desk.listed(client.picture.iter_list().items(max_items=2)))
    assert len(some) == 2
    assert len(desk.requests) == 6


def test_a_client_that_was_handed_in_stays_open(gallery: Any) -> None:
    with httpx2.Client(transport=httpx2.MockTransport(lambda request: httpx2.Response(200))) as http:
        gallery.Gallery(http_client=http).close()
        assert not http.is_closed


def test_a_closed_client_says_so(desk: Any) -> None:
    client: Any = desk.gallery.Gallery(api_key="k") if desk.kind == "sync" else desk.gallery.AsyncGallery(api_key="k")
    if desk.kind == "sync":
        client.close()
        client.close()
        with pytest.raises(desk.gallery.errors.ConnectionFailed, match="the client is closed"):
            client.picture.get("1")
        return

    async def main() -> None:
        await client.aclose()
        await client.aclose()
        with pytest.raises(desk.gallery.errors.ConnectionFailed, match="the client is closed"):
            await client.picture.get("1")

    import asyncio

    asyncio.run(main())


def test_importing_the_client_leaves_httpx2_alone(gallery: Any) -> None:
    import subprocess
    import sys

    code = "import sys, gallery; gallery.Gallery, gallery.AsyncGallery, gallery.errors; print('httpx2' in sys.modules)"
    path = str(gallery.__path__[0]).removesuffix("gallery")
    done = subprocess.run([sys.executable, "-c", code], cwd=path, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
