"""What the command line knows of a service: options and texts, written by the generator.

Named tuples, for they cost next to nothing to import: help and completion have to be there at once.
"""

from __future__ import annotations

from typing import NamedTuple


class Option(NamedTuple):
    """One argument of a method."""

    name: str
    """On the wire."""
    flag: str
    """As an option, without its dashes."""
    type: str = "string"
    of: str = "string"
    """Type of one item of a list or map."""
    text: str = ""
    """What it means and what is legal."""
    required: bool = False
    values: tuple[str, ...] = ()
    unquotes: bool = False
    """Quotes around an item of a list that has a comma in it are not part of the item."""


class MethodTexts(NamedTuple):
    """What `--help` of a method tells."""

    summary: str
    about: tuple[str, ...] = ()
    """Further paragraphs."""
    options: tuple[Option, ...] = ()
    rules: tuple[str, ...] = ()
    """Rules over several options, in words."""
    needs: str = ""
    errors: tuple[tuple[str, str], ...] = ()
    """Name with its code, and what it means."""
    page: str = ""
    is_open: bool = False
    """Takes any further argument."""
    is_paged: bool = False


class LoginTexts(NamedTuple):
    """One way to log in."""

    name: str
    function: str
    """Its name in Python."""
    title: str
    asks: tuple[str, ...] = ()
    """What the person has to type in."""
    permissions: bool = False
    """Says what is asked for."""


class Program(NamedTuple):
    """The command line of one service."""

    name: str
    """What is typed."""
    package: str
    client: str
    """Name of its class."""
    version: str
    title: str
    summary: str
    environment: str
    """Prefix of the environment variables."""
    formats: tuple[str, ...] = ()
    logins: tuple[LoginTexts, ...] = ()
    permissions: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Items with their levels, "" for the one ladder; a scope has no levels."""
