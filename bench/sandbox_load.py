"""How many signed calls a second a sandbox answers, how long they take, and what it weighs before and after.

Run by itself: python -m bench.sandbox_load [CALLS]. Ten connections that stay open, one process beside the server.
"""

from __future__ import annotations

import asyncio
import hashlib
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from .measure import Figure

KEY, SECRET, TOKEN = "sandbox-key", "sandbox-secret", "sandbox-token"
CONNECTIONS = 10
ROOT = Path(__file__).resolve().parent.parent
CALLS: dict[str, dict[str, str]] = {"auth.checkToken": {}, "test.hello": {}, "user.get": {}, "album.getList": {}}


def signed(method: str, given: dict[str, str]) -> str:
    """The target of a signed call."""
    pairs = {"api_key": KEY, "auth_token": TOKEN, **given}
    text = "".join(name + pairs[name] for name in sorted(pairs)) + method + SECRET
    pairs["api_sig"] = hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()
    return f"/api/{method}/json?" + "&".join(f"{name}={quote(value)}" for name, value in pairs.items())


async def visit(port: int, target: str, calls: int, times: list[float]) -> None:
    """One connection."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    request = f"GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode()
    for _ in range(calls):
        start = time.perf_counter()
        writer.write(request)
        head = await reader.readuntil(b"\r\n\r\n")
        length = int(head.partition(b"content-length: ")[2].partition(b"\r\n")[0])
        body = await reader.readexactly(length)
        times.append(time.perf_counter() - start)
        if b'"ok"' not in body:
            raise RuntimeError(body[:200].decode())
    writer.close()


@dataclass(frozen=True, slots=True)
class Load:
    """What came of many calls of one kind."""

    name: str
    rate: float
    """Calls a second."""
    middle: float
    late: float
    """Milliseconds that half of the calls, and 99 of 100, did not exceed."""
    cost: float
    """Microseconds of the server's processor, which hold on a busy machine, too."""

    def __str__(self) -> str:
        waits = f"p50 {self.middle:5.2f} ms   p99 {self.late:5.2f} ms"
        return f"{self.name:<18} {self.rate:8,.0f} calls/s   {waits}   {self.cost:4.0f} µs of the server"


async def measure(port: int, process: int, name: str, target: str, calls: int) -> Load:
    """One kind of call, over and over."""
    times: list[float] = []
    busy, start = cpu_seconds(process), time.perf_counter()
    await asyncio.gather(*(visit(port, target, calls // CONNECTIONS, times) for _ in range(CONNECTIONS)))
    seconds = time.perf_counter() - start
    cost = (cpu_seconds(process) - busy) / len(times) * 1e6
    times.sort()
    middle, late = times[len(times) // 2] * 1000, times[int(len(times) * 0.99)] * 1000
    return Load(name, len(times) / seconds, middle, late, cost)


def cpu_seconds(process: int) -> float:
    """What a process has used of the processor."""
    fields = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def weight(process: int) -> float:
    """Resident memory in MB."""
    status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


def loads(calls: int) -> Iterator[Load | tuple[float, float]]:
    """Every kind of call, and at last the memory before and after, in MB."""
    command = [sys.executable, "-m", "generator", "sandbox", "ipernity", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as server:
        try:
            lines = iter(server.stdout or ())
            port = int(next(line for line in lines if "calls" in line).rpartition(":")[2].partition("/")[0])
            next(line for line in lines if "token" in line)
            time.sleep(0.5)
            asyncio.run(measure(port, server.pid, "", signed("test.hello", {}), 1000))
            before = weight(server.pid)
            for name, given in CALLS.items():
                yield asyncio.run(measure(port, server.pid, name, signed(name, given), calls))
            yield before, weight(server.pid)
        finally:
            server.terminate()


def figures(calls: int) -> Iterator[Figure]:
    """The same for the report; nothing where the system does not tell what a process uses."""
    if not Path("/proc/self/stat").exists():
        return
    for load in loads(calls):
        if isinstance(load, Load):
            waits = f"p50 {load.middle:.2f} ms, {load.cost:.0f} µs of the server"
            yield Figure(f"sandbox: `{load.name}`, signed", waits, "", load.rate, 3000, "calls/s", least=True)
            yield Figure(f"sandbox: `{load.name}`, 99 of 100 calls", "", "", load.late, 15, "ms")
        else:
            before, after = load
            grown = f"{after:.0f} MB after {len(CALLS) * calls:,} calls"
            yield Figure("sandbox: memory", grown, f"{before:.0f} MB before", after / before, None)


def main(calls: int) -> None:
    """Start a sandbox, load it, and tell."""
    for load in loads(calls):
        if isinstance(load, Load):
            print(load)
        else:
            print(f"memory {load[0]:.0f} MB before, {load[1]:.0f} MB after {len(CALLS) * calls:,} calls")


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 5000)
