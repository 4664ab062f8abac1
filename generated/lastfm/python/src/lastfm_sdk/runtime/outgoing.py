"""What goes out of a request, whatever library carries it: headers and body."""

from __future__ import annotations

from .multipart import Multipart
from .reply_body import ACCEPTED
from .request import Request
from .settings import Settings


def headers_and_body(request: Request, settings: Settings) -> tuple[list[tuple[str, str]], bytes | Multipart]:
    """All headers but those of the connection; a body of parts comes with its length."""
    content_type, body = request.body()
    headers = [("User-Agent", settings.user_agent), ("Accept", "*/*"), ("Accept-Encoding", ACCEPTED), *request.headers]
    if content_type:
        headers.append(("Content-Type", content_type))
    if isinstance(body, Multipart):
        headers.append(("Content-Length", str(len(body))))
    return headers, body
