"""A service that gives one answer to whatever is asked, in a process of its own: python -m bench.local_service FILE"""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_LENGTH = re.compile(rb"(?i)content-length: *(\d+)")


class Service(asyncio.Protocol):
    """One connection."""

    answer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport, self.buffer = transport, b""

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        while (end := self.buffer.find(b"\r\n\r\n")) >= 0:
            told = _LENGTH.search(self.buffer, 0, end)
            whole = end + 4 + (int(told[1]) if told else 0)
            if len(self.buffer) < whole:
                return
            self.buffer = self.buffer[whole:]
            self.transport.write(self.answer)


@contextmanager
def answering(body: bytes, folder: Path) -> Iterator[str]:
    """Its address, as long as it runs."""
    path = folder / "answer.json"
    path.write_bytes(body)
    command = [sys.executable, "-m", "bench.local_service", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{int(process.stdout.readline())}/"
        process.terminate()


async def main(path: Path) -> None:
    """Until it is stopped."""
    body = path.read_bytes()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    Service.answer = head.encode() + body
    server = await asyncio.get_running_loop().create_server(Service, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
