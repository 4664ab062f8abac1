"""What is not shown to black is what black would leave alone: always the same text as black makes of the whole."""

from __future__ import annotations

from itertools import cycle
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from generator import paths
from generator.output.format import Formatter, Unreadable, format_python
from generator.output.learnt import PATH, RULES, learnt
from generator.output.produce import produce
from generator.output.settled import Settled
from generator.spec.load import load
from generator.targets.code import Code
from generator.targets.manifest import TARGETS, read_manifest
from generator.targets.python_layout import Node, call, data, layout
from generator.targets.python_text import docstring, literal

CASES = Path(__file__).parent.parent / "cases"
METHODS = sorted(path for path in CASES.glob("*/methods"))


class Compared(Formatter):
    """Does both."""

    def format_all(self, texts: list[str]) -> list[str]:
        made = super().format_all(texts)
        assert made == [format_python(text) for text in texts]
        return made


@pytest.mark.parametrize("methods", METHODS, ids=lambda path: path.parent.name)
def test_what_is_generated_is_as_black_writes_it(methods: Path) -> None:
    services, _ = load(methods)
    formatter = Compared()
    for service in services:
        for target in TARGETS:
            assert produce(service, read_manifest(paths.templates(), target), formatter)


def test_most_of_what_is_generated_never_meets_black() -> None:
    services, _ = load(METHODS[0])
    files = produce(services[0], read_manifest(paths.templates(), "tests"))
    texts = [file.text for file in files if "testkit" not in file.path]
    assert sum(Settled(format_python).settle(texts)) >= 0.6 * len(texts)


NAMES = st.from_regex(r"[a-z][a-z_0-9]{0,40}", fullmatch=True).map(lambda name: Code(name + "_"))
LEAVES = st.one_of(
    NAMES,
    st.text(max_size=60).map(literal),
    st.text("abc d", min_size=90, max_size=130).map(literal),
    st.integers().map(lambda number: Code(str(number))),
    st.sampled_from([Code("None"), Code("(1,)"), Code("'a\"b'"), Code("not_ - 1"), Code("0XF"), Code("u''")]),
)
VALUES = st.recursive(
    LEAVES | NAMES, lambda inner: st.lists(inner, max_size=4).map(lambda parts: _call(parts)), max_leaves=8
)
TREES = st.recursive(
    st.text(max_size=30) | st.integers(),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=20), inner, max_size=4),
    max_leaves=12,
).map(data)
STATEMENTS = st.tuples(
    st.sampled_from(["assert ", "return ", "name = ", "some.name = ", "", "await ", "assert thing == ", "for n in "]),
    VALUES | TREES,
    st.integers(0, 8),
)


def _call(parts: list[Node]) -> Node:
    return call("function", zip(cycle(["", "", "key"]), parts, strict=False)) if parts else Code("()")


def function(statements: list[tuple[str, Node, int]], doc: list[str]) -> str:
    lines = ["async def function(self, *, argument: str | None = None) -> None:", f"    {docstring(['Doc.', *doc], 4)}"]
    for start, node, slack in statements:
        text = layout(node, indent=4, before=len(start), after=slack)
        lines.append(f"    {start}{text}" + (":\n        pass" if start.startswith("for") else ""))
    return "\n".join(lines)


FUNCTIONS = st.tuples(st.lists(STATEMENTS, max_size=5), st.lists(st.text(max_size=80), max_size=2))
PIECES = ["", " ", "\n", "\n\n", ",", "(", ")", "'", '"', "#", "x", ";", "    ", "\\", "long" * 25]


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(FUNCTIONS, min_size=1, max_size=4))
def test_made_up_modules_are_as_black_writes_them(
    functions: list[tuple[list[tuple[str, Node, int]], list[str]]],
) -> None:
    assert_same("import this\n\n\n" + "\n\n\n".join(function(*each) for each in functions) + "\n")


@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
@example(None)
def test_spoilt_modules_are_as_black_writes_them(source: st.DataObject | None) -> None:
    text = SAMPLE
    if source:
        for _ in range(source.draw(st.integers(1, 3))):
            at = source.draw(st.integers(0, len(text) - 1))
            piece = source.draw(st.sampled_from(PIECES))
            text = text[:at] + piece + text[at + source.draw(st.integers(0, 2)) :]
    assert_same(text)


TYPES = st.lists(
    st.sampled_from(["str", "None", 'Literal["a", "b"]', 'Sequence[Literal["a"]]', "values.Name", "dict[str, int]"])
    | st.integers(1, 90).map(lambda width: "N" * width),
    min_size=1,
    max_size=5,
)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(TYPES, st.sampled_from([" = None,", ","]), st.sampled_from([0, 4, 8]), st.sampled_from([" ", "\n", "\n,"]))
def test_long_annotations_are_as_black_writes_them(types: list[str], default: str, margin: int, between: str) -> None:
    inner = " " * (margin + 8)
    choice = " | ".join(types) if between == " " else f"\n{inner}| ".join(types)
    if between == "\n,":
        choice = choice.replace("]", ",]", 1)
    around = "".join(f"{' ' * at}class A{at}:\n" for at in range(0, margin, 4))
    head = f"{around}{' ' * margin}def get(\n{' ' * margin}    self,\n{' ' * margin}    name: "
    tail = f"\n{' ' * margin}) -> None:\n{' ' * margin}    return\n"
    assert_same(f"import this\n\n\n{head}(\n{inner}{choice}\n{' ' * margin}    ){default}{tail}")
    assert_same(f"import this\n\n\n{head}{' | '.join(types)}{default}{tail}")


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.integers(70, 115),
    st.sampled_from(['("{}", b),', '"{}",', 'call("{}"),', "{},", 'a["{}"],', 'b="{}",']),
    st.data(),
)
def test_what_stands_alone_in_brackets_is_as_black_writes_it(width: int, part: str, data: st.DataObject) -> None:
    opening = data.draw(st.sampled_from(["a=(", "a=call(", "(", "a[", "a=["]))
    closing = {"(": "),", "[": "],"}[opening[-1]]
    inside = part.format("n" * width)
    assert_same(f"import this\n\nvalue = call(\n    {opening}\n        {inside}\n    {closing}\n    b=1,\n)\n")


@pytest.mark.parametrize("follows", ["value = 1", "if value:\n    pass", "@value\ndef get():\n    pass", "return"])
def test_two_lines_behind_imports_are_as_black_leaves_them(follows: str) -> None:
    assert_same(f"import this\n\n\n{follows}\n")


def assert_same(text: str) -> None:
    try:
        wanted = format_python(text)
    except (ValueError, RecursionError):
        with pytest.raises((Unreadable, RecursionError)):
            Formatter().format_all([text])
        return
    # Other modules have been seen before, as in a run.
    assert Formatter().format_all([SAMPLE, text])[1] == wanted


SAMPLE = '''# Generated from somewhere. Do not edit.
"""A module."""

from __future__ import annotations

from collections.abc import Sequence

import pytest


class Group(Base):
    """Calls.

    More about them:
        indented
    """

    name = fields.Text("name")
    """What it is."""
    other = fields.OptionalText("other", also=("a", "b"))

    @described(facts.GET)
    def get(
        self,
        album_id: str | int,
        *,
        media: Literal["photo", "audio"] | None = None,
    ) -> Answer:
        """Get it."""
        return self._call(facts.GET, Answer, {"album_id": album_id, "media": media})


GET = Method(
    "album.get",
    parameters=(
        Parameter("album_id", type="id", required=True),
        Parameter("media", type="enum", values=("photo", "audio")),
    ),
    errors={"1": "NotFound"},
)


def test_get(member, server):
    for given, sent in ((1, "1"), ("a", "a")):
        member.album.get(given)
        assert server.request.query == {"album_id": sent}
    with pytest.raises(errors.NotFound, match="x"):
        member.album.get(
            "1",
            media="photo",
        )
    assert not server.requests
'''


def test_shapes_come_with_the_package_for_the_black_and_the_rules_of_this_commit() -> None:
    assert learnt(), "run make shapes"


def test_shapes_learnt_with_another_black_or_by_other_rules_are_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.output.learnt.versions", lambda: ["black 0.0"])
    assert not learnt()
    monkeypatch.undo()
    monkeypatch.setattr("generator.output.learnt.RULES", ("shapes.py",))
    assert not learnt()


def test_shapes_that_cannot_be_read_are_not_used(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in RULES:
        (tmp_path / name).write_bytes((PATH.with_name(name)).read_bytes())
    (tmp_path / "learnt.json").write_text("{", encoding="utf-8")
    monkeypatch.setattr("generator.output.learnt.PATH", tmp_path / "learnt.json")
    assert not learnt()
