"""How calls are signed, in words, and one call signed before the reader's eyes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import cast

from ..model.method import Method
from ..model.service import Service
from ..runtime.signing import Credentials, Param, Scheme, Signable
from .code import Code
from .docs_pages import Pages
from .docs_proof import KEY, TOKEN, Pairs, signature
from .docs_text import bullets, code, fence, prose
from .docs_wire import sent
from .docs_words import NEEDED
from .python_text import literal

SECRET = "API_SECRET"


def signing(service: Service) -> Iterator[Code]:
    """The rule, and an example of it; one sentence for a service that signs nothing."""
    block = service.signing
    if block is None:
        yield Code("Calls are not signed.")
        return
    yield Code(
        "A signature proves that a call comes from somebody who knows the secret. It is worked out from the call "
        "as follows; the client does it by itself."
    )
    yield bullets(_scheme(block))
    yield from _worked(service)
    pages = Pages(service)
    for scheme in service.schemes:
        chosen = code(f"{service.package.client}(scheme={literal(scheme.name)})")
        text = Code(f"Another scheme, chosen by {chosen}: {prose(scheme.name)}. {pages.sentence(scheme.doc)}".rstrip())
        if scheme.replaces:
            text = Code(f"{text} It takes the place of the {Code(' and the ').join(map(prose, scheme.replaces))}.")
        yield text
        yield bullets(_scheme(scheme.block))


def _scheme(block: Mapping[str, object]) -> Iterator[Code]:
    params = cast("Mapping[str, object]", block.get("params") or {})
    yield Code(f"**Digest:** {code(str(block['digest']))}, written as {code(str(block.get('output', 'hex')))}")
    if str(block["digest"]).startswith("hmac"):
        yield Code(f"**Key of the digest:** {code(str(block.get('key', '{secret}')))}")
    yield Code(f"**Signed text:** {code(str(block['message']))}")
    yield Code(f"**{code('{params}')}:** {_listing(params)}")
    added = cast("Mapping[str, str]", block.get("add") or {})
    if added:
        shown_ones = [code(f"{name}={value}") for name, value in added.items()]
        yield Code(f"**Put in before signing:** {Code(', ').join(shown_ones)}")
    for name, change in cast("Mapping[str, Mapping[str, object]]", block.get("variants") or {}).items():
        if "message" in change:
            yield Code(f"**Signed text of a {prose(name)}:** {code(str(change['message']))}")
    places = cast("list[Mapping[str, str]]", block.get("place") or [])
    yield Code(f"**Sent as:** {Code(', ').join(map(_place, places))}")


def _place(place: Mapping[str, str]) -> Code:
    value = place.get("value", "")
    if "header" in place:
        shown = f"{place['header']}: {value}" if value else place["header"]
        return Code(f"the header {code(shown)}")
    return code(f"{place['param']}={value}" if value else place["param"])


_ORDERS = {
    "name": "sorted by name",
    "name-nocase": "sorted by name without regard to case",
    "pair": "sorted by name and value",
    "value": "sorted by value",
    "none": "in their order",
}
_SOURCES = {
    "all": "the parameters",
    "query": "the parameters of the query",
    "body": "the parameters of the body",
}


def _listing(params: Mapping[str, object]) -> Code:
    pair, join = str(params.get("pair", "{k}{v}")), str(params.get("join", ""))
    order = _ORDERS[str(params.get("sort", "name"))]
    source = params.get("from", "all")
    if isinstance(source, list):
        named = Code(", ").join(code(str(name)) for name in cast("list[object]", source))
        words = [f"{named}, in this order, each as {code(pair)}"]
    else:
        words = [f"{_SOURCES[str(source)]}, {order}, each as {code(pair)}"]
    words.append(f"with {code(join)} between them" if join else "with nothing between them")
    left_out = [code(str(name)) for name in cast("list[object]", params.get("exclude") or [])]
    left_out += [Code(f"{prose(str(kind))}s") for kind in cast("list[object]", params.get("exclude_types") or [])]
    words.append(f"without {Code(', ').join(left_out)}" if left_out else "")
    words.append("without empty ones" if params.get("drop_empty") else "")
    encode = str(params.get("encode", "none"))
    words.append("as UTF-8, not percent-encoded" if encode == "none" else f"percent-encoded by {code(encode)}")
    return Code(", ".join(word for word in words if word))


def _worked(service: Service) -> Iterator[Code]:
    """The placeholders of the examples are taken for credentials, so that readers can check their own code."""
    plain = [one for one in service.methods if one.signed and not one.takes_file and one.body == "form"]
    method = min(plain, key=lambda one: (one.verb != "GET", one.token != NEEDED, one.name), default=None)
    if method is None or service.signing is None:
        return
    token = TOKEN if method.token == NEEDED else ""
    scheme = Scheme.parse(service.signing)
    signed = scheme.sign(
        _signable(service, method),
        Credentials(KEY, SECRET, token),
        clock=lambda: 1_700_000_000.0,
        nonce=lambda: "0123456789abcdef" * 2,
    )
    shown = Code(" and ").join(map(code, (KEY, SECRET)))
    yield Code(f"In the example of {prose(method.name)}, with {shown} for key and secret, this text is signed:")
    yield fence(signed.string_to_sign, "text")
    yield Code(f"The signature is {code(signed.signature)}.")


def _signable(service: Service, method: Method) -> Signable:
    """The example as it is before it is signed."""
    call = sent(service, method)
    without = {name for name, _ in signature(service)} | {one.name for one in method.parameters if not one.signed}

    def pairs(given: Pairs) -> list[Param]:
        return [Param(name, value) for name, value in given if name not in without]

    return Signable(method=method.name, verb=call.verb, url=call.url, query=pairs(call.query), form=pairs(call.body))
