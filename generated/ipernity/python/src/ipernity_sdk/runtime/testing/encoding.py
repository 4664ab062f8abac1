"""What a service sends, in each of the formats: successes and failures inside their envelopes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlencode

from ..facts import Envelope, Method, Service
from ..manner import Manner
from ..plain import OWN_TEXT, is_list, is_map, is_nothing

Data = dict[str, Any]


def success(service: Service, method: Method, format: str, data: Mapping[str, Any]) -> bytes:
    """An answer, of the data that JSON has inside its envelope."""
    envelope = service.envelopes.get(format, Envelope())
    told: Data = {}
    for failure in envelope.failures:
        if failure.when == "not_equal":
            _put(told, failure.path, failure.value, envelope.text)
    body = told | (_as_in_xml(service, data) if format == "xml" else dict(data))
    key = _filled(envelope.inside, method)
    return _write(format, _filled(envelope.root, method) or "response", {key: body} if key else body)


def failure(service: Service, method: Method, format: str, code: str, message: str) -> bytes:
    """An answer that tells of an error."""
    envelope = service.envelopes.get(format, Envelope(code=(("code",),), message=(("message",),)))
    told: Data = {}
    signs = [sign for sign in envelope.failures if sign.path]
    for sign in signs[:1]:
        if sign.when == "equal":
            _put(told, sign.path, sign.value, envelope.text)
        elif sign.when == "not_equal":
            _put(told, sign.path, "failed" if sign.value == "error" else "error", envelope.text)
    for paths, text in ((envelope.code, code), (envelope.message, message)):
        if paths:
            _put(told, paths[0], text, envelope.text)
    if signs and not any(_holds(told, sign.path) for sign in signs):
        _put(told, signs[0].path, code, envelope.text)
    return _write(format, _filled(envelope.root, method) or "response", told)


def needs_status(service: Service, format: str) -> bool:
    """Whether errors of this format are told by the status of HTTP too."""
    envelope = service.envelopes.get(format, Envelope())
    return any(failure.when == "status" for failure in envelope.failures)


def _write(format: str, root: str, data: Data) -> bytes:
    match format:
        case "xml":
            return f'<?xml version="1.0" encoding="utf-8"?>\n{"".join(_element(root, data))}'.encode()
        case "php":
            return _serialized(data)
        case "form":
            return urlencode(data).encode()
        case _:
            return json.dumps(data, ensure_ascii=False).encode()


def _serialized(value: object) -> bytes:
    """In the notation of PHP's serialize()."""
    if is_map(value) or is_list(value):
        entries = value.items() if is_map(value) else enumerate(value)
        return b"a:%d:{%b}" % (len(value), b"".join(_serialized(part) for entry in entries for part in entry))
    if value is None:
        return b"N;"
    if isinstance(value, bool):
        return b"b:%d;" % value
    if isinstance(value, int | float):
        return f"{'i' if isinstance(value, int) else 'd'}:{value!r};".encode()
    text = str(value).encode()
    return b's:%d:"%b";' % (len(text), text)


def _as_in_xml(service: Service, data: Mapping[str, Any]) -> Data:
    """The data without the marks that JSON has for texts and attributes."""
    marks = service.envelopes.get("json", Envelope())
    manner = Manner(
        texts=(OWN_TEXT, *filter(None, [marks.text])),
        attributes=(*filter(None, [marks.attributes]),),
        prefixes=(*filter(None, [marks.attribute_prefix]),),
    )

    def plain(value: object) -> Any:
        if is_map(value):
            return {key: plain(part) for key, part in manner.flat(value).items()}
        return [plain(part) for part in value] if is_list(value) else value

    return {key: plain(part) for key, part in manner.flat(dict(data)).items()}


def _element(name: str, value: object) -> Iterator[str]:
    """An element; all that a map holds becomes elements in it, for readers do not mind.

    What no name of XML may hold becomes `_`.
    """
    name = re.sub(r"[^\w.:-]|^(?![A-Za-z_:])", "_", name, flags=re.ASCII)
    if is_list(value):
        for item in value:
            yield from _element(name, item)
        return
    yield f"<{name}>"
    if is_map(value):
        for key, part in value.items():
            yield from (_text(part),) if key == OWN_TEXT else _element(key, part)
    elif not is_nothing(value):
        yield _text(value)
    yield f"</{name}>"


def _text(value: object) -> str:
    text = str(value).lower() if isinstance(value, bool) else str(value)
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;")
    return re.sub("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", text)


def _put(data: Data, path: tuple[str, ...], text: str, own: str) -> None:
    """Put a text at a path; where keys stand beside it, it goes under the key of own texts."""
    own = own or OWN_TEXT
    *above, last = (key.removeprefix("@") for key in path)
    for key in above:
        if not is_map(data.get(key)):
            data[key] = {own: data[key]} if key in data else {}
        data = data[key]
    if is_map(data.get(last)):
        data[last][own] = text
    else:
        data[last] = text


def _holds(data: Any, path: tuple[str, ...]) -> bool:
    for key in path:
        data = data.get(key.removeprefix("@")) if is_map(data) else None
    return data is not None


def _filled(template: str, method: Method) -> str:
    return template.replace("{method}", method.name).replace("{method_}", method.name.replace(".", "_"))
