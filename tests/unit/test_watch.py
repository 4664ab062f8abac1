"""Watching: what is saved is seen, however it is saved; what is wrong is told; Ctrl-C ends it. Nothing waits here."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from generator import cli, paths, pipeline
from generator.commands.watch import watch
from generator.output import swap
from generator.pipeline import Order
from generator.watching import changes

CASE = Path(__file__).parent.parent / "cases" / "minimal" / "methods"


@pytest.fixture
def work(tmp_path: Path) -> Path:
    shutil.copytree(CASE, tmp_path / "methods")
    shutil.copytree(paths.templates(), tmp_path / "templates")
    return tmp_path


def order(work: Path) -> Order:
    return Order(work / "methods", work / "templates", work / "out")


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


class Sleeping:
    """Instead of sleeping, somebody does something."""

    def __init__(self, *steps: Callable[[], object]) -> None:
        self.steps = list(steps)
        self.slept: list[float] = []

    def __call__(self, seconds: float) -> None:
        self.slept.append(seconds)
        if not self.steps:
            raise KeyboardInterrupt
        self.steps.pop(0)()


def seen(folder: Path, *steps: Callable[[], object]) -> list[list[str]]:
    found: list[list[str]] = []
    with pytest.raises(KeyboardInterrupt):
        for changed in changes([folder], Sleeping(*steps)):
            found += [[Path(path).name for path in changed]]
    return found


def nothing() -> None:
    pass


def test_a_saved_file_is_seen_once_it_has_settled(work: Path) -> None:
    file = work / "methods/notes/note.add.yaml"
    steps = [nothing, lambda: file.write_text("a"), lambda: file.write_text("ab"), nothing, nothing]
    assert seen(work, *steps) == [[], ["note.add.yaml"]]


def test_editors_that_rename_are_followed(work: Path) -> None:
    file, new = work / "methods/notes/note.add.yaml", work / "methods/notes/.note.add.yaml.swp"
    size = file.stat().st_size

    def begin() -> None:
        new.write_text("x" * size)
        file.rename(work / "methods/notes/note.add.yaml~")

    assert seen(work, begin, lambda: new.rename(file), nothing, nothing) == [[], ["note.add.yaml"]]


def test_files_that_come_and_go_are_seen_and_others_are_not(work: Path) -> None:
    folder = work / "methods/notes"
    steps = [
        lambda: (folder / "new.yaml").write_text(""),
        nothing,
        lambda: (folder / "notes.txt").write_text(""),
        lambda: (folder / "new.yaml").unlink(),
        nothing,
        lambda: shutil.rmtree(folder),
        nothing,
    ]
    found = seen(work, *steps)
    assert found[1:3] == [["new.yaml"], ["new.yaml"]]
    assert "service.yaml" in found[3]


def test_a_long_look_makes_a_long_pause(work: Path) -> None:
    times = iter(range(0, 1000, 2))
    sleeping = Sleeping(nothing, nothing)
    with pytest.raises(KeyboardInterrupt):
        list(changes([work], sleeping, lambda: next(times)))
    assert sleeping.slept == [0.05, 20, 20]


def test_what_is_saved_is_generated_and_faults_are_told(
    work: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generator.commands.watch._start_again", nothing)
    file = work / "methods/notes/note.add.yaml"
    page = work / "out/notes/docs/methods/note.add.md"

    def saves() -> Iterator[list[str]]:
        yield []
        assert page.exists()
        edit(file, "summary: ", "sumary: ")
        yield [str(file)]
        told = capsys.readouterr().err
        assert "unknown key 'sumary'" in told and "nothing was written" in told
        edit(file, "sumary: ", "summary: Mended. ")
        yield [str(file)]
        assert "Mended." in page.read_text(encoding="utf-8")
        edit(work / "templates/docs/method.md.j2", "# ", "# Page: ")
        yield ["method.md.j2"]
        assert "# Page: " in page.read_text(encoding="utf-8")
        edit(work / "templates/docs/method.md.j2", "# Page: ", "{{ nothing_like_it }}# ")
        yield ["method.md.j2"]
        assert "docs/method.md.j2: " in capsys.readouterr().err

    watch(order(work), saves(), quiet=True)


def test_another_generator_is_started_anew(work: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[object] = []

    def start(*command: object) -> None:
        started.append(command)
        raise KeyboardInterrupt

    def changed() -> Iterator[list[str]]:
        monkeypatch.setattr("generator.output.lock.versions", lambda: ["another"])
        yield []

    monkeypatch.setattr("os.execv", start)
    with pytest.raises(KeyboardInterrupt):
        watch(order(work), changed(), quiet=True)
    assert started == [(sys.executable, sys.orig_argv)]


def test_ctrl_c_ends_watching_well(work: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.watching.changes", lambda _: _interrupted())
    with pytest.raises(SystemExit) as ended:
        cli.main(["watch", "--methods", str(work / "methods"), "--out", str(work / "out")])
    assert ended.value.code == 0


def _interrupted() -> Iterator[list[str]]:
    raise KeyboardInterrupt
    yield []


def test_ctrl_c_while_files_are_written_leaves_what_was_there(work: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    arguments = ["generate", "--methods", str(work / "methods"), "--out", str(work / "out"), "--quiet", "-t", "docs"]

    def run() -> int:
        with pytest.raises(SystemExit) as ended:
            cli.main(arguments)
        return int(ended.value.code or 0)

    assert run() == 0
    before = {path: (path.read_bytes(), path.stat().st_ino) for path in (work / "out").rglob("*") if path.is_file()}
    edit(work / "methods/notes/note.add.yaml", "summary: ", "summary: New. ")
    fill, calls = swap._fill, iter(range(10))  # pyright: ignore[reportPrivateUsage]

    def interrupted(folder: Path, new: dict[str, bytes]) -> bool:
        if next(calls):
            raise KeyboardInterrupt
        return fill(folder, new)

    with monkeypatch.context() as patch:
        patch.setattr(swap, "_fill", interrupted)
        patch.setattr(swap, "tidy_up", lambda _: None)  # as if it had been killed
        assert run() == 130
    assert {path: (path.read_bytes(), path.stat().st_ino) for path in before} == before
    assert any(path.name.startswith(".") for path in (work / "out").iterdir())
    assert run() == 0
    assert [path.name for path in (work / "out").iterdir()] == ["notes"]
    page = work / "out/notes/docs/methods/note.add.md"
    assert "New." in page.read_text(encoding="utf-8")
    unchanged = work / "out/notes/docs/methods/note.delete.md"
    assert unchanged.stat().st_ino == before[unchanged][1]


def test_ctrl_c_while_reading_exits_as_programs_do(work: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline, "prepare", interrupted)
    with pytest.raises(SystemExit) as ended:
        cli.main(["generate", "--methods", str(work / "methods"), "--out", str(work / "out")])
    assert ended.value.code == 130
    assert not (work / "out").exists()
