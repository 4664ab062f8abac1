"""The service of tests/cases/orders, on this machine: written from its description, without a line of the clients."""

from __future__ import annotations

import base64
import email
import hashlib
import hmac
import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, cast
from urllib.parse import parse_qs, unquote, urlencode, urlsplit

KEY, SECRET, TOKEN = "key-of-program", "secret-of-program", "token-of-seller"
PAGE = 2


class Refusal(Exception):
    """An error of the service."""

    def __init__(self, status: int, code: str, message: str, reason: str = "") -> None:
        super().__init__(code)
        self.status = status
        error = {"code": code, "message": message}
        self.data = {"error": error | {"reason": reason} if reason else error}


class Market:
    """What the service knows."""

    def __init__(self) -> None:
        self.orders: dict[str, dict[str, Any]] = {}
        self.nonces: set[str] = set()
        self.seen: list[tuple[str, str, Mapping[str, str], bytes]] = []
        self.address = ""

    def answer(self, verb: str, target: str, headers: Mapping[str, str], body: bytes) -> tuple[int, bytes]:
        self.seen.append((verb, target, headers, body))
        try:
            return 200, json.dumps(self._answer(verb, target, headers, body)).encode()
        except Refusal as refusal:
            return refusal.status, json.dumps(refusal.data).encode()

    def _answer(self, verb: str, target: str, headers: Mapping[str, str], body: bytes) -> dict[str, Any]:
        kind = headers.get("Content-Type", "")
        fields, files = parts(kind, body) if kind.startswith("multipart/") else ({}, {})
        self._check(verb, target, headers, urlencode(fields).encode() if fields or files else body)
        path, query = urlsplit(target).path, parse_qs(urlsplit(target).query)
        steps = [unquote(step) for step in path.removeprefix("/v1/").split("/")]
        given = json.loads(body) if kind == "application/json" else {}
        if query.get("version") != ["2026-01-01"] and "version" not in fields:
            raise Refusal(400, "version_missing", "no version")
        if (verb, steps) == ("POST", ["session"]):
            return self._session(given)
        if headers.get("Authorization") != f"Bearer {TOKEN}":
            raise Refusal(401, "token_missing", "no token", "expired" if "Authorization" in headers else "")
        match (verb, *steps):
            case ("GET", "orders"):
                return self._list(query)
            case ("POST", "orders"):
                return self._place(given, query)
            case ("GET", "orders", order):
                return {"order": self._order(order)}
            case ("PATCH", "orders", order):
                self._order(order)["tags"] = given["tags"]
                return {"order": self._order(order)}
            case ("DELETE", "orders", order):
                self._order(order)
                del self.orders[order]
                return {}
            case ("PUT", "orders", order, "file"):
                self._order(order)["title"] = fields.get("title")
                return {"size": len(files["file"])}
            case _:
                raise Refusal(404, "no_such_thing", path)

    def _check(self, verb: str, target: str, headers: Mapping[str, str], signed: bytes) -> None:
        stamp, nonce = headers.get("X-Timestamp", ""), headers.get("X-Nonce", "")
        text = "\n".join([stamp, nonce, verb, target, hashlib.sha256(signed).hexdigest()])
        due = base64.b64encode(hmac.digest(SECRET.encode(), text.encode(), "sha256")).decode()
        if headers.get("X-Key") != KEY or headers.get("X-Signature") != f"v1={due}" or nonce in self.nonces:
            raise Refusal(403, "signature_wrong", f"expected another signature of {text!r}")
        self.nonces.add(nonce)

    def _session(self, given: dict[str, Any]) -> dict[str, Any]:
        if given in ({"code": "c0de", "place": "eu"}, {"user": "ali", "password": "open sesame"}):
            return {"session": {"token": TOKEN, "seller": "ali"}}
        raise Refusal(200, "login_refused", f"no: {json.dumps(given)}")

    def _list(self, query: dict[str, list[str]]) -> dict[str, Any]:
        wanted = set(query.get("tag", []))
        found = [order for order in self.orders.values() if not wanted or wanted & set(order["tags"])]
        start = int(query.get("after", ["0"])[0].removeprefix("from-") or 0)
        size = int(query.get("limit", [str(PAGE)])[0])
        more = {"next": f"from-{start + size}"} if start + size < len(found) else {}
        return {"orders": found[start : start + size], **more}

    def _place(self, given: dict[str, Any], query: dict[str, list[str]]) -> dict[str, Any]:
        types = {"item": str, "quantity": int, "price": float, "is_gift": bool, "tags": list}
        wrong = [name for name, value in given.items() if type(value) is not types[name]]
        if wrong:
            raise Refusal(400, "wrong_type", ", ".join(wrong))
        if given["quantity"] > 1000:
            raise Refusal(409, "sold_out", "not enough", "stock")
        name = f"o/{len(self.orders) + 1}"
        order = {
            "order_id": name,
            "price": 0,
            "is_gift": False,
            "tags": [],
            "placed_at": "2026-11-21T12:00:00Z",
        } | given
        if query.get("dry_run") != ["true"]:
            self.orders[name] = order
        return {"order": order}

    def _order(self, name: str) -> dict[str, Any]:
        if name not in self.orders:
            raise Refusal(404, "order_unknown", f"no order {name}")
        return self.orders[name]


def parts(kind: str, body: bytes) -> tuple[dict[str, str], dict[str, bytes]]:
    """Fields and files of a body of several parts."""
    whole = email.message_from_bytes(b"Content-Type: " + kind.encode() + b"\r\n\r\n" + body)
    found = cast("list[Message]", whole.get_payload())
    fields: dict[str, str] = {}
    files: dict[str, bytes] = {}
    for part in found:
        name = str(part.get_param("name", header="content-disposition"))
        content = cast("bytes", part.get_payload(decode=True))
        if part.get_filename() is None:
            fields[name] = content.decode()
        else:
            files[name] = content
    return fields, files


@contextmanager
def running() -> Iterator[Market]:
    """The service at an address of its own."""
    market = Market()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle_call(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            status, content = market.answer(self.command, self.path, dict(self.headers.items()), body)
            self.send_response(status)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = handle_call

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    market.address = f"http://127.0.0.1:{server.server_port}/v1/"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield market
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
