"""What a token may do, and the token with it: what a login gives, and what is handed to a client."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NoReturn, cast

from .errors import RecordError
from .facts import Method, Service
from .masking import HIDDEN
from .token_store import StoredToken

Asked = str | list[str] | dict[str, str]
"""What a login can be asked for: a level, scopes, or levels by item."""


class Granted(Mapping[str, str]):
    """How far a token reaches: level by item, as `Method.permissions` has it.

    On a ladder the one item is "", and a scope has the level "". What is not in here was not granted.
    """

    __slots__ = ("_held", "_includes")

    def __init__(self, held: Mapping[str, str], includes: Mapping[str, Sequence[str]]) -> None:
        self._held = dict(held)
        self._includes = includes

    def __getitem__(self, item: str) -> str:
        return self._held[item]

    def __iter__(self) -> Iterator[str]:
        return iter(self._held)

    def __len__(self) -> int:
        return len(self._held)

    def __repr__(self) -> str:
        return f"Granted({self._held})"

    def covers(self, method: Method) -> bool:
        """A call of the method is not refused for want of a permission."""
        return not self.missing(method)

    def missing(self, method: Method) -> dict[str, str]:
        """What the method needs and the token has not; what is needed for private things only does not count."""
        if method.permissions_for == "private":
            return {}
        return {item: level for item, level in method.permissions.items() if not self._has(item, level)}

    def more(self, needed: Mapping[str, str]) -> dict[str, str]:
        """All that a new login has to ask for, so that it gives what is needed and nothing is lost."""
        lacking = {item: level for item, level in needed.items() if not self._has(item, level)}
        return {**self._held, **lacking}

    def _has(self, item: str, level: str) -> bool:
        held = self._held.get(item)
        if held is None or held == level:
            return held is not None
        # a level that the description does not know may well be enough: the service will tell
        return held not in self._includes or level in self._includes[held]


def granted(service: Service, told: object) -> Granted | None:
    """What an answer, or a store, tells about permissions; None where it tells nothing that can be read."""
    known = {permission.name: permission for permission in service.permissions}
    if told is None or not known:
        return None
    if "" in known and isinstance(told, str):
        return _of_levels(service, {"": told})
    if any(permission.levels for permission in known.values()):
        try:
            return _of_levels(service, {item: _at(told, item) for item in known}) if _is_record(told) else None
        except RecordError:
            return None
    names = told.replace(",", " ").split() if isinstance(told, str) else _names(told)
    return None if names is None else Granted({name: "" for name in known if name in names}, {})


def _of_levels(service: Service, held: Mapping[str, object]) -> Granted:
    """Levels that stand for nothing are left out: those that no permission can be asked for with."""
    askable = {level for permission in service.permissions for level in permission.levels}
    empty = service.levels.keys() - askable
    levels = {item: str(level) for item, level in held.items() if level and level not in empty}
    return Granted(levels, service.levels)


def _is_record(told: object) -> bool:
    return isinstance(told, Mapping) or hasattr(told, "__fields__")


def _at(told: object, item: str) -> object:
    from .paths import reach

    return reach(told, (item,))


def readable(answer: object, path: tuple[str, ...]) -> object:
    """What is under a path; None also for what is not as described: a token must not be lost because of it."""
    from .paths import reach

    try:
        return reach(answer, path)
    except RecordError:
        return None


def _names(told: object) -> set[str] | None:
    if _is_record(told):
        return {name for name in cast("Iterable[str]", told) if _at(told, name) is not None}
    return {str(each) for each in cast("Sequence[object]", told)} if isinstance(told, Sequence) else None


def asked(service: Service, wanted: Mapping[str, str]) -> Asked:
    """Permissions as a login takes them; levels that cannot be asked for are left out."""
    known = {permission.name: permission for permission in service.permissions}
    if "" in known:
        return wanted.get("", "")
    if not any(permission.levels for permission in known.values()):
        return [name for name in known if name in wanted]
    return {item: wanted[item] for item in known if wanted.get(item) in known[item].levels}


@dataclass(frozen=True, slots=True)
class Grant:
    """A token, and all that is known of it. A client takes it as it is: `client.with_options(auth_token=grant)`."""

    token: str = field(repr=False)
    token_secret: str = field(default="", repr=False)
    given: Mapping[str, object] = field(default_factory=dict[str, object], repr=False)
    """Values by the names that the description gives them, such as the user."""
    permissions: Granted | None = None
    """How far it reaches; None where nobody told."""
    scheme: str = ""
    """Name of the scheme that signs with it, "" for the service's own."""

    @property
    def user(self) -> Any:
        """Whose token it is, as the service tells it: a text, or something with parts: `user["name"]`."""
        return self.given.get("user")

    def covers(self, method: Method) -> bool:
        """A call of the method is not refused for want of a permission: `grant.covers(client.photos.get.spec)`."""
        return not self.missing(method)

    def missing(self, method: Method) -> dict[str, str]:
        """What the method needs and the token has not, level by item; nothing where permissions are not known."""
        return {} if self.permissions is None else self.permissions.missing(method)

    def stored(self) -> StoredToken:
        """The same as plain values, for a token store. They are secret."""
        user = self.user.to_dict() if hasattr(self.user, "to_dict") else self.user
        held = None if self.permissions is None else dict(self.permissions)
        return StoredToken(self.token, self.token_secret, self.scheme, held, user)

    def __getitem__(self, name: str) -> object:
        """What was given under a name."""
        return self.given[name]

    def __repr__(self) -> str:
        return f"Grant(token={HIDDEN}, permissions={self.permissions!r}, given={sorted(self.given)})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Grant is not pickled: it holds secrets; keep it in a token store")


def restored(service: Service, stored: StoredToken) -> Grant:
    """The token that a store kept."""
    given = {} if stored.user is None else {"user": stored.user}
    return Grant(stored.token, stored.token_secret, given, granted(service, stored.permissions), stored.scheme)
