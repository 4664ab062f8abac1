"""Names that mean something to Python, to a shell, to a file system or to nobody: used rightly, or refused in words.

`python -m tests.fuzz.names`: every listed name in every place that it is listed for, and every pair.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from generator import paths
from generator.pipeline import Order, carry_out, prepare
from generator.spec.load import load

from .descriptions import quoted
from .running import assert_nothing_ran

LISTED = json.loads(Path(__file__).with_name("names.json").read_text(encoding="utf-8"))
PLACES = {"param": "parameter", "method": "method", "group": "group", "enum": "value", "error-name": "error"}
SERVICE = """\
service: shop
title: Shop
summary: A shop.
endpoint: {base: "https://shop.example/", path: "{method}"}
key: {parameter: api_key, doc: Key.}
token: {parameter: auth_token, doc: Token.}
signing: {digest: md5, message: "{params}{secret}", add: {api_key: "{key}"}, place: [{param: api_sig}]}
envelopes: {json: {fail: {path: error, present: true}, code: [error.code], message: [error.message]}}
"""
HEAD = "summary: Do something.\nsigned: false\nresponse: {done: boolean}\n"


def described(place: str, names: Sequence[str]) -> dict[str, str]:
    """The files of a service with these names in one place."""
    files = {"service.yaml": SERVICE}
    if place in {"method", "group"}:
        for at, name in enumerate(names):
            method = f"demo.{name}" if place == "method" else f"{name}.get"
            fits = "/" not in method and "\0" not in method and len(method) < 200
            files[f"{method if fits else f'n{at}'}.yaml"] = f"method: {quoted(method)}\n{HEAD}errors: {{}}\n"
        return files
    parameters, errors = "{}", "{}"
    if place == "parameter":
        entries = (f"{'? ' * (len(name) > 500)}{quoted(name)}: {{type: string, doc: It.}}" for name in names)
        parameters = f"{{{', '.join(entries)}}}"
    elif place == "value":
        values = ", ".join(quoted(name) for name in names)
        parameters = f"{{choice: {{type: enum, values: [{values}], doc: It.}}}}"
    else:
        errors = "{" + ", ".join(f"{at}: {{name: {quoted(name)}, doc: It.}}" for at, name in enumerate(names, 1)) + "}"
    files["demo.echo.yaml"] = f"method: demo.echo\n{HEAD}parameters: {parameters}\nerrors: {errors}\n"
    return files


def told(files: Mapping[str, str]) -> list[str]:
    """What stands against a service."""
    with tempfile.TemporaryDirectory() as folder:
        _write(Path(folder), files)
        _, problems = load(Path(folder))
        assert all(line.isprintable() for line in problems.lines)
        return [str(problem) for problem in problems if problem.level == "error"]


def _write(folder: Path, files: Mapping[str, str]) -> None:
    (folder / "shop").mkdir()
    for name, text in files.items():
        (folder / "shop" / name).write_text(text, encoding="utf-8")


def sorted_out() -> tuple[dict[str, list[str]], int]:
    """The names that are accepted, by place, and how many are refused; fails where the list wants otherwise."""
    accepted: dict[str, list[str]] = {}
    refused = 0
    for kinds, names in LISTED["names"].items():
        for kind in kinds.split("/"):
            place = PLACES[kind]
            for name, wanted in names.items():
                lines = told(described(place, [name]))
                if lines:
                    refused += 1
                    assert wanted not in {"works", "works-renamed"} or name in UNSENDABLE, f"{kind} {name!r}: {lines}"
                else:
                    assert wanted != "refuse", f"{kind} {name!r} is accepted"
                    accepted.setdefault(place, []).append(name)
    return accepted, refused


UNSENDABLE = frozenset({""})
"""A value that is empty is legal by `clears: true`."""


def check_pairs() -> int:
    """Names that meet are refused in words, in either order; returns their number."""
    for first, second in LISTED["pairs"]:
        files = {"service.yaml": SERVICE}
        for at, name in enumerate((first, second)):
            # a disk that does not tell case apart cannot even hold some of them: the name of the file does not matter
            file = f"{name}.yaml" if first.lower() != second.lower() else f"{'xy'[at]}.yaml"
            files[file] = f"method: {name}\n{HEAD}errors: {{}}\n"
        assert told(files), f"{first} and {second} are both accepted"
    both = {"from": "from_", "getSize": "get_size", "a1": "a_1"}
    for first, second in both.items():
        lines = told(described("parameter", [first, second]))
        accepted = not lines
        if accepted:
            use("parameter", [first, second])
    return len(LISTED["pairs"]) + len(both)


def use(place: str, names: Sequence[str]) -> None:
    """Generate with these names, and call everything: the wire has the names as they are."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "methods").mkdir()
        _write(folder / "methods", described(place, names))
        order = Order(
            folder / "methods", paths.templates(), folder / "out", targets=("python", "tests", "docs", "model")
        )
        outcome = prepare(order, lambda _: None)
        assert not outcome.is_faulty, outcome.problems.lines
        carry_out(outcome)
        source = folder / "out" / "shop" / "python" / "src"
        scratch = folder / "scratch"
        scratch.mkdir()
        given = json.dumps({"place": place, "names": list(names)})
        for where in (scratch, source / "shop_sdk"):  # also where its folder is the working directory
            run = subprocess.run(
                [sys.executable, "-c", CALLING, str(source), given],
                cwd=where, capture_output=True, text=True, check=False,
            )  # fmt: skip
            assert run.returncode == 0, run.stderr[-2000:]
        tests = [
            "-q",
            "-x",
            "-c",
            "/dev/null",
            "-p",
            "no:cacheprovider",
            "-p",
            "no:xdist",
            str(folder / "out/shop/tests"),
        ]
        run = subprocess.run(
            [sys.executable, "-m", "pytest", *tests], cwd=scratch, capture_output=True, text=True, check=False
        )
        assert run.returncode == 0, run.stdout[-2000:]
        assert_nothing_ran(scratch)


CALLING = """\
import sys
source, given = sys.argv[1:]
sys.path.insert(0, source)
import importlib, inspect, json, pathlib, urllib.parse
import httpx2
given = json.loads(given)
for path in sorted(pathlib.Path(source).rglob("*.py")):
    name = ".".join(path.relative_to(source).with_suffix("").parts).removesuffix(".__init__")
    if not name.endswith("__main__"):
        importlib.import_module(name)
import shop_sdk
from shop_sdk.facts import METHODS
from shop_sdk.runtime.facts import Method
seen, answers = [], [{"done": 1}]
def answer(request):
    seen.append(request)
    return httpx2.Response(200, json=answers[-1])
client = shop_sdk.Shop(api_key="k", api_secret="s", http_client=httpx2.Client(transport=httpx2.MockTransport(answer)))
def bound(wire):
    def below(value, facts):
        for key, each in inspect.getmembers(type(value)):
            if getattr(getattr(value, key, None), "spec", None) is facts:
                return getattr(value, key)
        for key in dir(type(value)):
            part = getattr(value, key, None) if not key.startswith("_") else None
            if type(part).__module__.startswith("shop_sdk.groups"):
                found = below(part, facts)
                if found:
                    return found
    module, _, constant = METHODS[wire].partition(":")
    facts = getattr(importlib.import_module("shop_sdk.facts." + module), constant)
    return below(client, facts), facts
def sent():
    return dict(urllib.parse.parse_qsl(seen[-1].url.query.decode(), keep_blank_values=True))
for wire in METHODS:
    call, facts = bound(wire)
    assert call is not None, wire + " cannot be called"
    names = [each for each in inspect.signature(call).parameters][: len(facts.parameters)]
    if given["place"] == "value":
        for value in given["names"]:
            call(choice=value)
            assert sent()["choice"] == value, value
    elif given["place"] == "error":
        for code, name in dict(facts.errors).items():
            answers.append({"error": {"code": int(code), "message": "m"}})
            try:
                call()
            except getattr(shop_sdk.errors, name):
                pass
            else:
                raise AssertionError(name)
            assert name in given["names"]
    else:
        call(**{python: "v " + python for python in names})
        got = sent()
        for python, parameter in zip(names, facts.parameters):
            assert got[parameter.name] == "v " + python, (python, got)
        assert client.call(wire, **{p.name: "w" for p in facts.parameters if p.name != "self"})
        assert seen[-1].url.path.endswith(wire), seen[-1].url
if given["place"] == "parameter":
    assert {p.name for p in facts.parameters} == set(given["names"])
if given["place"] in ("method", "group"):
    assert len(METHODS) == len(given["names"])
"""


def main() -> None:
    """All of it."""
    argparse.ArgumentParser(description=__doc__).parse_known_args()
    start = time.monotonic()
    accepted, refused = sorted_out()
    for place, names in accepted.items():
        use(place, names)
    counts = ", ".join(f"{len(names)} as {place}" for place, names in accepted.items())
    print(f"{refused} names refused with a message; used, and sent as they are: {counts}", flush=True)
    print(f"{check_pairs()} pairs refused, or both used; {time.monotonic() - start:.0f} s; 0 failures")


if __name__ == "__main__":
    main()
