"""Outputs of earlier versions, whose lock files tell files by SHA-256."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from generator.output.write import MANIFEST, OutputFault, apply, plan


def old_output(folder: Path) -> None:
    (folder / "a.py").write_text("1\n")
    digests = {"a.py": hashlib.sha256(b"1\n").hexdigest()}
    (folder / MANIFEST).write_text(json.dumps({"version": 1, "files": digests}))


def test_files_of_an_earlier_version_are_replaced(tmp_path: Path) -> None:
    old_output(tmp_path)
    apply(plan(tmp_path, {"a.py": "2\n"}))
    assert (tmp_path / "a.py").read_text() == "2\n"


def test_files_of_an_earlier_version_are_removed(tmp_path: Path) -> None:
    old_output(tmp_path)
    apply(plan(tmp_path, {"b.py": "2\n"}))
    assert sorted(path.name for path in tmp_path.iterdir()) == [MANIFEST, "b.py"]


@pytest.mark.parametrize("wanted", [{"a.py": "2\n"}, {"b.py": "2\n"}])
def test_what_was_edited_since_is_kept(tmp_path: Path, wanted: dict[str, str]) -> None:
    old_output(tmp_path)
    (tmp_path / "a.py").write_text("mine\n")
    with pytest.raises(OutputFault, match="edited since it was generated"):
        plan(tmp_path, wanted)
