"""The running server: loopback sockets, one process, a clean end."""

from __future__ import annotations

import contextlib
import socket
import sys

import uvicorn

from . import limits
from .app import Sandbox
from .protocol import Protocol

LOOPBACK = ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1"))


class PortTaken(Exception):
    """Nothing can listen on the port; the text says why."""


def hosts(port: int) -> tuple[str, ...]:
    """What the header Host may say."""
    names = ("127.0.0.1", "localhost", "[::1]")
    return tuple(f"{name}:{port}" for name in names)


def listen(port: int) -> list[socket.socket]:
    """Sockets on both loopback addresses, as far as the machine has them; port 0 is any free one."""
    sockets: list[socket.socket] = []
    for family, address in LOOPBACK:
        try:
            sockets.append(_socket(family, address, port))
        except OSError as error:
            if family == socket.AF_INET6:  # machines without IPv6 do with the other one
                continue
            reason = "is in use" if error.errno in (48, 98) else f"cannot be used ({error.strerror})"
            raise PortTaken(f"port {port} {reason}") from None
        port = port or sockets[0].getsockname()[1]
    return sockets


def serve(app: Sandbox, sockets: list[socket.socket]) -> None:
    """Answer until the process is told to end."""
    config = uvicorn.Config(
        app,
        http=Protocol,
        ws="none",
        lifespan="off",
        loop="auto" if sys.platform == "win32" else "uvloop",
        log_config=None,
        log_level="critical",
        access_log=False,
        server_header=False,
        date_header=True,
        proxy_headers=False,
        backlog=1024,
        limit_concurrency=limits.CONNECTIONS,
        timeout_keep_alive=limits.IDLE_SECONDS,
        timeout_graceful_shutdown=2,
    )
    with contextlib.suppress(KeyboardInterrupt):
        uvicorn.Server(config).run(sockets)


def _socket(family: int, address: str, port: int) -> socket.socket:
    opened = socket.socket(family, socket.SOCK_STREAM)
    try:
        if sys.platform != "win32":
            opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            opened.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        opened.bind((address, port))
    except OSError:
        opened.close()
        raise
    return opened
