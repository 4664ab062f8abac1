"""The clock a client goes by, and how it waits: one place, so that a test can turn the hands."""

from __future__ import annotations

import time
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wait:
    """Let so many seconds pass."""

    seconds: float


class Clock:
    """The clock of the machine. Whoever wants another time, such as a test, hands in a clock of this shape."""

    def monotonic(self) -> float:
        """Seconds from some moment on; never set back."""
        return time.monotonic()

    def time(self) -> float:
        """Seconds since 1970, UTC."""
        return time.time()

    def sleep(self, seconds: float) -> None:
        """Wait, and hold the thread."""
        time.sleep(seconds)

    async def asleep(self, seconds: float) -> None:
        """Wait, and let other tasks go on."""
        import asyncio

        try:
            asyncio.get_running_loop()
        except RuntimeError:  # another framework; httpx2 brings anyio, which knows them all
            import anyio

            await anyio.sleep(seconds)
        else:
            await asyncio.sleep(seconds)


SYSTEM_CLOCK = Clock()
