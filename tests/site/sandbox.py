"""A stand-in for a sandbox that is not to be trusted: serves a site, keeps what it was sent, answers with markup."""

from __future__ import annotations

import json
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from generator.runtime.signing import Credentials, Param, Scheme, Signable

KEY, SECRET, TOKEN = "sample-key", "sample-secret", "sample-token"
SCHEME = Scheme.parse(
    {
        "digest": "md5",
        "message": "{params}{method}{secret}",
        "add": {"api_key": "{key}"},
        "place": [{"param": "api_sig"}],
    }
)


class Handler(SimpleHTTPRequestHandler):
    calls: list[dict[str, Any]]

    def do_GET(self) -> None:
        if self.path == "/sandbox.json":
            told = {"service": "ipernity", "base": "", "key": KEY, "secret": SECRET, "token": TOKEN}
            self._answer(200, told | {"values": {"album_id": "77"}})
        elif self.path.startswith("/api/"):
            self._call(parse_qsl(urlsplit(self.path).query, keep_blank_values=True))
        else:
            super().do_GET()

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self._call(parse_qsl(body, keep_blank_values=True))

    def log_message(self, format: str, *args: object) -> None:
        """Nothing."""

    def _call(self, pairs: list[tuple[str, str]]) -> None:
        method = urlsplit(self.path).path.split("/")[2]
        given = dict(pairs)
        self.calls.append({"verb": self.command, "method": method, "path": self.path, **given})
        signature = given.pop("api_sig", "")
        request = Signable(method, self.command, "https://host/", [Param(*pair) for pair in given.items()])
        due = SCHEME.sign(request, Credentials(KEY, SECRET, given.get("auth_token", "")))
        if signature != due.signature:
            shown = due.string_to_sign.replace(SECRET, "***").replace(TOKEN, "***").replace(KEY, "***")
            failure = {"status": "error", "code": "105", "message": "Signature <b>invalid</b>"}
            self._answer(200, {"api": failure}, {"X-Sandbox-String-To-Sign": shown.encode("unicode_escape").decode()})
            return
        self._answer(200, {"api": {"status": "ok"}, "album": {"title": "<img src=x onerror=document.title='canary'>"}})

    def _answer(self, status: int, data: object, headers: dict[str, str] | None = None) -> None:
        body = json.dumps(data).encode()
        self.send_response(status)
        for name, value in {
            "Content-Type": "application/json",
            "Content-Length": str(len(body)),
            **(headers or {}),
        }.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


class StubSandbox:
    """Runs while it is entered."""

    def __init__(self, site: Path) -> None:
        self.calls: list[dict[str, Any]] = []
        handler = type("Keeping", (Handler,), {"calls": self.calls})
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(site)))
        self._server.daemon_threads = True
        self._thread = Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self.url = f"http://127.0.0.1:{self._server.server_port}/"

    def __enter__(self) -> StubSandbox:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
