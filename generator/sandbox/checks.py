"""The checks of a call, in their order: format, method, key, verb, signature, token, permission, parameters."""

from __future__ import annotations

import time
from collections.abc import Callable

from ..model.method import Method
from ..model.service import Service
from .call import Call
from .parameters import Parameters
from .permissions import Permissions
from .proofs import Manner, manners, own_parameters, value_in_header
from .refused import Refused
from .registry import Registry
from .signatures import Signatures

_BODILESS = frozenset({"GET", "DELETE"})


class Checks:
    """Holds calls against the description of a service."""

    def __init__(
        self,
        service: Service,
        registry: Registry,
        wanted: frozenset[str],
        now: Callable[[], float] = time.time,
        *,
        strict: bool = False,
    ) -> None:
        self._strict = strict
        self.permissions = Permissions(service)
        self.signatures = Signatures(wanted, now)
        self.manners = manners(service)
        self._service = service
        self._registry = registry
        self._any_case = "method_unlike" in wanted
        self._formats = frozenset(service.formats)
        self._methods = {method.name: method for method in service.methods}
        if self._any_case:
            self._methods |= {method.name.casefold(): method for method in service.methods}
        self._own = own_parameters(service, self.manners)
        self._parameters = {
            method.name: Parameters(method, service.conventions, self._own) for method in service.methods
        }
        self._unsigned = {
            method.name: frozenset(each.name for each in method.parameters if not each.signed or each.type == "file")
            for method in service.methods
        }
        self._steps: tuple[tuple[str, Callable[[Call, Method], None]], ...] = (
            ("key", self._key),
            ("verb", self._verb),
            ("signature", self._signature),
            ("token", self._token),
            ("permission", self._permission),
            ("parameters", self._arguments),
        )

    def check(self, call: Call) -> Method:
        """All checks; raises Refused at the first that fails."""
        if call.format not in self._formats:
            text, call.format = call.format, self._service.default_format
            raise Refused("format_unknown", (), f"there is no format {text[:40]!r}")
        call.checked.append("format")
        method = call.method = self._method(call.name)
        if method is None:
            what = "method_unlike" if self._any_case else "method_unknown"
            raise Refused(what, (), f"there is no method {call.name[:100]!r}")
        if method.formats:
            call.format = method.formats[0]
        call.checked.append("method")
        for name, step in self._steps:
            step(call, method)
            call.checked.append(name)
        return method

    def _method(self, name: str) -> Method | None:
        return self._methods.get(name) or (self._methods.get(name.casefold()) if self._any_case else None)

    def application(self, call: Call) -> None:
        """The key alone, for addresses that are no methods."""
        manner = self.manner(call)
        own = self._service.key
        key = call.given.get(manner.key, "") if manner and manner.key else ""
        key = key or (call.given.get(own.parameter, "") if own.parameter else "")
        if not key and own.header:
            key = value_in_header(own, dict(call.request.headers))
        if not key:
            if own.parameter or own.header:
                raise Refused("key_missing", (), "no application key came")
            return
        application = self._registry.applications.get(key)
        if application is None or not application.enabled:
            raise Refused("key_unknown", (), "the application key is unknown or switched off")
        call.application = application

    def manner(self, call: Call) -> Manner | None:
        """The way of signing that a call uses."""
        if call.manner is None:
            fitting = (each for each in self.manners if not each.name or not each.parameters.isdisjoint(call.given))
            call.manner = next(fitting, None)
        return call.manner

    def is_signed(self, call: Call, manner: Manner) -> bool:
        """The call carries a signature, or was to."""
        places = (place for place in manner.scheme.place if "{signature" in place.value.text)
        return bool(manner.name) or any(
            place.param in call.given if place.param else place.header.lower() in call.request.headers
            for place in places
        )

    def _key(self, call: Call, method: Method) -> None:
        self.application(call)
        call.token_text = self._token_text(call, method)
        call.token = self._registry.tokens.get(call.token_text)

    def _verb(self, call: Call, method: Method) -> None:
        verb = call.request.verb
        if verb != method.verb and not (verb == "POST" and method.verb == "GET"):
            raise Refused("verb_wrong", (), f"{method.name} is called by {method.verb}, not by {verb}")

    def _signature(self, call: Call, method: Method) -> None:
        manner = self.manner(call)
        if manner is None:
            return
        if self.is_signed(call, manner):
            if manner.name and call.token_text and call.token is None:
                raise Refused("token_unknown", (), "the token is unknown or revoked")
            self.signatures.check(call, manner, self._unsigned[method.name])
        elif method.signed or (self._service.token.signs and call.token_text):
            raise Refused("signature_missing", (), f"{method.name} has to be signed")

    def _token(self, call: Call, method: Method) -> None:
        if not call.token_text:
            if method.token == "required":
                raise Refused("token_missing", (), f"{method.name} needs a token")
            return
        if method.token == "none":
            call.token = None
            return
        token = call.token
        if token is None or (call.application and token.key != call.application.key):
            call.token = None
            raise Refused("token_unknown", (), "the token is unknown, revoked, or another application's")
        if token.is_expired:
            raise Refused("token_expired", (), "the token has expired")

    def _permission(self, call: Call, method: Method) -> None:
        if call.token is None or method.permissions_for != "always":
            return
        if lacking := self.permissions.reach(call.token.permissions, method):
            raise Refused("permission_missing", (), lacking)

    def _arguments(self, call: Call, method: Method) -> None:
        parameters = self._parameters[method.name]
        if self._strict and (strangers := parameters.strangers(call)):
            raise Refused("invalid", tuple(strangers), f"{method.name} has no parameter {strangers[0][:100]!r}")
        parameters.check(call)

    def _token_text(self, call: Call, method: Method) -> str:
        manner = self.manner(call)
        own = self._service.token
        text = call.given.get(manner.token, "") if manner and manner.token else ""
        text = text or (call.given.get(own.parameter, "") if own.parameter else "")
        if not text and own.header:
            text = value_in_header(own, dict(call.request.headers))
        carried = next((each.name for each in method.parameters if each.carries_token), "")
        return text or call.given.get(carried, "")
