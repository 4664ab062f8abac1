"""What an envelope says about an answer: success, failure with code and message, or an envelope that is incomplete."""

from __future__ import annotations

from typing import Any

from .envelope import Envelope, Failure
from .plain import OWN_TEXT, is_map, is_nothing


class Verdict:
    """One answer, decoded, and how its format tells what came of the call."""

    def __init__(self, envelope: Envelope, format: str, method: str, data: object, status: int) -> None:
        self._envelope = envelope
        self._status = status
        self._root = _filled(envelope.root, method)
        self._key = _filled(envelope.inside, method)
        data = _within(self._root, data) if format == "xml" else data
        self._is_inside = bool(self._key) and is_map(data) and self._key in data
        self._data = _or_empty(data[self._key]) if self._is_inside and is_map(data) else data

    @property
    def missing(self) -> str:
        """The part of the envelope that has to be there, and is not."""
        if not is_map(self._data):
            return self._root or "record"
        told = (fail.path for fail in self._envelope.failures if fail.when == "not_equal")
        absent = next((path for path in told if walk(self._data, path) is None), ())
        return ".".join(absent) or ("" if self._is_inside else self._key)

    @property
    def failed(self) -> bool:
        """Some sign of a failure is there."""
        return any(map(self._tells, self._envelope.failures))

    @property
    def code(self) -> str:
        return self._first(self._envelope.code)

    @property
    def subcode(self) -> str:
        return self._first(self._envelope.subcode)

    @property
    def message(self) -> str:
        return self._first(self._envelope.message)

    @property
    def content(self) -> dict[str, Any]:
        """The answer without what only tells success."""
        first = [fail.path[0] for fail in self._envelope.failures if fail.path]
        told = {*first, *(key.removeprefix("@") for key in first)}
        return {key: value for key, value in self._data.items() if key not in told} if is_map(self._data) else {}

    def _tells(self, fail: Failure) -> bool:
        found = walk(self._data, fail.path) if fail.path else None
        match fail.when:
            case "status":
                return self._status >= 400
            case "present":
                return found is not None
            case "not_empty":
                return not is_nothing(found) and self._text(found) not in ("0", "false")
            case "equal":
                return found is not None and self._text(found) == fail.value
            case "not_equal":
                return found is not None and self._text(found) != fail.value

    def _first(self, paths: tuple[tuple[str, ...], ...]) -> str:
        return next(filter(None, (self._text(walk(self._data, path)) for path in paths)), "")

    def _text(self, value: object) -> str:
        """Codes and states come as texts and as numbers: 105, "105" and 105.0 are the same."""
        if is_map(value):
            value = value.get(self._envelope.text or OWN_TEXT)
        if isinstance(value, bool):
            return str(value).lower()
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        return str(value).strip() if isinstance(value, str | int | float) else ""


def walk(data: object, path: tuple[str, ...]) -> object:
    """What is under a path, None where nothing is; an `@` may stand before the name of an attribute of XML."""
    for key in path:
        if not is_map(data):
            return None
        data = data.get(key, data.get(key.removeprefix("@")))
    return data


def _filled(template: str, method: str) -> str:
    return template.replace("{method}", method).replace("{method_}", method.replace(".", "_"))


def _within(root: str, data: object) -> object:
    """The content of an XML document; None inside a foreign one."""
    if not is_map(data):
        return data
    name, content = next(iter(data.items()))
    return _or_empty(content) if root in ("", name) else None


def _or_empty(content: object) -> object:
    return {} if content is not None and is_nothing(content) else content
