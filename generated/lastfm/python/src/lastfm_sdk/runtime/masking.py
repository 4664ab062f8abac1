"""Texts that may be shown: without secrets, without control characters, and not too long."""

from __future__ import annotations

import re
from collections.abc import Iterable

HIDDEN = "***"

LONGEST = 1000
"""Characters of a message; what a service sends can be megabytes."""

_SENSITIVE = re.compile(r"passw|passphrase|secret|token|signature|_sig$|^sig$|^sign$", re.IGNORECASE)


def is_sensitive(name: str) -> bool:
    """The name of a parameter says that its value is nobody's business."""
    return _SENSITIVE.search(name) is not None


def mask(text: str, secrets: Iterable[str]) -> str:
    """Every secret as `***`, also where it is percent-encoded or in another case."""
    from .percent import ENCODERS

    spelt = {spelling for secret in secrets if secret for spelling in (secret, *(e(secret) for e in ENCODERS.values()))}
    if not spelt:
        return text
    longest_first = sorted(spelt, key=lambda spelling: (-len(spelling), spelling))
    return re.sub("|".join(map(re.escape, longest_first)), HIDDEN, text, flags=re.IGNORECASE)


def clean(text: str, secrets: Iterable[str] = (), longest: int = LONGEST) -> str:
    """One line that can be printed anywhere: masked, escaped, cut."""
    text = mask(text, secrets)
    cut = len(text) > longest
    text = text[: longest - 1] if cut else text
    if not text.isprintable():
        text = "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)
    return text[: longest - 1] + "…" if cut or len(text) > longest else text
