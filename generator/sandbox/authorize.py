"""The page on which a person lets an application in, and where the browser goes then."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from urllib.parse import quote, urlsplit

from ..model.service import Service
from ..runtime.credentials import Credentials
from ..runtime.signing import Param, Scheme, Signable, SigningError
from .desk import Desk
from .html import page
from .http import Reply, Request, fields
from .logins import Opening
from .registry import Application, Attempt

Parameters = Mapping[str, str]


class Authorize:
    """The page of one service."""

    def __init__(self, desk: Desk, proof: str) -> None:
        self._desk = desk
        self._proof = proof
        self._scheme = Scheme.parse(desk.service.signing) if desk.service.signing else None

    def reply(self, request: Request, openings: list[Opening]) -> Reply:
        """Show the page, or do what was decided on it."""
        pairs = fields(request.query, most=100)
        given = dict(pairs)
        opening = self._opening(openings, given)
        application = self._application(given)
        if application is None:
            return _told(self._desk.service, 403, "No application has the key in this link.")
        if opening.signed and not self._is_signed(opening, pairs, application):
            return _told(self._desk.service, 403, "The signature of this link does not fit what it asks for.")
        attempt = self._desk.registry.attempt(given[opening.ticket], application.key) if opening.ticket else None
        if opening.ticket and (attempt is None or attempt.state != "open"):
            return _told(self._desk.service, 403, "This attempt to log in is unknown, too old or used up. Start again.")
        if request.verb == "POST":
            return self._decided(request, opening, application, attempt, given)
        return self._shown(opening, application, given)

    def _shown(self, opening: Opening, application: Application, given: Parameters) -> Reply:
        service = self._desk.service
        docs = {item.name: item.doc for item in service.permission_items}
        asked = self._desk.checks.permissions.asked(given, opening.permissions)
        items = [
            {"name": name or level, "level": level if name else "", "doc": docs.get(name, "")}
            for name, level in asked.items()
        ]
        accounts = [{"id": each.id, "name": _name(each.values) or each.id} for each in self._desk.world.accounts()]
        return page(
            "authorize",
            title=f"Let {application.title} in?",
            application=application.title,
            service=service.title,
            asked=items,
            accounts=accounts,
            proof=self._proof,
            form_to=_target(self._back(opening, application, given)),
        )

    def _decided(
        self, request: Request, opening: Opening, application: Application, attempt: Attempt | None, given: Parameters
    ) -> Reply:
        form = dict(fields(request.body, most=20))
        if not hmac.compare_digest(form.get("proof", "").encode(), self._proof.encode()):
            return _told(self._desk.service, 403, "This page was not opened here. Open the link again.")
        world = self._desk.world
        account = world.keeper.one(world.paths.account, form.get("account", "")) if world.paths.account else None
        attempt = attempt or self._desk.registry.begin(application.key)
        attempt.state = "allowed" if form.get("decision") == "allow" else "refused"
        attempt.account = account.key if account else 0
        attempt.permissions = self._desk.checks.permissions.asked(given, opening.permissions)
        back = self._back(opening, application, given) or attempt.callback
        if back and opening.gives and attempt.state == "allowed":
            names = "&".join(f"{name}={quote(attempt.ticket, safe='')}" for name in opening.gives)
            address = f"{back}{'&' if urlsplit(back).query else '?'}{names}"
            return Reply(303, b"", headers=(("location", address),))
        if attempt.state == "refused":
            return _told(self._desk.service, 200, "You have refused. The application gets nothing.")
        told = "You have agreed. Go back to the program now."
        if opening.gives:
            told = f"You have agreed. The application has no address to go back to; it would get {attempt.ticket}."
        return _told(self._desk.service, 200, told)

    def _opening(self, openings: list[Opening], given: Parameters) -> Opening:
        """The way that names a ticket, if one came."""
        fitting = (each for each in openings if each.ticket and each.ticket in given)
        without = (each for each in openings if not each.ticket)
        return next(fitting, None) or next(without, None) or openings[0]

    def _application(self, given: Parameters) -> Application | None:
        """Whose key the link carries; a link without a key is of the only application there is, or of its ticket's."""
        names = [self._desk.service.key.parameter, *(manner.key for manner in self._desk.checks.manners)]
        key = next((given[name] for name in names if name and name in given), "")
        known = self._desk.registry.applications
        if not key:
            return next(iter(known.values()), None)
        return known.get(key) if key in known and known[key].enabled else None

    def _back(self, opening: Opening, application: Application, given: Parameters) -> str:
        back = given.get(opening.back, "") if opening.back else ""
        back = back or application.callback
        return back if urlsplit(back).scheme in ("http", "https") and back.isascii() and back.isprintable() else ""

    def _is_signed(self, opening: Opening, pairs: list[tuple[str, str]], application: Application) -> bool:
        if self._scheme is None:
            return True
        variant = self._scheme.variant(opening.signed)
        credentials = Credentials(key=application.key, secret=application.secret)
        try:
            signed = variant.sign(Signable(verb="GET", query=[Param(*pair) for pair in pairs]), credentials)
        except SigningError:
            return False
        sent = dict(pairs)
        return all(
            hmac.compare_digest(sent.get(name, "").encode(), value.encode()) for name, value in signed.parameters
        )


def _target(back: str) -> str:
    """What a form may lead to, for the policy of a page."""
    parts = urlsplit(back)
    return f"'self' {parts.scheme}://{parts.netloc}" if parts.netloc and ";" not in parts.netloc else "'self'"


def _name(values: Mapping[str, str]) -> str:
    return next((values[name] for name in ("username", "name", "realname", "title") if values.get(name)), "")


def _told(service: Service, status: int, text: str) -> Reply:
    return page("message", status=status, title=service.title, text=text)
