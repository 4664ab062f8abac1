"""Putting a sandbox together from a description."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from ..model.service import Service
from .app import Sandbox
from .desk import Desk
from .faults import Faults, Rule
from .pages import Pages
from .registry import Application
from .site import Site
from .state.shelf import Shelf
from .state.things import Thing

KEY, SECRET, TOKEN = "sandbox-key", "sandbox-secret", "sandbox-token"
"""Credentials of the sample application, and what the first sample account has granted it: everything."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """How a sandbox is to be."""

    applications: tuple[Application, ...] = (Application(KEY, SECRET),)
    seed: int = 1
    rules: tuple[Rule, ...] = ()
    faults: bool = False
    site: Path | None = None
    shelf: Shelf | None = None
    now: Callable[[], float] = time.time
    strict: bool = False
    """Refuse parameters that a method does not have; services take no notice of them."""


def build(service: Service, hosts: Iterable[str], wishes: Wishes | None = None) -> Sandbox:
    """The application that answers for a service."""
    wishes = wishes or Wishes()
    desk = Desk(
        service, wishes.applications, shelf=wishes.shelf, now=wishes.now, seed=wishes.seed, strict=wishes.strict
    )
    ready = _ready(desk, wishes.applications[0])
    faults = Faults(list(wishes.rules), desk.errors, desk.replies, by_request=wishes.faults)
    return Sandbox(desk, faults, Pages(desk, faults, Site(wishes.site), ready), hosts)


def _ready(desk: Desk, application: Application) -> dict[str, object]:
    """Credentials that work at once, and identifiers of samples by the parameters that want them."""
    accounts = desk.world.accounts()
    account = accounts[0] if accounts else None
    if TOKEN not in desk.registry.tokens:
        granted = desk.checks.permissions.all()
        desk.registry.grant(application.key, account.key if account else 0, granted, TOKEN)
        desk.world.keeper.commit()
    token = desk.registry.tokens[TOKEN]
    return {
        "service": desk.service.name,
        "base": "",
        "key": application.key,
        "secret": application.secret,
        "token": token.text,
        "token_secret": token.secret,
        "values": _values(desk, account),
    }


def _values(desk: Desk, account: Thing | None) -> dict[str, str]:
    """Names and identifiers that exist, the account's own if it has any; names that go together fit together."""
    values: dict[str, str] = {}
    for each in desk.service.store:
        things = desk.world.keeper.of_kind(each.name)
        told = [
            (thing, {each.id: thing.id} | {name: _name(thing, name, each.id) for name in each.known_by})
            for thing in things
        ]
        fitting = [
            (thing, names)
            for thing, names in told
            if all(values.get(name, value) == value for name, value in names.items())
        ]
        own = [names for thing, names in fitting if account and thing.owner == account.key]
        for names in (own or [names for _, names in fitting])[:1]:
            values |= names
    return values


def _name(thing: Thing, name: str, id: str) -> str:
    return thing.id if name == id else thing.values.get(name, "")
