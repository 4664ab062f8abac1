"""Calls one after another by one client, whatever comes of each."""

from __future__ import annotations

from typing import Any


def echo(client: Any) -> Any:
    return client.picture.echo(x="7")


def several(wire: Any, count: int, **options: Any) -> list[object]:
    """So many calls one after another, and what comes of each."""
    outcomes: list[object] = []

    def use(client: Any) -> None:
        for _ in range(count):
            try:
                outcomes.append(echo(client))
            except Exception as error:
                outcomes.append(error)

    async def use_async(client: Any) -> None:
        for _ in range(count):
            try:
                outcomes.append(await echo(client))
            except Exception as error:
                outcomes.append(error)

    wire.live(use if wire.kind == "sync" else use_async, retry=1, **options)
    return outcomes
