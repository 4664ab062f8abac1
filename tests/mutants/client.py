"""The client of a service as it is described, its tests, and the clients of descriptions that were changed."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from generator import paths
from generator.model import names
from generator.model.build import build
from generator.model.service import Service
from generator.output.format import Formatter
from generator.output.produce import File, produce
from generator.spec.description import Description
from generator.spec.load import describe
from generator.spec.node import Node
from generator.spec.rules import apply
from generator.spec.schemas import Kind
from generator.spec.validate import check
from generator.targets.manifest import Manifest, read_manifest

from .kinds import SERVICE, TYPES, Change
from .nodes import Removed, with_value

METHODS = Path(__file__).resolve().parents[2] / "methods"
NOT_IN_CLIENTS = ("example", "state")
"""Keys of methods that only examples, docs and the sandbox look at; they would make many changes illegal."""
NOT_RUN = ("pyproject.toml", "README.md", "testing.py", "testing_plugin.py", "testing_answers.json", "help.py")
"""Templates of files that calls have nothing to do with."""
SHARED_TESTS = ("test_client.py", "test_errors.py", "test_shared.py")
NEAREST = 3
"""Methods whose tests are run first, of those that a change concerns."""


class AsWritten(Formatter):
    """Nobody looks at these files."""

    def __init__(self) -> None:
        pass

    def format_all(self, texts: list[str]) -> list[str]:
        return texts


@dataclass(frozen=True)
class Original:
    """A service, its client as modules, and where both its package and its tests are."""

    description: Description
    model: Service
    modules: Mapping[str, str]
    folder: Path

    @property
    def tests(self) -> Path:
        return self.folder / "tests"

    @property
    def package(self) -> str:
        return self.model.package.module


@dataclass(frozen=True)
class Mutant:
    """What is not as it was: modules by name, None for those that are gone, and the tests that should notice first."""

    modules: Mapping[str, str | None]
    nearest: tuple[str, ...]


def original(service: str, out: Path) -> Original:
    """Write the package of a service and its tests; its changes start from the same, without what is only shown."""
    described, problems = describe(METHODS / service, METHODS)
    if problems:
        raise ValueError(f"{service}: descriptions with problems have no mutants worth looking at")
    folder = out / service
    for target in ("python", "tests"):
        for file in produce(build(described), read_manifest(paths.templates(), target), AsWritten()):
            path = folder / file.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(file.text, encoding="utf-8")
    description = _bare(described)
    model = build(description)
    return Original(description, model, _modules(model), folder)


def mutant(of: Original, change: Change) -> Mutant | str:
    """The client of the changed description, or why there is none: `illegal` or `equal`."""
    description = _changed(of.description, change)
    if description is None or any(problem.level == "error" for problem in apply(description)):
        return "illegal"
    model = build(description)
    modules: dict[str, str | None] = dict(_modules(model))
    different: dict[str, str | None] = {
        name: modules.get(name)
        for name in {**of.modules, **modules}
        if modules.get(name) != of.modules.get(name) and not _differ_in_words(modules.get(name), of.modules.get(name))
    }
    return Mutant(different, _nearest(of.model, model)) if different else "equal"


def _changed(description: Description, change: Change) -> Description | None:
    """The description with the change, where the file still keeps to its schema."""
    kinds: dict[str, Kind] = {SERVICE: "service", TYPES: "types"}
    nodes = {SERVICE: description.service, TYPES: description.types, **description.methods}
    node = with_value(nodes[change.file] or description.service, change.path, change.value)
    _, problems = check(node, kinds.get(change.file, "method"))
    if problems:
        return None
    if change.file == SERVICE:
        return replace(description, service=node)
    if change.file == TYPES:
        return replace(description, types=node)
    return replace(description, methods={**description.methods, change.file: node})


def _nearest(before: Service, after: Service) -> tuple[str, ...]:
    """Test modules of methods that have changed, else those of all methods together."""
    changed = [new.name for old, new in zip(before.methods, after.methods, strict=True) if old != new]
    own = [f"test_{'_'.join(word for part in name.split('.') for word in names.words(part))}.py" for name in changed]
    if replace(before, methods=()) == replace(after, methods=()):
        return tuple(own[:NEAREST])
    return (*SHARED_TESTS, *own[:NEAREST])


def _modules(service: Service) -> dict[str, str]:
    """Modules of the client and their texts, without the runtime, which is the same for all."""
    whole = read_manifest(paths.templates(), "python")
    run: Manifest = replace(
        whole,
        rendered=tuple(each for each in whole.rendered if each.template.removesuffix(".j2") not in NOT_RUN),
        copied=(),
    )
    return {_module(file): file.text for file in produce(service, run, AsWritten()) if file.path.endswith(".py")}


def _differ_in_words(one: str | None, other: str | None) -> bool:
    """Whether modules are the same but for their docstrings."""
    return one is not None and other is not None and _code(one) == _code(other)


def _code(text: str) -> str:
    tree = ast.parse(text)
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list):
            node.body = [each for each in body if not _is_docstring(each)]  # type: ignore[attr-defined]
    return ast.dump(tree)


def _is_docstring(statement: ast.stmt) -> bool:
    value = statement.value if isinstance(statement, ast.Expr) else None
    return isinstance(value, ast.Constant) and isinstance(value.value, str)


def _module(file: File) -> str:
    return file.path.removeprefix("python/src/").removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def _bare(description: Description) -> Description:
    """The same without what no client is made of."""
    service = _each(_without(description.service, "store"), "errors", lambda error: _without(error, "when"))
    methods = {
        name: _each(_without(node, *NOT_IN_CLIENTS), "errors", lambda error: _without(error, "when"))
        for name, node in description.methods.items()
    }
    return replace(description, service=service, methods=methods)


def _each(node: Node, key: str, change: Callable[[Node], Node]) -> Node:
    entries: Sequence[tuple[str, Node]] = node.children(key)
    if not entries:
        return node
    kept = node.entries[key]._replace(content={name: change(entry) for name, entry in entries})
    return node._replace(content={**node.entries, key: kept})


def _without(node: Node, *keys: str) -> Node:
    for key in keys:
        if key in node.entries:
            node = with_value(node, (key,), Removed())
    return node
