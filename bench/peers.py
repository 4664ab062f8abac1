"""Generating from nothing, against generators of other make, where `make bench-peers` has installed them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from .generating import ROOT, UNFORMATTED, Place
from .measure import Figure, Work, command, prepared, ratio, shown
from .openapi import write

PEERS = ROOT / ".venv-peers" / "bin"


def figures(folder: Path, service: Path, rounds: int) -> Iterator[Figure]:
    """What they make is a client, or only models; ours is the client, docs, tests and the model."""
    place = Place(folder, service, 1)
    place.from_nothing()()
    document = folder / "openapi.json"
    write(place.out / service.name / "model.json", document)
    plain = folder / "plain.yaml"
    plain.write_text("post_hooks: []\n", encoding="utf-8")
    client, models = PEERS / "openapi-python-client", PEERS / "datamodel-codegen"
    if client.exists():
        arguments: list[str | Path] = [client, "generate", "--path", document, "--output-path", folder / "client"]
        yield _against(place, "formatted", "openapi-python-client", _fresh(folder, arguments), rounds, 0.5)
        bare = _fresh(folder, [*arguments, "--config", plain])
        name = "openapi-python-client, not formatted"
        yield _against(place, "not formatted", name, bare, rounds, 0.25, UNFORMATTED)
        yield _against(place, "formatted", name, bare, rounds)
    if models.exists():
        target = folder / "models.py"
        peer = command([models, "--input", document, "--input-file-type", "openapi", "--output", target])
        yield _against(place, "formatted", "datamodel-code-generator, models only", peer, max(1, rounds // 2))


def _fresh(folder: Path, arguments: list[str | Path]) -> Work:
    path = {"PATH": f"{PEERS}:/usr/bin:/bin"}
    return prepared(lambda: shutil.rmtree(folder / "client", ignore_errors=True), command(arguments, path))


def _against(
    place: Place, how: str, name: str, peer: Work, rounds: int, goal: float | None = None, statement: str = ""
) -> Figure:
    value, ours, other = ratio(place.from_nothing(statement), peer, rounds)
    return Figure(f"from nothing, {how}", shown(ours), f"{name}: {shown(other)}", value, goal)
