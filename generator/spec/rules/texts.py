"""Rules about prose: worth a warning, never an error."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...problems import Problem
from ..description import Description

_INVISIBLE = re.compile("[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200d\u2060-\u2064\ufeff]")


def summaries(description: Description) -> Iterator[Problem]:
    """A summary is a sentence."""
    for method in description.methods.values():
        summary = method.get("summary")
        if summary and not summary.text.endswith("."):
            yield summary.problem("a summary is a sentence and ends with a full stop", "warning")


def invisible_characters(description: Description) -> Iterator[Problem]:
    """A text has no characters that nobody sees; outputs show them as escapes."""
    waiting = [description.service, *description.methods.values()]
    waiting.extend(description.type_nodes.values())
    while waiting:
        node = waiting.pop()
        content = node.content
        if isinstance(content, str):
            if not content.isascii() and (found := _INVISIBLE.search(content)):
                yield node.problem(f"the invisible character U+{ord(found[0]):04X} is easily overlooked", "warning")
        elif content is not None:
            waiting.extend(content if isinstance(content, tuple) else content.values())
