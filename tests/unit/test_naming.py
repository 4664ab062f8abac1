"""How wire names are written in Python: the rules of `names.py`, one by one."""

from __future__ import annotations

import pytest

from generator.model import names


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("checkMD5", ("check", "md5")),
        ("album_id", ("album", "id")),
        ("getList", ("get", "list")),
        ("MD5Sum", ("md5", "sum")),
        ("HTMLPage2", ("html", "page2")),
        ("75x", ("75x",)),
        ("7UP", ("7", "up")),
        ("A1", ("a1",)),
        ("@attr", ("attr",)),
        ("#text", ("text",)),
        ("a:b-c", ("a", "b", "c")),
        ("__", ()),
    ],
)
def test_words(name: str, parts: tuple[str, ...]) -> None:
    assert names.words(name) == parts


@pytest.mark.parametrize(
    ("name", "snake", "camel"),
    [
        ("getList", "get_list", "GetList"),
        ("album.docs.getList", "album_docs_get_list", "AlbumDocsGetList"),
        ("checkMD5", "check_md5", "CheckMd5"),
        ("import", "import_", "Import"),
        ("timeout", "timeout", "Timeout"),
        ("$", "_", ""),
    ],
)
def test_cases(name: str, snake: str, camel: str) -> None:
    assert (names.snake(name), names.camel(name)) == (snake, camel)


@pytest.mark.parametrize(
    ("name", "argument"),
    [
        ("album_id", "album_id"),
        ("per__page_", "per__page_"),
        ("streamId", "stream_id"),
        ("class", "class_"),
        ("Class", "class_"),
        ("self", "self_"),
        ("fields", "fields"),
        ("call", "call"),
        ("_x", "x"),
        ("7up", "_7up"),
    ],
)
def test_arguments(name: str, argument: str) -> None:
    assert names.argument(name) == argument


@pytest.mark.parametrize(
    ("name", "attribute"),
    [
        ("doc_id", "doc_id"),
        ("totalPages", "total_pages"),
        ("to_dict", "to_dict_"),
        ("get", "get_"),
        ("keys", "keys_"),
        ("mro", "mro_"),
        ("fields", "fields_"),
        ("shared", "shared_"),
        ("from", "from_"),
        ("timeout", "timeout"),
        ("75x", "_75x"),
        ("#text", "text"),
        ("opensearch:Query", "opensearch_query"),
    ],
)
def test_attributes(name: str, attribute: str) -> None:
    assert names.attribute(name) == attribute


@pytest.mark.parametrize("name", sorted(names.CLIENT_NAMES_IN_USE))
def test_functions_and_groups_leave_names_of_clients_alone(name: str) -> None:
    assert names.function(f"group.{name}") == f"{name}_"
    assert names.group_attribute(name) == f"{name}_"


def test_names_that_generated_bodies_use_are_kept() -> None:
    assert {"facts", "described", "cached_property", "mro", "service", "token"} <= names.CLIENT_NAMES_IN_USE
    assert {"Client", "AsyncClient", "RateLimit", "RetryPolicy", "Timeouts"} <= names.PACKAGE_NAMES_IN_USE
    stores = {"EnvironmentTokenStore", "FileTokenStore", "MemoryTokenStore", "TokenStore", "StoredToken", "Grant"}
    assert stores <= names.PACKAGE_NAMES_IN_USE


@pytest.mark.parametrize(
    ("method", "function", "iterator", "constant", "response", "path", "module"),
    [
        (
            "album.docs.getList",
            "get_list",
            "iter_list",
            "ALBUM_DOCS_GET_LIST",
            "AlbumDocsGetListResponse",
            "album.docs.get_list",
            "album",
        ),
        ("doc.search", "search", "iter_search", "DOC_SEARCH", "DocSearchResponse", "doc.search", "doc"),
        ("jobs.import", "import_", "iter_import", "JOBS_IMPORT", "JobsImportResponse", "jobs.import_", "jobs"),
        ("class.call", "call_", "iter_call", "CLASS_CALL", "ClassCallResponse", "class_.call_", "class_"),
        ("ping", "ping", "iter_ping", "PING", "PingResponse", "ping", "root"),
        ("a.get", "get", "iter_get", "A_GET", "AGetResponse", "a.get", "a"),
        ("x.getA_get_b", "get_a_get_b", "iter_a_get_b", "X_GET_A_GET_B", "XGetAGetBResponse", "x.get_a_get_b", "x"),
    ],
)
def test_a_method_in_all_places(
    method: str, function: str, iterator: str, constant: str, response: str, path: str, module: str
) -> None:
    assert names.function(method) == function
    assert names.iterator(method) == iterator
    assert names.constant(method) == constant
    assert names.response_class(method) == response
    assert names.call_path(method) == path
    assert names.module(method) == module


def test_classes_of_groups() -> None:
    assert names.group_class(("album", "docs")) == "AlbumDocsGroup"
    assert names.group_class(("x",)) == "XGroup"
