"""A clock whose hands the test turns."""

from __future__ import annotations

import asyncio

from ..clock import Clock


class FakeClock(Clock):
    """Time passes only when somebody waits or says so, and then at once.

    Whatever would sleep goes on immediately; `slept` has the seconds of each wait, in order.
    """

    def __init__(self, start: float = 1_700_000_000.0) -> None:
        self._now = start
        self.slept: list[float] = []

    def monotonic(self) -> float:
        """Seconds that never run backwards."""
        return self._now

    def time(self) -> float:
        """Seconds since 1970, UTC."""
        return self._now

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        if seconds < 0:
            raise ValueError("time does not run backwards")
        self._now += seconds

    def sleep(self, seconds: float) -> None:
        """Let time pass, and note it."""
        self.slept.append(seconds)
        self.advance(max(seconds, 0.0))

    async def asleep(self, seconds: float) -> None:
        """The same; other tasks get their turn meanwhile, and those that wait at the same time wait together."""
        self.slept.append(seconds)
        awake = self._now + max(seconds, 0.0)
        await give_way()
        self._now = max(self._now, awake)


async def give_way() -> None:
    """Let other tasks go on, as every call over a network does."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:  # another framework; httpx2 brings anyio, which knows them all
        import anyio

        await anyio.sleep(0)
    else:
        await asyncio.sleep(0)
