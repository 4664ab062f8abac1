"""From the checked files to what a service keeps and what its methods do with it."""

from __future__ import annotations

from typing import Literal, cast, get_args

from ..spec.node import Node
from .store import Action, Collection, Filter, FilterKind, Pairs, Samples, StoredFile, StoredList, Verb, When


def collections(service: Node) -> tuple[Collection, ...]:
    """The collections of a service, in the order of the file."""
    return tuple(_collection(name, node) for name, node in service.children("store"))


def actions(method: Node) -> tuple[Action, ...]:
    """What a method does, in turn."""
    node = method.get("state")
    return tuple(map(_action, node.items or (node,))) if node else ()


def when(node: Node | None) -> When:
    """What brings an error up."""
    if node is None:
        return When()
    check = node.get("check")
    return When(
        checks=several(check or node),
        conditions=tuple((name, several(value)) for name, value in node.entries.items() if name != "check"),
    )


def several(node: Node) -> tuple[str, ...]:
    """One text or a list of them."""
    return node.texts or ((node.text,) if node.text else ())


def _collection(name: str, node: Node) -> Collection:
    return Collection(
        name=name,
        id=node.string("id"),
        named=node.strings("named"),
        known_by=node.strings("known_by"),
        appears=node.flag("appears"),
        account=node.flag("account"),
        owner=node.string("owner"),
        also=node.strings("also"),
        alike=node.strings("alike"),
        same_id=node.strings("same_id"),
        most=node.integer("most"),
        lists=tuple(_list(key, each) for key, each in node.children("lists")),
        visible=tuple((key, several(each)) for key, each in node.children("visible")),
        admits=tuple(
            (key, tuple((value, several(who)) for value, who in each.entries.items()))
            for key, each in node.children("admits")
        ),
        means=tuple(
            (key, tuple((value, _pairs(told)) for value, told in each.entries.items()))
            for key, each in node.children("means")
        ),
        nothing=node.pairs("nothing"),
        start=node.pairs("start"),
        file=_file(node.get("file")),
        show=node.pairs("show"),
        samples=_samples(node.get("samples")),
    )


def _pairs(node: Node) -> Pairs:
    return tuple((key, value.text) for key, value in node.entries.items())


def _list(name: str, node: Node) -> StoredList:
    if node.text:
        return StoredList(name, node.text)
    return StoredList(
        name=name,
        of=node.string("of"),
        by=node.string("by"),
        own=node.flag("own"),
        open_to=node.string("open_to"),
        most=node.integer("most"),
        emptied="delete" if node.string("emptied") else "",
    )


def _file(node: Node | None) -> StoredFile | None:
    if node is None:
        return None
    return StoredFile(
        parameter=node.string("parameter"),
        kind=node.string("kind"),
        kinds=node.pairs("kinds"),
        size=node.string("size"),
        sizes=tuple((key, int(text)) for key, text in node.pairs("sizes")),
        squares=node.strings("squares"),
    )


def _samples(node: Node | None) -> Samples | None:
    if node is None:
        return None
    return Samples(
        number=node.integer("number") or 0,
        values=tuple((key, each.texts) for key, each in node.children("values")),
        refers=node.pairs("refers"),
        lists=tuple((key, int(text)) for key, text in node.pairs("lists")),
        uuids=node.strings("uuids"),
        dated=node.string("dated"),
    )


VERBS: tuple[Verb, ...] = get_args(Verb)
FILTERS: tuple[FilterKind, ...] = get_args(FilterKind)
_LISTS = {"adds": "to", "removes": "from"}


def _action(node: Node) -> Action:
    verb: Verb = next(verb for verb in VERBS if node.get(verb))
    named = node.string(verb)
    there = _LISTS.get(verb)
    return Action(
        verb=verb,
        subject="" if verb == "echoes" else node.string(there) if there else named,
        by=named if there else node.string("by"),
        set=node.pairs("set"),
        each=node.pairs("each"),
        given=node.pairs("with"),
        condition=node.string("if"),
        unless=node.string("unless"),
        where=tuple(_filter(key, each) for key, each in node.children("where")),
        order=node.string("order"),
        limit=node.string("limit"),
        once=node.strings("once"),
        grouped=node.string("grouped"),
        lenient=node.flag("lenient"),
        proof=node.pairs("proof"),
        within=node.string("in"),
        before=node.string("before"),
        after=node.string("after"),
        show=node.pairs("show"),
        rest=cast("Literal['', 'example']", node.string("rest")),
        like=node.string("like"),
    )


def _filter(parameter: str, node: Node) -> Filter:
    if node.text:
        return Filter(parameter, "is", (node.text,))
    kind: FilterKind = next(kind for kind in FILTERS if node.get(kind))
    told = node.get(kind) or node
    return Filter(parameter, kind, several(told), _pairs(node.get("ago") or told))
