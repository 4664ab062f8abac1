"""Answers and errors in the formats of a service, with the status and the envelope that it describes."""

from __future__ import annotations

import json
from typing import cast

from ..model.example_answers import envelope_json, envelope_xml, error_json, error_message, error_xml
from ..model.examples import example_response
from ..model.method import Error, Method
from ..model.service import Service
from ..model.wire import Envelope
from .errors import STATUSES
from .http import Reply

TYPES = {
    "json": "application/json; charset=utf-8",
    "xml": "text/xml; charset=utf-8",
    "php": "text/plain; charset=utf-8",
    "form": "application/x-www-form-urlencoded",
}


class Replies:
    """Writes what a service says."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._by_status = {
            envelope.format for envelope in service.envelopes if any(f.when == "status" for f in envelope.failures)
        }
        self._told: dict[str, dict[str, object]] = {}
        """What tells success, by method, where nothing else has to be done; empty where something has."""
        self._envelopes = {envelope.format: envelope for envelope in service.envelopes}

    def success(self, form: str, method: Method, body: dict[str, object]) -> Reply:
        """An answer."""
        if form == "xml":
            text = '<?xml version="1.0" encoding="utf-8"?>\n' + envelope_xml(self._service, method, body)
        elif form == "form":
            from urllib.parse import urlencode

            text = urlencode({name: str(value) for name, value in body.items()})
        else:
            text = self._written(form, self._enveloped(method, body), method)
        return Reply(200, text.encode(), TYPES[form])

    def again(self, form: str, body: bytes) -> Reply:
        """An answer that was written before."""
        return Reply(200, body, TYPES[form])

    def failure(self, form: str, error: Error, method: Method | None, detail: str = "") -> Reply:
        """An error; the message tells what exactly was wrong."""
        message = error_message(error) if error.name else error.doc
        told = Error(error.code, error.name, error.doc, error.kind)
        if form == "xml":
            text = '<?xml version="1.0" encoding="utf-8"?>\n' + error_xml(self._service, told)
            text = text.replace(_in_xml(message), _in_xml(f"{message}: {detail}")) if detail and message else text
        elif form == "form":
            from urllib.parse import urlencode

            text = urlencode({"error": error.code, "message": message})
        else:
            value = error_json(self._service, told)
            envelope = self._envelopes.get(form) or self._envelopes.get("json")
            if detail and message and envelope is not None:
                _replace(value, envelope, f"{message}: {detail}" if error.name else detail)
            text = self._written(form, value, method)
        status = STATUSES.get(error.kind, 400) if form in self._by_status else 200
        return Reply(status, text.encode(errors="replace"), TYPES[form])

    def _enveloped(self, method: Method, body: dict[str, object]) -> dict[str, object]:
        """The body with what tells success; most services need nothing but that beside it."""
        told = self._told.get(method.name)
        if told is None:
            example = cast("dict[str, object]", example_response(self._service, method))
            told = envelope_json(self._service, method, {})
            simple = envelope_json(self._service, method, example) == told | example
            self._told[method.name] = told = told if simple else {}
        return told | body if told else envelope_json(self._service, method, body)

    def _written(self, form: str, value: dict[str, object], method: Method | None) -> str:
        if form == "php":
            from .php import serialize

            return serialize(value)
        envelope = self._envelopes.get(form)
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        return f"{envelope.wrapper}({text})" if envelope and envelope.wrapper else text


def _replace(value: dict[str, object], envelope: Envelope, message: str) -> None:
    """Say more than the name of the error, in its place."""
    path = envelope.message[0] if envelope.message else ()
    for key in path[:-1]:
        inner = value.get(key)
        if not isinstance(inner, dict):
            return
        value = cast("dict[str, object]", inner)
    if path:
        value[path[-1]] = message


def _in_xml(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
