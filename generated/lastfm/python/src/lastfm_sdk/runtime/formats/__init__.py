"""From the bytes of a reply to plain data, one module a format; all of them give data of the same shape."""

from __future__ import annotations

from ..plain import OWN_TEXT


def read(format: str, body: bytes, text: str = OWN_TEXT, wrapper: str = "") -> object:
    """The reply as plain data, or UnreadableResponse.

    `text` is the key of a text beside attributes in XML, `wrapper` a function called around JSON. Formats are loaded
    when the first reply of their kind comes.
    """
    match format:
        case "json":
            from .json_format import read_json

            return read_json(body, wrapper)
        case "xml":
            from .xml_format import read_xml

            return read_xml(body, text)
        case "php":
            from .php_format import read_php

            return read_php(body)
        case "form":
            from .form_format import read_form

            return read_form(body)
        case _:
            raise ValueError(f"no such response format: {format}")
