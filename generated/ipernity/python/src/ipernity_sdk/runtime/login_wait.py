"""While a login waits for a person: the address is shown, and somebody says when to go on."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import cast

from .clock import Clock
from .errors import InvalidArgument, ServiceError
from .login_run import Came, Run

OpenBrowser = bool | Callable[[str], object]
Wait = Callable[[str], object]
"""Gets the address, and comes back when the person has agreed, with what the person came back with."""

BETWEEN = 3.0
"""Seconds between two questions to the service."""
TIMEOUT = 600.0
"""Seconds after which the service is no longer asked."""


def way_to_wait(run: Run, wait: Wait | None) -> Wait | None:
    """What waits for the person; None where the service is to be asked until it has a token."""
    if not run.url:
        raise InvalidArgument("this flow was begun elsewhere; call finish")
    if wait is not None:
        return wait
    if sys.stdin is not None and sys.stdin.isatty():
        return _ask_for(run.comes_back())
    if run.comes_back() or not run.not_yet():
        raise InvalidArgument(
            "there is no terminal to wait at; give run a function as wait, or have url opened and call finish"
        )
    return None


def show(url: str, open_browser: OpenBrowser) -> None:
    """Open the address, and print it unless that is left to somebody else."""
    if callable(open_browser):
        open_browser(url)
        return
    opened = open_browser and _opened(url)
    told = "If no browser has opened, open this address" if opened else "Open this address"
    print(f"{told} to let the application in:\n\n    {url}\n", file=sys.stderr, flush=True)


def _opened(url: str) -> bool:
    import webbrowser

    try:
        return webbrowser.open(url)
    except (webbrowser.Error, OSError):
        return False


def _ask_for(names: tuple[str, ...]) -> Wait:
    def ask(url: str) -> str:
        what = "Paste the address that the browser comes back to" if names else "Press Enter when you have agreed there"
        print(f"{what}: ", end="", file=sys.stderr, flush=True)
        return input()

    return ask


def came_of(run: Run, answer: object) -> Came:
    """What the person came back with, where the login has a use for it."""
    if not run.comes_back():
        return None
    if isinstance(answer, str | Mapping):
        return cast("str | Mapping[str, str]", answer)
    raise InvalidArgument(f"wait has to return what the person came back with: {', '.join(run.comes_back())}")


class Patience:
    """How long the service is asked again."""

    def __init__(self, run: Run, clock: Clock, timeout: float) -> None:
        self._not_yet = run.not_yet()
        self._clock = clock
        self._until = clock.monotonic() + timeout

    def pause(self, error: ServiceError) -> float:
        """Seconds until the next question; raises the error where it is another one, or the time is over."""
        if error.code not in self._not_yet or self._clock.monotonic() + BETWEEN > self._until:
            raise error
        return BETWEEN
