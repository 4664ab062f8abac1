"""How wire names are written elsewhere: the one place that turns `album.docs.getList` into Python names.

The wire name never changes. The rules here are mechanical, so that a reader can foresee the result:
CamelCase becomes snake_case, and a name that Python, or our generated code, keeps for itself gets a `_` behind it.
"""

from __future__ import annotations

import keyword
import re
from functools import cache

ARGUMENTS_IN_USE = frozenset({"self", "progress", "timeout"})
"""Names generated methods have for themselves: a parameter of such a name gets a `_` behind it, everywhere."""

RECORD_NAMES_IN_USE = frozenset({"to_dict", "get", "keys", "mro", "fields", "shared"})
"""Public names of the runtime's Record, and those the bodies of record classes use."""

CLIENT_NAMES_IN_USE = frozenset(
    {
        "call",
        "perform",
        "close",
        "aclose",
        "with_options",
        "with_raw_response",
        "wait_for",
        "login",
        "service",
        "token",
        "observe_drift",
        "mro",
        "facts",
        "described",
        "cached_property",
    }
)
"""Public names of the client, which groups and methods must not hide, and those the bodies of group classes use."""

PACKAGE_NAMES_IN_USE = frozenset(
    {
        "AsyncClient",
        "Client",
        "EnvironmentTokenStore",
        "FileTokenStore",
        "Grant",
        "MemoryTokenStore",
        "RateLimit",
        "RetryPolicy",
        "StoredToken",
        "Timeouts",
        "TokenStore",
    }
)
"""Classes that stand beside the client in its package, or that it is made from."""

_PLAIN = re.compile(r"[a-z][a-z0-9_]*")
_WORD = re.compile(r"[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z0-9]+|[0-9]+")


@cache
def words(name: str) -> tuple[str, ...]:
    """Parts of a name in lower case: `checkMD5` gives check, md5; `album_id` gives album, id."""
    return tuple(word.lower() for word in _WORD.findall(name))


@cache
def snake(name: str) -> str:
    """`getList` → `get_list`; `checkMD5` → `check_md5`; a name of Python's own gets a `_` behind it."""
    return _free("_".join(words(name)) or "_", frozenset())


@cache
def camel(name: str) -> str:
    """`album.docs.getList` → `AlbumDocsGetList`."""
    return "".join(word.capitalize() for word in words(name))


def argument(name: str) -> str:
    """The Python name of a parameter."""
    return _free(_plain(name), ARGUMENTS_IN_USE)


def attribute(name: str) -> str:
    """The Python name of a record's field."""
    return _free(_plain(name), RECORD_NAMES_IN_USE)


def function(method: str) -> str:
    """The Python name of a method within its group: `album.docs.getList` → `get_list`."""
    return _free(snake(method.rpartition(".")[2]), CLIENT_NAMES_IN_USE)


def iterator(method: str) -> str:
    """The name that goes through all pages: `get_list` → `iter_list`, `search` → `iter_search`."""
    return "iter_" + _bare(method).removeprefix("get_")


def and_wait(work: str) -> str:
    """The name that calls and waits until the work is done: `upload` → `upload_and_wait`.

    The work has a name of its own, or that of the method that starts it.
    """
    return f"{_bare(work)}_and_wait"


def wait_for(work: str) -> str:
    """The name that waits for the work of an earlier call: `upload` → `wait_for_upload`."""
    return f"wait_for_{_bare(work)}"


def group_attribute(part: str) -> str:
    """The name of a group on the client or in its parent group."""
    return _free(snake(part), CLIENT_NAMES_IN_USE)


def group_class(group: tuple[str, ...]) -> str:
    """`("album", "docs")` → `AlbumDocsGroup`."""
    return camel(".".join(group)) + "Group"


def module(method: str) -> str:
    """The module that holds a method's group: its first part, `album`; `root` for a method without a group."""
    head, dot, _ = method.partition(".")
    return snake(head) if dot else "root"


def constant(method: str) -> str:
    """`album.docs.getList` → `ALBUM_DOCS_GET_LIST`."""
    return "_".join(word.upper() for part in method.split(".") for word in words(part))


def response_class(method: str) -> str:
    """The record a method answers with: `AlbumDocsGetListResponse`."""
    return camel(method) + "Response"


def call_path(method: str) -> str:
    """How the call is written on a client: `album.docs.getList` → `album.docs.get_list`."""
    *group, _ = method.split(".")
    return ".".join([*map(group_attribute, group), function(method)])


def _bare(method: str) -> str:
    """The last part of a method's name, to be part of another name."""
    return "_".join(words(method.rpartition(".")[2]))


def _plain(name: str) -> str:
    name = name if _PLAIN.fullmatch(name) else "_".join(words(name))
    return name if name[:1].isalpha() else f"_{name}"


def _free(name: str, in_use: frozenset[str]) -> str:
    return f"{name}_" if keyword.iskeyword(name) or name in in_use else name
