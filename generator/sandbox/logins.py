"""What the described logins make of methods and addresses: tickets, pages for people, and exchanges."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from ..model.login import Login, LoginStep
from ..model.service import Service

PERMISSIONS = "{permissions}"


@dataclass(frozen=True, slots=True)
class Opening:
    """A page on which a person agrees."""

    login: Login
    ticket: str
    """Parameter with the ticket; "" where the application is called back with one instead."""
    permissions: str
    """Parameter with what is asked, where one tells it all."""
    back: str
    """Parameter with the address to go back to."""
    signed: str
    """Variant of the scheme that signs the link, "" for one without a signature."""
    gives: tuple[str, ...]
    """Parameters with which the person comes back."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """How a ticket becomes a token, or names and passwords do."""

    login: Login
    ticket: str
    """Parameter with the ticket."""
    asked: tuple[tuple[str, str], ...] = ()
    """(what is asked of a person, parameter that carries it)."""
    gives: tuple[tuple[str, str], ...] = ()
    """(name, path in the answer)."""


@dataclass(frozen=True, slots=True)
class Logins:
    """All logins of a service, by the methods and paths that they use."""

    tickets: dict[str, str]
    """By method: the path in its answer where the ticket stands."""
    exchanges: dict[str, Exchange]
    """By method."""
    openings: dict[str, list[Opening]]
    """By path on this server."""
    requests: dict[str, dict[str, tuple[tuple[str, str], ...]]]
    """By path: `ticket` or `token`, and what it gives."""


def logins(service: Service) -> Logins:
    """Read the steps of all logins."""
    found = Logins({}, {}, {}, {})
    for login in service.logins:
        _read(login, found)
    return found


def _read(login: Login, found: Logins) -> None:
    opened = next((step for step in login.steps if step.kind == "open"), None)
    called_back = next((step.names for step in login.steps if step.kind == "callback"), ())
    for index, step in enumerate(login.steps):
        later = login.steps[index + 1 :]
        if step.kind == "open":
            ticket = next((name for name, _ in _filled(step, _given(login.steps[:index]))), "")
            for path in _paths(step.address):
                found.openings.setdefault(path, []).append(_opening(login, step, ticket, called_back))
        elif step.kind == "call" and opened in later:
            found.tickets.setdefault(step.call, dict(step.gives).popitem()[1] if step.gives else "")
        elif step.kind == "call":
            found.exchanges[step.call] = _exchange(login, step, index)
        elif step.kind == "request":
            kind = "ticket" if opened in later else "token"
            for path in _paths(step.address):
                found.requests[path] = {kind: step.gives}


def _opening(login: Login, step: LoginStep, ticket: str, gives: tuple[str, ...]) -> Opening:
    named = {template: name for name, template in step.arguments}
    return Opening(
        login=login,
        ticket=ticket,
        permissions=named.get(PERMISSIONS, ""),
        back=named.get("{callback}", ""),
        signed=step.signed,
        gives=gives,
    )


def _exchange(login: Login, step: LoginStep, index: int) -> Exchange:
    before = login.steps[:index]
    asked = [name for each in before if each.kind == "ask" for name in each.names]
    told = [(name, argument) for argument, name in _filled(step, set(asked))]
    came = _given(before) | {name for each in before if each.kind == "callback" for name in each.names}
    ticket = next((argument for argument, name in _filled(step, came) if name not in asked), "")
    return Exchange(login, ticket, tuple(told), step.gives)


def _given(steps: tuple[LoginStep, ...]) -> set[str]:
    return {name for step in steps for name, _ in step.gives}


def _filled(step: LoginStep, names: set[str]) -> Iterator[tuple[str, str]]:
    """Arguments of a step that carry one of these: argument and name."""
    for argument, template in step.arguments:
        if template.startswith("{") and template[1:-1] in names:
            yield argument, template[1:-1]


def _paths(address: str) -> tuple[str, ...]:
    return (urlsplit(address).path or "/",)
