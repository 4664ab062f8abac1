"""Rules about what a service keeps, what its methods do with it, and what brings errors up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ...problems import Problem, did_you_mean, quoted
from ..description import Description
from ..node import Node

_CIRCLES = frozenset({"owner", "everyone", "people"})
_OF_PARAMETERS = frozenset({"missing", "invalid", "unknown", "foreign", "waiting", "expired", "large"})
_SUBJECTS = ("reads", "creates", "changes", "saves", "deletes", "to", "from", "replaces", "orders", "lists", "finds")
TOKEN = "token"


def stored_things(description: Description) -> Iterator[Problem]:
    """What the service keeps fits together: lists have items, owners are accounts, circles are lists of these."""
    store = dict(description.service.children("store"))
    accounts = [each for each in store.values() if each.flag("account")]
    for other in accounts[1:]:
        yield other.key_problem("only one collection can be that of the accounts")
    circles = {*_CIRCLES, *(name for each in accounts[:1] for name, _ in each.children("lists"))}
    for collection in store.values():
        owner, samples = collection.get("owner"), collection.get("samples")
        if owner and not accounts:
            yield owner.problem("there is no collection of accounts that an owner could be in")
        appears = collection.get("appears")
        if appears and collection.flag("appears") and not collection.strings("known_by"):
            yield appears.problem("without `known_by` nothing can be named for the first time")
        lists = dict(collection.children("lists"))
        for declared in lists.values():
            yield from _list(declared, store, lists)
        told = [node for _, node in collection.children("visible")]
        told += [node for _, values in collection.children("admits") for node in values.entries.values()]
        for node in told:
            yield from _known(node, circles, "circle")
        if samples:
            yield from _known_keys(samples.get("lists"), lists, "list")
            for _, node in samples.children("refers"):
                yield from _known(node, store, "collection")


def state_actions(description: Description) -> Iterator[Problem]:
    """Methods do something with what the service keeps, as their own parameters tell."""
    store = dict(description.service.children("store"))
    for method in description.methods.values():
        state = method.get("state")
        parameters = dict(description.parameters(method))
        actions = (state.items or (state,)) if state else ()
        made = [store[name].string("id") for each in actions if (name := each.string("creates")) in store]
        for action in actions:
            for key in _SUBJECTS:
                if node := action.get(key):
                    yield from _place(node, store)
            for key in ("adds", "removes", "by", "if", "unless", "limit"):
                node = action.get(key)
                if node and not (key == "adds" and node.text == "caller"):
                    yield from _known(node, (*parameters, *made), "parameter")
            for key in ("where", "each"):
                yield from _known_keys(action.get(key), parameters, "parameter")
            like = action.get("like")
            if like:
                yield from _known(like, description.method_names, "method")


def error_conditions(description: Description) -> Iterator[Problem]:
    """What brings an error up concerns parameters of the method; checks of the call are errors of the service."""
    store = dict(description.service.children("store"))
    for method in description.methods.values():
        known = {"any", *dict(description.parameters(method))}
        for _, error in method.children("errors"):
            told = error.get("when")
            if told and not told.entries:
                yield told.problem("a check of the call is told by an error of the whole service, in service.yaml")
            for what, node in told.entries.items() if told else ():
                if what == "check":
                    yield node.problem("a check of the call is told by an error of the whole service, in service.yaml")
                elif what in _OF_PARAMETERS:
                    yield from _known(node, known, "parameter")
                elif what == "full":
                    for each in node.items or (node,):
                        yield from _place(each, store)


def _list(declared: Node, store: dict[str, Node], lists: dict[str, Node]) -> Iterator[Problem]:
    of = declared if declared.text else declared.get("of")
    if of:
        yield from _known(of, store, "collection")
    if open_to := declared.get("open_to"):
        yield from _known(open_to, lists, "list")


def _place(node: Node, store: dict[str, Node]) -> Iterator[Problem]:
    """A collection, or a list as `thing.list`."""
    kind, _, rest = node.text.partition(".")
    if node.text == TOKEN:
        return
    if kind not in store:
        yield node.problem(f"there is no collection {quoted(kind)}{did_you_mean(kind, store)}")
    elif rest:
        lists, name = dict(store[kind].children("lists")), rest.partition(".")[0]
        if name not in lists:
            yield node.problem(f"{quoted(kind)} has no list {quoted(name)}{did_you_mean(name, lists)}")


def _known(node: Node, known: Iterable[str], what: str) -> Iterator[Problem]:
    names = list(known)
    for each in node.items or (node,):
        if each.text and each.text not in names:
            yield each.problem(f"there is no {what} {quoted(each.text)}{did_you_mean(each.text, names)}")


def _known_keys(node: Node | None, known: Iterable[str], what: str) -> Iterator[Problem]:
    names = list(known)
    for name, each in node.entries.items() if node else ():
        if name not in names:
            yield each.key_problem(f"there is no {what} {quoted(name)}{did_you_mean(name, names)}")
