"""What the output says of things that it cannot use, word for word where a person has to act on it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.output import swap
from generator.output.lock import digest
from generator.output.write import MANIFEST, Missing, OutputFault, Plan, Sources, apply, plan


def test_a_folder_in_place_of_a_file_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "a.py").mkdir()
    with pytest.raises(OutputFault, match=r"a\.py: error: cannot be read"):
        plan(tmp_path, {"a.py": "1\n"})


def test_a_file_in_place_of_a_folder_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("")
    with pytest.raises(OutputFault, match=r"a/b\.py: error: cannot be read"):
        plan(tmp_path, {"a/b.py": "1\n"})


def test_a_lock_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    for text in (b"\xff", b"{", b"[" * 100_000):
        (tmp_path / MANIFEST).write_bytes(text)
        with pytest.raises(OutputFault, match="cannot be read; restore it, or remove the folder"):
            plan(tmp_path, {"a.py": "1\n"})


@pytest.mark.parametrize(
    "files", [None, [], {"a.py": 1}, {"../a.py": ""}, {"/a": ""}, {"": ""}, {".": ""}, {"a\\b": ""}]
)
def test_a_lock_that_is_damaged_is_told(tmp_path: Path, files: object) -> None:
    (tmp_path / MANIFEST).write_text(json.dumps({"files": files}))
    with pytest.raises(OutputFault, match="names files outside its folder, or is damaged; restore it"):
        plan(tmp_path, {"a.py": "1\n"})
    (tmp_path / MANIFEST).write_text("[]")
    with pytest.raises(OutputFault, match="damaged"):
        plan(tmp_path, {"a.py": "1\n"})


def test_edited_and_foreign_files_are_told_apart(tmp_path: Path) -> None:
    apply(plan(tmp_path, {"a.py": "1\n"}))
    (tmp_path / "a.py").write_text("edited")
    (tmp_path / "b.py").write_text("mine")
    with pytest.raises(OutputFault) as raised:
        plan(tmp_path, {"a.py": "2\n", "b.py": "2\n"})
    edited, foreign = raised.value.faults
    assert edited.startswith(f"{tmp_path / 'a.py'}: error: edited since it was generated;")
    assert foreign == f"{tmp_path / 'b.py'}: error: not written by methodgen; move it out of the way"


def test_counts_and_removals(tmp_path: Path) -> None:
    apply(plan(tmp_path, {"a.py": "1\n", "b.py": "2\n", "c.py": "3\n"}))
    (tmp_path / "c.py").unlink()
    found = plan(tmp_path, {"a.py": "1\n", "d.py": "4\n"})
    assert (dict(found.writes), found.removals, found.unchanged) == ({"d.py": "4\n"}, ("b.py",), 1)
    assert not found.is_current


def test_files_of_an_earlier_run_are_expected_to_be_there(tmp_path: Path) -> None:
    apply(plan(tmp_path, {"a.py": "1\n"}))
    known = {"a.py": digest(b"1\n"), "b.py": digest(b"2\n")}
    with pytest.raises(Missing):
        plan(tmp_path, {}, known=known)
    assert dict(plan(tmp_path, {"b.py": "2\n"}, known=known).writes) == {"b.py": "2\n"}


def test_sources_stand_in_the_lock_of_a_whole_run_only(tmp_path: Path) -> None:
    sources = Sources({"generator": "1"}, {"service.yaml": "2"})
    whole = plan(tmp_path, {"docs/a.md": "1\n", "docsx/b.md": "2\n"}, sources=sources)
    apply(whole)
    assert json.loads(whole.lock)["inputs"] == {"service.yaml": "2"}
    same = plan(tmp_path, {"docs/a.md": "1\n"}, ("docs",), Sources())
    assert same.is_current
    other = plan(tmp_path, {"docs/a.md": "3\n"}, ("docs",), sources)
    assert set(json.loads(other.lock)["files"]) == {"docs/a.md", "docsx/b.md"}
    assert json.loads(other.lock).get("inputs", {}) == {}
    assert other.removals == ()


def test_a_run_that_was_overtaken_changes_nothing(tmp_path: Path) -> None:
    late = plan(tmp_path, {"a.py": "1\n"})
    apply(plan(tmp_path, {"a.py": "2\n"}))
    with pytest.raises(OutputFault, match="another run has changed it meanwhile; run again"):
        apply(late)
    assert (tmp_path / "a.py").read_text() == "2\n"


def test_a_link_on_the_way_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "out").symlink_to("real")
    with pytest.raises(OutputFault, match="out: error: is, or lies behind, a symbolic link"):
        plan(tmp_path / "out", {"a.py": "1\n"})
    (tmp_path / "real" / "sub").symlink_to("..")
    with pytest.raises(OutputFault, match=r"sub/deep/a\.py: error: is, or lies behind, a symbolic link"):
        plan(tmp_path / "real", {"sub/deep/a.py": "1\n"})


def test_lines_are_faults() -> None:
    fault = OutputFault(["a", "b"])
    assert (fault.faults, str(fault)) == (("a", "b"), "a\nb")


def test_a_plan_is_current_when_nothing_is_due() -> None:
    folder = Path("x")
    assert Plan(folder, {}, (), 1, "l", "l").is_current
    for plan_ in (
        Plan(folder, {"a": ""}, (), 1, "l", "l"),
        Plan(folder, {}, ("a",), 1, "l", "l"),
        Plan(folder, {}, (), 1, "l", "m"),
    ):
        assert not plan_.is_current


@pytest.mark.parametrize("to", ["mine.txt", "nothing"])
def test_a_link_in_place_of_a_file_is_not_followed(tmp_path: Path, to: str) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    (tmp_path / "a.py").symlink_to(to)
    with pytest.raises(OutputFault, match=r"a\.py: error: is, or lies behind, a symbolic link"):
        plan(tmp_path, {"a.py": "1\n"})


def test_a_run_beside_another_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(swap, "PATIENCE", 0.0)
    due = plan(tmp_path, {"a.py": "1\n"})
    with swap.alone(tmp_path), pytest.raises(OutputFault, match="error: another run is in progress"):
        apply(due)
    assert not (tmp_path / "a.py").exists()
    apply(due)
