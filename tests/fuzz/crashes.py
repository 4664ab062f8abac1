"""Runs that are killed, starved, stopped or disturbed leave the whole old output or the whole new one.

`python -m tests.fuzz.crashes --number N`: N kills at random moments, half of them while files are written, and every
other fault there is a check for.
"""

from __future__ import annotations

import argparse
import errno
import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from generator import paths
from generator.output.cache import Cache
from generator.output.write import OutputFault, Plan, Sources, apply, plan
from generator.pipeline import Order, carry_out, prepare, remembered

ROOT = Path(__file__).parents[2]
CASE = ROOT / "tests" / "cases" / "orders" / "methods" / "market"
Tree = Mapping[str, tuple[str, bytes]]
"""Path to what is there: kind and mode, and the bytes."""
WRITTEN, REFUSED = 0, 3


@dataclass(frozen=True, slots=True)
class Stage:
    """A small service with an output, to which somebody has added files, and a change to its description."""

    folder: Path

    @property
    def out(self) -> Path:
        return self.folder / "out"

    @property
    def cache(self) -> Path:
        return self.folder / "cache"

    @property
    def order(self) -> Order:
        return Order(self.folder / "methods", paths.templates(), self.out)

    def generate(self) -> None:
        """A whole run, as the command does it."""
        cache = Cache(self.cache)
        carry_out(prepare(self.order, lambda _: None, remembered(self.order, cache)), self.order, cache)

    def change(self) -> None:
        """A method goes, another has a new name, and many pages change."""
        methods = self.folder / "methods" / "market"
        (methods / "order.cancel.yaml").unlink()
        text = (methods / "order.get.yaml").read_text(encoding="utf-8")
        (methods / "order.get.yaml").unlink()
        (methods / "order.show.yaml").write_text(text.replace("order.get", "order.show"), encoding="utf-8")
        service = methods / "service.yaml"
        service.write_text(
            service.read_text(encoding="utf-8").replace("title: Market", "title: Bazaar"), encoding="utf-8"
        )

    def tree(self) -> Tree:
        """All that is in the output, apart from what a run that was killed left beside it."""
        found = {
            path.relative_to(self.out).as_posix(): _state(path)
            for path in self.out.rglob("*")
            if ".market.methodgen" not in path.relative_to(self.out).parts
        }
        return {path: state for path, state in found.items() if path != "."}

    def leftovers(self) -> list[str]:
        """Files of a run that nobody needs once it is over."""
        found = [path for path in self.out.rglob("*") if path.name.endswith(".methodgen") or path.suffix == ".tmp"]
        return [path.relative_to(self.folder).as_posix() for path in found]


@dataclass(frozen=True, slots=True)
class Scene:
    """A stage before a change, with the trees before and after it, to be set up as often as is wanted."""

    before: Stage
    old: Tree
    new: Tree
    files: Mapping[str, str]
    """All texts of the new tree, so that they need not be made for every check."""
    sources: Sources

    def planned(self, stage: Stage) -> Plan:
        """What a run has to do there."""
        return plan(stage.out / "market", self.files, sources=self.sources)

    @contextmanager
    def again(self) -> Generator[Stage]:
        with tempfile.TemporaryDirectory() as name:
            target = Path(name) / "stage"
            shutil.copytree(self.before.folder, target, symlinks=True)
            stage = Stage(target)
            yield stage
            for path in (target, *target.rglob("*")):  # whatever a check has made of it
                if path.is_dir() and not path.is_symlink():
                    path.chmod(0o755)


def scene(folder: Path) -> Scene:
    """Made once: generate, add files of others, generate what comes after the change elsewhere."""
    before = Stage(folder / "before")
    shutil.copytree(CASE, before.folder / "methods" / "market")
    before.generate()
    (before.out / "notes.txt").write_text("Somebody's notes.")
    (before.out / "market" / "mine.md").write_text("Somebody's page.")
    (before.out / "market" / "python" / "local").mkdir()
    (before.out / "market" / "python" / "local" / "script.py").write_text("print(1)")
    (before.out / "market" / "docs" / "link.md").symlink_to("../mine.md")
    before.change()
    old = before.tree()
    made = Scene(before, old, {}, {}, Sources())
    with made.again() as stage:
        stage.generate()
        new = stage.tree()
        shutil.rmtree(stage.out)
        (all_of_it,) = prepare(stage.order, lambda _: None).plans
    lock = json.loads(all_of_it.lock)
    assert old != new
    return Scene(before, old, new, all_of_it.writes, Sources(lock["made with"], lock["inputs"]))


def _state(path: Path) -> tuple[str, bytes]:
    if path.is_symlink():
        return "link", os.fsencode(path.readlink())
    if path.is_dir():
        return "folder", b""
    return f"file {path.stat().st_mode & 0o777:o}", path.read_bytes()


def in_child(work: Callable[[], object]) -> int:
    """Do it in a forked process; its exit status as the command's would be, negative for a signal."""
    child = start(work)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def start(work: Callable[[], object]) -> int:
    """Fork a process that does it."""
    child = os.fork()
    if child:
        return child
    status = 99
    try:
        work()
        status = WRITTEN
    except OutputFault:
        status = REFUSED
    except OSError:
        status = 4
    except KeyboardInterrupt:
        status = 130
    finally:
        os._exit(status)


def whole(stage: Stage, scene: Scene, what: str) -> bool:
    """Whether the new tree is there; fails where it is neither that nor the old one."""
    tree = stage.tree()
    if tree == scene.new:
        return True
    differs = [path for path in scene.old.keys() | tree.keys() if scene.old.get(path) != tree.get(path)]
    assert tree == scene.old, f"{what}: neither the old tree nor the new one: {sorted(differs)[:5]}"
    return False


def recovers(stage: Stage, scene: Scene, what: str) -> None:
    """The next run brings the new tree and leaves nothing else."""
    apply(scene.planned(stage))
    assert stage.tree() == scene.new, f"{what}: the next run did not finish the work"
    assert stage.leftovers() == [], f"{what}: {stage.leftovers()}"


def kills(scene: Scene, number: int, seed: int) -> tuple[int, int]:
    """Kill runs at random moments; how many had written, and how many had not."""
    source = random.Random(seed)
    lengths = {True: 0.0, False: 0.0}
    for is_whole in lengths:
        with scene.again() as stage:
            work = _work(stage, scene, is_whole=is_whole)
            begun = time.perf_counter()
            in_child(work)
            lengths[is_whole] = time.perf_counter() - begun
    written = 0
    for turn in range(number):
        is_whole = turn % 2 == 0
        with scene.again() as stage:
            child = start(_work(stage, scene, is_whole=is_whole))
            time.sleep(source.uniform(0, lengths[is_whole]))
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            what = f"kill {turn} of seed {seed}"
            written += whole(stage, scene, what)
            recovers(stage, scene, what)
    return written, number - written


def _work(stage: Stage, scene: Scene, *, is_whole: bool) -> Callable[[], object]:
    if is_whole:
        return stage.generate
    due = scene.planned(stage)
    return lambda: apply(due)


def failing_calls(scene: Scene, every: int = 1) -> int:
    """The disk refuses the n-th thing it is asked for while files are written, for every n; how many there are."""
    number = 0
    while True:
        with scene.again() as stage:
            due = scene.planned(stage)
            status = in_child(lambda: _refusing(number, lambda: apply(due)))  # noqa: B023 - called at once
            what = f"call {number} refused"
            assert status in {WRITTEN, REFUSED}, f"{what}: ended with {status}"
            if status == REFUSED:
                assert not whole(stage, scene, what), f"{what}: written, though the run said that nothing was"
            else:
                assert whole(stage, scene, what), f"{what}: not written, though the run said so"
                assert number, "nothing was refused"
                if _count(scene) <= number:
                    return number
            recovers(stage, scene, what)
        number += every


EVENTS = frozenset({"open", "os.mkdir", "os.link", "os.rename", "os.remove", "os.rmdir", "os.chmod"})


def _refusing(number: int, work: Callable[[], object]) -> None:
    calls = [0]

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event in EVENTS:
            if calls[0] == number:
                calls[0] += 1
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(arguments[0]))
            calls[0] += 1

    sys.addaudithook(hook)
    work()


def _count(scene: Scene) -> int:
    """How many calls there are in a run that nothing disturbs."""
    with scene.again() as stage:
        due = scene.planned(stage)
        reading, writing = os.pipe()
        calls = [0]

        def hook(event: str, _: tuple[object, ...]) -> None:
            calls[0] += event in EVENTS

        def work() -> None:
            sys.addaudithook(hook)
            apply(due)
            os.write(writing, str(calls[0]).encode())

        in_child(work)
        found = int(os.read(reading, 100))
        os.close(reading)
        os.close(writing)
    return found


def full_disk(scene: Scene, sizes: tuple[int, ...] = (0, 1, 500, 4_000, 12_000)) -> None:
    """No file may grow beyond a size, so that one is cut in the middle."""
    for size in sizes:
        with scene.again() as stage:
            due = scene.planned(stage)

            def work(size: int = size, due: Plan = due) -> None:
                signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
                resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
                apply(due)

            assert in_child(work) == REFUSED, f"files of at most {size} bytes"
            assert not whole(stage, scene, f"files of at most {size} bytes")
            recovers(stage, scene, f"files of at most {size} bytes")


def forbidden(scene: Scene) -> int:
    """Folders and files that may not be written to; a process of nobody's, for nothing is forbidden to root."""
    cases: dict[str, Callable[[Stage], list[Path]]] = {
        "the output": lambda stage: [stage.out],
        "its folder": lambda stage: [stage.folder],
        "the service": lambda stage: [stage.out / "market"],
        "a folder": lambda stage: [stage.out / "market" / "docs" / "methods"],
        "everything": lambda stage: [path for path in (stage.out, *stage.out.rglob("*")) if path.is_dir()],
        "files": lambda stage: [path for path in stage.out.rglob("*.py") if not path.is_symlink()],
    }
    for what, chosen in cases.items():
        with scene.again() as stage:
            _give_away(stage.folder.parent)
            due = scene.planned(stage)
            touched = [(path, path.stat().st_mode) for path in chosen(stage)]
            for path, mode in touched:
                path.chmod(mode & ~0o222)
            status = in_child(lambda: _as_nobody(lambda: apply(due)))  # noqa: B023 - called at once
            for path, mode in touched:
                if path.exists():
                    path.chmod(mode)
            assert status in {WRITTEN, REFUSED}, f"{what} is read-only: ended with {status}"
            if what != "files":
                assert whole(stage, scene, f"{what} is read-only") == (status == WRITTEN)
            recovers(stage, scene, f"{what} is read-only") if what != "files" else None
    return len(cases)


def _give_away(folder: Path) -> None:
    if os.geteuid() == 0:
        for path in (folder, *folder.rglob("*")):
            os.chown(path, 65534, 65534, follow_symlinks=False)


def _as_nobody(work: Callable[[], object]) -> None:
    if os.geteuid() == 0:
        os.setgroups([])
        os.setresgid(65534, 65534, 65534)
        os.setresuid(65534, 65534, 65534)
    work()


def together(scene: Scene, number: int, rounds: int) -> None:
    """Several runs at once: each writes or says that another has, and what is there is whole."""
    for turn in range(rounds):
        with scene.again() as stage:
            children = [start(stage.generate) for _ in range(number)]
            statuses = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
            assert set(statuses) <= {WRITTEN, REFUSED}, statuses
            assert WRITTEN in statuses
            assert whole(stage, scene, f"{number} runs at once, round {turn}")
            recovers(stage, scene, f"{number} runs at once, round {turn}")


def interrupted(scene: Scene, number: int, seed: int) -> None:
    """Ctrl-C at random moments: exit status 130, no traceback, the whole old tree or the whole new one."""
    source = random.Random(seed)
    length = 1.0
    for turn in range(number + 1):
        with scene.again() as stage:
            command = [sys.executable, "-m", "generator", "generate", "--no-cache", "--out", str(stage.out)]
            command += ["--methods", str(stage.order.methods)]
            begun = time.perf_counter()
            process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            if turn:  # the first shows how long a run takes
                time.sleep(source.uniform(0.15, length))
                process.send_signal(signal.SIGINT)
            out, err = process.communicate()
            length = length if turn else time.perf_counter() - begun
            what = f"Ctrl-C {turn} of seed {seed}"
            assert process.returncode in (
                {0} if not turn else {0, 130, -signal.SIGINT}
            ), f"{what}: {process.returncode}: {out}{err}"
            assert "Traceback" not in out + err, f"{what}: {err}"
            assert whole(stage, scene, what) or process.returncode, what
            recovers(stage, scene, what)


def main() -> None:
    """All of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--number", type=int, default=200, help="kills")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        made = scene(Path(folder))
        written, not_yet = kills(made, options.number, options.seed)
        print(
            f"{options.number} kills: {written} new trees, {not_yet} old ones, all whole, nothing left over", flush=True
        )
        calls = failing_calls(made)
        print(f"{calls} refused calls to a full disk, one at a time: the old tree each time", flush=True)
        full_disk(made)
        print(
            f"{forbidden(made)} kinds of read-only folders and files, and files cut in the middle: whole trees",
            flush=True,
        )
        together(made, 4, 10)
        print("10 times 4 runs at once: the new tree each time", flush=True)
        interrupted(made, 30, options.seed)
        print(f"30 times Ctrl-C: exit 130, whole trees, no traceback; {time.monotonic() - begun:.0f} s")


if __name__ == "__main__":
    main()
