"""Files that no honest hand wrote: each is read as it is meant or refused, in good time, and nothing is raised.

`python -m tests.fuzz.yaml_layer --number N`: the listed files, the large ones in processes of their own, then N files
that are the bytes of a good one with something changed.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.spec.load import load
from generator.spec.node import Node
from generator.spec.source import parse

from ..unit import shop

ROOT = Path(__file__).parents[2]
MOST_SECONDS = 2.0
MOST_BYTES = 200 * 1024 * 1024
MIB = 1024 * 1024

FILES: dict[str, dict[str, str]] = json.loads(Path(__file__).with_name("yaml_files.json").read_text(encoding="utf-8"))
"""Small files, as Latin-1, and what is to become of each."""
TEXTS = {
    "22-bool-name": {"name": "no"},
    "23-bool-key": {"name": "demo.echo", "on": "x"},
    "24-octal": {"name": "demo.echo", "enum": ["010", "0o10", "08", "0x1F", "0b11", "1_000"]},
    "25-date": {"name": "demo.echo", "enum": ["2024-01-02", "2024-01-02T03:04:05Z"]},
    "26-version": {"version": "1.10"},
    "29-number-key": {"1": "x", "~": "y"},
}
"""What those that may be read have to be read as."""
LATER = frozenset({"28-inf", "37-zwsp-key"})
"""Refused by the schemas, which know where a number is wanted and which keys there are."""
HEAD = "method: item.big\nsummary: Be big.\nsigned: false\nresponse: none\nerrors: {}\n"


def plain(node: Node | None) -> object:
    """A tree as JSON has it."""
    if node is None or isinstance(node.content, str):
        return node and node.content
    if isinstance(node.content, tuple):
        return [plain(item) for item in node.content]
    return {key: plain(value) for key, value in node.entries.items()}


def check_listed() -> int:
    """Every listed file, alone and as a method of a service; returns their number."""
    for name, listed in FILES.items():
        data = listed["bytes"].encode("latin-1")
        node, problems = parse(data, f"{name}.yaml")
        assert all(str(problem).isprintable() and "Error" not in str(problem) for problem in problems), name
        refused = bool(problems)
        assert refused or listed["expect"] == "exact-text-or-refuse" or name in LATER, name
        assert refused or name in LATER or plain(node) == TEXTS[name], name
        assert told(data), f"{name} is legal as a method"
    inf = HEAD + "parameters: {a: {type: number, maximum: .inf, doc: A.}, b: {type: number, default: .nan, doc: B.}}\n"
    assert len(told(inf.encode())) == 2
    return len(FILES)


def told(data: bytes) -> list[str]:
    """What is told of a service with this as one of its methods."""
    with tempfile.TemporaryDirectory() as folder:
        shop.write(Path(folder))
        (Path(folder) / "shop" / "item.big.yaml").write_bytes(data)
        _, problems = load(Path(folder))
        assert all(line.isprintable() and "Traceback" not in line for line in problems.lines)
        return problems.lines if problems.errors else []


def large() -> Iterator[tuple[str, bytes]]:
    """Files of up to 1 MiB, each costly in a way of its own, and some beyond."""
    yield "brackets", b"[" * 100_000
    yield "closed brackets", b"a: " + b"[" * 100_000 + b"]" * 100_000
    yield "braces", b"{a: " * 100_000
    yield "blocks", b"- " * 500_000
    yield "questions", b"? " * 500_000
    yield "old form of parameters", b"name: demo.echo\nparams:\n" + b"".join(
        b"  - {name: p%d, type: string}\n" % number for number in range(20_000)
    )
    parameters = "".join(f"  p{number}: {{type: string, doc: P.}}\n" for number in range(12_000))
    yield "parameters", f"{HEAD}parameters:\n{parameters}".encode()
    yield "tabs", f'{HEAD}description: "x{" " * 20_000}y"\n'.replace(" " * 20_000, "\t" * 20_000).encode()
    yield "enum", f"{HEAD}parameters: {{a: {{type: enum, doc: A., values: [{'v, ' * 10_000}]}}}}\n".encode()
    yield "distinct values", (
        f"{HEAD}parameters: {{a: {{type: enum, doc: A., values: [{', '.join(f'v{n}' for n in range(10_000))}]}}}}\n"
    ).encode()
    yield "one text", (HEAD + "description: " + "x" * (MIB - 200) + "\n").encode()
    yield "lines", (HEAD + "description: |\n" + "  x\n" * 250_000).encode()
    yield "comments", (HEAD + "# c\n" * 250_000).encode()
    yield "unknown keys", "".join(f"k{number}: 1\n" for number in range(19_000)).encode()
    yield "the same key", b"a: 1\n" * 19_000
    yield "long keys", b"".join(b"%s%d: 1\n" % (b"k" * 50, number) for number in range(15_000))
    yield "quotes", b'"' * (MIB - 10)
    yield "anchors", b"a: [" + b"&a x, " * 170_000 + b"]"
    yield "escapes", b'a: "' + rb"\x41" * 250_000 + b'"\n'
    yield "ampersands", b"&" * (MIB - 10)
    yield "invalid bytes", b"\xff" * (MIB - 10)
    yield "controls", b"\x01" * (MIB - 10)
    yield "carriage returns", b"\r" * (MIB - 10)
    yield "nothing", b"\n" * (MIB - 10)
    yield "more than 1 MiB", b"a" * (MIB + 1)
    yield "50 MB", b"name: demo.echo\ndescription: " + b"x" * 52_428_800


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run of `methodgen lint` took."""

    status: int
    seconds: float
    """Of the processor: a busy machine makes them no more."""
    memory: int
    output: str


def cost_of(data: bytes, extra: Mapping[str, str] | None = None) -> Cost:
    """Lint a service with this file, in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        shop.write(Path(folder))
        for name, text in (extra or {}).items():
            (Path(folder) / "shop" / name).write_text(text, encoding="utf-8")
        (Path(folder) / "shop" / "item.big.yaml").write_bytes(data)
        command = [sys.executable, "-m", "generator", "lint", "--methods", folder]
        told = Path(folder) / "cost.json"
        run = subprocess.run(
            [sys.executable, "-c", MEASURE, str(told), *command],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=True,
        )
        status, seconds, kilobytes = json.loads(told.read_text())
    return Cost(status, seconds, kilobytes * 1024, run.stdout)


MEASURE = """
import json, resource, subprocess, sys
status = subprocess.call(sys.argv[2:])
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
with open(sys.argv[1], "w") as file:
    json.dump([status, usage.ru_utime + usage.ru_stime, usage.ru_maxrss], file)
"""
"""Runs a command from a small process: the peak of a process is at first that of the one it comes from."""


def check_large(name: str, data: bytes) -> Cost:
    """A large file is refused in time, within bounds, in words; or read, when it is only a large comment."""
    cost = cost_of(data)
    assert cost.status in {0, 1}, f"{name}: {cost}"
    assert cost.seconds < MOST_SECONDS, f"{name}: {cost.seconds:.2f} s"
    assert cost.memory < MOST_BYTES, f"{name}: {cost.memory // MIB} MB"
    assert "Traceback" not in cost.output, f"{name}: {cost.output}"
    assert len(cost.output) < 40_000, name
    return cost


def changed(text: str, source: random.Random) -> bytes:
    """A good file with something changed, left out, doubled or put in."""
    data = bytearray(text.encode())
    for _ in range(source.randint(1, 4)):
        at = source.randrange(len(data))
        until = min(len(data), at + source.randint(1, 30))
        piece = bytes(data[at:until])
        kind = source.randrange(5)
        if kind == 0:
            del data[at:until]
        elif kind == 1:
            data[at:at] = piece
        elif kind == 2:
            data[at:at] = source.choice(PIECES)
        elif kind == 3:
            data[at] = source.randrange(256)
        else:
            data[at:until] = source.choice(PIECES)
        if not data:
            data = bytearray(b"x")
    return bytes(data)


def reworded(text: str, source: random.Random) -> bytes:
    """A good file with words of any file in the place of its own, lines left out or elsewhere: mostly still YAML."""
    for _ in range(source.randint(1, 3)):
        lines = text.splitlines(keepends=True)
        at, other = source.randrange(len(lines)), source.randrange(len(lines))
        kind = source.randrange(8)
        if kind == 0:
            del lines[at]
        elif kind == 1:
            lines.insert(other, lines.pop(at))
        elif kind == 2:
            lines.insert(other, lines[at])
        elif places := list(WORD.finditer(lines[at])):
            place = source.choice(places)
            lines[at] = lines[at][: place.start()] + source.choice(WORDS) + lines[at][place.end() :]
        text = "".join(lines) or "x"
    return text.encode()


WORD = re.compile(r"[^\s,:{}\[\]\"]+")
WORDS = sorted({*" ".join(map(" ".join, map(WORD.findall, shop.FILES.values()))).split(), "0", "-1", "1e9", "~", "''"})
PIECES = [
    *(b"[ ] { } : - ? & * ! | > % @ ` ' \" # , ~ null true .inf 1e9 <<: --- ... &a *a !!str !x $include".split()),
    *(
        b"\t",
        b"\n",
        b"\r\n",
        b"\r",
        b"\n  ",
        b": ",
        b" #",
        b"\x00",
        b"\xff",
        b"\xef\xbb\xbf",
        "\u202e\u200b\xa0".encode(),
    ),
    *(b"9" * 40, b"x" * 600, b"[" * 40, b"parameters:", b"errors:", b"type:", b"values:", b"fields:", b"response:"),
]


def check_changed(number: int, seed: int) -> tuple[int, int]:
    """Read changed files as files of a service; returns how many were refused, and how many of them as no YAML."""
    source, refused, unread = random.Random(seed), 0, 0
    with tempfile.TemporaryDirectory() as name:
        shop.write(Path(name))
        for turn in range(number):
            file = source.choice(list(shop.FILES))
            data = (reworded if turn % 4 == 0 else changed)(shop.FILES[file], source)
            node, problems = parse(data, "x.yaml")
            assert node is not None or problems
            if node is None:
                unread += 1
                continue
            path = Path(name) / "shop" / file
            before = path.read_bytes()
            path.write_bytes(data)
            try:
                _, found = load(Path(name))
            except Exception as fault:
                raise AssertionError(f"{fault!r} of {data!r} as {path.name}") from fault
            refused += bool(found.errors)
            assert all(line.isprintable() for line in found.lines)
            path.write_bytes(before)
    return refused + unread, unread


def main() -> None:
    """All of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--number", type=int, default=5_000, help="changed files")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    start = time.monotonic()
    print(f"{check_listed()} listed files: each refused, or read as it is written", flush=True)
    costs = {name: check_large(name, data) for name, data in large()}
    slowest, largest = max(costs.values(), key=lambda cost: cost.seconds), max(
        costs.values(), key=lambda cost: cost.memory
    )
    print(
        f"{len(costs)} large files: at most {slowest.seconds:.2f} s of processor time and "
        f"{largest.memory / MIB:.0f} MB, start of Python included",
        flush=True,
    )
    refused, unread = check_changed(options.number, options.seed)
    print(
        f"{options.number:,} changed files: {refused:,} refused, {unread:,} of them as no YAML, none raised; "
        f"{time.monotonic() - start:.0f} s"
    )


if __name__ == "__main__":
    main()
