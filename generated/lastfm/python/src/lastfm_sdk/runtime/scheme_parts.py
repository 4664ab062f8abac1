"""The parts of a signing scheme, read from its block: digest, templates, and where the result goes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from .block import Block
from .filters import HASHES
from .message import Path, SchemeError, Template
from .signable import READERS, find_prefixed, part_reader

DIGESTS = (*HASHES, *(f"hmac-{name}" for name in HASHES), "none")


@dataclass(frozen=True, slots=True)
class Place:
    """Where the signature, or something that goes with it, is put: a parameter or a header."""

    param: str
    header: str
    value: Template


def read_digest(block: Block) -> str:
    """The name of the digest, and no key where it has none."""
    digest = block.text("digest")
    if digest.lower().startswith("rsa"):
        raise SchemeError(block.at("digest"), "RSA signatures need a private key and are not supported")
    block.choice("digest", DIGESTS)
    if "key" in block.data and not digest.startswith("hmac-"):
        raise SchemeError(block.at("key"), f'only an hmac digest has a key, "{digest}" has none')
    return digest


def read_parts(block: Block) -> dict[str, Template]:
    """Named templates, each made of fields and of parts above it."""
    parts: dict[str, Template] = {}
    for name in block.data:
        if name in READERS or not name.isidentifier():
            raise SchemeError(block.at(name), f'"{name}" cannot be the name of a part')
        parts[name] = read_template(block.text(name), block.at(name), parts)
    return parts


def read_places(block: Block, parts: Mapping[str, Template]) -> tuple[Place, ...]:
    """Where the result goes; at least one place."""
    places: list[Place] = []
    for index, item in enumerate(block.items("place")):
        one = Block.read(item, (*block.at("place"), index), ("param", "header", "value"))
        if ("param" in one.data) == ("header" in one.data):
            raise SchemeError(one.path, "needs either param or header")
        value = read_template(one.text("value", "{signature}"), one.at("value"), parts, frozenset(), sent=True)
        header = one.text("header", "")
        if header and not re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", header):
            raise SchemeError(one.at("header"), f'"{header}" is no name of a header')
        places.append(Place(one.text("param", ""), header, value))
    if not places:
        raise SchemeError(block.at("place"), "missing: where does the signature go?")
    return tuple(places)


def read_additions(block: Block) -> tuple[tuple[str, Template], ...]:
    """Parameters put in before signing, which can name nothing that is worked out of them."""
    without = frozenset({"params", "signature"})
    return tuple((name, read_template(block.text(name), block.at(name), {}, without, sent=True)) for name in block.data)


def read_template(
    text: str,
    path: Path,
    parts: Mapping[str, Template],
    without: frozenset[str] = frozenset({"signature"}),
    sent: bool = False,
) -> Template:
    """A template of fields and parts; `sent` is one whose text travels."""
    readers = {**READERS, **{name: part_reader(name) for name in parts}}
    for name in without:
        readers.pop(name)
    template = Template.parse(text, path, lambda name: readers.get(name) or find_prefixed(name), readers)
    if sent and template.binary:
        raise SchemeError(path, "gives bytes where a text is sent; end with a filter such as base64")
    return template
