"""One call on its way through the checks."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..model.method import Method
from .http import Request
from .incoming import Incoming
from .proofs import Manner
from .registry import Application, Token
from .state.scene import Argument


@dataclass(slots=True)
class Call:
    """What came, and what is known of it so far."""

    request: Request
    incoming: Incoming
    name: str
    """Name of the method, as it was sent."""
    format: str
    """What the answer is written in."""
    given: dict[str, str] = field(default_factory=dict[str, str])
    """The first value of every parameter, those of the path included."""
    method: Method | None = None
    application: Application | None = None
    token: Token | None = None
    manner: Manner | None = None
    """The way of signing it uses."""
    token_text: str = ""
    """The token as it was sent."""
    arguments: dict[str, Argument] = field(default_factory=dict[str, Argument])
    checked: list[str] = field(default_factory=list[str])
    """Checks it has passed."""
    headers: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    """What the reply tells besides, such as the string that was to be signed."""
    body: dict[str, object] | None = None
    """Its answer, where a check has made it already."""
