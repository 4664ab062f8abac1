"""Every way to write the parameters of a call, against the same said step by step."""

from __future__ import annotations

from itertools import product

import pytest

from generator.runtime.block import Block
from generator.runtime.listing import Listing, Param
from generator.runtime.percent import ENCODERS, encode

PARAMS = [
    Param("b", "2"),
    Param("a b", "ä"),
    Param("B", ""),
    Param("a", "1"),
    Param("sig", "x"),
    Param("a", "0"),
    Param("photo", "p.png", "file"),
    Param("a!", "~"),
]
OPTIONS = list(
    product(
        ("name", "name-nocase", "value", "pair", "none"), ("none", "rfc3986"), (False, True), ("{k}{v}", "{k}=({v})")
    )
)


def step_by_step(sort: str, encode: str, drop_empty: bool, pair: str) -> str:
    kept = [(each.name, each.value) for each in PARAMS if each.name != "sig" and each.type != "file"]
    if drop_empty:
        kept = [(name, value) for name, value in kept if value]
    if sort == "name":
        kept.sort(key=lambda each: each[0])
    if sort == "name-nocase":
        kept.sort(key=lambda each: each[0].lower())
    if sort == "value":
        kept.sort(key=lambda each: each[1])
    if encode != "none":
        kept = [(ENCODERS[encode](name), ENCODERS[encode](value)) for name, value in kept]
    if sort == "pair":
        kept.sort()
    return "&".join(pair.replace("{k}", name).replace("{v}", value) for name, value in kept)


@pytest.mark.parametrize(("sort", "encode", "drop_empty", "pair"), OPTIONS)
def test_a_listing(sort: str, encode: str, drop_empty: bool, pair: str) -> None:
    block = {"sort": sort, "encode": encode, "drop_empty": drop_empty, "pair": pair, "join": "&"}
    made = Listing.parse(Block(block), {"sig"}).write(PARAMS)
    assert made == step_by_step(sort, encode, drop_empty, pair)


@pytest.mark.parametrize("rule", sorted(ENCODERS))
@pytest.mark.parametrize(
    "pairs",
    [
        [],
        [("a", "1")],
        [("a", ""), ("", "")],
        [("a", "1"), ("b-_.~", "2")],
        [("a", "b=c"), ("d", "e")],
        [("a=b", "c")],
        [("a&b", "c"), ("d", "e")],
        [("a", "b&c=d")],
        [("a", "ä b+c%20!'()*")],
    ],
)
def test_pairs_that_need_no_encoding_are_told_from_those_that_do(pairs: list[tuple[str, str]], rule: str) -> None:
    escape = ENCODERS[rule]
    assert encode(pairs, rule) == "&".join(f"{escape(name)}={escape(value)}" for name, value in pairs)
