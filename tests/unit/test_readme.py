"""methods/README.md documents every key of the schemas, and its examples are legal."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.spec.load import load

from .test_schemas import properties, raw

README = (Path(__file__).parents[2] / "methods" / "README.md").read_text(encoding="utf-8")
SANDBOX = re.compile(r"^### when, store, state.*?(?=^##)", re.MULTILINE | re.DOTALL)
"""A section with pieces of several files, which are no service file together."""
BLOCKS = re.findall(r"```yaml\n(.*?)```", SANDBOX.sub("", README), re.DOTALL)


@pytest.mark.parametrize("name", ["common", "method", "service"])
def test_every_key_is_documented(name: str) -> None:
    words = set(re.findall(r"\$?[\w-]+", README))
    assert sorted({path.rpartition(".")[2] for path, _ in properties(raw(name))} - words) == []


def test_the_examples_of_the_service_file_are_legal(tmp_path: Path) -> None:
    folder = tmp_path / "shop"
    folder.mkdir()
    blocks = [block for block in BLOCKS if not re.search(r"^(method|Thumb):", block, re.MULTILINE)]
    (folder / "service.yaml").write_text("".join(blocks), encoding="utf-8")
    (folder / "types.yaml").write_text(next(block for block in BLOCKS if "Thumb:" in block), encoding="utf-8")
    for name, field in (("getTicket", "ticket"), ("getToken", "token"), ("checkToken", "permissions")):
        (folder / f"auth.{name}.yaml").write_text(
            f"method: auth.{name}\nsummary: Get it.\nsigned: true\nerrors: unknown\n"
            f"response: {{auth: {{{field}: id}}}}\n"
            "parameters: {ticket: {type: id, doc: Ticket.}}\n",
            encoding="utf-8",
        )
    lines = [line.partition(": error: ")[2] for line in load(tmp_path)[1].lines]
    assert lines == []
