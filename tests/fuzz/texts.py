"""Hostile texts in every field of a description: they never run, and come out as they went in.

`python -m tests.fuzz.texts --number N`: every text of the list in every field, then N random ones.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from generator import paths
from generator.pipeline import Order, carry_out, prepare
from generator.problems import Problem
from generator.spec.load import load
from generator.spec.node import Node
from generator.website import files as site_files

from ..site.hostile import TEXTS
from .descriptions import Field, Texts, everything, fields, many, write
from .evaluated import read, versions
from .running import use

HOSTILE = (
    *TEXTS.values(),
    ">>> __import__('os').mkdir('canary_doctest')",
    "one\n\n>>> __import__('os').mkdir('canary_doctest')\n\ntwo",
    "a \u2028 b \u0085 c",
)
FILES = everything()
FIELDS, UNREACHED = fields(FILES)
MANY_FILES = everything(many=many(125))
MANY = tuple(one for one in fields(MANY_FILES)[0] if one.file == "item.many.yaml" and one.path[1:] and not one.is_key)
VALUES = frozenset(
    {
        ("constants", "v"),
        ("parameters", "words", "default"),
        ("parameters", "kinds", "values", 0),
        ("parameters", "kinds", "values", 1),
        ("parameters", "level", "values", "high"),
        ("example", "request", "words"),
        ("example", "response", "list", "items", "item", 0, "text"),
        ("example", "response", "list", "tags", 0),
        ("response", "found", "json"),
        ("response", "kept", "fields", "level", "with"),
    }
)
"""Values that may be nearly any text, as those for people may; others have to fit something else."""
ODD = "\"'\\`{}[]()<>|#%$&*_~@!:;,.=+-/?^ \t\n\u200b\u00ad\ufeff\u2028\u0301\U0001f600é日ש"
EASY = tuple(one for one in FIELDS if one.is_prose or one.path in VALUES)
EASY_ONES = frozenset((*EASY, *MANY))
ODDER = tuple(one for one in FIELDS if one not in EASY_ONES)
"""Templates, addresses, paths, spellings on the wire: most texts are refused there, and others make a service that
no client could get on with; so what is generated is compiled, imported and read, but its own tests are not run."""


@dataclass(slots=True)
class Tally:
    """What was found so far."""

    accepted: int = 0
    refused: int = 0
    runs: int = 0
    failures: list[str] = field(default_factory=list[str])
    sought: int = 0
    """How often a text was looked for in a file that has to have it."""

    def check(self, fault: str, *, ok: bool) -> None:
        """Take note of what is wrong."""
        if not ok:
            self.failures.append(fault)
            print(f"FAILED {fault}", file=sys.stderr, flush=True)


def refusal(given: Texts, files: Mapping[str, Node] = FILES) -> list[Problem]:
    """What is told against a description with these texts; nothing when it is legal."""
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder), files, given)
        _, problems = load(Path(folder))
        assert all(line.isprintable() and "Error" not in line for line in problems.lines), problems.lines
        return [problem for problem in problems if problem.level == "error"]


def legal(given: Texts, files: Mapping[str, Node] = FILES) -> list[Texts]:
    """The same texts in as few descriptions as are legal; those that are refused by themselves are in none."""
    if not given:
        return []
    problems = refusal(given, files)
    if not problems:
        return [given]
    if len(given) == 1:
        return []
    named = {(Path(problem.file).name, problem.where) for problem in problems}
    told = {one for one in given if not one.is_key and (one.file, ".".join(map(str, one.path))) in named}
    if told and len(told) < len(given):
        rest = legal({one: text for one, text in given.items() if one not in told}, files)
        return rest + [part for one in told - EASY_ONES for part in legal({one: given[one]}, files)]
    items = list(given.items())
    half = len(items) // 2
    return joined(legal(dict(items[:half]), files) + legal(dict(items[half:]), files), files)


def joined(parts: Iterable[Texts], files: Mapping[str, Node] = FILES) -> list[Texts]:
    """The same in fewer descriptions, where they get on with each other."""
    found: list[Texts] = []
    for part in parts:
        for at, other in enumerate(found):
            if not refusal({**other, **part}, files):
                found[at] = {**other, **part}
                break
        else:
            found.append(part)
    return found


@cache
def places(chosen: tuple[Field, ...]) -> Mapping[Field, frozenset[str]]:
    """The files in which the text of a field is found, learnt with words that mean nothing."""
    marks = {one: f"Zq{at}x marks a place." for at, one in enumerate(chosen)}
    found: dict[Field, frozenset[str]] = {}
    files = MANY_FILES if chosen is MANY else FILES
    for part in joined(legal(marks, files), files):
        said = {path: read(path, content).texts for path, content in generated(part, files=files).items()}
        for one, mark in part.items():
            found[one] = frozenset(path for path, content in said.items() if mark in content)
    return found


@cache
def plain_skeleton() -> frozenset[str]:
    """What the pages are made of when nobody means harm."""
    empty = {one: "" for one in EASY if one.path[-1] == "default"}  # is told in a way of its own
    files = [*generated({}).items(), *generated(empty).items()]
    return frozenset().union(*(read(path, content).skeleton for path, content in files))


def generated(
    given: Texts, check: Path | None = None, files: Mapping[str, Node] = FILES, *, tests: bool = True
) -> dict[str, str]:
    """All files of all targets and of the site; used as well, when a folder for that is given."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write(folder / "methods", files, given)
        order = Order(folder / "methods", paths.templates(), folder / "out")
        outcome = prepare(order, lambda _: None)
        assert not outcome.is_faulty, outcome.problems.lines
        carry_out(outcome)
        service = folder / "out" / "shop"
        (model,), _ = load(order.methods)
        for path, text in site_files(model, order.templates, lambda _: None).items():
            target = service / "site" / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="")
        if check:
            use(service, check, tests=tests)
        found = {path.relative_to(service).as_posix(): path for path in service.rglob("*") if path.is_file()}
        return {
            path: at.read_bytes().decode() for path, at in found.items() if not {"runtime", "testkit"} & {*at.parts}
        }


def examine(given: Texts, tally: Tally, chosen: tuple[Field, ...] = EASY) -> None:
    """Generate with these texts, use what comes out, and find every text again where it has to be."""
    files = MANY_FILES if chosen is MANY else FILES
    with tempfile.TemporaryDirectory() as scratch:
        output = generated(given, Path(scratch), files, tests=chosen is not ODDER)
    tally.runs += 1
    tally.accepted += len(given)
    said: dict[str, str] = {}
    for path, content in output.items():
        assert "\r" not in content, f"{path} has a CR"
        found = read(path, content)
        said[path] = found.texts
        new = found.skeleton - plain_skeleton()
        tally.check(f"{path}: {sorted(new)}", ok=not new)
    model = set(_model_texts(json.loads(output["model.json"])))
    for one, text in given.items():
        for path in places(chosen).get(one, frozenset()) & said.keys():
            tally.sought += 1
            pieces = re.split(r"\n\s*\n", text)  # pages and docstrings have paragraphs
            there = all(any(form in said[path] for form in versions(piece, path)) for piece in pieces)
            tally.check(f"{one}: {text!r} is not in {path}", ok=there)
        if "model.json" in places(chosen).get(one, ()):
            exact = any(text.strip("\n") in value for value in model)
            tally.check(f"{one}: {text!r} is not as it was in model.json", ok=exact)


def _model_texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from map(str, value)
        for part in value.values():
            yield from _model_texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from _model_texts(part)


def turn(start: int, chosen: Sequence[Field]) -> dict[Field, str]:
    """A text for each field, all of them in turn."""
    return {one: HOSTILE[(start + at) % len(HOSTILE)] for at, one in enumerate(chosen)}


def pairs(turns: range, tally: Tally, chosen: tuple[Field, ...] = EASY) -> None:
    """Some of the turns; all of them are every text in every field."""
    for start in turns:
        given = turn(start, chosen)
        parts = legal(given)
        accepted = {one for part in parts for one in part}
        for one, text in given.items():
            if one not in accepted:
                tally.refused += 1
                tally.check(f"{one}: {text!r} is neither refused nor generated", ok=bool(refusal({one: text})))
        _examine_all(parts, tally, chosen)
        print(f"turn {start}: {tally.accepted:,} accepted, {tally.refused:,} refused", file=sys.stderr, flush=True)


def random_texts(drawn: Sequence[str], tally: Tally) -> None:
    """Texts that nobody thought of, as many in each description as it has room for."""
    for start in range(0, len(drawn), len(MANY)):
        given = dict(zip(MANY, drawn[start : start + len(MANY)], strict=False))
        parts = legal(given, MANY_FILES)
        tally.refused += len(given) - sum(map(len, parts))
        _examine_all(parts, tally, MANY)


def _examine_all(parts: Iterable[Texts], tally: Tally, chosen: tuple[Field, ...]) -> None:
    for part in parts:
        try:
            examine(part, tally, chosen)
        except (AssertionError, ValueError) as fault:  # something failed, or cannot be read as what it is
            tally.check(str(fault), ok=False)


def sample(number: int, seed: int) -> list[str]:
    """Texts made of pieces that mean something to somebody, of odd characters and of any others."""
    source = random.Random(seed)
    pieces = [piece for text in HOSTILE for piece in re.findall(r"\w+|\W+", text[:200])] + list(ODD)
    return [_drawn(source, pieces) for _ in range(number)]


def _drawn(source: random.Random, pieces: Sequence[str]) -> str:
    found: list[str] = []
    for _ in range(source.randint(1, 12)):
        kind = source.random()
        if kind < 0.7:
            found.append(source.choice(pieces))
        else:
            code = source.randrange(32, 0x300 if kind < 0.9 else 0x110000)
            found.append(chr(code) if not 0xD800 <= code < 0xE000 else "?")
    return "".join(found)


def main() -> None:
    """Both long runs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--number", type=int, default=100_000, help="random texts")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--turns", type=int, default=len(HOSTILE), help="of the listed texts; all of them by default")
    parser.add_argument("--easy", action="store_true", help="leave out templates, addresses and the like")
    options = parser.parse_args()
    listed, odder, randomly, start = Tally(), Tally(), Tally(), time.monotonic()
    if options.turns:
        pairs(range(options.turns), listed)
        print(f"{options.turns} texts x {len(EASY)} fields: {_told(listed, start)}", flush=True)
    if options.turns and not options.easy:
        pairs(range(options.turns), odder, ODDER)
        print(f"{options.turns} texts x {len(ODDER)} fields of the wire: {_told(odder, start)}", flush=True)
    if options.number:
        random_texts(sample(options.number, options.seed), randomly)
        print(f"{options.number:,} random texts: {_told(randomly, start)}", flush=True)
    sys.exit(bool(listed.failures or odder.failures or randomly.failures))


def _told(tally: Tally, start: float) -> str:
    kept = f"{tally.accepted:,} came out as they went in, {tally.refused:,} refused with a message"
    work = f"{tally.runs} generations, {tally.sought:,} texts sought in files, {time.monotonic() - start:.0f} s"
    return f"{kept}; {len(tally.failures)} failures ({work})"


if __name__ == "__main__":
    main()
