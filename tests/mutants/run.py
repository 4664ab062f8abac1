"""Trying many mutants: as many of every kind as can be had, of all services and of all their methods in turn."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest
from multiprocessing import get_context
from pathlib import Path

from .client import Original, mutant, original
from .kinds import KINDS, Change
from .trial import trial, warm

MOST_AT_ONCE = 6
"""Mutants of one kind that are tried in one round."""


@dataclass(frozen=True)
class Candidate:
    """A change that may make a mutant."""

    kind: str
    service: str
    change: Change


@dataclass
class Tally:
    """What became of the changes of one kind."""

    ends: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    """killed, hangs, survived; illegal and equal are no mutants."""

    @property
    def mutants(self) -> int:
        return self.killed + self.ends["survived"]

    @property
    def killed(self) -> int:
        return self.ends["killed"] + self.ends["hangs"]


@dataclass
class Outcome:
    """A run."""

    kinds: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    survivors: list[Candidate] = field(default_factory=list)
    methods: set[tuple[str, str]] = field(default_factory=set)
    """Service and file of all mutants."""

    @property
    def mutants(self) -> int:
        return sum(tally.mutants for tally in self.kinds.values())

    @property
    def killed(self) -> int:
        return sum(tally.killed for tally in self.kinds.values())

    def count(self, kind: str) -> int:
        return sum(tally.ends[kind] for tally in self.kinds.values())

    def note(self, candidate: Candidate, end: str) -> None:
        tally = self.kinds[candidate.kind]
        tally.ends[end] += 1
        if end in ("killed", "hangs", "survived"):
            self.methods.add((candidate.service, candidate.change.file))
        if end == "survived":
            self.survivors.append(candidate)


@dataclass(frozen=True)
class Place:
    """An original that trials can be run with, in this process and its children."""

    of: Original
    packages: Mapping[str, list[str]]


PLACES: dict[str, Place] = {}


def run(
    services: Sequence[str],
    kinds: Sequence[str],
    number: int,
    seed: int,
    jobs: int,
    out: Path,
    told: Callable[[Outcome, Candidate, str], bool] = lambda *_: True,
) -> Outcome:
    """Try `number` mutants, as long as it is told to go on; the same ones for the same seed."""
    for service in services:
        of = original(service, out)
        PLACES[service] = Place(of, warm(of))
    waiting = {kind: _candidates(kind, seed) for kind in kinds}
    outcome = Outcome()
    goal = 0
    with get_context("fork").Pool(jobs) as pool:
        while waiting and outcome.mutants < number:
            goal += 1 if outcome.kinds or number < len(kinds) else max(1, number // len(kinds) // 4)
            batch = [
                candidate for kind in waiting for candidate in _next(waiting[kind], goal - outcome.kinds[kind].mutants)
            ]
            for candidate, end in pool.imap(_try, batch):
                outcome.note(candidate, end)
                if not told(outcome, candidate, end) or outcome.mutants == number:
                    pool.terminate()
                    return outcome
            drawn = {candidate.kind for candidate in batch}
            waiting = {
                kind: rest for kind, rest in waiting.items() if kind in drawn or outcome.kinds[kind].mutants >= goal
            }
    return outcome


def _next(waiting: Iterator[Candidate], number: int) -> Iterator[Candidate]:
    for _ in range(min(number, MOST_AT_ONCE)):
        if candidate := next(waiting, None):
            yield candidate


def _candidates(kind: str, seed: int) -> Iterator[Candidate]:
    """Those of one kind: one of each file of each service in turn, in an order of chance."""
    chance = random.Random(f"{kind} {seed}")
    files: dict[tuple[str, str], list[Candidate]] = defaultdict(list)
    for service, place in PLACES.items():
        for change in KINDS[kind](place.of.description):
            files[service, change.file].append(Candidate(kind, service, change))
    services: list[list[Candidate]] = []
    for service in PLACES:
        own = [found for (name, _), found in files.items() if name == service]
        for found in own:
            chance.shuffle(found)
        chance.shuffle(own)
        services.append([each for turn in zip_longest(*own) for each in turn if each])
    for turn in zip_longest(*services):
        yield from (each for each in turn if each)


def _try(candidate: Candidate) -> tuple[Candidate, str]:
    place = PLACES[candidate.service]
    made = mutant(place.of, candidate.change)
    return candidate, made if isinstance(made, str) else trial(place.of, made, place.packages)
