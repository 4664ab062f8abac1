"""The built package, installed where there is nothing else of ours: a service is started, generated, tested, signed."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PIP = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
OFFLINE = ["--no-deps", "--no-index"]


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    """Programs of an environment with methodgen, from a wheel, and with what it depends on; nothing is downloaded."""
    run([*PIP, "wheel", *OFFLINE, "--no-build-isolation", "--wheel-dir", str(tmp_path), str(ROOT)], tmp_path)
    run([sys.executable, "-m", "venv", "--without-pip", str(tmp_path / "env")], tmp_path)
    (wheel,) = tmp_path.glob("methodgen-*.whl")
    programs = tmp_path / "env" / "bin"
    run([*PIP, "--python", str(programs / "python"), "install", *OFFLINE, "--no-compile", str(wheel)], tmp_path)
    (packages,) = (tmp_path / "env").glob("lib/python*/site-packages")
    (packages / "dependencies.pth").write_text(sysconfig.get_paths()["purelib"] + "\n")
    return programs


def run(command: list[str], folder: Path) -> str:
    """What the command prints; it has to succeed."""
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_a_service_of_ones_own_without_this_repository(programs: Path, tmp_path: Path) -> None:
    methodgen, python = str(programs / "methodgen"), str(programs / "python")
    where = run([python, "-c", "import generator; print(generator.__file__)"], tmp_path).strip()
    assert Path(where).is_relative_to(tmp_path)
    assert re.match(r"methodgen \d", run([methodgen, "--version"], tmp_path))

    run([methodgen, "init", "demo"], tmp_path)
    demo = tmp_path / "demo"
    make = ["make", f"METHODGEN={methodgen}", f"PYTHON={python}"]
    assert run([methodgen, "lint"], demo) == "demo: 1 method, all legal\n"
    assert "remove 0" in run([*make, "generate"], demo)
    assert re.search(r"\d+ passed", run([*make, "test"], demo))
    assert "up to date" in run([*make, "check"], demo)
    assert (demo / "generated/demo/docs/methods/item.getList.md").is_file()

    run([*make, "new", "METHOD=item.delete"], demo)
    assert run([methodgen, "lint"], demo) == "demo: 2 methods, all legal\n"
    signed = run([methodgen, "sign", "demo", "item.getList", "owner_id=12", "--explain"], demo)
    assert "item.getList&api_key=API_KEY&owner_id=12" in signed

    for description in demo.glob("methods/demo/*.yaml"):
        named = re.match(r"# yaml-language-server: \$schema=(\S+)\n", description.read_text(encoding="utf-8"))
        assert named is not None
        assert (description.parent / named[1]).is_file()
