"""How calls are signed, in words, and one call signed before the reader's eyes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import cast

from ..model.examples import example_request, wire_pairs
from ..model.model import Service
from ..runtime.signing import Credentials, Param, Scheme, Signable
from .code import Code
from .docs_request import KEY, TOKEN, address
from .docs_text import bullets, code, fence, prose
from .docs_words import NEEDED, verb

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


def _scheme(block: Mapping[str, object]) -> Iterator[Code]:
    params = cast("Mapping[str, object]", block.get("params") or {})
    yield Code(f"**Digest:** {code(str(block['digest']))}, written as {code(str(block.get('output', 'hex')))}")
    if str(block["digest"]).startswith("hmac"):
        yield Code(f"**Key of the digest:** {code(str(block.get('key', '{secret}')))}")
    yield Code(f"**Signed text:** {code(str(block['message']))}")
    yield Code(f"**{code('{params}')}:** {_listing(params)}")
    for name, change in cast("Mapping[str, Mapping[str, object]]", block.get("variants") or {}).items():
        if "message" in change:
            yield Code(f"**Signed text of a {prose(name)}:** {code(str(change['message']))}")
    places = cast("list[Mapping[str, str]]", block.get("place") or [])
    shown = [code(place.get("param") or place.get("header") or "") for place in places]
    yield Code(f"**Sent as:** {Code(', ').join(shown)}")


def _listing(params: Mapping[str, object]) -> Code:
    pair, join = str(params.get("pair", "{k}{v}")), str(params.get("join", ""))
    order = {"name": "sorted by name", "none": "in their order"}.get(str(params.get("sort", "name")), "sorted")
    words = [f"the parameters, {order}, each as {code(pair)}"]
    words.append(f"with {code(join)} between them" if join else "with nothing between them")
    left_out = [code(str(name)) for name in cast("list[object]", params.get("exclude") or [])]
    left_out += [Code(f"{prose(str(kind))}s") for kind in cast("list[object]", params.get("exclude_types") or [])]
    words.append(f"without {Code(', ').join(left_out)}" if left_out else "")
    encode = str(params.get("encode", "none"))
    words.append("as UTF-8, not percent-encoded" if encode == "none" else f"percent-encoded by {code(encode)}")
    return Code(", ".join(word for word in words if word))


def _worked(service: Service) -> Iterator[Code]:
    """The placeholders of the examples are taken for credentials, so that readers can check their own code."""
    signed_ones = [one for one in service.methods if one.signed and verb(service, one) == "GET"]
    method = min(signed_ones, key=lambda one: (one.token != NEEDED, one.name), default=None)
    if method is None or service.signing is None:
        return
    pairs = [Param(*pair) for pair in wire_pairs(service, method, example_request(service, method))]
    token = TOKEN if method.token == NEEDED else ""
    if token and service.token.parameter:
        pairs.append(Param(service.token.parameter, token))
    request = Signable(method.name, "GET", address(service, method), query=pairs)
    credentials = Credentials(KEY, SECRET, token)
    scheme = Scheme.parse(service.signing)
    signed = scheme.sign(request, credentials, clock=lambda: 1_700_000_000.0, nonce=lambda: "0123456789abcdef" * 2)
    shown = Code(" and ").join(map(code, (KEY, SECRET)))
    yield Code(f"In the example of {prose(method.name)}, with {shown} for key and secret, this text is signed:")
    yield fence(signed.string_to_sign, "text")
    yield Code(f"The signature is {code(signed.signature)}.")
