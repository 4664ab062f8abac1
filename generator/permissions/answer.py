"""The whole answer: what is needed, for which lines, the links to ask for it, and what is declared wrongly."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..model.method import Method
from ..model.service import Service
from ..problems import did_you_mean, quoted
from ..runtime.credentials import Credentials
from ..scan.files import Spot, Warned
from ..scan.scan import Scanned, scan
from ..scan.trace import Reason
from .declared import Fault, faults
from .links import ReadyLink, links
from .needs import Needs, needs


class Unanswerable(ValueError):
    """The question is about something that does not exist."""


@dataclass(frozen=True, slots=True)
class Complaint:
    """Something declared that is not right, with the line that shows it where there is one."""

    text: str
    spot: Spot | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """Everything there is to tell."""

    service: Service
    methods: Mapping[str, Method]
    """All that are called."""
    named: tuple[str, ...]
    """Those that were named, rather than found."""
    reasons: tuple[Reason, ...]
    needs: Needs
    links: tuple[ReadyLink, ...]
    warnings: tuple[Warned, ...]
    declared: Mapping[str, str] | None
    complaints: tuple[Complaint, ...]

    @property
    def is_whole(self) -> bool:
        """Whether all of the code could be read."""
        return not any(warning.is_unread for warning in self.warnings)


def answer(
    service: Service,
    names: Sequence[str],
    paths: Sequence[Path],
    given: Mapping[str, str] | None,
    own: Credentials,
    *,
    public: bool = False,
) -> Answer:
    """What the named methods, and those that the code calls, need; compared with what is declared, if anything is."""
    known = {method.name: method for method in service.methods}
    for name in names:
        if name not in known:
            raise Unanswerable(f"{service.name} has no method {quoted(name)}{did_you_mean(name, known)}")
    scanned = scan(service, paths) if paths else Scanned(0, (), ())
    if paths and not scanned.files and not scanned.warnings:
        raise Unanswerable(f"there are no Python files in {' or '.join(map(str, paths))}")
    called = sorted({*names, *(reason.method for reason in scanned.reasons)})
    methods = {name: known[name] for name in called}
    needed = needs(service, tuple(methods.values()), public=public)
    found = faults(service, list(methods.values()), needed.permissions, given) if given is not None else ()
    asks = needed.permissions or needed.token
    return Answer(
        service=service,
        methods=methods,
        named=tuple(dict.fromkeys(names)),
        reasons=scanned.reasons,
        needs=needed,
        links=tuple(links(service, needed.permissions, own)) if asks else (),
        warnings=scanned.warnings,
        declared=given,
        complaints=tuple(_complaints(found, scanned, names)),
    )


def _complaints(found: Iterable[Fault], scanned: Scanned, names: Sequence[str]) -> Iterator[Complaint]:
    """Every line that needs more than is declared, and whatever is declared for nothing."""
    found = list(found)
    for reason in scanned.reasons:
        yield from (Complaint(fault.text, reason.spot) for fault in found if fault.method == reason.method)
    for fault in found:
        if not fault.method or fault.method in names:
            yield Complaint(fault.text)
