"""From folders to models: what is read, what is refused, and that nothing is ever raised."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.spec.load import load

from . import shop


def lines(folder: Path) -> list[str]:
    return [line.replace(f"{folder.as_posix()}/", "").replace(folder.as_posix(), ".") for line in load(folder)[1].lines]


def test_services_are_found_and_may_be_named(tmp_path: Path) -> None:
    shop.write(tmp_path)
    assert [service.name for service in load(tmp_path)[0]] == ["shop"]
    assert [service.name for service in load(tmp_path, ["shop", "shop"])[0]] == ["shop"]
    services, problems = load(tmp_path, ["shpo"])
    assert (services, problems.errors) == ((), 1)
    assert problems.lines[0].endswith("no service 'shpo' here; did you mean 'shop'?")


def test_a_faulty_service_does_not_hide_a_right_one(tmp_path: Path) -> None:
    shop.write(tmp_path)
    (tmp_path / "other").mkdir()
    services, problems = load(tmp_path)
    assert ([service.name for service in services], problems.errors) == (["shop"], 2)


def test_the_model_does_not_depend_on_where_the_folder_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shop.write(tmp_path)
    elsewhere = load(tmp_path)[0]
    monkeypatch.chdir(tmp_path)
    assert load(Path())[0] == elsewhere


def test_no_folder_an_empty_one_and_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert "no service found" in load(tmp_path)[1].lines[0]
    assert "Not a directory" in load(tmp_path / "file")[1].lines[0]
    assert "No such file" in load(tmp_path / "none")[1].lines[0]


def test_files_of_other_kinds_are_left_alone(tmp_path: Path) -> None:
    folder = shop.write(tmp_path) / "shop"
    for name in ("notes.txt", ".hidden.yaml", "item.get.yaml~", "item.get.yaml.orig", "README.md"):
        (folder / name).write_text("[")
    (folder / "more").mkdir()
    assert lines(tmp_path) == []


def test_links_must_stay_inside_and_lead_somewhere(tmp_path: Path) -> None:
    outside = tmp_path / "secret.yaml"
    outside.write_text("secret: text\n")
    methods = tmp_path / "methods"
    methods.mkdir()
    folder = shop.write(methods) / "shop"
    (folder / "out.yaml").symlink_to(outside)
    (folder / "loop.yaml").symlink_to(folder / "loop.yaml")
    (folder / "gone.yaml").symlink_to(folder / "nothing.yaml")
    (folder / "inside.yaml").symlink_to(folder / "item.drop.yaml")
    assert lines(methods) == [
        "shop/gone.yaml:1:1: error: file: cannot be read; a symbolic link that leads nowhere?",
        "shop/inside.yaml:1:9: error: method: the file is 'inside.yaml' but describes 'item.drop', "
        "and so does item.drop.yaml",
        "shop/loop.yaml:1:1: error: file: cannot be read; a symbolic link that leads nowhere?",
        "shop/out.yaml:1:1: error: file: a symbolic link that leaves the folder of descriptions",
    ]


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    folder = shop.write(tmp_path) / "shop"
    os.mkfifo(folder / "pipe.yaml")
    assert lines(tmp_path) == ["shop/pipe.yaml:1:1: error: file: not an ordinary file"]


def test_a_name_that_is_not_utf8_is_told_safely(tmp_path: Path) -> None:
    folder = shop.write(tmp_path) / "shop"
    try:
        Path(os.fsdecode(bytes(folder) + b"/bad\xff.yaml")).write_text("[")
    except OSError:
        pytest.skip("this disk refuses such names")
    assert lines(tmp_path)[0].startswith("shop/bad\\udcff.yaml:")


def test_a_mark_and_crlf_give_the_same_model(tmp_path: Path) -> None:
    shop.write(tmp_path)
    expected = load(tmp_path)[0]
    for path in (tmp_path / "shop").iterdir():
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert load(tmp_path)[0] == expected


TOKENS = ["true", "[]", "{}", "[a]", "{a: b}", "{type: Item}", "$size", "Item", "Item?", "enum", "12", "-1", "'x'", "~"]


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_damaged_description_is_told_of_or_built(data: st.DataObject) -> None:
    """Lines are dropped, doubled, moved and given other values; problems come out of it, never an exception."""
    files = dict(shop.FILES)
    for _ in range(data.draw(st.integers(1, 4))):
        name = data.draw(st.sampled_from(sorted(files)))
        rows = files[name].splitlines()
        at = data.draw(st.integers(0, len(rows) - 1))
        what = data.draw(st.sampled_from(["drop", "double", "value", "part", "swap"]))
        if what == "drop":
            del rows[at]
        elif what == "double":
            rows.insert(at, rows[at])
        elif what == "swap":
            rows[at], rows[at - 1] = rows[at - 1], rows[at]
        elif what == "value":
            rows[at] = f"{rows[at].partition(':')[0]}: {data.draw(st.sampled_from(TOKENS))}"
        else:
            words = rows[at].split(" ")
            words[data.draw(st.integers(0, len(words) - 1))] = data.draw(st.sampled_from(TOKENS))
            rows[at] = " ".join(words)
        files[name] = "\n".join(rows) + "\n" if rows else "a: b\n"
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "shop").mkdir()
        for name, text in files.items():
            (Path(folder) / "shop" / name).write_text(text, encoding="utf-8")
        services, problems = load(Path(folder))
        assert services or problems.errors
