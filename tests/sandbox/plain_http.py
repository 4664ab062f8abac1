"""A way around https, for clients that insist on it."""

from __future__ import annotations

import httpx2


class Plain(httpx2.BaseTransport):
    """Sends to http what was meant for https, which a sandbox does not speak."""

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        request.url = request.url.copy_with(scheme="http")
        with httpx2.HTTPTransport(verify=False) as transport:
            reply = transport.handle_request(request)
            return httpx2.Response(reply.status_code, headers=reply.headers, content=reply.read())
