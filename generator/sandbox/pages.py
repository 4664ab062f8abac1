"""Everything that is not a call: pages for people, pictures, the steps of logins outside the methods, and the site."""

from __future__ import annotations

import asyncio
import hmac
import re
import secrets
from functools import partial
from urllib.parse import urlsplit

from ..runtime.masking import clean
from . import pictures, token_requests
from .authorize import Authorize
from .desk import Desk
from .faults import MOST_RULES, BadRule, Faults, Rule
from .html import STYLE, page, style
from .http import Reply, Request, data, fields, plain
from .site import Site
from .state.files import PLACE

_DRAWN = re.compile(r"([0-9]{1,9})\.([0-9]{1,4})x([0-9]{1,4})\.png")
_KEPT = re.compile(r"([0-9]{1,9})\.([a-z0-9]{1,10})")
_SHOWN = ("image/png", "image/jpeg", "image/gif", "image/webp")
_LARGE = 100_000
"""Pixels from which on a picture is drawn beside the calls."""


class Pages:
    """What a browser may ask for."""

    def __init__(self, desk: Desk, faults: Faults, site: Site, ready: dict[str, object]) -> None:
        self._desk = desk
        self._faults = faults
        self._site = site
        self._ready = ready
        """What the pages of the service need to make calls: credentials and samples."""
        self._proof = secrets.token_hex(16)
        """Shows that a form comes from a page of this server."""
        self._authorize = Authorize(desk, self._proof)
        self._prefix = urlsplit(desk.service.endpoint.base).path.rstrip("/")
        logins = desk.logins.logins
        described = (*logins.openings, *logins.requests)
        self.logins = {path: path for path in described} | {self._prefix + path: path for path in described}
        """Paths of logins, also as clients put them behind the base address of calls, and as they are described."""

    async def reply(self, request: Request) -> Reply:
        """The reply to a request that is no call."""
        if request.verb not in ("GET", "HEAD", "POST"):
            return plain(405, "pages are got or posted to", (("allow", "GET, HEAD, POST"),))
        if not self._is_from_here(request):
            return plain(403, "this was sent from a page of somewhere else")
        path = self.logins.get(request.path, "")
        logins = self._desk.logins.logins
        if path in logins.openings:
            return self._authorize.reply(request, logins.openings[path])
        if path in logins.requests:
            return token_requests.reply(self._desk, request, logins.requests[path])
        if request.path.startswith("/_sandbox/"):
            return await self._own(request)
        if request.verb == "POST":
            return plain(405, "nothing is posted here", (("allow", "GET, HEAD"),))
        if request.path == "/sandbox.json":
            return data(200, self._ready)
        return self._site.reply(request.path) or self._front(request)

    def _front(self, request: Request) -> Reply:
        return self._calls(request) if request.path == "/" else plain(404, "there is nothing here")

    async def _own(self, request: Request) -> Reply:
        name = request.path.removeprefix("/_sandbox")
        if request.path.startswith(PLACE):
            return await self._file(request.path.removeprefix(PLACE))
        if request.path == STYLE:
            return style()
        form = dict(fields(request.body, most=20)) if request.verb == "POST" else {}
        if request.verb == "POST" and not hmac.compare_digest(form.get("proof", "").encode(), self._proof.encode()):
            return plain(403, "this was not sent from a page of this server")
        match name:
            case "/" if request.verb != "POST":
                return self._calls(request)
            case "/faults":
                return self._faulty(form)
            case "/tokens":
                return self._tokens(form)
            case _:
                return plain(404, "there is nothing here")

    def _calls(self, request: Request) -> Reply:
        journal = self._desk.journal
        known = self._secrets()
        return page(
            "calls",
            title=f"Calls of {self._desk.service.title}",
            entries=list(journal.entries),
            count=journal.count,
            base=f"{request.origin}{self._prefix}/",
            clean=partial(_shown, known),
        )

    def _faulty(self, form: dict[str, str]) -> Reply:
        message = ""
        if form and self._faults.by_request:
            try:
                if form.get("do") == "clear":
                    self._faults.rules.clear()
                elif len(self._faults.rules) < MOST_RULES:
                    self._faults.rules.append(Rule.parse(form.get("rule", "")))
            except BadRule as bad:
                message = str(bad)
        return page(
            "faults",
            title="Faults",
            rules=self._faults.rules,
            allowed=self._faults.by_request,
            proof=self._proof,
            message=message,
        )

    def _tokens(self, form: dict[str, str]) -> Reply:
        registry, things = self._desk.registry, self._desk.world.keeper.things
        tokens = list(registry.tokens.values())
        number = form.get("number", "")
        if number.isdigit() and len(number) < 9 and int(number) < len(tokens):
            (registry.revoke if form.get("do") == "revoke" else registry.expire)(tokens[int(number)].text)
            self._desk.world.keeper.commit()
            tokens = list(registry.tokens.values())
        rows = [
            {
                "number": index,
                "shown": token.text[:6] + "…",
                "is_expired": token.is_expired,
                "account": things[token.account].id if token.account in things else "",
                "reach": ", ".join(f"{item}: {level}" for item, level in token.permissions.items()) or "nothing",
            }
            for index, token in enumerate(tokens)
        ]
        return page("tokens", title="Tokens", rows=rows, proof=self._proof)

    async def _file(self, name: str) -> Reply:
        keeper = self._desk.world.keeper
        if drawn := _DRAWN.fullmatch(name):
            number, width, height = (int(part) for part in drawn.groups())
            if number not in keeper.things or not 0 < max(width, height) <= pictures.MOST_PIXELS // 2:
                return plain(404, "there is no such picture")
            if width * height < _LARGE:
                return Reply(200, pictures.draw(number, width, height), "image/png")
            return Reply(200, await asyncio.to_thread(pictures.draw, number, width, height), "image/png")
        kept = _KEPT.fullmatch(name)
        thing = keeper.things.get(int(kept[1])) if kept else None
        file = keeper.files.known.get(thing.file) if thing else None
        if file is None:
            return plain(404, "there is no such file")
        policy = (("content-security-policy", "default-src 'none'; sandbox"),)
        kind = file.type if file.type in _SHOWN else "application/octet-stream"
        return Reply(200, keeper.files.contents[file.md5], kind, policy)

    def _is_from_here(self, request: Request) -> bool:
        """Nothing is changed for a page of somewhere else; programs send no origin."""
        origin = request.headers.get("origin", "")
        return request.verb != "POST" or not origin or origin == request.origin

    def _secrets(self) -> list[str]:
        registry = self._desk.registry
        tokens = [text for token in registry.tokens.values() for text in (token.text, token.secret)]
        return [text for each in registry.applications.values() for text in (each.key, each.secret)] + tokens


def _shown(known: list[str], text: str) -> str:
    """A text without the secrets that are known."""
    return clean(text, known)
