"""Tests of the schemes of a service: what each of them adds to one and the same call, worked out while generating."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from ..model.service import Service
from ..runtime.signing import Credentials, Param, Scheme, Signable, SigningError
from .code import Code
from .python_layout import items, layout, texts
from .python_text import literal
from .tests_requests import KEY, NONCE, NOW, SECRET, TOKEN

TOKEN_SECRET = "example-token-secret"
QUERY = (("b", "2"), ("B", "1"), ("a", "é & ~"), ("list", "y"), ("list", "x"))
FORM = (("c", "1"), ("empty", ""))
FILE = ("file", "bytes")
"""Names and values that different orders, encodings and choices of parameters treat differently."""


@dataclass(frozen=True, slots=True)
class Signed:
    """One scheme, or a variant of it."""

    scheme: Code
    variant: Code
    parameters: Code
    headers: Code
    excluded: Code
    """Names that are never signed, sorted."""


@dataclass(frozen=True, slots=True)
class Signing:
    """The call that is signed, and all that signs it."""

    query: Code
    form: Code
    file: Code
    token_secret: Code
    now: int
    nonce: Code
    signed: tuple[Signed, ...]


def signings(service: Service) -> tuple[Signing, ...]:
    """One, where the service signs at all."""
    query = (*QUERY, *((name, "1") for name in _named(service)))
    signed = tuple(_signed(service, query))
    if not signed:
        return ()
    return (
        Signing(
            query=layout(items(texts(pair) for pair in query), indent=4, before=len("query = "), after=0),
            form=layout(items(texts(pair) for pair in FORM)),
            file=layout(texts(FILE)),
            token_secret=literal(TOKEN_SECRET),
            now=NOW,
            nonce=literal(NONCE),
            signed=signed,
        ),
    )


def _named(service: Service) -> list[str]:
    """Parameters that some scheme leaves out by their names."""
    taken = {name for name, _ in (*QUERY, *FORM, FILE)}
    found: dict[str, None] = {}
    for block in (service.signing or {}, *(scheme.block for scheme in service.schemes)):
        excluded = cast("Mapping[str, Sequence[str]]", block.get("params", {})).get("exclude", ())
        found |= dict.fromkeys(name for name in excluded if name not in taken)
    return list(found)


def _signed(service: Service, query: tuple[tuple[str, str], ...]) -> Iterator[Signed]:
    blocks = {"scheme": service.signing} if service.signing is not None else {}
    blocks |= {f"schemes[{literal(scheme.name)}].scheme": scheme.block for scheme in service.schemes}
    call = Signable(
        "group.method",
        "POST",
        "https://service.example/base/",
        query=[Param(*pair) for pair in query],
        form=[*(Param(*pair) for pair in FORM), Param(*FILE, "file")],
    )
    credentials = Credentials(KEY, SECRET, TOKEN, TOKEN_SECRET)
    for place, block in blocks.items():
        scheme = Scheme.parse(block)
        for variant in ("", *scheme.variants):
            try:
                made = scheme.sign(call, credentials, variant=variant, clock=lambda: float(NOW), nonce=lambda: NONCE)
            except SigningError:  # not for a call like this one
                continue
            yield Signed(
                Code(place),
                literal(variant),
                layout(
                    items(texts(pair) for pair in made.parameters), indent=4, before=len("assert signed.parameters == ")
                ),
                layout(items(texts(pair) for pair in made.headers), indent=4, before=len("assert signed.headers == ")),
                layout(
                    texts(sorted(scheme.variant(variant).listing.exclude)), indent=4, before=len("assert excluded == ")
                ),
            )
