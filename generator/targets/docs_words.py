"""Facts about calls and arguments, in words."""

from __future__ import annotations

from collections.abc import Sequence

from ..model.method import Method, Token
from ..model.service import Service
from ..model.shape import Value
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


def signs(service: Service) -> bool:
    """Whether the service signs at all."""
    return service.signing is not None


def has_tokens(service: Service) -> bool:
    """Whether the service knows tokens: it says how they travel, how to get one, or has a method that needs one."""
    token = service.token
    told = bool(token.parameter or token.header or token.doc or service.logins)
    return told or any(method.token == NEEDED for method in service.methods)


def has_key(service: Service) -> bool:
    """Whether applications have a key."""
    key = service.key
    return bool(key.parameter or key.header or key.doc)


def has_permissions(service: Service) -> bool:
    """Whether there is anything to grant."""
    return service.permission_shape != "none"


def sentence_of(words: Sequence[str]) -> str:
    """`Key, token and signature`; "" for nothing."""
    text = f"{', '.join(words[:-1])} and {words[-1]}" if len(words) > 1 else "".join(words)
    return text[:1].upper() + text[1:]


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
    """What it asks for: `doc: read` of an item, `read` on a ladder, `doc` as a scope; or for private items only."""
    if not method.permissions:
        return Code("none")
    levels = Code(", ").join(code(": ".join(filter(None, pair))) for pair in method.permissions)
    return Code(f"{levels}{private}" if method.permissions_for == "private" else levels)


def verb(service: Service, method: Method) -> str:
    """The verb of a call."""
    return "POST" if method.post_only else method.verb


def one_of(values: Sequence[Value]) -> Code:
    """The values with "or" before the last."""
    listed = [code(value.value) for value in values]
    return Code(f"{Code(', ').join(listed[:-1])} or {listed[-1]}") if len(listed) > 1 else listed[0]
