"""What an application needs for the methods it calls: permissions, credentials, and which method is the reason."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..model.least import least
from ..model.method import Method
from ..model.service import Service


@dataclass(frozen=True, slots=True)
class Need:
    """A permission to ask for. The item is "" on a ladder, a level is "" for a scope."""

    item: str
    level: str
    """What everything needs, private things included."""
    always: str | None
    """What is needed without private things; None for nothing."""
    methods: tuple[str, ...]
    """Those that need the level."""

    @property
    def is_private(self) -> bool:
        """Whether private things are all that it is needed for."""
        return self.always is None

    @property
    def legal(self) -> set[str | None]:
        """Levels that are right to ask for; None stands for nothing."""
        return {self.level, self.always}


@dataclass(frozen=True, slots=True)
class Needs:
    """Everything that is needed."""

    permissions: tuple[Need, ...]
    key: bool
    signed: tuple[str, ...]
    """Methods whose calls are signed, for which the secret is needed."""
    token: tuple[str, ...]
    """Methods that cannot be called without a token."""
    token_for_private: tuple[str, ...]
    """Methods that reach private things with a token only."""


def needs(service: Service, methods: Sequence[Method], *, public: bool = False) -> Needs:
    """What calls of the methods need; `public` leaves out what reaches private things."""
    counted = [method for method in methods if counts(method, public=public)]
    token = [method.name for method in methods if method.token == "required"]
    private = [method.name for method in counted if method.permissions_for == "private" and method.permissions]
    return Needs(
        permissions=tuple(_permissions(service, counted)),
        key=bool(methods and (service.key.parameter or service.key.header)),
        signed=tuple(method.name for method in methods if method.signed or (method.name in token and _signs(service))),
        token=tuple(token),
        token_for_private=tuple(name for name in private if name not in token),
    )


def counts(method: Method, *, public: bool) -> bool:
    """Whether the permissions of the method are needed."""
    return not (public and method.permissions_for == "private")


def _permissions(service: Service, methods: Sequence[Method]) -> Iterable[Need]:
    always = least(service, [method for method in methods if counts(method, public=True)])
    for item, level in least(service, methods).items():
        yield Need(item, level, always.get(item), _because(methods, item, level))


def _because(methods: Sequence[Method], item: str, level: str) -> tuple[str, ...]:
    """Methods that need just the level; all that need the item where it takes the level to include several."""
    needed = {method.name: dict(method.permissions)[item] for method in methods if item in dict(method.permissions)}
    return tuple(name for name in needed if needed[name] == level) or tuple(needed)


def _signs(service: Service) -> bool:
    return service.token.signs
