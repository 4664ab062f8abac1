"""No secret shows: not in texts of clients, errors and logs, not in what is behind them."""

from __future__ import annotations

import copy
import logging
import pickle
import traceback
from collections.abc import Callable
from typing import Any

import httpx2
import pytest

from generator.runtime.credentials import Credentials
from generator.runtime.errors import Error, ServiceError, ShownRequest
from generator.runtime.masking import clean, mask


def raising(error: type[Exception], text: str) -> Callable[[httpx2.Request], httpx2.Response]:
    def handle(request: httpx2.Request) -> httpx2.Response:
        raise error(f"{text} {request.url}", request=request) if issubclass(error, httpx2.HTTPError) else error(text)

    return handle


def echoing(status: int, /, **envelope: object) -> Callable[[httpx2.Request], httpx2.Response]:
    """A service that sends back all it was sent, as it was and decoded."""

    def handle(request: httpx2.Request) -> httpx2.Response:
        echo = f"{request.url} {request.content.decode()} {dict(request.url.params)}"
        if envelope:
            return httpx2.Response(status, json={"api": {"message": echo, **envelope}})
        return httpx2.Response(status, content=echo, headers={"Location": str(request.url)})

    return handle


FAULTS = {
    "refused": raising(httpx2.ConnectError, "refused"),
    "timeout": raising(httpx2.ReadTimeout, "slow"),
    "protocol": raising(httpx2.RemoteProtocolError, "odd"),
    "invalid": raising(httpx2.InvalidURL, "odd"),
    "file": raising(OSError, "gone"),
    "error": echoing(200, status="error", code=1),
    "code": echoing(200, status="error", code="canary-token-4713"),
    "no code": echoing(200, status="error"),
    "status": echoing(500),
    "redirect": echoing(302),
    "no json": echoing(200),
    "no envelope": lambda request: httpx2.Response(200, json={"echo": str(request.url)}),
    "encoding": lambda request: httpx2.Response(
        200, stream=OwnStream(str(request.url)), headers={"Content-Encoding": "x"}
    ),
}


class OwnStream(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    def __init__(self, text: str) -> None:
        self.text = text

    def __iter__(self) -> Any:
        yield self.text.encode()

    async def __aiter__(self) -> Any:
        yield self.text.encode()


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("post", [False, True])
def test_errors_and_logs(
    desk: Any, canaries: tuple[str, ...], caplog: pytest.LogCaptureFixture, fault: str, post: bool
) -> None:
    caplog.set_level(logging.DEBUG)

    def use(client: Any) -> Any:
        return client.picture.comments.add("7", "x") if post else client.picture.get("7")

    with pytest.raises(desk.gallery.errors.Error) as raised:
        desk.ask(FAULTS[fault], use, retry=1)
    (request,) = desk.requests
    signature = httpx2.QueryParams(request.content.decode() if post else request.url.query.decode())["app_sig"]
    error: BaseException | None = raised.value
    text = "".join(traceback.format_exception(raised.value)) + caplog.text + str(pickle.dumps(raised.value.args))
    while error is not None:
        text += f"{error} {error!r} {error.args} {vars(error)}"
        assert error.__context__ is None or isinstance(error.__context__, desk.gallery.errors.Error)
        error = error.__cause__
    for secret in (*canaries, signature):
        assert secret not in text
    assert raised.value.method in ("picture.get", "picture.comments.add")
    assert raised.value.request.verb == ("POST" if post else "GET")


def test_the_log_of_a_success(desk: Any, canaries: tuple[str, ...], caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    desk.ask({"picture": {"picture_id": 1}}, lambda client: client.picture.get("7"))
    (line,) = [each.getMessage() for each in caplog.records if each.name == "gallery" and each.levelname == "INFO"]
    assert line.startswith("picture.get GET: 200, ")
    assert line.endswith(" ms, attempt 1")
    (other,) = [record.getMessage() for record in caplog.records if record.name == "httpx2"]
    assert "https://api.gallery.example/api/picture.get/json " in other
    assert not any(canary in caplog.text for canary in canaries)


def test_the_log_of_other_users_of_httpx2_is_left_alone(desk: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    desk.ask({}, lambda client: client.picture.comments.add("7", "x"))
    with httpx2.Client(transport=httpx2.MockTransport(lambda request: httpx2.Response(200))) as http:
        http.get("https://other.example/?q=1")
    assert "https://other.example/?q=1" in caplog.text


def test_clients(desk: Any, canaries: tuple[str, ...]) -> None:
    cls = desk.gallery.Gallery if desk.kind == "sync" else desk.gallery.AsyncGallery
    client = cls(api_key=canaries[0], api_secret=canaries[1], auth_token=canaries[2])
    text = f"{client} {client!r} {vars(client)} {client.picture!r} {client.with_options(timeout=1)!r}"
    assert not any(canary in text for canary in canaries)
    assert repr(client).endswith(
        "(api_key=***, api_secret=***, auth_token=***, base_url='https://api.gallery.example/api/')"
    )
    for steal in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="is not pickled or copied"):
            steal(client)
    if desk.kind == "sync":
        client.close()


def test_credentials() -> None:
    credentials = Credentials("kkk", "sss", "ttt", "uuu", {"path": "ppp"})
    assert repr(credentials) == "Credentials()"
    with pytest.raises(TypeError):
        pickle.dumps(credentials)


@pytest.mark.parametrize("text", ["", " \n", "a\r\nb", "ä", "a\0"])
def test_credentials_that_cannot_be(gallery: Any, text: str) -> None:
    for name in ("api_key", "api_secret", "auth_token"):
        with pytest.raises(gallery.errors.InvalidCredential, match=name) as raised:
            gallery.Gallery(**{name: text})
        assert not text.strip() or text not in str(raised.value)


def test_settings_that_cannot_be(gallery: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    for settings in (
        {"base_url": "ftp://x/"},
        {"base_url": "https://u:p@x/"},
        {"base_url": "https://x/?a=b"},
        {"base_url": "https://x:99999/"},
        {"base_url": "https://x/\r\ny"},
        {"timeout": 0},
        {"timeout": float("nan")},
        {"user_agent": "a\r\nX: y"},
        {"max_reply": 0},
    ):
        with pytest.raises(gallery.errors.InvalidArgument):
            gallery.Gallery(**settings)
    monkeypatch.setenv("GALLERY_AUTH_TOKEN", " \n")
    with gallery.Gallery(user_agent="shop/1") as client:
        assert "auth_token" not in repr(client)


def test_masking() -> None:
    secrets = ("a/b c", "a/b c d", "")
    assert mask("a/b c d|a/b c|A%2FB%20C|a%2Fb+c+d|x", secrets) == "***|***|***|***|x"
    assert clean("tab\tend\x1b\u202e\ud800é") == "tab\\tend\\x1b\\u202e\\ud800é"
    assert len(clean("\x1b" * 5000)) == 1000
    assert clean("x" * 1000) == "x" * 1000


def test_errors_can_be_sent_to_another_process() -> None:
    error = ServiceError("no\x1b", code="7", method="a.b", request=ShownRequest("GET", "https://x/"))
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.code, again.method, again.request) == (str(error), "7", "a.b", error.request)
    assert isinstance(again, Error)
