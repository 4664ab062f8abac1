"""What an application says that it asks for, and whether that is just what its code needs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..model.least import choices, covers
from ..model.method import Method
from ..model.service import Service
from ..problems import did_you_mean, listed, quoted
from .needs import Need, counts


class Undeclarable(ValueError):
    """What is declared does not exist, and what does."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that is declared too low, too high or for nothing."""

    text: str
    method: str = ""
    """The one that needs more than is declared."""


def declared(service: Service, texts: Iterable[str]) -> dict[str, str]:
    """Item to level, out of texts such as `doc=write,blog=read`, of a ladder `write`, of scopes `read-tags,upload`."""
    known = dict(choices(service))
    found: dict[str, str] = {}
    for part in filter(None, (part.strip() for text in texts for part in text.split(","))):
        if not known:
            raise Undeclarable(f"{service.title} has no permissions, so that there is nothing to declare")
        item, level = _item(service, part)
        if item not in known:
            raise Undeclarable(f"there is no {_kind(service)} {quoted(item)}: {_legal(item, known)}")
        if known[item] and level not in known[item]:
            what = f"level {quoted(level)}" + f" of {item}" * bool(item)
            raise Undeclarable(f"there is no {what}: {_legal(level, known[item])}")
        if level and not known[item]:
            raise Undeclarable(f"{item} has no levels; declare {item}")
        if found.setdefault(item, level) != level:
            raise Undeclarable(f"{written(item, level)} and {written(item, found[item])} cannot both be declared")
    return found


def _item(service: Service, part: str) -> tuple[str, str]:
    if service.permission_shape == "ladder":
        return "", part
    item, _, level = part.partition("=")
    return item.strip(), level.strip()


def _kind(service: Service) -> str:
    return "scope" if service.permission_shape == "scopes" else "item"


def _legal(word: str, known: Iterable[str]) -> str:
    names = list(known)
    return f"declare {' or '.join(filter(None, (listed(names[:-1]), names[-1])))}{did_you_mean(word, names)}"


def written(item: str, level: str) -> str:
    """As it is declared: `doc=write`, of a ladder `write`, of a scope its name."""
    return "=".join(filter(None, (item, level)))


def told(item: str, level: str) -> str:
    """As it is told to people: `doc: write`."""
    return ": ".join(filter(None, (item, level)))


def faults(
    service: Service, methods: Sequence[Method], needed: Sequence[Need], given: Mapping[str, str]
) -> Iterator[Fault]:
    """Where what is declared is not what is needed.

    What only private things need may be declared or left out: whether it deals with them, only the application knows.
    """
    by_item = {need.item: need for need in needed}
    for item, _ in choices(service):
        need, level = by_item.get(item), given.get(item)
        if level is not None and need is None:
            yield Fault(f"{told(item, level)} is declared, but nothing needs it; leave it out")
        elif need is not None and level not in need.legal:
            lacking = list(_lacking(service, methods, need, level))
            yield from lacking
            if level is not None and not lacking:
                enough = f"{told(item, need.level)} is enough; declare {written(item, need.level)}"
                yield Fault(f"{told(item, level)} is declared, but {enough}")


def unreached(needed: Iterable[Need], given: Mapping[str, str]) -> Iterator[Need]:
    """What was left out although private things need it."""
    return (need for need in needed if need.level != need.always and given.get(need.item) == need.always)


def _lacking(service: Service, methods: Iterable[Method], need: Need, level: str | None) -> Iterator[Fault]:
    """Methods that what is declared does not allow."""
    item, allowed = need.item, frozenset[str]() if level is None else covers(service).get(level, frozenset({level}))
    has = "which is not declared" if level is None else f"but {told(item, level)} is declared"
    for method in methods:
        wanted = dict(method.permissions).get(item)
        if wanted is not None and counts(method, public=True) and wanted not in allowed:
            text = f"{method.name} needs {told(item, wanted)}, {has}; declare {written(item, need.level)}"
            yield Fault(text, method.name)
