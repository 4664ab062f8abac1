"""Reading code: files as they come, broken and hostile ones too, and the names of the packages that are generated."""

from __future__ import annotations

import ast
import itertools
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.least import choices, covers, least
from generator.model.service import Service
from generator.scan.files import LARGEST
from generator.scan.scan import Scanned, scan
from generator.scan.surface import Surface
from generator.spec.load import load

ROOT = Path(__file__).parents[2]
SERVICES = {service.name: service for service in load(ROOT / "methods")[0]}
CALL = "from ipernity_sdk import Ipernity\nIpernity().album.delete(album_id=1)\n"


def found(folder: Path, **files: str | bytes) -> Scanned:
    """What is found in files; `a__b` stands for a/b.py."""
    for name, content in files.items():
        path = folder / (name.replace("__", "/") + ".py")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return scan(SERVICES["ipernity"], [folder])


def lines(scanned: Scanned, folder: Path) -> list[str]:
    shown = [(Path(each.spot.file).relative_to(folder).as_posix(), each) for each in scanned.reasons]
    return [f"{name}:{each.spot.line} {each.method}" for name, each in shown]


def texts(scanned: Scanned) -> list[str]:
    return [f"{Path(each.spot.file).name}:{each.spot.line} {each.text}" for each in scanned.warnings]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("x = 1\ndef broken(:\n", "bad.py:2 is not Python: invalid syntax"),
        (b"# -*- coding: utf-8 -*-\nx = '\xff'\n", "bad.py:2 is not Python: "),
        (b"# coding: no-such-code\n", "bad.py:1 is not Python: "),
        (b"x = 1\x00\n", "bad.py:1 is not Python: "),
        ("x = " + "(" * 5000 + ")" * 5000, "bad.py:1 is not Python: too many nested parentheses"),
        ("x = " + "-" * 100_000 + "1", "bad.py:1 is nested too deeply to be read"),
        ("x = 1" + " + 1" * 100_000, "bad.py:1 is nested too deeply to be read"),
        ("x = a" + ".a" * 100_000, "bad.py:1 is nested too deeply to be read"),
        ("#" * (LARGEST + 1), "bad.py:1 is larger than 2 MiB and was not read"),
    ],
    ids=["syntax", "bytes", "coding", "null", "parentheses", "signs", "sums", "attributes", "size"],
)
def test_a_file_that_cannot_be_read_is_told_and_the_others_are_read(
    tmp_path: Path, content: str | bytes, told: str
) -> None:
    scanned = found(tmp_path, bad=content, good=CALL)
    assert lines(scanned, tmp_path) == ["good.py:2 album.delete"]
    assert [text.startswith(told) for text in texts(scanned)] == [True], texts(scanned)
    assert all(each.is_unread for each in scanned.warnings)


def test_what_is_nested_too_deeply_is_left_out_and_told(tmp_path: Path) -> None:
    deep = CALL + "x = f" + "(f" * 90 + ".g(1)" * 500 + ")" * 90 + "\nIpernity().doc.delete(doc_id=1)\n"
    scanned = found(tmp_path, deep=deep)
    assert lines(scanned, tmp_path) == ["deep.py:2 album.delete", "deep.py:4 doc.delete"]
    assert [text.partition(" ")[0] for text in texts(scanned)] == ["deep.py:3"]


@pytest.mark.parametrize(
    "hostile",
    [
        "f" + "(f" * 60 + ")" * 60,
        "cast(" * 50 + "'x', x" + ", x)" * 50,
        "x" + ".append(x" * 50 + ")" * 50,
        "x = ''\nfor y in 'ab':\n    x = x + y + x\n    x = [x, (x, x)]\n    x = {x: [x]}\n",
        "\n".join(f"def f{n}(x): return f{n + 1}([x, f{n + 1}])" for n in range(200)),
        "\n".join(f"class C{n}(C{(n + 1) % 50}): pass" for n in range(50)) + "\nC1().x.y",
        "x = f'{a}{a}{a}{a}{a}{a}{a}{a}'\na = [str(n) for n in range(9)]\nfor a in ('0', '1', '2', '3'): pass\n",
        "from bad import *\nfrom . import bad\nimport bad as x\n",
        "def f(): return f\nf()()()\nx = lambda: x\nx()()\n",
    ],
)
def test_hostile_code_ends_in_good_time(tmp_path: Path, hostile: str) -> None:
    assert "bad.py:2 album.delete" in lines(found(tmp_path, bad=CALL + hostile), tmp_path)


def test_environments_hidden_folders_and_links_are_passed_by(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    code = tmp_path / "code"
    found(outside, far=CALL)
    names = [".venv__a", ".git__a", "__pycache__/a", "node_modules__a", "lib__site-packages__a", "env__a", "app__a"]
    for name in names:
        path = code / (name.replace("__a", "/a").replace("__s", "/s") + ".py")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(CALL)
    (code / "env" / "pyvenv.cfg").touch()
    (code / "linked").symlink_to(outside, target_is_directory=True)
    (code / "linked.py").symlink_to(outside / "far.py")
    (code / "loop").symlink_to(code, target_is_directory=True)
    os.mkfifo(code / "pipe.py")
    assert lines(scan(SERVICES["ipernity"], [code]), code) == ["app/a.py:2 album.delete"]


def test_a_file_that_is_named_is_read_whatever_it_is_called_and_once(tmp_path: Path) -> None:
    script = tmp_path / "script"
    script.write_text(CALL)
    scanned = scan(SERVICES["ipernity"], [script, tmp_path / "." / "script"])
    assert (scanned.files, lines(scanned, tmp_path)) == (1, ["script:2 album.delete"])


def test_code_is_not_run(tmp_path: Path) -> None:
    found(tmp_path, app=f"from ipernity_sdk import Ipernity\nopen({str(tmp_path / 'ran')!r}, 'w')\n")
    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize("name", SERVICES)
def test_every_function_of_a_generated_package_is_known(name: str) -> None:
    service = SERVICES[name]
    surface = Surface(service)
    package = ROOT / "generated" / name / "python" / "src" / service.package.module
    seen: set[str] = set()
    for path in itertools.chain(package.glob("groups/*.py"), package.glob("async_groups/*.py")):
        for made in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(made, ast.ClassDef):
                group = surface.group_classes[made.name]
                for each in made.body:
                    if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef) and not each.decorator_list:
                        assert surface.function(group, each.name), f"{made.name}.{each.name}"
                    elif isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef):
                        methods = surface.function(group, each.name)
                        assert methods or (*group, each.name) in surface.groups, f"{made.name}.{each.name}"
                        seen.update(methods)
    assert seen == {method.name for method in service.methods}


def test_helpers_that_are_named_after_a_method_call_it_and_what_it_polls() -> None:
    surface = Surface(SERVICES["ipernity"])
    assert surface.function(("upload",), "upload_and_wait") == ("upload.file", "upload.checkTickets")
    assert surface.function(("upload",), "wait_for_upload") == ("upload.checkTickets",)
    assert surface.function(("upload",), "files") == ()


def services() -> st.SearchStrategy[tuple[Service, list[int]]]:
    one = SERVICES["ipernity"]
    return st.lists(st.integers(0, len(one.methods) - 1), max_size=8).map(lambda picked: (one, picked))


@given(services())
def test_the_least_permissions_are_enough_and_nothing_lower_is(drawn: tuple[Service, list[int]]) -> None:
    service, picked = drawn
    methods = [service.methods[number] for number in picked]
    granted, included = least(service, methods), covers(service)
    needed = {(item, level) for method in methods for item, level in method.permissions}
    assert granted.keys() == {item for item, _ in needed}
    assert all(level in included[granted[item]] for item, level in needed)
    for item, levels in choices(service):
        lower = [level for level in levels if item in granted and level in included[granted[item]] - {granted[item]}]
        assert all({need for what, need in needed if what == item} - included[level] for level in lower)
