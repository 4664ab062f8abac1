"""The vocabulary of signing schemes in words."""

from __future__ import annotations

ORDERS = {
    "name": "sorted by name, by the bytes of UTF-8",
    "name-nocase": "sorted by name, capitals like small letters",
    "value": "sorted by value",
    "pair": "sorted by name and value as they are written",
    "none": "in the order in which they are sent",
    "listed": "in the order that the scheme names them in",
}
ENCODINGS = {
    "none": "not encoded",
    "rfc3986": "percent-encoded by RFC 3986",
    "form": "encoded like a form, with + for a space",
    "uri": "percent-encoded, but for !'()*",
}
OUTPUTS = {
    "hex": "in hexadecimal",
    "HEX": "in hexadecimal with capitals",
    "base64": "in base64",
    "base64url": "in base64 for addresses",
    "raw-text": "as it is",
}


def digest(name: str, key: str) -> str:
    """What is worked out of the string to sign."""
    if name == "none":
        return "Take the string itself for the signature"
    if name.startswith("hmac-"):
        return f"Work out its {name.upper()} with the key {key}"
    return f"Work out its {name.upper()}"


def between(join: str) -> str:
    """What stands between two parameters."""
    return f"with {join!r} between two" if join else "with nothing between two"


def one_line(template: str) -> str:
    """A template as it is written in a description, with `\\n` for the end of a line."""
    return template.replace("\n", "\\n")
