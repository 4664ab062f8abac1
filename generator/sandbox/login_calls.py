"""Methods that are steps of a login: they give a ticket, exchange it for a token, or tell about a token."""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Iterator, Mapping
from typing import cast

from ..model.method import Method
from ..model.service import Service
from ..model.shape import Record, Scalar, Shape
from ..model.walk import resolve
from .call import Call
from .logins import Exchange, logins
from .permissions import Permissions
from .refused import Refused
from .registry import Attempt, Registry, Token
from .state.leaves import nothing
from .state.scene import Scene
from .state.shaper import Fill, Place, Shaper
from .state.things import Thing
from .state.world import World

_FIELD = re.compile(r"\{(\w+)(\|md5)?\}")
PASSWORD = "sandbox"
"""Password of every sample account."""


class LoginCalls:
    """The login methods of one service."""

    def __init__(self, service: Service, registry: Registry, permissions: Permissions, world: World) -> None:
        self.logins = logins(service)
        self._service = service
        self._registry = registry
        self._permissions = permissions
        self._world = world
        self._about: dict[str, list[tuple[Place, Shape]]] = {}
        """Where answers of methods tell about a token."""
        self._fills: dict[tuple[str, str, frozenset[Place]], Fill] = {}
        self._proofs = {
            method.name: action.proof for method in service.methods for action in method.state if action.proof
        }
        self._about_token = {
            method.name: action.verb
            for method in service.methods
            for action in method.state
            if action.subject == "token"
        }

    def only_tells(self, method: Method) -> bool:
        """What the method answers is about the token of the call, which it leaves as it is."""
        return self._about_token.get(method.name) == "reads" and method.name not in self.logins.exchanges

    def answer(self, call: Call, method: Method) -> dict[str, object] | None:
        """What a login method answers; None for any other method."""
        if method.name in self.logins.tickets:
            attempt = self._registry.begin(call.application.key if call.application else "")
            return self._filled(method, call, {self.logins.tickets[method.name]: attempt.ticket}, None)
        if exchange := self.logins.exchanges.get(method.name):
            token = self.exchanged(call, exchange)
            paths = dict(exchange.gives)
            told = {
                paths[name]: text
                for name, text in (("token", token.text), ("token_secret", token.secret))
                if name in paths
            }
            return self._filled(method, call, told, token)
        if verb := self._about_token.get(method.name):
            if call.token is None:
                raise Refused("token_missing", (), f"{method.name} needs a token")
            if verb == "deletes":
                self._registry.revoke(call.token.text)
            return self._filled(method, call, {}, call.token)
        return None

    def exchanged(self, call: Call, exchange: Exchange) -> Token:
        """The token for a ticket, or for a name and a password."""
        key = call.application.key if call.application else ""
        if exchange.asked:
            account = self._account(call, exchange)
            return self._registry.grant(key, account.key, self._permissions.all())
        name = exchange.ticket
        return self._registry.exchange(self.agreed(call.given.get(name, ""), name, key))

    def agreed(self, ticket: str, name: str, key: str) -> Attempt:
        """The attempt with a ticket, as long as a person has agreed to it."""
        attempt = self._registry.attempt(ticket, key)
        if attempt is None and self._registry.is_old(ticket, key):
            raise Refused("expired", (name,), f"{name} is too old")
        if attempt is None:
            raise Refused("unknown", (name,), f"{name} is unknown or used up")
        if attempt.state != "allowed":
            told = "nobody has agreed yet" if attempt.state == "open" else "the person has refused"
            raise Refused("waiting", (name,), told)
        return attempt

    def _account(self, call: Call, exchange: Exchange) -> Thing:
        """Whom a name means, if the password is the one of all samples, or the call proves to know it."""
        given = {parameter: call.given.get(parameter, "") for _, parameter in exchange.asked}
        texts, parameters = list(given.values()), tuple(given)
        if PASSWORD in texts or self._is_proven(call, given):
            for account in self._world.accounts():
                if {account.id, *account.values.values()}.intersection(texts):
                    return account
        raise Refused("unknown", parameters, f"no such account, or its password is not {PASSWORD!r}")

    def _is_proven(self, call: Call, asked: Mapping[str, str]) -> bool:
        """A hash that only somebody with the password can have made."""
        told = {name: value or PASSWORD for name, value in asked.items()}
        proofs = self._proofs.get(call.method.name if call.method else "", ())
        return any(
            hmac.compare_digest(call.given.get(parameter, "").encode(), digest(proof, told).encode())
            for parameter, proof in proofs
        )

    def _filled(self, method: Method, call: Call, told: Mapping[str, str], token: Token | None) -> dict[str, object]:
        """The answer with the account, the token and its permissions where their fields are."""
        record = method.response.record or Record(())
        account = self._world.keeper.things.get(token.account) if token else None
        placed: dict[Place, object] = {tuple(path.split(".")): text for path, text in told.items()}
        if token is not None:
            for path, shape in self._about.setdefault(method.name, list(self._fields(record, ()))):
                placed.setdefault(path, self._reach(shape, token) if isinstance(shape, Record) else token.text)
        scene = Scene(self._world.keeper, account, True, call.arguments, origin=call.request.origin, placed=placed)
        kind = self._world.paths.account if account else ""
        if account is not None:
            scene.roots[kind] = account
        known = method.name, kind, frozenset(placed)
        if known not in self._fills:
            fills: dict[Place, Fill] = {path: _at(path) for path in placed}
            shaper = Shaper(self._service, method, self._world.paths, {}, frozenset({kind} - {""}), fills)
            self._fills[known] = shaper.answer(record, kind)
        made = self._fills[known](account, scene)
        return cast("dict[str, object]", made) if isinstance(made, dict) else {}

    def _reach(self, shape: Record, token: Token) -> dict[str, object]:
        told = self._permissions.told(token.permissions)
        names = {name: field.name for field in shape.fields for name in (*field.also, field.name)}
        given = {names[item]: level for item, level in told.items() if item in names}
        empty = {field.name: nothing(self._service, field.shape) for field in shape.fields if not field.optional}
        return empty | given

    def _fields(self, record: Record, at: Place) -> Iterator[tuple[Place, Shape]]:
        """Where answers tell the token and how far it reaches."""
        for field in record.fields:
            path = (*at, field.name)
            names = {field.name, *field.also}
            shape = resolve(self._service, field.shape)
            wanted = "token" if isinstance(shape, Scalar) else "permissions" if isinstance(shape, Record) else ""
            if wanted in names:
                yield path, shape
            elif isinstance(shape, Record) and len(path) < 4:
                yield from self._fields(shape, path)


def digest(proof: str, values: Mapping[str, str]) -> str:
    """The MD5 of a text with values in it, `{name}` or, as MD5 themselves, `{name|md5}`."""

    def value(field: re.Match[str]) -> str:
        text = values.get(field[1], "")
        return _md5(text) if field[2] else text

    return _md5(_FIELD.sub(value, proof))


def _md5(text: str) -> str:
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


def _at(path: Place) -> Fill:
    return lambda thing, scene: scene.placed[path]
