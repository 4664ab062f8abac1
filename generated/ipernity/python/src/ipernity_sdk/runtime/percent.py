"""Percent-encoding: always UTF-8, always by one of three named rules."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from urllib.parse import quote, quote_plus

_unreserved = re.compile("[A-Za-z0-9_.~-]*").fullmatch
"""Most names and values are nothing else, and stay as they are by every rule."""


def _rfc3986(text: str | bytes) -> str:
    """Letters, digits and -._~ stay."""
    return text if isinstance(text, str) and _unreserved(text) else quote(text, safe="")


def _form(text: str | bytes) -> str:
    """As rfc3986, with + for a space."""
    return text if isinstance(text, str) and _unreserved(text) else quote_plus(text, safe="")


def _uri(text: str | bytes) -> str:
    """As rfc3986, and !'()* stay too, as in JavaScript."""
    return quote(text, safe="!'()*")


ENCODERS: dict[str, Callable[[str | bytes], str]] = {"rfc3986": _rfc3986, "form": _form, "uri": _uri}


_plain = re.compile("[A-Za-z0-9_.~=&-]*").fullmatch


def encode(pairs: Collection[tuple[str, str]], rule: str) -> str:
    """`a=1&b=2`. Queries are sent by rfc3986 and bodies by form, and the signing fields give just that."""
    text = "&".join([f"{name}={value}" for name, value in pairs])
    if _plain(text) and text.count("=") == len(pairs) == text.count("&") + 1:
        return text  # nothing in it means anything else
    escape = ENCODERS[rule]
    return "&".join([f"{escape(name)}={escape(value)}" for name, value in pairs])
