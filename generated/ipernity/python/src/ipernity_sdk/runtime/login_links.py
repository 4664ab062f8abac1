"""What a login asks for and where it sends the person: links with just the levels asked, signed where that is due."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

from . import percent
from .errors import InvalidArgument, InvalidCredential, MissingArgument, MissingCredential
from .facts import LoginStep, Service
from .message import SigningError
from .misfits import show
from .settings import Settings
from .signing import Param, Signable
from .suggest import suggest

Pairs = Sequence[tuple[str, str]]
PERMISSIONS = "{permissions}"


@dataclass(frozen=True, slots=True)
class Link:
    """Makes the addresses that people open."""

    service: Service
    settings: Settings
    clock: Callable[[], float]
    nonce: Callable[[], str] | None

    def address(self, step: LoginStep, fields: Mapping[str, str], granted: Pairs) -> str:
        """The address of an `open` step, signed where the step says so."""
        uses_key = any("{key}" in template for template in step.arguments.values())
        self._require("key" if uses_key else "")
        pairs = list(fill(step.arguments, fields, granted))
        if step.signed:
            pairs += self._signature(step, pairs)
        address = self.host(step.address, self.settings)
        return (
            f"{address}{'&' if urlsplit(address).query else '?'}{percent.encode(pairs, 'rfc3986')}"
            if pairs
            else address
        )

    @staticmethod
    def host(address: str, settings: Settings) -> str:
        """The address, on the client's own base where it has one."""
        if not settings.base_url:
            return address
        parts = urlsplit(address)
        return settings.base_url + parts.path.lstrip("/") + (f"?{parts.query}" if parts.query else "")

    def _signature(self, step: LoginStep, pairs: Pairs) -> Pairs:
        scheme = self.service.schemes[step.scheme].scheme if step.scheme else self.service.scheme
        if scheme is None:
            return ()
        self._require(*scheme.variant(step.signed).uses)
        signable = Signable(verb="GET", url=step.address, query=[Param(*pair) for pair in pairs])
        try:
            signed = scheme.sign(
                signable, self.settings.credentials, variant=step.signed, clock=self.clock, nonce=self.nonce
            )
        except SigningError as error:
            raise InvalidCredential(str(error)) from None
        return signed.parameters

    def _require(self, *used: str) -> None:
        own = self.settings.credentials
        needed = {"api_key": "key" in used and not own.key, "api_secret": "secret" in used and not own.secret}
        if missing := [name for name, is_missing in needed.items() if is_missing]:
            raise MissingCredential(f"a login needs {' and '.join(missing)}: give it to the client")


def fill(arguments: Mapping[str, str], fields: Mapping[str, str], granted: Pairs) -> Iterator[tuple[str, str]]:
    """Names and values; what stands for the permissions becomes one argument for each, what is empty is left out."""
    for name, template in arguments.items():
        if template == PERMISSIONS:
            yield from ((parameter or name, level) for parameter, level in granted)
        elif value := re.sub(r"\{(\w+)\}", lambda found: fields.get(found[1], ""), template):
            yield name, value


def asked_for(service: Service, permissions: str | Sequence[str] | Mapping[str, object] | None) -> Pairs:
    """Name in a link (or "" for the argument's own) and value, for exactly what is asked."""
    known = {permission.name: permission for permission in service.permissions}
    if permissions is None:
        return []
    if isinstance(permissions, Mapping):
        for item, level in permissions.items():
            _known("item", item, known)
            _known(f"level of {item}", level, known[item].levels)
        return [(known[item].parameter, str(permissions[item])) for item in known if item in permissions]
    if isinstance(permissions, str) and "" in known:
        _known("level", permissions, known[""].levels)
        return [("", permissions)]
    scopes = [permissions] if isinstance(permissions, str) else list(permissions)
    for scope in scopes:
        _known("scope", scope, [name for name, each in known.items() if not each.levels])
    return [("", " ".join(scope for scope in known if scope in scopes))]


def _known(what: str, name: object, choices: Sequence[str] | Mapping[str, object]) -> None:
    if name not in choices:
        legal = f"one of {', '.join(choices)}" if choices else "left out"
        raise InvalidArgument(f"permissions: {what} must be {legal}, not {show(name)}{suggest(str(name), choices)}")


def came_back(names: Sequence[str], callback: str | Mapping[str, str] | None) -> dict[str, str]:
    """The parameters a person came back with, out of the whole address or whatever is given of it."""
    if callback is None:
        raise MissingArgument(f"this login needs what the person came back with: {', '.join(names)}")
    if not isinstance(callback, str):
        came = dict(callback)
    else:
        text = callback.strip()
        came = dict(parse_qsl(urlsplit(text).query or text.partition("?")[2] or text, keep_blank_values=True))
        if len(names) == 1 and names[0] not in came and not re.search(r"://|\?|\s", text):
            came = {names[0]: text}
    missing = [name for name in names if not came.get(name)]
    if missing:
        raise InvalidArgument(f"the callback has no {' and no '.join(missing)}; the person may have refused")
    return {name: came[name] for name in names}
