"""Files that are served as they are: the pages of the service, if they have been made, found by exact name only."""

from __future__ import annotations

import mimetypes
from pathlib import Path
from urllib.parse import unquote

from .http import Reply

MOST_BYTES = 16 * 1024 * 1024
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_TYPES = {".md": "text/markdown", ".txt": "text/plain", ".js": "text/javascript", ".json": "application/json"}
_TEXTS = ("text/", "application/json", "image/svg+xml")


class Site:
    """The files of a folder, as they were when the server was started."""

    def __init__(self, folder: Path | None) -> None:
        self._files: dict[str, Path] = {}
        if folder is not None and folder.is_dir():
            root = folder.resolve()
            for path in sorted(root.rglob("*")):
                if path.is_file() and not path.is_symlink() and path.resolve().is_relative_to(root):
                    self._files["/" + path.relative_to(root).as_posix()] = path

    def reply(self, path: str) -> Reply | None:
        """The file at a path; None where there is none. A path is looked up, never opened."""
        name = unquote(path)
        file = self._files.get(name) or self._files.get(f"{name.rstrip('/')}/index.html")
        if file is None:
            return None
        try:
            content = file.read_bytes() if file.stat().st_size <= MOST_BYTES else b""
        except OSError:
            return None
        kind = _TYPES.get(file.suffix) or mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        charset = "; charset=utf-8" if kind.startswith(_TEXTS) else ""
        return Reply(200, content, kind + charset, (("content-security-policy", _POLICY),))
