"""Which part of a list is asked for, and what is told about the whole: pages, offsets and cursors."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ...model.method import Paging

USUAL_SIZE = 20


@dataclass(frozen=True, slots=True)
class Window:
    """A part of a list."""

    start: int
    size: int
    paging: Paging | None = None

    def told(self, total: int) -> dict[str, str]:
        """What the answer says about the whole list, by the names the style gives it."""
        told = {"total": total}
        if self.paging is None:
            return {name: str(number) for name, number in told.items()}
        style, size = self.paging.style, max(self.size, 1)
        end = self.start + self.size
        told |= {
            style.total: total,
            style.pages: -(-total // size),
            style.current: self.start // size + style.first,
            style.per_page: self.size,
        }
        texts = {name: str(number) for name, number in told.items() if name}
        if style.next:
            texts[style.next] = str(end) if end < total else ""
        return texts


def window(paging: Paging, argument: Callable[[str], str]) -> Window:
    """What the arguments of a call ask for; numbers that are none have been refused before."""
    style = paging.style
    size = _number(argument(style.size), paging.default_size or USUAL_SIZE)
    match style.kind:
        case "page":
            start = (_number(argument(style.page), style.first) - style.first) * size
        case "offset":
            start = _number(argument(style.offset), 0)
        case "cursor":
            start = _number(argument(style.cursor), 0)
    return Window(max(start, 0), size, paging)


def _number(text: str, default: int) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else default
