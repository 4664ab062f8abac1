"""Faults on request: a described error, a status, a slow answer, one that is cut. Told by rule, header or page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fnmatch import fnmatchcase

from . import limits
from .call import Call
from .errors import Errors
from .http import Reply, plain
from .replies import Replies

HEADER = "x-sandbox-fault"
MOST_RULES = 100
_RULE = re.compile(
    r"(?:(?P<method>[A-Za-z0-9_.*?]+)=)?(?P<kind>error|status|slow|cut)"
    r"(?::(?P<value>[^\s@]+))?(?:@(?P<times>[0-9]{1,6}))?"
)
_BAD_GATEWAY = (
    b"<!doctype html>\n<html><head><title>502 Bad Gateway</title></head>"
    b"<body><h1>502 Bad Gateway</h1></body></html>\n"
)


class BadRule(ValueError):
    """What is wrong with a rule."""


@dataclass(slots=True)
class Rule:
    """Calls that match it go wrong in its way."""

    text: str
    method: str
    kind: str
    value: str
    left: int | None
    """How often it still holds; None for always."""

    @classmethod
    def parse(cls, text: str, *, for_one: bool = False) -> Rule:
        """`METHOD=error:105`, `doc.*=status:429`, `*=slow:2`, `doc.get=cut@3`; without METHOD for one call."""
        found = _RULE.fullmatch(text.strip())
        if found is None or (found["method"] is None) != for_one:
            raise BadRule(f"{text!r} is no rule such as doc.get=error:105, *=status:429, doc.*=slow:2 or doc.get=cut@3")
        kind, value = found["kind"], found["value"] or ""
        if kind == "status" and not re.fullmatch("[45][0-9][0-9]", value):
            raise BadRule(f"{text!r}: a status from 400 to 599 is wanted")
        if kind == "slow" and not re.fullmatch(r"[0-9]{1,3}(?:\.[0-9]{1,3})?", value):
            raise BadRule(f"{text!r}: seconds are wanted")
        if kind == "error" and not value:
            raise BadRule(f"{text!r}: the code of an error is wanted")
        return cls(text.strip(), found["method"] or "*", kind, value, int(found["times"]) if found["times"] else None)


class Faults:
    """The rules that hold now."""

    def __init__(self, rules: list[Rule], errors: Errors, replies: Replies, *, by_request: bool = False) -> None:
        self.rules = rules
        self.by_request = by_request
        """Rules may also come by header and page."""
        self._errors = errors
        self._replies = replies

    def find(self, name: str, header: str) -> Rule | None:
        """The rule for a call, the header's own first; counts down those that hold for some calls only."""
        if header and self.by_request:
            return Rule.parse(header, for_one=True)
        for rule in self.rules:
            if rule.left != 0 and fnmatchcase(name, rule.method):
                if rule.left is not None:
                    rule.left -= 1
                return rule
        return None

    def instead(self, rule: Rule, call: Call) -> Reply | None:
        """What is answered instead of the call; None for faults that only spoil the answer."""
        if rule.kind == "error":
            error = self._errors.coded(rule.value, call.method)
            reply = self._replies.failure(call.format, error, call.method)
        elif rule.kind == "status":
            reply = _of_status(int(rule.value))
        else:
            return None
        reply.notes.append(f"fault: {rule.text}")
        return reply

    def spoil(self, rule: Rule, reply: Reply) -> None:
        """Make an answer slow, or break it off."""
        if rule.kind == "slow":
            reply.wait = min(float(rule.value), limits.SLOWEST)
        elif rule.kind == "cut":
            reply.cut = True
        else:
            return
        reply.notes.append(f"fault: {rule.text}")


def _of_status(status: int) -> Reply:
    if status == 429:
        return plain(429, "too many requests", (("retry-after", "1"),))
    if status == 503:
        return plain(503, "unavailable", (("retry-after", "1"),))
    if status == 502:
        return Reply(502, _BAD_GATEWAY, "text/html; charset=utf-8")
    return plain(status, f"status {status}")
