"""What an application has to prove who it is: never shown, never pickled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NoReturn


@dataclass(frozen=True, slots=True)
class Credentials:
    """Key and secret of the application, token and token secret of its user; "" where there is none."""

    key: str = field(default="", repr=False)
    secret: str = field(default="", repr=False)
    token: str = field(default="", repr=False)
    token_secret: str = field(default="", repr=False)
    others: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    """What a signing scheme calls `cred.NAME`."""
    _values: tuple[str, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        own = (self.key, self.secret, self.token, self.token_secret, *self.others.values())
        longest_first = sorted({value for value in own if value}, key=lambda value: (-len(value), value))
        object.__setattr__(self, "_values", tuple(longest_first))

    def values(self) -> tuple[str, ...]:
        """All that must never be shown, longest first, so that no part of one is left over."""
        return self._values

    def __reduce__(self) -> NoReturn:
        raise TypeError("credentials are not pickled")
