"""From a request for a method to its reply: by the checks, to what is kept, a login, or the description's example."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable
from typing import Any, cast

from ..model.examples import example_response
from ..model.method import Method
from ..model.service import Service
from .call import Call
from .checks import Checks
from .errors import Errors
from .http import Reply, Request
from .incoming import read
from .journal import Journal
from .login_calls import LoginCalls
from .refused import Refused
from .registry import Application, Registry
from .remembered import LONGEST_KEY, Remembered
from .replies import Replies
from .routes import Routes, Target
from .state.files import NoRoom
from .state.scene import Scene
from .state.shelf import Shelf
from .state.things import Thing
from .state.world import World


class Desk:
    """Answers the calls of one service."""

    def __init__(
        self,
        service: Service,
        applications: tuple[Application, ...],
        *,
        shelf: Shelf | None = None,
        now: Callable[[], float] = time.time,
        seed: int = 1,
        strict: bool = False,
    ) -> None:
        self.service = service
        self.now = now
        self.world = World(service, shelf, now, seed)
        self.registry = Registry(applications, self.world.keeper.keep, now)
        for kind, _, value in self.world.leftover:
            if kind == "token" and isinstance(value, dict):
                self.registry.load(cast("dict[str, Any]", value))
        self.errors = Errors(service)
        wanted = frozenset(check for error in service.errors for check in error.when.checks)
        self.checks = Checks(service, self.registry, wanted, now, strict=strict)
        self.replies = Replies(service)
        self.journal = Journal(now)
        self.logins = LoginCalls(service, self.registry, self.checks.permissions, self.world)
        self._routes = Routes(service)
        self._remembered = Remembered()
        self._examples: dict[tuple[str, str], bytes] = {}
        self._methods = {method.name: method for method in service.methods}

    def target(self, request: Request) -> Target | None:
        """What a path means; None where no call has such a path."""
        return self._routes.find(request.path, request.verb)

    def reply(self, request: Request, target: Target) -> tuple[Call, Reply]:
        """Check and carry out one call; raises BadRequest for what cannot be read at all."""
        call = self.call(request, target)
        try:
            method = self.checks.check(call)
            reply = self._answered(call, method)
        except Refused as refused:
            reply = self.refuse(call, refused)
        reply.headers += tuple(call.headers)
        return call, reply

    def refuse(self, call: Call, refused: Refused) -> Reply:
        """The described error, with what exactly was wrong."""
        error = self.errors.of(refused, call.method)
        detail = refused.text if refused.what != "signature_wrong" else ""
        reply = self.replies.failure(call.format, error, call.method, detail)
        reply.notes.append(f"{refused.what} {' '.join(refused.names)}".strip() + f": {refused.text}")
        call.headers.append(("x-sandbox-refused", refused.what))
        if refused.what == "verb_wrong" and not error.name:
            reply.status = 405
        return reply

    def caller(self, call: Call) -> Thing | None:
        """The account of the token."""
        return self.world.keeper.things.get(call.token.account) if call.token else None

    def name(self, request: Request, target: Target) -> str:
        """The method that is called."""
        return target.method or self.call(request, target).name

    def call(self, request: Request, target: Target) -> Call:
        """A call that nothing is known of yet; its method where there is one."""
        incoming = read(request)
        endpoint = self.service.endpoint
        given = dict(target.arguments)
        for name, value in incoming.pairs:
            given.setdefault(name, value)
        name = target.method or given.get(endpoint.method_parameter, "")
        form = target.format or given.get(endpoint.format_parameter, "") or self.service.unasked_format
        return Call(request, incoming, name, form, given, self._methods.get(name))

    def _answered(self, call: Call, method: Method) -> Reply:
        if self.logins.only_tells(method) and call.token is not None:
            who = call.token.text, tuple(call.token.permissions.items())
            return self._once(call, _key(call, who), lambda: self.logins.answer(call, method) or {})
        answer = self.logins.answer(call, method)
        if answer is not None:
            self.world.keeper.commit()
            return self.replies.success(call.format, method, answer)
        if self.world.keeps(method):
            return self._performed(call, method)
        known = call.format, method.name
        if known not in self._examples:
            example = cast("dict[str, object]", example_response(self.service, method))
            self._examples[known] = self.replies.success(call.format, method, example).body
        return self.replies.again(call.format, self._examples[known])

    def _performed(self, call: Call, method: Method) -> Reply:
        self.world.settle()
        scene = self._scene(call, method)
        who = scene.caller.key if scene.caller else 0, scene.sees_private
        key = None if scene.files or not self.world.is_steady(method) else _key(call, who)
        return self._once(call, key, lambda: self.world.perform(method, scene))

    def _once(self, call: Call, key: Hashable | None, answer: Callable[[], dict[str, object]]) -> Reply:
        """What was answered to the same call since the last change, if that changed nothing itself; or work it out."""
        version = self.world.keeper.version
        body = self._remembered.find(version, key) if key else None
        if body is not None:
            return self.replies.again(call.format, body)
        assert call.method is not None
        reply = self.replies.success(call.format, call.method, answer())
        if key and self.world.keeper.version == version:
            self._remembered.keep(version, key, reply.body)
        return reply

    def _scene(self, call: Call, method: Method) -> Scene:
        scene = Scene(self.world.keeper, self.caller(call), arguments=call.arguments, origin=call.request.origin)
        private = method.permissions_for == "private" and bool(method.permissions)
        granted = call.token.permissions if call.token else {}
        scene.sees_private = call.token is not None and not (private and self.checks.permissions.reach(granted, method))
        for parameter in method.parameters if call.incoming.files else ():
            part = call.incoming.files.get(parameter.name)
            if parameter.type == "file" and part is not None:
                try:
                    file = self.world.keeper.add_file(part.filename or "", part.content)
                except NoRoom:
                    raise Refused("large", (parameter.name,), "the sandbox has no room for it") from None
                scene.files = {**scene.files, parameter.name: file.md5}
        return scene


def _key(call: Call, who: Hashable) -> Hashable | None:
    """All that an answer depends on besides what is kept; None where that is too much to remember."""
    given = tuple((name, value if isinstance(value, str) else tuple(value)) for name, value in call.arguments.items())
    if sum(len(value) if isinstance(value, str) else sum(map(len, value)) for _, value in given) > LONGEST_KEY:
        return None
    return call.method and call.method.name, call.format, call.request.origin, who, given
