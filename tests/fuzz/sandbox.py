"""Requests that are nearly right, or not at all, to a running sandbox: python -m tests.fuzz.sandbox --number 100000

Each goes over a socket of its own. Whatever comes, the answer is none or one with a status below 500, others are
served afterwards as before, and the server grows no heavier.
"""

from __future__ import annotations

import argparse
import os
import random
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from .sandbox_requests import request

ROOT = Path(__file__).resolve().parents[2]
MOST_GROWTH = 40
"""Megabytes that a server may grow by while it warms up."""


def status(port: int, data: bytes, seconds: float = 5) -> int:
    """The status of the answer; 0 where the server closes without one, or is still waiting for more."""
    with socket.create_connection(("127.0.0.1", port), timeout=seconds) as connection:
        received = b""
        try:
            connection.sendall(data)
            connection.shutdown(socket.SHUT_WR)
            while b"\r\n" not in received and (chunk := connection.recv(65536)):
                received += chunk
        except (ConnectionError, TimeoutError):
            pass
    first = received.split(b" ", 2)
    return int(first[1]) if first[0].startswith(b"HTTP/1.") and len(first) > 1 and first[1].isdigit() else 0


@dataclass
class Told:
    """What came of it."""

    statuses: Counter[int]
    failed: list[bytes]
    """Requests that were answered with a status they must not have."""


def attack(port: int, number: int, seed: int) -> Told:
    """Send requests, and look after each hundred whether others are still served."""
    chance, told = random.Random(seed), Told(Counter(), [])
    for index in range(number):
        data = request(chance, port)
        found = status(port, data)
        told.statuses[found] += 1
        if found >= 500 and found not in (501, 505):
            told.failed.append(data)
        if index % 100 == 99 and status(port, _good(port)) != 200:
            raise RuntimeError(f"nobody is served any more after request {index} of seed {seed}: {data!r}")
    return told


def _good(port: int) -> bytes:
    return b"GET /api/test.hello/json?api_key=sandbox-key HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n\r\n" % port


def weight(process: int) -> float:
    """Resident memory in MB; 0 where the system does not tell."""
    try:
        text = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    except OSError:
        return 0.0
    return int(text.partition("VmRSS:")[2].split()[0]) / 1024


def _wait(port: int, seconds: float = 20) -> None:
    """Until the server answers."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            if status(port, _good(port)) == 200:
                return
        except ConnectionRefusedError:
            pass
        if time.monotonic() > deadline:
            raise RuntimeError("the server does not answer")
        time.sleep(0.05)


def _port(lines: Iterator[str]) -> int:
    return int(next(line for line in lines if "calls" in line).rpartition(":")[2].partition("/")[0])


def main(arguments: Sequence[str] | None = None) -> int:
    """Start a sandbox and attack it."""
    parser = argparse.ArgumentParser(description="Send a sandbox requests that are nearly right.")
    parser.add_argument("--number", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000)
    asked = parser.parse_args(arguments)
    command = [sys.executable, "-m", "generator", "sandbox", "ipernity", "--port", "0"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, env={**os.environ}) as server:
        try:
            port = _port(iter(server.stdout or ()))
            _wait(port)
            warm = attack(port, min(asked.number // 10, 1000), asked.seed)
            before = weight(server.pid)
            told = attack(port, asked.number, asked.seed + 1)
            after = weight(server.pid)
        finally:
            server.terminate()
    counts = ", ".join(f"{count} × {code or 'no answer'}" for code, count in sorted(told.statuses.items()))
    print(f"seed {asked.seed}: {asked.number:,} requests: {counts}; {before:.0f} MB before, {after:.0f} MB after")
    failed = warm.failed + told.failed
    for data in failed[:10]:
        print(f"FAILED: {data!r}")
    return 1 if failed or after - before > MOST_GROWTH else 0


if __name__ == "__main__":
    raise SystemExit(main())
