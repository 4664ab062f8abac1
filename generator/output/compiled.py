"""Our own templates are kept as code beside their sources, as Python keeps its modules, and like those compiled once.

Code is used only for the very text that it was made from, under the Python, the jinja2 and the settings that it was
made with. Whoever could put other code there could as well change our modules. Where nothing may be written, or what
is found is damaged, templates are compiled anew.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path

from jinja2 import FileSystemBytecodeCache
from jinja2.bccache import Bucket

from .lock import digest, versions

FOLDER = "__pycache__"


class Compiled(FileSystemBytecodeCache):
    """Code of the templates below a folder; `settings` is the source of all that decides how they are compiled."""

    def __init__(self, templates: Path, settings: Path) -> None:
        made_with = digest(f"{versions()}{settings.read_text(encoding='utf-8')}".encode())[:12]
        super().__init__(str(templates / FOLDER), f"%s.{made_with}.code")

    def load_bytecode(self, bucket: Bucket) -> None:
        try:
            super().load_bytecode(bucket)
        except Exception:  # whatever reading what is damaged may raise
            bucket.reset()

    def dump_bytecode(self, bucket: Bucket) -> None:
        if not sys.dont_write_bytecode:
            with suppress(OSError):
                Path(self.directory).mkdir(exist_ok=True)
                super().dump_bytecode(bucket)
