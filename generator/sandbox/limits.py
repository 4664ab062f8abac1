"""What the server takes at most, in one table."""

from __future__ import annotations

TARGET = 16 * 1024
"""Bytes of the path with its query."""
HEADERS = 100
HEADER_BYTES = 32 * 1024
"""All headers of a request together."""
BODY = 24 * 1024 * 1024
"""Bytes of a body with a file in it."""
FORM = 1024 * 1024
"""Bytes of a body without files, and of all fields beside a file."""
FIELDS = 1000
"""Parameters of a call."""
PARTS = 200
"""Parts of a multipart body."""
HEAD_SECONDS = 10.0
"""From the first byte of a request, or the opening of a connection, to the end of its headers."""
BODY_SECONDS = 30.0
"""From the end of the headers to the end of the body."""
IDLE_SECONDS = 30
"""Between two requests of a connection."""
CONNECTIONS = 512
RECENT_CALLS = 200
"""Calls that are remembered for the page about them."""
RECENT_BYTES = 2000
"""Characters of one text that is remembered."""
NONCES = 20_000
TOKENS = 10_000
LOGINS = 2_000
"""Attempts to log in that are under way."""
SLOWEST = 30.0
"""Seconds that a slow answer is held back at most."""
