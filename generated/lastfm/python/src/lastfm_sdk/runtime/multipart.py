"""A body of several parts: form fields and files, streamed, its length known beforehand."""

from __future__ import annotations

import os
import re
from collections.abc import AsyncIterator, Iterator, Sequence

from .uploads import Upload


class Multipart:
    """A body for both kinds of clients; it can be gone through again, as long as its files can."""

    def __init__(self, form: Sequence[tuple[str, str]], files: Sequence[tuple[str, Upload]]) -> None:
        boundary = os.urandom(16).hex()
        self.content_type = f"multipart/form-data; boundary={boundary}"
        self._start = f"--{boundary}\r\n".encode()
        self._end = f"--{boundary}--\r\n".encode()
        self._fields = [(_head(name), value.encode()) for name, value in form]
        self._files = [(_head(name, upload), upload) for name, upload in files]

    def __len__(self) -> int:
        each = len(self._start) + len(b"\r\n")
        fields = sum(each + len(head) + len(value) for head, value in self._fields)
        return fields + sum(each + len(head) + upload.size for head, upload in self._files) + len(self._end)

    def __iter__(self) -> Iterator[bytes]:
        for head, value in self._fields:
            yield self._start + head + value + b"\r\n"
        sent, total = 0, sum(upload.size for _, upload in self._files)
        for head, upload in self._files:
            tell = upload.progress or _nobody
            yield self._start + head
            tell(sent, total)
            for chunk in upload.chunks():
                yield chunk
                sent += len(chunk)
                tell(sent, total)  # only now has it been taken over
            yield b"\r\n"
        yield self._end

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk


def _nobody(sent: int, total: int) -> None:
    """Is told how far it is."""


def _head(name: str, upload: Upload | None = None) -> bytes:
    """One header block, whatever the names hold: quotes and control characters are percent-encoded, as browsers do."""
    lines = f'Content-Disposition: form-data; name="{_quote(name)}"'
    if upload is not None:
        lines += f'; filename="{_quote(upload.name)}"\r\nContent-Type: {upload.type}'
    return f"{lines}\r\n\r\n".encode(errors="replace")


def _quote(text: str) -> str:
    return re.sub(r'[\x00-\x1f\x7f"]', lambda match: f"%{ord(match[0]):02X}", text)
