"""Is a call signed as described? And if not, which text was to be signed, and where does the client's own differ?"""

from __future__ import annotations

import hmac
import time
from collections import OrderedDict
from collections.abc import Callable
from urllib.parse import unquote

from ..runtime.credentials import Credentials
from ..runtime.signing import Param, Signable, SigningError
from . import limits
from .call import Call
from .http import header_text
from .proofs import Manner
from .refused import Refused

EXPECTED = "x-sandbox-string-to-sign"
DIFFERS = "x-sandbox-differs-at"
OWN_STRING = "x-string-to-sign"
"""Header in which a client may tell the string it signed, percent-encoded."""
SKEW = 600.0
"""Seconds that a clock may be wrong."""


class Signatures:
    """Checks signatures; remembers nonces."""

    def __init__(self, wanted: frozenset[str], now: Callable[[], float] = time.time) -> None:
        self._wanted = wanted
        """Checks that the service has an error for; others are not made."""
        self._now = now
        self._nonces: OrderedDict[tuple[str, str], float] = OrderedDict()

    def check(self, call: Call, manner: Manner, unsigned: frozenset[str]) -> None:
        """Raises Refused; `unsigned` are parameters outside the signature."""
        if manner.name:
            self._complete(call, manner)
        signable = self._signable(call, unsigned)
        application, token = call.application, call.token
        credentials = Credentials(
            key=application.key if application else "",
            secret=application.secret if application else "",
            token=token.text if token else "",
            token_secret=token.secret if token else "",
        )
        try:
            signed = manner.scheme.sign(signable, credentials, clock=self._now)
        except SigningError as error:
            raise Refused("signature_wrong", (), str(error)) from None
        sent = dict(call.incoming.pairs)
        for place in manner.scheme.place:
            if "{signature" not in place.value.text:
                continue
            found = signed.parameters if place.param else signed.headers
            expected = dict(found).get(place.param or place.header, "")
            got = sent.get(place.param, "") if place.param else call.request.headers.get(place.header.lower(), "")
            if not hmac.compare_digest(expected.encode(), got.encode()):
                self._explain(
                    call, manner.scheme.explain(signable, credentials, clock=self._now), signed.string_to_sign
                )
        if manner.name:
            self._once(call, manner)

    def _complete(self, call: Call, manner: Manner) -> None:
        missing = [name for name in manner.needed if not call.given.get(name)]
        if missing:
            raise Refused("signature_incomplete", (), " ".join(missing))
        for name, value in manner.constants:
            if call.given[name] != value:
                raise Refused("invalid", (name,), f"{name} must be {value}")
        self._timely(call, manner)

    def _timely(self, call: Call, manner: Manner) -> None:
        text = call.given.get(manner.timestamp, "")
        if manner.timestamp and not (text.isascii() and text.isdigit() and 0 < len(text) < 12):
            raise Refused("timestamp_old", (), f"{manner.timestamp} is no number of seconds")
        if manner.timestamp and "clock_wrong" in self._wanted and abs(int(text) - self._now()) > SKEW:
            raise Refused("clock_wrong", (), f"{manner.timestamp} is {int(text) - int(self._now()):+} seconds off")

    def _once(self, call: Call, manner: Manner) -> None:
        if not manner.nonce or "nonce_used" not in self._wanted:
            return
        mark = (call.given.get(manner.key, ""), call.given[manner.nonce] + call.given.get(manner.timestamp, ""))
        if mark in self._nonces:
            raise Refused("nonce_used", (), f"{manner.nonce} came before")
        self._nonces[mark] = self._now()
        while len(self._nonces) > limits.NONCES:
            self._nonces.popitem(last=False)

    def _signable(self, call: Call, unsigned: frozenset[str]) -> Signable:
        request, incoming = call.request, call.incoming
        form = [] if incoming.document is not None else incoming.form
        return Signable(
            method=call.name,
            verb=request.verb,
            url=f"{request.origin}{request.path}",
            query=[Param(name, value) for name, value in incoming.query if name not in unsigned],
            form=[Param(name, value) for name, value in form if name not in unsigned],
            body=incoming.document,
        )

    def _explain(self, call: Call, shown: str, full: str) -> None:
        call.headers.append((EXPECTED, header_text(shown)[: limits.RECENT_BYTES]))
        text = f"signed was to be: {shown}"
        own = unquote(call.request.headers.get(OWN_STRING, ""))
        if own:
            at = max(_difference(own, shown), min(_difference(own, full), _tail(shown, full)))
            call.headers.append((DIFFERS, str(at)))
            text += f"; yours differs at character {at + 1}"
        raise Refused("signature_wrong", (), text)


def _difference(one: str, other: str) -> int:
    """Where two texts differ first."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _tail(shown: str, full: str) -> int:
    """Where the first secret begins: how much of it somebody has guessed is not told."""
    return _difference(shown, full)
