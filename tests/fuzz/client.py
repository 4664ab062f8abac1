"""Clients under fire: python -m tests.fuzz.client --calls 100000

A local service spoils one answer in twenty: it cuts it, sends garbage, answers 503, is slow, or resets the connection.
Each call carries a number and the service counts what it carries out. No call is lost; what is not safe to repeat is
never carried out twice; every success is answered for its own number; nothing but the client's own errors comes out.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import random
import re
import resource
import shutil
import socket
import struct
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

TESTS = Path(__file__).resolve().parents[1]
KINDS = ("sync", "async", "aiohttp")
FAULTS = ("cut", "busy", "garbage", "garbage body", "slow", "reset", "silence")
READ = 0.25
"""Seconds that a client waits; who is slow takes twice as long."""
MOST_GROWTH = 40 * 1024 * 1024
_NUMBER = re.compile(rb"picture_id=(\d+)")
_LENGTH = re.compile(rb"(?i)content-length: *(\d+)")


@contextmanager
def gallery() -> Iterator[Any]:
    """The package that tests of the runtime use, put together in a folder of its own."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "gallery"
        shutil.copytree(TESTS / "runtime" / "gallery", place)
        shutil.copytree(TESTS.parent / "generator" / "runtime", place / "runtime")
        sys.path.insert(0, folder)
        yield import_module("gallery")
        sys.path.remove(folder)


class Service(asyncio.Protocol):
    """One connection of the service that is at fault now and then."""

    carried: Counter[int]
    faults: Counter[str]
    chance: random.Random
    share: float
    open: set[Service]

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport, self.buffer = transport, b""
        self.open.add(self)

    def connection_lost(self, exc: Exception | None) -> None:
        self.open.discard(self)

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        while (end := self.buffer.find(b"\r\n\r\n")) >= 0:
            told = _LENGTH.search(self.buffer, 0, end)
            whole = end + 4 + (int(told[1]) if told else 0)
            if len(self.buffer) < whole:
                return
            request, self.buffer = self.buffer[:whole], self.buffer[whole:]
            found = _NUMBER.search(request)
            assert found is not None
            self.carried[int(found[1])] += 1
            self._answer(found[1].decode())

    def _answer(self, number: str) -> None:
        body = f'{{"api": {{"status": "ok"}}, "picture": {{"picture_id": "{number}"}}}}'.encode()
        answer = _http(body)
        if self.chance.random() >= self.share:
            self.transport.write(answer)
            return
        fault = self.chance.choice(FAULTS)
        self.faults[fault] += 1
        match fault:
            case "cut":
                self.transport.write(answer[: self.chance.randrange(len(answer))])
                self.transport.close()
            case "busy":
                self.transport.write(_http(b"<html>busy</html>", "503 Service Unavailable"))
            case "garbage":
                self.transport.write(self.chance.randbytes(self.chance.randrange(1, 500)))
                self.transport.close()
            case "garbage body":
                self.transport.write(_http(self.chance.randbytes(self.chance.randrange(1, 500))))
            case "slow":
                asyncio.get_running_loop().call_later(2 * READ, self._late, answer)
            case "reset":
                carrier = self.transport.get_extra_info("socket")
                carrier.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                self.transport.abort()
            case _:
                self.transport.close()

    def _late(self, answer: bytes) -> None:
        if not self.transport.is_closing():
            self.transport.write(answer)


def _http(body: bytes, status: str = "200 OK") -> bytes:
    return f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body


@contextmanager
def serving(seed: int, share: float) -> Iterator[tuple[str, type[Service]]]:
    """A service in a thread of its own: where it is, and what it counts."""

    class Counted(Service):
        pass

    Counted.carried, Counted.faults, Counted.open = Counter(), Counter(), set()
    Counted.chance, Counted.share = random.Random(seed), share
    loop = asyncio.new_event_loop()
    server = loop.run_until_complete(loop.create_server(Counted, "127.0.0.1", 0, backlog=1000))
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/", Counted
    finally:
        server.close()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        for each in list(Counted.open):
            each.transport.abort()
        loop.run_until_complete(asyncio.sleep(0))
        loop.close()


@dataclass
class Score:
    """What came of the calls of one kind of client."""

    kind: str
    calls: int = 0
    good: int = 0
    repeated: int = 0
    errors: Counter[str] = field(default_factory=Counter[str])
    wrong: list[str] = field(default_factory=list[str])
    seconds: float = 0
    growth: int = 0

    def __str__(self) -> str:
        told = ", ".join(f"{name} {count}" for name, count in sorted(self.errors.items()))
        return (
            f"{self.kind}: {self.calls} calls, {self.good} answered, {self.repeated} attempts more than calls, "
            f"{told}; {len(self.wrong)} wrong, {self.seconds:.1f} s, grown by {self.growth / 1e6:.1f} MB"
        )


CALLS: dict[str, Callable[[Any, int], Any]] = {
    "get": lambda client, number: client.picture.get(number),
    "echo": lambda client, number: client.picture.echo(picture_id=number),
    "add": lambda client, number: client.with_raw_response(client.picture.comments.add, number, "x"),
}
"""The first may be repeated; the others, a GET and a POST, may not."""


def play(package: Any, kind: str, calls: int, seed: int = 1, share: float = 0.05, at_once: int = 32) -> Score:
    """So many calls of one kind of client, and what was wrong with any of them."""
    score, began = Score(kind, calls), time.monotonic()
    outcomes: dict[int, tuple[str, object]] = {}
    with serving(seed, share) as (url, service):
        facts, retrying = import_module("gallery.runtime.facts"), import_module("gallery.runtime.retrying")
        options = {
            "api_key": "canary-key",
            "api_secret": "canary-secret",
            "auth_token": "canary-token",
            "base_url": url,
            "timeout": facts.Timeouts(connect=5, read=READ, write=5, pool=30, reply=5),
            "retry": retrying.RetryPolicy(attempts=4, first_delay=0, codes=(), statuses=(503,)),
        }
        run = _threads if kind == "sync" else _tasks
        score.growth = run(package, kind, options, calls, at_once, outcomes)
        for number in range(calls):
            _judge(score, package.errors, number, *outcomes.get(number, ("", None)), service.carried[number])
        deadline = time.monotonic() + 10
        while service.open and time.monotonic() < deadline:
            time.sleep(0.01)
        if service.open:
            score.wrong.append(f"{len(service.open)} connections are left open")
        score.repeated = sum(service.carried.values()) - calls
    score.seconds = time.monotonic() - began
    return score


def _judge(score: Score, errors: Any, number: int, name: str, outcome: object, carried: int) -> None:
    if isinstance(outcome, BaseException):
        score.errors[type(outcome).__name__] += 1
        if not isinstance(outcome, errors.Error):
            score.wrong.append(f"{number}: {outcome!r}")
        elif "canary" in f"{outcome!r} {outcome} {outcome.__cause__!r} {outcome.request!r}":
            score.wrong.append(f"{number}: a secret in {type(outcome).__name__}")
        elif isinstance(outcome, errors.TransportError) and not outcome.was_sent and carried:
            score.wrong.append(f"{number}: carried out, and called not sent")
    elif outcome == str(number) and carried:
        score.good += 1
    else:
        score.wrong.append(f"{number}: {name} was answered {outcome!r}, carried out {carried} times")
    if carried > (4 if name == "get" else 1):
        score.wrong.append(f"{number}: {name} was carried out {carried} times")


def _answer(name: str, result: Any) -> str:
    if name != "add":
        return str(result.picture.picture_id if name == "get" else result["picture"]["picture_id"])
    result.parse()
    found = re.search(rb'"picture_id": "(\d+)"', result.body)
    return found[1].decode() if found else "nothing"


def _memory() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


Outcomes = dict[int, tuple[str, object]]


def _threads(package: Any, kind: str, options: Any, calls: int, at_once: int, outcomes: Outcomes) -> int:
    names, lock = list(CALLS), threading.Lock()

    def work(client: Any, numbers: Iterator[int]) -> None:
        while True:
            with lock:
                number = next(numbers, -1)
            if number < 0:
                return
            name = names[number % 3]
            try:
                outcomes[number] = name, _answer(name, CALLS[name](client, number))
            except BaseException as error:
                outcomes[number] = name, error.with_traceback(None)

    def batch(client: Any, numbers: range) -> None:
        shared = iter(numbers)
        threads = [threading.Thread(target=work, args=(client, shared)) for _ in range(at_once)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    with package.Gallery(**options) as client:
        batch(client, range(calls // 10))
        before = _memory()
        batch(client, range(calls // 10, calls))
        return _memory() - before


def _tasks(package: Any, kind: str, options: Any, calls: int, at_once: int, outcomes: Outcomes) -> int:
    names = list(CALLS)

    async def work(client: Any, numbers: Iterator[int]) -> None:
        for number in numbers:
            name = names[number % 3]
            try:
                outcomes[number] = name, _answer(name, await CALLS[name](client, number))
            except BaseException as error:
                outcomes[number] = name, error.with_traceback(None)

    async def batch(client: Any, numbers: range) -> None:
        shared = iter(numbers)
        await asyncio.gather(*(work(client, shared) for _ in range(at_once)))

    async def main() -> int:
        transport = None
        if kind == "aiohttp":
            transport = import_module("gallery.runtime.aiohttp_transport").AiohttpTransport()
        async with package.AsyncGallery(**options, transport=transport) as client:
            await batch(client, range(calls // 10))
            before = _memory()
            await batch(client, range(calls // 10, calls))
            grown = _memory() - before
        if transport is not None:
            await transport.aclose()
        return grown

    return asyncio.run(main())


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--calls", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--faults", type=float, default=0.05)
    given = parser.parse_args()
    failed = False
    logging.getLogger("gallery").setLevel(logging.ERROR)
    with gallery() as package:
        for index, kind in enumerate(KINDS):
            calls = (given.calls + index) // len(KINDS)
            score = play(package, kind, calls, given.seed + index, given.faults)
            print(score, flush=True)
            for wrong in score.wrong[:20]:
                print(f"  {wrong}", flush=True)
            failed |= bool(score.wrong) or score.growth > MOST_GROWTH
    print("FAILED" if failed else f"all {given.calls} calls are accounted for")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
