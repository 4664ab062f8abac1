"""Where answers and their description part: what a maintainer needs to know, and nothing of what was answered.

    with client.observe_drift() as drift:
        ...
    print(drift.report())

Names and types are told, never values. The names come from the service and may themselves be data, so only such are
told as stand beside described ones and look like names: no keys of maps, and nothing within what is unknown.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from threading import Lock
from types import TracebackType
from typing import Any, Self, TypeVar

from .drift_look import Found, Kind, code_of, look
from .errors import Error, ServiceError, UnreadableResponse
from .facts import Method, Service
from .records import Record
from .request import Request
from .response import Reply

R = TypeVar("R", bound=Record)

MOST = 1000
"""Findings kept; a service may send new names without end."""

HEADINGS: dict[Kind, str] = {
    "unknown": "not described",
    "mistyped": "of another type than described",
    "missing": "described as always there, and absent",
    "code": "codes of errors not described",
    "unreadable": "answers that could not be read",
}


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One thing that the description does not know, however often it came."""

    method: str
    path: str
    """From the top of the answer, without positions and keys: `docs.doc[].title`."""
    kind: Kind
    described: str
    """The type by the description, "" for what is unknown."""
    seen: str
    """The type that came, or the code of an error."""
    count: int


class Drift:
    """Collects what the answers of a client have that the description has not; threads and tasks may share it.

    It looks from when it is made until `stop`, or the end of the `with` block.
    """

    def __init__(self, service: Service, stop: Callable[[Drift], None]) -> None:
        self.answers: int = 0
        """Answers looked at."""
        self.left_out: int = 0
        """Times something was seen that did not fit in any more."""
        self._service = service
        self._stop = stop
        self._lock = Lock()
        self._seen = Counter[tuple[str, Found]]()

    def stop(self) -> None:
        """Look no further; what was found stays."""
        stop, self._stop = self._stop, _nothing
        stop(self)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()

    def answered(self, method: Method, answer: Record | None, secrets: Iterable[str] = ()) -> None:
        """Look at an answer; `secrets` are hidden where they are part of a name."""
        self._add(method, () if answer is None else look(answer, secrets))

    def failed(self, method: Method, error: Error, secrets: Iterable[str] = ()) -> None:
        """Look at a failure: one of the service is drift when its code is not described."""
        if isinstance(error, UnreadableResponse):
            self._add(method, [Found("", "unreadable", "", "")])
        elif isinstance(error, ServiceError):
            known = error.code in method.errors or error.code in self._service.errors
            self._add(method, [] if known else [Found("", "code", "", code_of(error.code, secrets))])

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All that was found, in order."""
        with self._lock:
            seen = list(self._seen.items())
        return tuple(sorted(Finding(method, *found, count) for (method, found), count in seen))

    def to_dict(self) -> dict[str, Any]:
        """The same as JSON has it, for programs."""
        return {
            "drift": 1,
            "service": self._service.name,
            "package": self._service.package,
            "version": self._service.version,
            "answers": self.answers,
            "left_out": self.left_out,
            "findings": [asdict(finding) for finding in self.findings],
        }

    def report(self) -> str:
        """The same to be read, and to be pasted into an issue: no values, no secrets."""
        found = self.findings
        about = f"{self._service.package} {self._service.version}, answers: {self.answers:,}, findings: {len(found):,}"
        lines = [f"Drift of {self._service.title}: {about}"]
        for kind, heading in HEADINGS.items():
            of_kind = [finding for finding in found if finding.kind == kind]
            lines += ["", f"{heading.capitalize()}:", *map(_line, of_kind)] if of_kind else []
        if self.left_out:
            lines += ["", f"{self.left_out:,} more were left out."]
        return "\n".join(lines)

    def __repr__(self) -> str:
        return f"<Drift of {self._service.name}: {self.answers} answers, {len(self._seen)} findings>"

    def _add(self, method: Method, found: Iterable[Found]) -> None:
        found = list(found)  # all the looking is done outside the lock
        with self._lock:
            self.answers += 1
            for each in found:
                key = method.name, each
                if key in self._seen or len(self._seen) < MOST:
                    self._seen[key] += 1
                else:
                    self.left_out += 1


def observed(
    drifts: list[Drift], method: Method, read: Callable[[Request, Reply], R | None]
) -> Callable[[Request, Reply], R | None]:
    """The same reading, looked at."""

    def look_on(request: Request, reply: Reply) -> R | None:
        try:
            answer = read(request, reply)
        except Error as error:
            for drift in list(drifts):
                drift.failed(method, error, request.secrets)
            raise
        for drift in list(drifts):
            drift.answered(method, answer, request.secrets)
        return answer

    return look_on


def _nothing(drift: Drift) -> None:
    """Stopped already."""


def _line(finding: Finding) -> str:
    types = {"mistyped": f"{finding.seen} instead of {finding.described}", "missing": finding.described}
    times = "once" if finding.count == 1 else f"{finding.count:,} times"
    return (
        f"- {': '.join(filter(None, (finding.method, finding.path, types.get(finding.kind, finding.seen))))} ({times})"
    )
