"""What stops the command line: faults of the one who types, told in one line."""

from __future__ import annotations


class UsageFault(Exception):
    """Something typed cannot be carried out; nothing was sent."""

    def __init__(self, text: str, where: str = "") -> None:
        super().__init__(text)
        self.where = where
        """What was typed before it, "" for just the program."""
