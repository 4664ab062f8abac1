"""What a run leaves for the next saves time and changes nothing: with it, without it, or with anything in its place."""

from __future__ import annotations

import json
import os
import re
import shutil
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator import paths
from generator.model.memory import Memory, once
from generator.model.method import Method
from generator.model.service import Service
from generator.model.stored import decode, decoded_service, encode, encoded_method, encoded_service, to_text
from generator.output import cache, produce
from generator.output.cache import Cache
from generator.output.reads import Reader, touched
from generator.output.write import OutputFault
from generator.pipeline import Order, Outcome, carry_out, prepare, remembered
from generator.problems import Problem
from generator.spec import understood
from generator.spec.load import describe, load
from generator.spec.rules import RULES

TESTS = Path(__file__).parent.parent
CASES = sorted(TESTS.glob("cases/*/methods"))
DESCRIBED = sorted([*TESTS.glob("cases/*/methods/*"), *TESTS.glob("bad/*/*")])
SERVICES = [folder for folder in DESCRIBED if (folder / "service.yaml").exists()]


def order(folder: Path, methods: str = "methods", out: str = "out") -> Order:
    return Order(folder / methods, paths.templates(), folder / out)


def generate(wanted: Order, kept: Cache) -> Outcome:
    outcome = prepare(wanted, lambda _: None, remembered(wanted, kept))
    carry_out(outcome, wanted, kept)
    return outcome


def tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def from_nothing(folder: Path) -> dict[str, bytes]:
    shutil.rmtree(folder / "anew", ignore_errors=True)
    generate(order(folder, out="anew"), Cache(None))
    return tree(folder / "anew")


@pytest.fixture
def work(tmp_path: Path) -> Path:
    shutil.copytree(TESTS / "cases" / "minimal" / "methods", tmp_path / "methods")
    return tmp_path


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that were rendered, also in a child: there is none here."""
    rendered: list[str] = []
    render = produce.render

    def noted(folder: Path, template: str, context: Any) -> str:
        rendered.append(f"{folder.name}/{template}")
        return render(folder, template, context)

    monkeypatch.setattr(produce, "render", noted)
    monkeypatch.setattr("generator.pipeline.both", lambda here, there: (here(), there()))
    return rendered


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert re.search(old, text, re.MULTILINE), path
    path.write_text(re.sub(old, new, text, count=1, flags=re.MULTILINE), encoding="utf-8")


def method_files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("methods/*/*.yaml") if path.stem not in {"service", "types"})


def test_only_what_is_made_from_a_change_is_made_again(work: Path, made: list[str]) -> None:
    kept = Cache(work / "cache")
    generate(order(work), kept)
    assert len(made) > 30
    made.clear()
    edit(work / "methods/notes/note.add.yaml", "^summary: .*$", "summary: Write something.")
    generate(order(work), kept)
    assert "docs/method.md.j2" in made and "model/model.json.j2" in made
    assert "tests/test_method.py.j2" not in made  # no test tells of a summary
    assert "docs/errors.md.j2" not in made
    assert len(made) < 15
    assert tree(work / "out") == from_nothing(work)


def test_nothing_is_made_where_nothing_has_changed(work: Path, made: list[str]) -> None:
    kept = Cache(work / "cache")
    generate(order(work), kept)
    made.clear()
    assert generate(order(work), kept).is_current
    assert made == []


CHANGES: list[tuple[str, str, str]] = [
    ("note.*.yaml", "^summary: .*$", "summary: Another sentence."),
    ("note.*.yaml", "^summary: .*$", "summary: Zwölf Boxkämpfer."),
    ("note.*.yaml", "^summary: (.*)$", r'summary: "\1"'),
    ("note.*.yaml", "\\A", "# A comment, so that every line is another.\n"),
    ("note.*.yaml", "doc: .*$", "doc: Told anew."),
    ("note.*.yaml", "^signed: (true|false)$", "signed: true"),
    ("note.*.yaml", "^summary: .*$", "summary: A sentence.\nnotes: [More of it.]"),
    ("note.*.yaml", "^summary: .*$", "summary: A sentence.\nchangelog: [{date: 2020-01-01, change: New.}]"),
    ("service.yaml", "^title: .*$", "title: Another title"),
    ("service.yaml", "\\A", "# A comment.\n"),
    ("note.*.yaml", "^summary: .*$", "summary: no sentence"),
    ("note.*.yaml", "^summary: .*$", "sumary: Misspelt."),
]


@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_runs_that_go_on_from_one_another_make_what_a_run_from_nothing_makes(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("run")
    shutil.copytree(TESTS / "cases" / "minimal" / "methods", folder / "methods")
    kept = Cache(folder / "cache")
    generate(order(folder), kept)
    for _ in range(data.draw(st.integers(1, 3))):
        pattern, old, new = data.draw(st.sampled_from(CHANGES))
        files = sorted((folder / "methods" / "notes").glob(pattern))
        chosen = data.draw(st.sampled_from(files))
        text = chosen.read_text(encoding="utf-8")
        chosen.write_text(re.sub(old, new, text, count=1, flags=re.MULTILINE), encoding="utf-8")
        damage = data.draw(st.sampled_from(sorted(DAMAGES)))
        DAMAGES[damage](folder / "cache")
        told = [str(problem) for problem in generate(order(folder), kept).problems]
        fresh = prepare(order(folder, out="none"), lambda _: None)
        assert told == [str(problem) for problem in fresh.problems]
        if fresh.is_faulty:
            break
        assert tree(folder / "out") == from_nothing(folder)


def _each(folder: Path, change: Callable[[bytes], bytes]) -> None:
    for path in folder.glob("*.json"):
        path.write_bytes(change(path.read_bytes()))


DAMAGES: dict[str, Callable[[Path], object]] = {
    "none": lambda _: None,
    "lost": lambda folder: shutil.rmtree(folder, ignore_errors=True),  # a faulty first run has left nothing
    "cut": lambda folder: _each(folder, lambda data: data[:-100]),
    "empty": lambda folder: _each(folder, lambda _: b""),
    "a bit": lambda folder: _each(folder, lambda data: data[:900] + bytes([data[900] ^ 1]) + data[901:]),
    "another form": lambda folder: _each(folder, lambda _: _sealed([1])),
    "other keys": lambda folder: _each(folder, lambda _: _sealed({"made with": {}})),
    "nonsense": lambda folder: _each(folder, lambda _: b"\xff\x00" * 1000),
    "of others": lambda folder: [path.chmod(0o666) for path in folder.glob("*.json")],
}


def _sealed(value: object) -> bytes:
    body = json.dumps(value).encode()
    return (cache.FORMAT + cache.digest(body)).encode() + b"\n" + body


def test_what_another_generator_has_left_is_not_used(work: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = Cache(work / "cache")
    generate(order(work), kept)
    assert remembered(order(work), kept)
    monkeypatch.setattr("generator.pipeline.made_with", lambda _: {"generator": "another"})
    assert not remembered(order(work), kept)


def test_what_was_left_for_another_description_changes_nothing(work: Path) -> None:
    shutil.copytree(work / "methods", work / "others" / "methods")
    edit(work / "others/methods/notes/service.yaml", "^title: .*$", "title: Something else")
    edit(work / "others/methods/notes/note.add.yaml", "^summary: .*$", "summary: Of the others.")
    foreign = Cache(work / "foreign")
    generate(order(work / "others"), foreign)
    (theirs,) = (work / "foreign").glob("*.json")
    kept = Cache(work / "cache")
    generate(order(work), kept)
    (ours,) = (work / "cache").glob("*.json")
    ours.write_bytes(theirs.read_bytes())
    edit(work / "methods/notes/note.delete.yaml", "^summary: .*$", "summary: Gone.")
    generate(order(work), kept)
    assert tree(work / "out") == from_nothing(work)


def test_outputs_that_are_gone_come_back(work: Path) -> None:
    kept = Cache(work / "cache")
    generate(order(work), kept)
    wanted = tree(work / "out")
    (work / "out/notes/model.json").unlink()
    generate(order(work), kept)
    assert tree(work / "out") == wanted


def test_an_edited_output_stops_the_run_as_ever(work: Path) -> None:
    kept = Cache(work / "cache")
    generate(order(work), kept)
    (work / "out/notes/model.json").write_text("edited")
    with pytest.raises(OutputFault, match="edited since"):
        generate(order(work), kept)


def test_a_method_that_comes_or_goes_is_seen(work: Path) -> None:
    kept = Cache(work / "cache")
    generate(order(work), kept)
    text = (work / "methods/notes/note.add.yaml").read_text(encoding="utf-8")
    (work / "methods/notes/note.put.yaml").write_text(text.replace("note.add", "note.put"), encoding="utf-8")
    generate(order(work), kept)
    assert tree(work / "out") == from_nothing(work)
    (work / "methods/notes/note.put.yaml").unlink()
    generate(order(work), kept)
    assert tree(work / "out") == from_nothing(work)


def test_runs_at_the_same_time_spoil_nothing(work: Path) -> None:
    kept = Cache(work / "cache")
    data = {"text": "x" * 100_000}

    def write() -> None:
        for _ in range(20):
            kept.write(data, "a")

    writers = [threading.Thread(target=write) for _ in range(3)]
    for writer in writers:
        writer.start()
    seen = [kept.read("a") for _ in range(50)]
    for writer in writers:
        writer.join()
    assert all(each in ({}, data) for each in seen)
    assert kept.read("a") == data
    assert not list((work / "cache").glob("*.new"))


def test_what_a_child_took_with_it_is_made_by_its_parent(work: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = from_nothing(work)
    children: list[Any] = []

    def lose_the_second(here: Callable[[], Any], there: Callable[[], Any]) -> tuple[Any, Any]:
        children.append(there())
        return here(), children[0] if len(children) == 1 else ({}, frozenset())

    monkeypatch.setattr("generator.pipeline.both", lose_the_second)
    generate(order(work), Cache(None))
    assert len(children) == 2
    assert tree(work / "out") == wanted


def test_a_cache_does_not_grow_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "LARGEST", 1000)
    kept = Cache(tmp_path)
    for number in range(10):
        kept.write({"text": "x" * 300}, str(number))
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= 1000
    kept.write({"text": "x" * 2000}, "large")
    assert kept.read("large") == {}


def test_what_a_killed_run_has_left_goes_and_what_is_being_written_stays(tmp_path: Path) -> None:
    left, going_on = tmp_path / "1.new", tmp_path / "2.new"
    left.write_text("half")
    going_on.write_text("half")
    long_ago = time.time() - cache.STALE - 1
    os.utime(left, (long_ago, long_ago))
    Cache(tmp_path).write({"a": 1}, "a")
    assert not left.exists()
    assert going_on.exists()


def test_a_folder_that_cannot_be_written_to_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    kept = Cache(tmp_path / "file" / "cache")
    kept.write({"a": 1}, "a")
    assert kept.read("a") == {}


def test_a_cache_lies_where_the_system_wants_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert cache.usual_folder() == tmp_path / "methodgen"
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    assert cache.usual_folder() is None


@pytest.mark.parametrize("methods", CASES, ids=lambda path: path.parent.name)
def test_the_model_survives_being_stored(methods: Path) -> None:
    for service in load(methods)[0]:
        stored = json.loads(json.dumps([encoded_service(service), [encoded_method(each) for each in service.methods]]))
        reader = Reader(Memory())
        again = decoded_service(stored[0], tuple(map(reader.stored, stored[1])), reader.memory)
        assert repr(again) == repr(service)
        for method, watched in zip(service.methods, again.methods, strict=True):
            for name in [*type(method).__slots__, "group", "takes_file"]:
                assert repr(getattr(watched, name)) == repr(getattr(method, name))


def test_nothing_but_the_model_can_be_stored() -> None:
    with pytest.raises(TypeError):
        encode({"a": object()})
    with pytest.raises(KeyError):
        decode(["system", "rm"])


def test_whatever_is_looked_at_is_seen() -> None:
    (service,) = load(CASES[0])[0]
    reader = Reader(service.memory)
    first = reader.stored(encoded_method(service.methods[0]))
    _, reads = reader.noting(lambda: (first.summary, first.group))
    assert reads == {"summary": {first.name}}
    assert touched(reads, {"summary": frozenset({first.name})})
    assert not touched(reads, {"notes": frozenset({first.name}), "summary": frozenset({"another"})})
    with pytest.raises(AttributeError):
        _ = first.nothing  # type: ignore[attr-defined]


def test_what_was_worked_out_before_has_been_looked_at_again() -> None:
    (service,) = load(CASES[0])[0]
    reader = Reader(service.memory)
    service = replace(service, methods=tuple(reader.stored(encoded_method(each)) for each in service.methods))
    asked: list[str] = []

    @once
    def doubled(_: Service, method: Method) -> str:
        asked.append(method.name)
        return method.summary * 2

    first = service.methods[0]
    made = [reader.noting(lambda: (first.token, doubled(service, first))) for _ in range(2)]
    assert made[0] == made[1]
    assert made[0][1] == {"token": {first.name}, "summary": {first.name}}
    assert asked == [first.name]
    doubled(replace(service, methods=()), first)
    assert asked == [first.name, first.name]


@pytest.mark.parametrize("folder", SERVICES, ids=lambda path: path.parent.parent.name + "-" + path.name)
def test_rules_that_take_each_method_for_itself_do_so(folder: Path) -> None:
    description, _ = describe(folder, folder.parent)
    for rule in RULES:
        if not rule.spans:
            alone = [problem for name in description.methods for problem in rule.check(description.only([name]))]
            alone += rule.check(description.only([]))
            assert places(rule.check(description)) <= places(alone), rule.name


def places(problems: Iterable[Problem]) -> set[tuple[str, int, int]]:
    """Where they are: a hint in the text may tell of other methods."""
    return {(problem.file, problem.line, problem.column) for problem in problems}


def test_differences_are_seen_that_equality_does_not_see() -> None:
    (service,) = load(CASES[0])[0]
    before = _understood(service, {"a": 1, "b": 2})
    for other in ({"b": 2, "a": 1}, {"a": 1.0, "b": 2}, {"a": True, "b": 2}):
        assert understood.differences(before, _understood(service, other)) == {
            "example_response": frozenset({service.methods[0].name})
        }


def _understood(service: Service, example: object) -> understood.Understood:
    methods = {each.name: encoded_method(each) for each in service.methods}
    fields = methods[service.methods[0].name]
    fields[type(service.methods[0]).__slots__.index("example_response")] = to_text(example)
    return understood.Understood({}, {}, encoded_service(service), methods)
