"""Logins as guides show them: one at a desk, and one of a web site."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..model import names
from ..model.login import Login
from ..model.service import Service
from ..runtime.masking import is_sensitive
from .code import Code
from .python_text import literal


@dataclass(frozen=True, slots=True)
class Shown:
    """A login that a person agrees to."""

    call: Code
    """`client.login.desktop`."""
    asks: bool
    """It takes permissions."""
    callback: bool
    """It takes an address to come back to."""
    came_back: Code
    """The address that a browser comes back to, as an example."""


@dataclass(frozen=True, slots=True)
class Logins:
    """The logins of a service, of each kind the first."""

    desk: tuple[Shown, ...]
    web: tuple[Shown, ...]
    words: tuple[Code, ...]
    """A login by name and password, with its arguments."""
    checks: bool
    """The service tells what a token may do."""


def logins(service: Service) -> Iterator[Logins]:
    """What there is of each kind; nothing for a service without logins."""
    if service.logins:
        with_person = [one for one in service.logins if _has(one, "open")]
        yield Logins(
            desk=tuple(_shown(one) for one in with_person if not _has(one, "callback"))[:1],
            web=tuple(_shown(one) for one in with_person if _has(one, "callback") and not _is_begun(one))[:1],
            words=tuple(_words(one) for one in service.logins if not _has(one, "open"))[:1],
            checks=service.check is not None,
        )


def _has(login: Login, kind: str) -> bool:
    return any(step.kind == kind for step in login.steps)


def _is_begun(login: Login) -> bool:
    """The service gives something out before the person is asked."""
    return any(step.gives for step in login.steps[: [step.kind for step in login.steps].index("open")])


def _shown(login: Login) -> Shown:
    templates = " ".join(template for step in login.steps for _, template in step.arguments)
    came = [name for step in login.steps if step.kind == "callback" for name in step.names]
    back = "https://example.org/back?" + "&".join(f"{name}=712218" for name in came)
    return Shown(
        call=Code(f"client.login.{names.snake(login.name)}"),
        asks="{permissions}" in templates,
        callback="{callback}" in templates,
        came_back=literal(back),
    )


def _words(login: Login) -> Code:
    asked = [name for step in login.steps if step.kind == "ask" for name in step.names]
    given = ", ".join(f"{names.argument(name)}={_typed(name)}" for name in asked)
    return Code(f"client.login.{names.snake(login.name)}({given})")


def _typed(name: str) -> str:
    """How a person types it: a secret unseen."""
    return f"{'getpass' if is_sensitive(name) else 'input'}({literal(f'{name}: ')})"
