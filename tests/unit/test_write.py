"""What the generator does to a folder: only what it must, and only to files of its own."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from generator.output.write import MANIFEST, OutputFault, apply, plan


def write(folder: Path, files: dict[str, str]) -> None:
    apply(plan(folder, files))


def tree(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text()
        for path in folder.rglob("*")
        if path.is_file() and path.name != MANIFEST
    }


def test_writes_what_is_missing_and_says_so(tmp_path: Path) -> None:
    files = {"a.py": "1\n", "sub/b.py": "2\n"}
    assert sorted(plan(tmp_path, files).writes) == ["a.py", "sub/b.py"]
    write(tmp_path, files)
    assert tree(tmp_path) == files
    assert plan(tmp_path, files).is_current


def test_equal_files_are_never_written_again(tmp_path: Path) -> None:
    write(tmp_path, {"a.py": "1\n", "b.py": "2\n"})
    os.utime(tmp_path / "a.py", (1, 1))
    inode = (tmp_path / "a.py").stat().st_ino
    write(tmp_path, {"a.py": "1\n", "b.py": "3\n"})
    assert (tmp_path / "a.py").stat().st_mtime == 1
    assert (tmp_path / "a.py").stat().st_ino == inode
    assert (tmp_path / "b.py").read_text() == "3\n"


def test_removes_what_is_stale_and_the_folders_that_became_empty(tmp_path: Path) -> None:
    write(tmp_path, {"a.py": "1\n", "sub/deep/b.py": "2\n"})
    (tmp_path / "mine.txt").write_text("keep")
    write(tmp_path, {"a.py": "1\n"})
    assert tree(tmp_path) == {"a.py": "1\n", "mine.txt": "keep"}
    assert not (tmp_path / "sub").exists()


def test_a_folder_with_a_file_of_others_stays(tmp_path: Path) -> None:
    write(tmp_path, {"sub/b.py": "2\n"})
    (tmp_path / "sub" / "mine.txt").write_text("keep")
    write(tmp_path, {"a.py": "1\n"})
    assert (tmp_path / "sub" / "mine.txt").read_text() == "keep"


@pytest.mark.parametrize("files", [{"a.py": "new\n"}, {"other.py": "1\n"}], ids=["overwrite", "remove"])
def test_an_edited_file_stops_the_run(tmp_path: Path, files: dict[str, str]) -> None:
    write(tmp_path, {"a.py": "1\n"})
    (tmp_path / "a.py").write_text("edited by hand\n")
    with pytest.raises(OutputFault, match=r"a\.py: error: edited since it was generated"):
        plan(tmp_path, files)
    assert tree(tmp_path) == {"a.py": "edited by hand\n"}


def test_an_edit_that_equals_the_new_output_is_taken_as_it_is(tmp_path: Path) -> None:
    write(tmp_path, {"a.py": "1\n"})
    (tmp_path / "a.py").write_text("2\n")
    write(tmp_path, {"a.py": "2\n"})
    assert plan(tmp_path, {"a.py": "2\n"}).is_current


def test_a_file_of_others_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("mine\n")
    with pytest.raises(OutputFault, match=r"a\.py: error: not written by methodgen"):
        plan(tmp_path, {"a.py": "1\n"})


def test_all_that_stands_in_the_way_is_told_at_once(tmp_path: Path) -> None:
    write(tmp_path, {"a.py": "1\n", "b.py": "1\n"})
    for name in ("a.py", "b.py"):
        (tmp_path / name).write_text("edited\n")
    with pytest.raises(OutputFault) as caught:
        plan(tmp_path, {"a.py": "2\n"})
    assert len(caught.value.faults) == 2


def test_a_symbolic_link_is_not_followed(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "a.py").write_text("theirs\n")
    out = tmp_path / "out"
    out.mkdir()
    (out / "sub").symlink_to(elsewhere)
    with pytest.raises(OutputFault, match="symbolic link"):
        plan(out, {"sub/a.py": "1\n"})
    assert (elsewhere / "a.py").read_text() == "theirs\n"


@pytest.mark.parametrize("entry", ["../outside.txt", "/etc/passwd", "a/../../b", ""])
def test_a_manifest_that_points_outside_is_refused(tmp_path: Path, entry: str) -> None:
    out = tmp_path / "out"
    write(out, {"a.py": "1\n"})
    (out / MANIFEST).write_text(json.dumps({"version": 1, "files": {entry: "0"}}))
    with pytest.raises(OutputFault, match="outside"):
        plan(out, {"a.py": "1\n"})


def test_a_broken_manifest_is_an_error(tmp_path: Path) -> None:
    write(tmp_path, {"a.py": "1\n"})
    (tmp_path / MANIFEST).write_text("{")
    with pytest.raises(OutputFault, match="cannot be read"):
        plan(tmp_path, {"a.py": "1\n"})


def test_a_run_for_one_part_leaves_the_others_alone(tmp_path: Path) -> None:
    write(tmp_path, {"python/a.py": "1\n", "docs/a.md": "1\n"})
    part = plan(tmp_path, {"docs/b.md": "2\n"}, within=("docs",))
    assert (sorted(part.writes), part.removals) == (["docs/b.md"], ("docs/a.md",))
    apply(part)
    assert tree(tmp_path) == {"python/a.py": "1\n", "docs/b.md": "2\n"}
    assert plan(tmp_path, {"python/a.py": "1\n", "docs/b.md": "2\n"}).is_current


def test_nothing_is_left_of_the_work(tmp_path: Path) -> None:
    write(tmp_path, {"a.py": "1\n"})
    assert sorted(path.name for path in tmp_path.iterdir()) == [MANIFEST, "a.py"]
