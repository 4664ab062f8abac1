"""Which of the described errors a refusal is. The descriptions say it; what they leave open is told as code 0."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from ..model.method import Error, Method
from ..model.service import Service
from .refused import Refused

UNDESCRIBED = "0"
"""Code of a refusal that no described error is about."""
_NEXT_BEST = {
    "missing": ("missing", "invalid", "unknown"),
    "invalid": ("invalid", "missing", "unknown"),
    "unknown": ("unknown", "expired"),
    "foreign": ("foreign", "unknown"),
    "expired": ("expired", "unknown"),
    "waiting": ("waiting", "unknown"),
    "large": ("large", "invalid"),
    "token_expired": ("token_expired", "token_unknown"),
    "signature_incomplete": ("signature_incomplete", "signature_missing"),
}
"""What counts, in this order, where the descriptions have no error for the very thing."""
STATUSES = {
    "authentication": 401,
    "permission": 403,
    "signature": 401,
    "rate_limit": 429,
    "unavailable": 503,
    "not_found": 404,
    "conflict": 409,
}


class Errors:
    """Finds errors of one service."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._elsewhere: dict[tuple[str, str], Counter[Error]] = {}
        for method in service.methods:
            for error in method.errors:
                for what, names in error.when.conditions:
                    for name in names:
                        self._elsewhere.setdefault((what, name), Counter())[error] += 1

    def of(self, refused: Refused, method: Method | None) -> Error:
        """The error that a refusal is."""
        own = method.errors if method else ()
        for what in _NEXT_BEST.get(refused.what, (refused.what,)):
            for errors in (own, self._service.errors):
                if found := _matching(errors, what, refused.names):
                    return found
        if method is not None and not method.errors_known:
            for what in _NEXT_BEST.get(refused.what, (refused.what,)):
                for name in refused.names:
                    if kin := self._elsewhere.get((what, name)):
                        return kin.most_common(1)[0][0]
        return Error(UNDESCRIBED, "", refused.text, "not_found" if refused.what == "unknown" else "bad_request")

    def described(self, check: str) -> bool:
        """Some error of the service is about a check."""
        return any(check in error.when.checks for error in self._service.errors)

    def coded(self, code: str, method: Method | None) -> Error:
        """The error with a code, made up where there is none."""
        errors: Iterator[Error] = iter((*(method.errors if method else ()), *self._service.errors))
        return next((error for error in errors if error.code == code), Error(code, "", "asked for"))


def _matching(errors: Iterable[Error], what: str, names: tuple[str, ...]) -> Error | None:
    """The error about a check, or about what is wrong with a parameter; one about this very parameter goes first."""
    anything: Error | None = None
    for error in errors:
        if not names and what in error.when.checks:
            return error
        told = dict(error.when.conditions).get(what, ())
        if any(name in told for name in names):
            return error
        if names and "any" in told:
            anything = anything or error
    return anything
