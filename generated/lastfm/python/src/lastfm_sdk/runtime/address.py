"""Addresses: where calls go, and whether secrets may go there."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from urllib.parse import quote, urlsplit

from .errors import InvalidArgument


def endpoint(base: str, path: str, fields: Mapping[str, str]) -> str:
    """The address of a method, without a query; each `{name}` of the path is filled in once."""
    return base + _filled(path, tuple(fields.items()))


@lru_cache(maxsize=256)
def _filled(path: str, fields: tuple[tuple[str, str], ...]) -> str:
    given = dict(fields)
    return re.sub(r"\{(\w+)\}", lambda found: quote(given.get(found[1], found[0]), safe=""), path)


def checked_base(base: str) -> str:
    """A base address given by an application, with its trailing slash."""
    try:
        parts = urlsplit(base)
        port = parts.port
    except ValueError:
        parts, port = urlsplit(""), 0
    usual = parts.scheme in ("http", "https") and parts.hostname and port != 0
    if not usual or parts.username is not None or parts.query or parts.fragment or not re.fullmatch("[!-~]+", base):
        raise InvalidArgument("base_url must be like https://host/path/, without user, query and fragment")
    return base if base.endswith("/") else f"{base}/"


def is_private(url: str) -> bool:
    """Nobody on the way can read along: the connection is encrypted, or does not leave the machine."""
    return _is_private("/".join(url.split("/", 3)[:3]))


@lru_cache(maxsize=64)
def _is_private(origin: str) -> bool:
    from ipaddress import ip_address

    parts = urlsplit(origin)
    host = (parts.hostname or "").rstrip(".")
    if parts.scheme == "https" or host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
