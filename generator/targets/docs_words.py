"""Facts about calls and arguments, in words."""

from __future__ import annotations

from collections.abc import Sequence

from ..model.model import Method, Service, Token, Value
from .code import Code
from .docs_pages import Pages
from .docs_text import code

UNUSED: Token = "none"
NEEDED: Token = "required"

STATUS = {
    "listed": "**Never documented.** The service lists this method, but no page about it was found.",
    "inferred": "**Not documented.** This description was worked out from sister methods.",
    "broken": "**Reported broken.** The service lists this method, but calls of it are known to fail.",
}
MARKS = {
    "documented": "",
    "listed": " *(never documented)*",
    "inferred": " *(inferred)*",
    "broken": " *(reported broken)*",
}


def warnings(pages: Pages, method: Method) -> Code:
    """What a reader has to know before anything else, as a quotation."""
    status = [Code(STATUS[method.status])] if method.status in STATUS else []
    doubts = [Code(f"**In doubt.** {pages.sentence(doubt)}") for doubt in method.doubts]
    return Code("\n>\n").join(Code(f"> {text}") for text in (*status, *doubts))


def signed(service: Service, method: Method) -> Code:
    """Whether a call is signed: always, with a token, or never."""
    if method.signed:
        return Code("yes")
    return Code("only when a token is sent" if service.token.signs and method.token != UNUSED else "no")


def token(method: Method) -> Code:
    """Whether a call takes a token."""
    return Code({"none": "not used", "optional": "optional", "required": "required"}[method.token])


def permission(method: Method, private: str = ", for private items only") -> Code:
    """Levels by item: `doc: read` for private items only."""
    if not method.permissions:
        return Code("none")
    levels = Code(", ").join(code(f"{item}: {level}") for item, level in method.permissions)
    return Code(f"{levels}{private}" if method.permissions_for == "private" else levels)


def verb(service: Service, method: Method) -> str:
    """GET or POST."""
    return "POST" if method.post_only else service.endpoint.verb


def one_of(values: Sequence[Value]) -> Code:
    """The values with "or" before the last."""
    listed = [code(value.value) for value in values]
    return Code(f"{Code(', ').join(listed[:-1])} or {listed[-1]}") if len(listed) > 1 else listed[0]
