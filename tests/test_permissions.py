"""`methodgen permissions`: a case is a folder with `command.txt` and what that prints, in `expected.txt`."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import cli

HERE = Path(__file__).parent
CASES = sorted(path.parent.name for path in (HERE / "permissions").glob("*/command.txt"))


def told(arguments: list[str]) -> str:
    """All that is printed, and the exit status."""
    methods = [] if "--methods" in arguments else ["--methods", str(HERE.parent / "methods")]
    result = CliRunner().invoke(cli, ["permissions", *arguments, *methods], prog_name="methodgen")
    return f"{result.stdout}--- told as wrong:\n{result.stderr}--- exit status: {result.exit_code}\n"


@pytest.mark.parametrize("case", CASES)
def test_what_is_told_is_what_is_expected(case: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(HERE / "permissions" / case)
    for name in ("IPERNITY_API_KEY", "IPERNITY_API_SECRET"):
        monkeypatch.delenv(name, raising=False)
    arguments = shlex.split(Path("command.txt").read_text(encoding="utf-8"))
    assert told(arguments) == Path("expected.txt").read_text(encoding="utf-8")
