"""Telling that black would leave a text as it is, by having shown it only the shapes that occur in it.

One statement of each shape is shown to black; where black leaves it alone, all others of that shape are settled too.
That is what is taken for granted, and what tests hold against black over all outputs and over made-up texts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from .shapes import GAP, TOO_LONG, Chunk, chunks_of
from .specimens import alone, among_others, bones, is_plain

LINES = "lines"
"""What plain statements that are shown together are known as for a moment."""


class Settled:
    """The shapes that black is known to leave alone."""

    def __init__(self, formatted: Callable[[str], str], known: Iterable[str] = ()) -> None:
        self._formatted = formatted
        self.known = set(known)

    def settle(self, texts: list[str]) -> list[bool]:
        """For each text, whether black would leave it as it is; False where that is not certain."""
        read = [chunks_of(text) for text in texts]
        heads: dict[str, str] = {}
        lines: dict[str, str] = {}
        shown: dict[str, str] = {}
        missing = [chunks is None or not self._holds(chunks) for chunks in read]
        for chunks in [chunks for chunks, is_new in zip(read, missing, strict=True) if chunks and is_new]:
            for chunk in chunks:
                if chunk.skeleton not in self.known:
                    (heads if chunk is chunks[0] else shown)[chunk.skeleton] = bones(chunk.skeleton)
                for each in chunk.statements:
                    if each.shape not in self.known:
                        (lines if is_plain(each) else shown).setdefault(each.shape, alone(each))
                    for shape, text in each.parts:
                        if shape not in self.known and shape not in shown:
                            shown[shape] = among_others(shape, text)
        shown.pop(TOO_LONG, "")
        together = {LINES: "\n".join(["async def n():", *(f"    {line}" for line in lines.values())])} if lines else {}
        self._learn(together | shown)
        if LINES in self.known:
            self.known = self.known - {LINES} | lines.keys()
        else:  # one of them is changed, so each is shown by itself
            self._learn({shape: f"async def n():\n    {line}" for shape, line in lines.items()} | shown)
        for skeleton, text in heads.items():
            self._learn({skeleton: text}, "")
        return [
            not is_new or (chunks is not None and self._holds(chunks))
            for chunks, is_new in zip(read, missing, strict=True)
        ]

    def _learn(self, shown: dict[str, str], start: str = "n = 0\n\n\n") -> None:
        """Have these texts formatted; the shapes of those that come back as they were are known from now on."""
        shown = {shape: text for shape, text in shown.items() if shape not in self.known}
        if not shown:
            return
        try:
            came = self._formatted(f"{start}{GAP.join(shown.values())}\n")
        except ValueError:
            return
        parts = came[len(start) : -1].split(GAP)
        if len(parts) == len(shown):
            self.known.update(shape for (shape, text), now in zip(shown.items(), parts, strict=True) if text == now)

    def _holds(self, chunks: tuple[Chunk, ...]) -> bool:
        return all(
            chunk.skeleton in self.known
            and self.known.issuperset([each.shape for each in chunk.statements])
            and self.known.issuperset([shape for each in chunk.statements for shape, _ in each.parts])
            for chunk in chunks
        )
