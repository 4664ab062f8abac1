"""Files to send."""

from __future__ import annotations

import io


class CountedFile(io.BytesIO):
    """A file of a megabyte that knows how much of it was read at once."""

    largest_read = 0

    def __init__(self) -> None:
        super().__init__(bytes(range(256)) * 4096)

    def read(self, size: int | None = -1, /) -> bytes:
        """As usual."""
        content = super().read(size)
        self.largest_read = max(self.largest_read, len(content))
        return content
