"""What the command line has of its own: commands, and options before the name of a method or behind it."""

from __future__ import annotations

from typing import NamedTuple


class Own(NamedTuple):
    """One of them."""

    flags: tuple[str, ...]
    text: str
    value: str = ""
    """What stands for its value in help; "" for one without."""
    choices: tuple[str, ...] = ()
    counts: bool = False

    @property
    def name(self) -> str:
        """The long flag, without its dashes."""
        return self.flags[-1][2:]


COMMANDS = (
    ("login", "Log in, and keep the token for later calls."),
    ("logout", "Forget the token."),
    ("whoami", "Tell whose token it is, and what it may do."),
    ("completion", "Print a script that completes in a shell."),
)
"""Words that are commands and not methods; behind `--` a word is the name of a method whatever it is."""

OUTPUTS = ("json", "jsonl", "table", "csv")

OWN = (
    Own(("-o", "--output"), "json, jsonl (a line for each item), table or csv. json when left out.", "FORMAT", OUTPUTS),
    Own(("--columns",), "Columns of a table or of CSV, with commas between them.", "A,B,…"),
    Own(("--all",), "Go through all pages of a list."),
    Own(("--max-items",), "Go through pages up to so many items.", "N"),
    Own(("--raw",), "Write the body of the answer as it came."),
    Own(("--dry-run",), "Show the request, its secrets hidden, and send nothing."),
    Own(("--format",), "What the service is to answer in.", "NAME"),
    Own(("--base-url",), "Address in place of the service's own.", "URL"),
    Own(("--allow-http",), "Let secrets travel over a connection without encryption."),
    Own(("--timeout",), "Longest wait for the service.", "SECONDS"),
    Own(("--retries",), "How often a call that failed is tried again, where that is safe.", "N"),
    Own(("-v", "--verbose"), "Tell on standard error what is sent; twice for more.", counts=True),
    Own(("-h", "--help"), "Show this."),
)
TAKES_VALUE = frozenset(flag for own in OWN for flag in own.flags if own.value)


def split(words: list[str]) -> tuple[list[str], list[str]]:
    """What stands before the first word that is no option, and the rest, that word first."""
    at = 0
    while at < len(words) and words[at].startswith("-") and words[at] not in ("-", "--"):
        at += 2 if words[at] in TAKES_VALUE else 1
    return words[:at], words[at:]
