"""The command as a person meets it: what it prints, what it exits with, what it leaves on the disk."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CASE = Path(__file__).parent.parent / "cases" / "minimal" / "methods"


@pytest.fixture
def work(tmp_path: Path) -> Path:
    shutil.copytree(CASE, tmp_path / "methods")
    return tmp_path


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "generator", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=60)


def files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def break_file(work: Path, name: str, old: str, new: str) -> None:
    path = work / "methods" / "notes" / name
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def test_generate_writes_once_and_then_is_current(work: Path) -> None:
    first = run(work, "generate", "--target", "model")
    assert (first.returncode, first.stdout) == (0, "notes: write 2, remove 0, keep 0 files\n")
    again = run(work, "generate", "--target", "model")
    assert (again.returncode, again.stdout) == (0, "notes: up to date, 2 files\n")
    assert run(work, "generate", "--target", "model", "--quiet").stdout == ""


def test_check_writes_nothing_and_shows_a_short_diff(work: Path) -> None:
    run(work, "generate", "--target", "model")
    break_file(work, "note.add.yaml", "Write a note.", "Write a new note.")
    checked = run(work, "generate", "--target", "model", "--check")
    assert checked.returncode == 1
    assert "notes: would write 1, remove 0, keep 1 files" in checked.stdout
    assert '-   "summary": "Write a note.",' in checked.stdout
    assert '+   "summary": "Write a new note.",' in checked.stdout
    assert len(checked.stdout.splitlines()) < 20
    assert '"Write a note."' in (work / "generated/notes/model.json").read_text()


def test_dry_run_lists_what_would_happen(work: Path) -> None:
    result = run(work, "generate", "--target", "model", "--dry-run")
    assert result.returncode == 0
    assert "would add generated/notes/model.json\n" in result.stdout
    assert not (work / "generated").exists()


def test_json_tells_the_same_to_programs(work: Path) -> None:
    result = run(work, "generate", "--target", "model", "--dry-run", "--format", "json")
    told = json.loads(result.stdout)
    assert told["problems"] == []
    (service,) = told["services"]
    assert (service["service"], service["current"]) == ("notes", False)
    assert {"what": "add", "path": "generated/notes/model.json"} in service["changes"]


def test_three_faults_in_three_files_are_three_lines_and_nothing_is_written(work: Path) -> None:
    break_file(work, "note.add.yaml", "post_only: true", "post_onl: true")
    break_file(work, "note.delete.yaml", "note: change", "note: chnge")
    break_file(work, "note.getList.yaml", "signed: false", "signed: false\nsigned: true")
    result = run(work, "generate")
    assert result.returncode == 1
    lines = result.stderr.splitlines()
    assert len(lines) == 4
    assert lines[0].startswith("methods/notes/note.add.yaml:5:1: error: post_onl: ")
    assert "did you mean 'post_only'?" in lines[0]
    assert lines[1].startswith("methods/notes/note.delete.yaml:6:")
    assert "did you mean 'change'?" in lines[1]
    assert lines[2].startswith("methods/notes/note.getList.yaml:4:1: error: ")
    assert lines[3] == "3 errors in 3 files; nothing was written"
    assert files(work) == files_of_case()


def files_of_case() -> list[str]:
    return [f"methods/{name}" for name in files(CASE)]


def test_lint_reads_only(work: Path) -> None:
    result = run(work, "lint")
    assert (result.returncode, result.stdout) == (0, "notes: 3 methods, all legal\n")
    assert files(work) == files_of_case()


def test_lint_tells_faults_with_status_1(work: Path) -> None:
    break_file(work, "note.add.yaml", "type: boolean", "type: bolean")
    result = run(work, "lint")
    assert result.returncode == 1
    assert "did you mean 'boolean'?" in result.stderr


def test_a_new_description_is_legal_and_generates(work: Path) -> None:
    made = run(work, "new", "note.share", "--service", "notes")
    assert made.returncode == 0
    assert "methods/notes/note.share.yaml" in made.stdout
    assert run(work, "lint").returncode == 0
    again = run(work, "new", "note.share", "--service", "notes")
    assert again.returncode == 2
    assert "is there already" in again.stderr


@pytest.mark.parametrize("name", ["../x", "a b", "-rf", "", "x..y", "3d", "a/b"])
def test_new_refuses_what_is_no_name(work: Path, name: str) -> None:
    result = run(work, "new", "--service", "notes", "--", name)
    assert result.returncode == 2
    assert files(work) == files_of_case()


@pytest.mark.parametrize(
    "arguments",
    [
        ["generate", "--target", "cobol"],
        ["generate", "--format", "xml"],
        ["frobnicate"],
        ["new", "a.b", "--service", "none"],
    ],
)
def test_wrong_usage_is_status_2(work: Path, arguments: list[str]) -> None:
    result = run(work, *arguments)
    assert result.returncode == 2
    assert "Error: " in result.stderr
    assert "Traceback" not in result.stderr


def test_a_hand_edited_file_is_status_3_and_stays(work: Path) -> None:
    run(work, "generate", "--target", "model")
    path = work / "generated/notes/model.json"
    path.write_text("mine")
    result = run(work, "generate", "--target", "model")
    assert result.returncode == 3
    assert "generated/notes/model.json: error: edited since it was generated" in result.stderr
    assert path.read_text() == "mine"


def test_no_colour_and_no_progress_away_from_a_terminal(work: Path) -> None:
    break_file(work, "note.add.yaml", "signed: true", "signed: maybe")
    result = run(work, "generate")
    assert "\x1b" not in result.stderr + result.stdout


@pytest.mark.parametrize("command", [[], ["init"], ["new"], ["lint"], ["generate"], ["sign"], ["completion"]])
def test_help_teaches_with_examples(work: Path, command: list[str]) -> None:
    result = run(work, *command, "--help")
    assert result.returncode == 0
    assert "Example" in result.stdout
    assert "methodgen" in result.stdout


def test_version(work: Path) -> None:
    assert run(work, "--version").stdout.startswith("methodgen 0.")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts(work: Path, shell: str) -> None:
    result = run(work, "completion", shell)
    assert result.returncode == 0
    assert "_METHODGEN_COMPLETE" in result.stdout
