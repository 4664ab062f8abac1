"""Templates that were compiled before: used for the very same text, and never needed."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment

from generator.output.compiled import FOLDER, Compiled


@pytest.fixture(autouse=True)
def python_keeps_code(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


def rendered(folder: Path, source: str, settings: str = "") -> tuple[str, bool]:
    """What a template gives, and whether it was compiled for that."""
    (folder / "settings.py").write_text(settings)
    compiled: list[str] = []

    class Watching(Environment):
        def compile(self, *given: object, **more: object) -> object:  # type: ignore[override]
            compiled.append("")
            return super().compile(*given, **more)  # type: ignore[call-overload]

    cache = Compiled(folder, folder / "settings.py")
    environment = Watching(loader=DictLoader({"a.j2": source}), bytecode_cache=cache)
    return environment.get_template("a.j2").render(), bool(compiled)


def test_a_template_is_compiled_once_for_its_text_and_its_settings(tmp_path: Path) -> None:
    assert rendered(tmp_path, "{{ 1 }}") == ("1", True)
    assert rendered(tmp_path, "{{ 1 }}") == ("1", False)
    assert rendered(tmp_path, "{{ 2 }}") == ("2", True)
    assert rendered(tmp_path, "{{ 2 }}", "others") == ("2", True)


@pytest.mark.parametrize("kept", [0, 1, 20, 40, 80, -1])
def test_damaged_code_is_made_anew(tmp_path: Path, kept: int) -> None:
    rendered(tmp_path, "{{ 1 }}")
    (path,) = (tmp_path / FOLDER).iterdir()
    data = path.read_bytes()
    path.write_bytes(data[:kept])
    assert rendered(tmp_path, "{{ 1 }}") == ("1", True)
    assert path.read_bytes() == data


def test_nothing_is_kept_where_python_keeps_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert rendered(tmp_path, "{{ 1 }}") == ("1", True)
    assert not (tmp_path / FOLDER).exists()


def test_a_folder_that_cannot_be_written_to_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / FOLDER).write_text("")
    assert rendered(tmp_path, "{{ 1 }}") == ("1", True)
