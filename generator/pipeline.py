"""The run, in order: read and check the descriptions, render every target, compare with the disk, write.

Nothing touches the disk before everything is known to be right. `generate`, `generate --check`, `generate --dry-run`,
`watch` and the recorded tests are this same run. What an earlier run has left is used where nothing has changed; it
only ever saves time, and what does not fit is made anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeAlias

from .model.memory import Memory
from .model.service import Service
from .model.stored import decoded_service
from .output.cache import Cache
from .output.format import Formatter
from .output.halves import Shared, both
from .output.kept import Kept, as_json, from_json
from .output.learnt import learnt
from .output.lock import inputs, made_with
from .output.produce import Made, Part, Share, Target, joined, warm_up
from .output.reads import Reader, Reads
from .output.write import Missing, OutputFault, Plan, Sources, apply, plan
from .problems import Problems
from .spec.understood import Understood, differences
from .targets.manifest import TARGETS, read_manifest

Progress = Callable[[str], None]
"""Told what is being worked on, a short text at a time."""
MadeOfAll: TypeAlias = "dict[tuple[str, str], Made]"
"""By service and target."""

Piece: TypeAlias = "tuple[tuple[str, str], Part]"
"""A share of a target, by service and target."""

PARTS = 16
"""So many shares of each target are handed out to two processes, which are done at nearly the same time then."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be generated, from where, and to where."""

    methods: Path
    templates: Path
    out: Path
    services: tuple[str, ...] = ()
    """Names of services; empty means all."""
    targets: tuple[str, ...] = TARGETS

    @property
    def is_whole(self) -> bool:
        """All that can be generated of a service."""
        return set(self.targets) == set(TARGETS)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the run found: problems of the descriptions, and one plan for each service when there are no errors."""

    problems: Problems
    plans: tuple[Plan, ...] = ()
    kept: Mapping[str, Kept] = field(default_factory=dict[str, Kept])
    """What may help the next run, by service."""

    @property
    def is_faulty(self) -> bool:
        return self.problems.errors > 0

    @property
    def is_current(self) -> bool:
        return all(plan.is_current for plan in self.plans)


@dataclass(frozen=True, slots=True)
class _Job:
    """A service to work on."""

    service: Service
    reader: Reader
    understood: Understood
    earlier: Kept | None = None
    changed: Reads | None = None
    """What is not as it was for the earlier run; None when anything may be."""


def prepare(
    order: Order, progress: Progress, earlier: Mapping[str, Kept] | None = None, *, forks: bool = True
) -> Outcome:
    """Everything but the disk. Raises OutputFault when something that is not ours stands in the way.

    `earlier` is what runs before have left; nothing is kept for the next when it is None. A process that goes on
    afterwards, and keeps what it has imported, is better off when nothing is done in a child.
    """
    if earlier is not None and not order.is_whole:
        return prepare(order, progress)
    progress("reading descriptions")
    known, described = made_with(str(order.templates)), _inputs(order)  # looked at first, lest an edit be missed
    usable = {name: kept for name, kept in (earlier or {}).items() if kept.made_with == known}
    found, problems = _understood(order, described, usable, forks=forks)
    if problems.errors:
        return Outcome(problems)
    jobs = [_job(name, now, usable.get(name)) for name, now in found.items()]
    made, shapes = _made(jobs, order, progress, forks=forks)
    sources = {name: Sources(known, its_inputs) for name, its_inputs in described.items() if not len(problems)}
    try:
        plans = tuple(_plan(job.service.name, order, made, sources.get(job.service.name)) for job in jobs)
    except Missing:  # files of the earlier run are no longer there
        return prepare(order, progress, {})
    kept = {
        job.service.name: Kept(known, job.understood, _of_service(made, job.service.name), shapes)
        for job in jobs
        if job.understood.inputs and earlier is not None and not len(problems)
    }
    return Outcome(problems, plans, kept)


def carry_out(outcome: Outcome, order: Order | None = None, cache: Cache | None = None) -> None:
    """Write what is to be written, and remove what is stale."""
    for one in outcome.plans:
        apply(one)
    if order and cache:
        for name, kept in outcome.kept.items():
            cache.write(as_json(kept), *_about(order, name))


def remembered(order: Order, cache: Cache) -> dict[str, Kept]:
    """What an earlier run has left for this one."""
    known = made_with(str(order.templates))
    found: dict[str, Kept] = {}
    for name in order.services or _inputs(order):
        kept = from_json(cache.read(*_about(order, name)), known)
        if kept is not None:
            found[name] = kept
    return found


def _about(order: Order, name: str) -> tuple[str, ...]:
    folders = (order.methods / name, order.templates, order.out / name)
    return tuple(str(folder.absolute()) for folder in folders)


def _understood(
    order: Order, described: Mapping[str, Mapping[str, str]], earlier: Mapping[str, Kept], *, forks: bool
) -> tuple[dict[str, Understood], Problems]:
    """Every service as it is now. A child reads, checks and is gone with all that it took; we get ready meanwhile."""

    def read() -> tuple[dict[str, Understood], Problems]:
        from .spec.again import understand

        kept = {name: each.understood for name, each in earlier.items()}
        return understand(order.methods, order.services, described, kept)

    if not forks:
        return read()
    with Shared(order.targets) as targets:

        def read_and_go_on() -> tuple[dict[str, Understood], Problems]:
            found = read()
            if earlier:  # hardly all of the targets will be needed
                for _ in targets.from_back():
                    pass
            return found

        def get_ready() -> None:
            for name in targets.from_front():
                warm_up(read_manifest(order.templates, name), templates=not earlier)

        return both(get_ready, read_and_go_on)[1]


def _job(name: str, now: Understood, kept: Kept | None) -> _Job:
    reader = Reader(Memory())
    service = decoded_service(now.service, tuple(map(reader.stored, now.methods.values())), reader.memory)
    return _Job(service, reader, now, kept, differences(kept.understood, now) if kept else None)


def _made(jobs: Sequence[_Job], order: Order, progress: Progress, *, forks: bool) -> tuple[MadeOfAll, frozenset[str]]:
    """All files of all services by service and target, and what was learnt of black."""
    targets = {
        (job.service.name, name): Target(
            job.service, manifest, job.reader, job.earlier.made.get(name) if job.earlier else None, job.changed
        )
        for name in order.targets
        for manifest in [read_manifest(order.templates, name)]
        for job in jobs
    }
    parts = [Part(number, PARTS) for number in range(PARTS)] if forks else [Part()]
    pieces = [(key, part) for key in targets for part in parts]
    shipped = frozenset(learnt())
    formatter = Formatter(shipped.union(*(job.earlier.shapes for job in jobs if job.earlier)))

    def work(pieces: Iterable[Piece], told: Progress) -> tuple[dict[Piece, Share], frozenset[str]]:
        made: dict[Piece, Share] = {}
        for key, part in pieces:
            told(": ".join(key))
            made[key, part] = targets[key].share(formatter, part)
        return made, frozenset(formatter.settled.known) - shipped

    ours, theirs, learnt_there = dict[Piece, Share](), dict[Piece, Share](), frozenset[str]()
    if forks:
        with Shared(pieces) as shared:
            (ours, _), (theirs, learnt_there) = both(
                lambda: work(shared.from_front(), progress), lambda: work(shared.from_back(), lambda _: None)
            )
    made = ours | theirs
    rest, learnt_here = work((piece for piece in pieces if piece not in made), progress)  # all of it without a child
    made |= rest
    return {key: joined(made[key, part] for part in parts) for key in targets}, learnt_here | learnt_there


def _of_service(made: MadeOfAll, service: str) -> dict[str, Made]:
    """The targets of a service, without their texts: those are on the disk."""
    return {target: replace(each, files=()) for (name, target), each in made.items() if name == service}


def _inputs(order: Order) -> dict[str, dict[str, str]]:
    """Digests of the description of every service."""
    try:
        folders = [folder for folder in order.methods.iterdir() if folder.is_dir() and folder.name[0] != "."]
        return {folder.name: {} if folder.is_symlink() else inputs(str(folder)) for folder in folders}
    except OSError:  # told by whoever reads them
        return {}


def _plan(service: str, order: Order, made: MadeOfAll, sources: Sources | None) -> Plan:
    files: dict[str, str] = {}
    digests: dict[str, str] = {}
    for name in order.targets:
        each = made[service, name]
        for unit in each.units:
            if unit.path in digests:
                raise OutputFault([f"{unit.path}: error: two templates write this file"])
            digests[unit.path] = unit.digest
        files |= {file.path: file.text for file in each.files}
    return plan(order.out / service, files, _within(order, digests), sources, digests)


def _within(order: Order, paths: Iterable[str]) -> tuple[str, ...]:
    """The part of the output that a run for some targets only is about; empty for all of it."""
    if order.is_whole:
        return ()
    tops = (read_manifest(order.templates, name).output for name in order.targets)
    return tuple(top for top in tops if top) + tuple(path for path in paths if "/" not in path)
