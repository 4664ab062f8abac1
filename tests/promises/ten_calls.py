"""Ten calls of different kinds to a server on this machine; run by test_install.py in a Python of its own."""

from __future__ import annotations

import asyncio
import hashlib
import json
import sys
import tempfile
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

sys.path.insert(0, sys.argv[1])

from ipernity_sdk import AsyncIpernity, Ipernity, errors

KEY, SECRET, TOKEN = "key-of-app", "secret-of-app", "token-of-member"
OK = {"status": "ok"}
TOTALS = {"total": "3", "pages": "2", "per_page": "2"}
PAGES = {
    "1": {"page": "1", "doc": [{"doc_id": "1", "title": "Nice car"}, {"doc_id": "2", "title": "b"}]},
    "2": {"page": "2", "doc": {"doc_id": "3", "title": "c"}},
}


class Service(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.answer(dict(parse_qsl(urlsplit(self.path).query, keep_blank_values=True)))

    def do_POST(self) -> None:
        length = self.headers["Content-Length"]
        body = self.rfile.read(int(length)) if length else self.chunks()
        if self.headers["Content-Type"].startswith("multipart/"):
            self.answer(fields_of(body), b'filename="car.jpg"' in body and b"\xff\xd8picture" in body)
        else:
            self.answer(dict(parse_qsl(body.decode(), keep_blank_values=True)))

    def chunks(self) -> bytes:
        body = b""
        while size := int(self.rfile.readline(), 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return body

    def answer(self, given: dict[str, str], has_file: bool = False) -> None:
        method = urlsplit(self.path).path.split("/")[-2]
        data = self.reply(method, given, has_file)
        body = json.dumps(data).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def reply(self, method: str, given: dict[str, str], has_file: bool) -> dict[str, object]:
        if "api_sig" in given:
            listed = "".join(name + given[name] for name in sorted(given) if name != "api_sig")
            expected = hashlib.md5((listed + method + SECRET).encode()).hexdigest()
            if given["api_sig"] != expected:
                return {"api": {"status": "error", "code": "105", "message": "Signature is invalid"}}
        if given["api_key"] != KEY:
            return {"api": {"status": "error", "code": "101", "message": "API Key is invalid"}}
        assert (self.command == "POST") == (method in {"album.create", "doc.delete", "upload.file", "doc.comments.add"})
        match method:
            case "test.hello":
                return {"api": OK, "hello": "hello world!"}
            case "doc.getList":
                return {"api": OK, "docs": TOTALS | PAGES[given.get("page", "1")]}
            case "doc.get":
                return {"api": OK, "doc": {"doc_id": given["doc_id"], "dates": {"posted_at": "1234567890"}}}
            case "album.create":
                return {"api": OK, "album": {"album_id": 77, "title": given["title"], "visibility": {"friend": "1"}}}
            case "doc.delete" if given["doc_id"] == "404":
                return {"api": {"status": "error", "code": 1, "message": "Document not found"}}
            case "doc.delete":
                return {"api": OK}
            case "upload.file" if has_file:
                return {"api": OK, "ticket": "abc"}
            case "auth.checkToken":
                return {"api": OK, "auth": {"token": "tok", "permissions": {"doc": "write"}}}
        raise AssertionError(method)

    def log_message(self, *_: object) -> None: ...


def fields_of(body: bytes) -> dict[str, str]:
    found: dict[str, str] = {}
    for part in body.split(b"\r\n--"):
        head, _, content = part.partition(b"\r\n\r\n")
        if b"filename=" not in head and b'name="' in head:
            found[head.split(b'name="')[1].split(b'"')[0].decode()] = content.decode()
    return found


def picture() -> Path:
    path = Path(tempfile.mkdtemp()) / "car.jpg"
    path.write_bytes(b"\xff\xd8picture")
    return path


def calls(address: str) -> None:
    with Ipernity(api_key=KEY, api_secret=SECRET, auth_token=TOKEN, base_url=address) as client:
        print(f"hello: {client.test.hello().hello}")
        listed = client.doc.get_list(user_id="5", per_page=2)
        title = listed.docs.doc[0].title
        print(f"page {listed.docs.page} of {listed.docs.pages}, {listed.docs.total} documents, ", end="")
        print(f"first {title!r} of type {type(title).__name__}")
        print(f"all items: {[doc.doc_id for doc in client.doc.iter_list(user_id='5', per_page=2)]}")
        print(f"posted {client.call('doc.get', doc_id='1').doc.dates.posted_at}")
        made = client.album.create("Füße & Köpfe", description="")
        print(f"album {made.album.album_id} made, visible to friends: {made.album.visibility.friend}")
        print(f"deleted, answered with nothing: {client.doc.delete('1')}")
        print(f"ticket {client.upload.file(picture()).ticket}")
        checked = client.auth.check_token()
        print(f"token {checked.auth.token} with doc: {checked.auth.permissions.doc}")
        try:
            client.doc.delete("404")
        except errors.DocumentNotFound as error:
            print(f"{type(error).__name__} {error.code} {error.message}")


async def async_calls(address: str) -> None:
    async with AsyncIpernity(api_key=KEY, api_secret=SECRET, auth_token=TOKEN, base_url=address) as client:
        print(f"async: {len([doc async for doc in client.doc.iter_list(user_id='5', per_page=2)])} documents")


def main() -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Service)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}/"
    calls(address)
    asyncio.run(async_calls(address))
    server.shutdown()


if __name__ == "__main__":
    main()
