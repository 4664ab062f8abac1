"""Where what is kept survives the end of the server: SQLite, one row a thing, one transaction a call."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Protocol

Row = tuple[str, str]
"""Kind and key of something kept."""


class Shelf(Protocol):
    """Keeps values by kind and key."""

    def load(self) -> Iterator[tuple[str, str, object]]:
        """Everything kept: kind, key, value."""
        ...

    def write(self, changes: Mapping[Row, object]) -> None:
        """Keep these values, and forget those that are None, all at once or not at all."""
        ...


class Nowhere:
    """Forgets everything with the end of the server."""

    def load(self) -> Iterator[tuple[str, str, object]]:
        return iter(())

    def write(self, changes: Mapping[Row, object]) -> None:
        """Nothing is written down."""


class Sqlite:
    """A file that may be killed at any moment: what was answered before is there afterwards."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = NORMAL")
        self._connection.execute(
            "CREATE TABLE IF NOT EXISTS kept (kind TEXT, key TEXT, value BLOB, PRIMARY KEY (kind, key)) WITHOUT ROWID"
        )

    def load(self) -> Iterator[tuple[str, str, object]]:
        for kind, key, value in self._connection.execute("SELECT kind, key, value FROM kept"):
            yield kind, key, value if isinstance(value, bytes) else json.loads(value)

    def write(self, changes: Mapping[Row, object]) -> None:
        kept = [(*row, _written(value)) for row, value in changes.items() if value is not None]
        gone = [row for row, value in changes.items() if value is None]
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            self._connection.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", kept)
            self._connection.executemany("DELETE FROM kept WHERE kind = ? AND key = ?", gone)
        except BaseException:
            self._connection.execute("ROLLBACK")
            raise
        self._connection.execute("COMMIT")

    def close(self) -> None:
        self._connection.close()


def _written(value: object) -> str | bytes:
    return value if isinstance(value, bytes) else json.dumps(value)
