"""The mark of text that may be printed into an output as it is.

Whatever a template prints must be `Code`: made by the quoting functions of a target's language, or by a view out of
pieces that are. A plain text stops the run, so that no text of a description reaches an output unquoted.
"""

from __future__ import annotations

from collections.abc import Iterable


class Code(str):
    """Text in the language of the output, ready to be printed."""

    __slots__ = ()

    def join(self, pieces: Iterable[str]) -> Code:
        """Pieces of code with this code between them; a piece that is plain text is refused."""
        pieces = list(pieces)
        if not {Code}.issuperset(map(type, pieces)):
            for piece in pieces:
                require_code(piece)
        return Code(super().join(pieces))


def require_code(value: object) -> object:
    """The value, if a template may print it: code or a whole number."""
    if isinstance(value, Code) or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    raise TypeError(f"{value!r:.80} is no code of the output; a view has to quote it")
