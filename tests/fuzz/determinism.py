"""The same descriptions give the same bytes, whatever is around them.

`python -m tests.fuzz.determinism [--methods DIR]`: each circumstance alone, then all together, over all services.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]

RUN = """\
import os, sys
umask, reverse, alone, *arguments = sys.argv[1:]
os.umask(int(umask, 8))
if reverse == "yes":
    listdir, scandir = os.listdir, os.scandir

    class Backwards:
        def __init__(self, found):
            self._found = found
        def __iter__(self):
            return iter(sorted(self._found, key=lambda entry: entry.name, reverse=True))
        def __enter__(self):
            return self
        def __exit__(self, *_):
            self._found.close()
        def close(self):
            self._found.close()

    os.listdir = lambda path=".": sorted(listdir(path), reverse=True)
    os.scandir = lambda path=".": Backwards(scandir(path))
if alone == "yes":
    os.cpu_count = lambda: 1
from generator.cli import main
main(arguments)
"""


@dataclass(frozen=True, slots=True)
class Around:
    """What is around a run; a plain one by default."""

    environment: Mapping[str, str] = field(default_factory=dict[str, str])
    umask: str = "022"
    reverse: bool = False
    """Folders list their files the other way round."""
    alone: bool = False
    """One process, where there would be two."""
    crlf: bool = False
    """Descriptions and templates as a checkout on Windows has them."""
    elsewhere: bool = False
    """Another working directory."""
    cache: bool = False
    """The second of two runs that share a cache, with the output of the first removed."""


CIRCUMSTANCES: Mapping[str, Around] = {
    "hash seed 0": Around({"PYTHONHASHSEED": "0"}),
    "hash seed 1": Around({"PYTHONHASHSEED": "1"}),
    "hash seed at random": Around({"PYTHONHASHSEED": "random"}),
    "C locale without UTF-8": Around({"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}),
    "C.UTF-8": Around({"LC_ALL": "C.UTF-8"}),
    "Turkish": Around({"LC_ALL": "tr_TR.UTF-8"}),
    "Kiritimati": Around({"TZ": "Pacific/Kiritimati"}),
    "umask 077": Around(umask="077"),
    "umask 000": Around(umask="000"),
    "reversed folders": Around(reverse=True),
    "one process": Around(alone=True),
    "CRLF": Around(crlf=True),
    "another working directory": Around(elsewhere=True),
    "a cache": Around(cache=True),
    "all together": Around(
        {"PYTHONHASHSEED": "7", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "TZ": "Asia/Kathmandu"},
        umask="077", reverse=True, alone=True, crlf=True, elsewhere=True, cache=True,
    ),
}  # fmt: skip


def digest_of(methods: Path, around: Around) -> str:
    """One digest of all that is generated; the lock apart where the sources were written otherwise."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        templates = ROOT / "templates"
        if around.crlf:
            methods = _with_crlf(methods, folder / "methods")
            templates = _with_crlf(templates, folder / "templates")
        environment = {
            **os.environ,
            "XDG_CACHE_HOME": str(folder / "cache"),
            "PYTHONPATH": str(ROOT),
            **around.environment,
        }
        out = folder / "out"
        flags = [around.umask, *("yes" if flag else "no" for flag in (around.reverse, around.alone))]
        command = [sys.executable, "-c", RUN, *flags, "generate", "--quiet", "--methods", str(methods)]
        command += ["--templates", str(templates), "--out", str(out), *([] if around.cache else ["--no-cache"])]
        cwd = folder if around.elsewhere else ROOT
        for _ in range(1 + around.cache):
            shutil.rmtree(out, ignore_errors=True)
            run = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)
            assert run.returncode == 0, run.stdout + run.stderr
        digest = hashlib.sha256()
        for path in sorted(out.rglob("*"), key=lambda each: each.relative_to(out).as_posix()):
            if path.is_file():
                data = path.read_bytes()
                assert b"\r" not in data, path
                if path.name != ".methodgen.json":  # tells the digests of what it was made from
                    digest.update(f"{path.relative_to(out).as_posix()}\0{len(data)}\0".encode() + data)
                elif not around.crlf:
                    assert b"files" in data
        return digest.hexdigest()


def _with_crlf(source: Path, target: Path) -> Path:
    shutil.copytree(source, target)
    for path in target.rglob("*"):
        if path.suffix in {".yaml", ".j2"}:
            path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    return target


def main() -> None:
    """All of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--number", type=int, default=1, help="times over")
    parser.add_argument("--methods", type=Path, default=ROOT / "methods", help="folder of descriptions")
    options = parser.parse_args()
    start, faults = time.monotonic(), 0
    methods: Path = options.methods.resolve()
    usual = digest_of(methods, Around())
    for turn in range(options.number):
        for name, around in CIRCUMSTANCES.items():
            found = digest_of(methods, around)
            faults += found != usual
            if found != usual:
                print(f"FAILED {name} (turn {turn}): other bytes", flush=True)
    total = len(CIRCUMSTANCES) * options.number
    print(
        f"{total} circumstances over {options.methods}: {total - faults} the same bytes; "
        f"{time.monotonic() - start:.0f} s; {faults} failures"
    )
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
