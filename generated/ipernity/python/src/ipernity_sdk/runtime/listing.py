"""How a signing scheme writes the parameters of a call into its message: the field `{params}`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from operator import attrgetter

from .block import Block
from .message import SchemeError, Template
from .percent import ENCODERS


@dataclass(slots=True)  # made for every call, and a frozen one takes three times as long
class Param:
    """One parameter as it is sent; `type` is that of the description, such as `file`."""

    name: str
    value: str
    type: str = ""


@dataclass(frozen=True, slots=True)
class Pair:
    """What the template of one pair is filled with."""

    k: str
    v: str
    hidden: frozenset[str] = frozenset()


PAIR_FIELDS = {"k": attrgetter("k"), "v": attrgetter("v")}

SORTS: dict[str, Callable[[Param], str] | None] = {
    # Python compares texts by code point, which is the order of their bytes in UTF-8.
    "name": attrgetter("name"),
    "name-nocase": lambda param: param.name.lower(),
    "value": attrgetter("value"),
    "pair": None,
    "none": None,
}

SOURCES = ("all", "query", "body")


@dataclass(frozen=True, slots=True)
class Listing:
    """Which parameters, in what order, how each is written, and what stands between them."""

    pair: Template
    between: str | None
    """What stands between name and value when there is no more to a pair."""
    is_plain: bool
    """Names and values are written as they are, in an order that their encoding does not change."""
    source: str | tuple[str, ...]
    """all, query or body; or names, in their order."""
    exclude: frozenset[str]
    exclude_types: frozenset[str]
    drop_empty: bool
    sort: str
    encode: str
    join: str

    @classmethod
    def parse(cls, block: Block, signature: set[str]) -> Listing:
        """Read the block `params`; the parameters in `signature` are never listed."""
        named = not isinstance(block.data.get("from", ""), str)
        pair = Template.parse(block.text("pair", "{k}{v}"), block.at("pair"), PAIR_FIELDS.get, PAIR_FIELDS)
        if pair.binary:
            raise SchemeError(block.at("pair"), "gives bytes where a text is due; end with a filter such as base64")
        between = pair.between("k", "v")
        source = block.texts("from") if named else block.choice("from", SOURCES, "all")
        exclude = frozenset(block.texts("exclude")) | signature
        exclude_types = frozenset(block.texts("exclude_types", ("file",)))
        drop_empty = block.flag("drop_empty")
        sort = block.choice("sort", SORTS, "none" if named else "name")
        encode = block.choice("encode", ("none", *ENCODERS), "none")
        join = block.text("join", "")
        is_plain = between is not None and not drop_empty and sort != "pair" and encode == "none"
        return cls(pair, between, is_plain, source, exclude, exclude_types, drop_empty, sort, encode, join)

    def write(self, params: Iterable[Param]) -> str:
        exclude, types, join, between = self.exclude, self.exclude_types, self.join.join, self.between or ""
        if key := SORTS[self.sort]:
            params = sorted(params, key=key)
        if self.is_plain:  # as most are
            return join([p.name + between + p.value for p in params if not (p.name in exclude or p.type in types)])
        pairs = [(p.name, p.value) for p in params if not (p.name in exclude or p.type in types)]
        if self.drop_empty:
            pairs = [pair for pair in pairs if pair[1]]
        if self.encode != "none":
            escape = ENCODERS[self.encode]
            pairs = [(escape(name), escape(value)) for name, value in pairs]
        if self.sort == "pair":  # as they are written, name before value
            pairs.sort()
        if self.between is None:
            return join([str(self.pair.render(Pair(name, value))) for name, value in pairs])
        return join([name + between + value for name, value in pairs])
