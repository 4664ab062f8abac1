"""How a call looks on the wire: as HTTP, and for a shell."""

from __future__ import annotations

import shlex
from urllib.parse import quote, urlsplit

from ..model.method import Method
from ..model.service import Service
from .code import Code
from .docs_proof import KEY, SIGNATURE, TOKEN, form, is_signed, link_address
from .docs_text import fence
from .docs_wire import Sent, address, sent
from .docs_words import NEEDED
from .json_lines import shown_json

__all__ = ["KEY", "SIGNATURE", "TOKEN", "address", "command", "curl", "form", "link_address", "request"]

BOUNDARY = "BOUNDARY"


def request(service: Service, method: Method) -> Code:
    """The example as an HTTP request."""
    call = sent(service, method)
    where = urlsplit(call.target)
    headers, body = [("Host", where.netloc), *call.headers], ""
    if call.body or call.files or (call.is_json and call.members):
        content, body = _body(call)
        headers.append(("Content-Type", content))
    path = (where.path or "/") + (f"?{where.query}" if where.query else "")
    lines = [f"{call.verb} {path} HTTP/1.1", *(f"{name}: {value}" for name, value in headers)]
    return fence("\n".join([*lines, "", body]) if body else "\n".join(lines), "http")


def curl(service: Service, method: Method) -> Code | None:
    """The example for a shell, for a call that needs no signature; None for others."""
    if is_signed(service, method) or method.token == NEEDED or method.takes_file:
        return None
    return fence(command(service, method), "sh")


def command(service: Service, method: Method) -> str:
    """The example for a shell, whatever it needs: a signature in it is a placeholder."""
    call = sent(service, method)
    has_data = bool(call.files or (call.members if call.is_json else call.body))
    in_query = call.verb == "GET" and not has_data
    lines = [f"curl {_verb(call, has_data)}{shlex.quote(call.url if in_query else call.target)}"]
    lines += [f"  --header {shlex.quote(f'{name}: {value}')}" for name, value in call.headers]
    if call.files:
        lines += [f"  --form-string {shlex.quote(f'{name}={value}')}" for name, value in call.body]
        lines += [f"  --form {shlex.quote(f'{name}=@picture.jpg')}" for name in call.files]
    elif call.is_json and call.members:
        lines += ["  --header 'Content-Type: application/json'", f"  --data {shlex.quote(shown_json(call.members))}"]
    else:
        lines += [f"  {_data(name, value)}" for name, value in (call.query if in_query else call.body)]
    return " \\\n".join(lines)


def _verb(call: Sent, has_data: bool) -> str:
    if call.verb == "GET" and not has_data:
        return "--get " if call.query else ""
    return "" if call.verb == "POST" and has_data else f"--request {call.verb} "


def _data(name: str, value: str) -> str:
    """A parameter for curl; a text that cannot be shown as it is, is encoded here and not by curl."""
    if value.isprintable():
        return f"--data-urlencode {shlex.quote(f'{name}={value}')}"
    return f"--data {shlex.quote(form([(name, value)]))}"


def _body(call: Sent) -> tuple[str, str]:
    """The content type and the body."""
    if call.files:
        return f"multipart/form-data; boundary={BOUNDARY}", _multipart(call)
    if call.is_json:
        return "application/json", shown_json(call.members)
    return "application/x-www-form-urlencoded", form(call.body)


def _multipart(call: Sent) -> str:
    parts = [(f'name="{quote(name)}"', quote(value, safe=" ,:./")) for name, value in call.body]
    parts += [(f'name="{quote(file)}"; filename="picture.jpg"', "(the bytes of the file)") for file in call.files]
    lines = [f"--{BOUNDARY}\nContent-Disposition: form-data; {head}\n\n{value}" for head, value in parts]
    return "\n".join([*lines, f"--{BOUNDARY}--"])
