"""Replies in JSON, XML and PHP's notation: what is read, and that nothing else comes out than our own refusal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.errors import UnreadableResponse
from generator.runtime.formats import read, refusals

FORMATS = ["json", "xml", "php"]
PIECES = {
    "json": ["{", "}", "[", "]", ",", ":", '"', '"a"', "1", "-", "1e9", "null", "true", "\\", "\\u00", " ", "é", "NaN"],
    "xml": [
        "<a>",
        "</a>",
        "<a",
        ">",
        "/>",
        "<b c='1'/>",
        "<!",
        "--",
        "<![CDATA[",
        "]]>",
        "<?xml",
        "?>",
        "&lt;",
        "&a;",
        "é",
    ],
    "php": ["a:", "s:", "i:", "b:", "d:", "N;", "O:", "R:", "1", "2", ":", ";", "{", "}", '"', '"a"', "-", "é"],
    "form": ["a", "=", "&", "%", "%41", "%ff", "+", ";", "é", "1", " "],
}


@pytest.mark.parametrize(
    ("format", "body", "data"),
    [
        ("json", b'\xef\xbb\xbf{"a": [1, 1.5, "x", null, true]}', {"a": [1, 1.5, "x", None, True]}),
        ("json", b' "\\u00e9"\n', "é"),
        ("json", b'{"__proto__": {}, "constructor": 1}', {"__proto__": {}, "constructor": 1}),
        ("xml", b"<a/>", {"a": ""}),
        ("xml", b"\xef\xbb\xbf<a> x </a>", {"a": " x "}),
        ("xml", b"<a><b/><b>2</b><c>3</c></a>", {"a": {"b": ["", "2"], "c": "3"}}),
        ("xml", b"<a b='1'>\n <c d='2'>text</c>\n</a>", {"a": {"b": "1", "c": {"d": "2", "text()": "text"}}}),
        ("xml", b"<a b='1'><b>2</b></a>", {"a": {"@b": "1", "b": "2"}}),
        ("xml", b"<a> one <b/> two </a>", {"a": {"b": "", "text()": "one  two"}}),
        ("xml", b"<a x:y='1'>&lt;&#233;<![CDATA[&]]><!-- no --></a>", {"a": {"x:y": "1", "text()": "<\u00e9&"}}),
        ("xml", '<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>'.encode("latin-1"), {"a": "é"}),
        ("xml", '<?xml version="1.0" encoding="UTF-16"?><a>é</a>'.encode("utf-16"), {"a": "é"}),
        ("php", b"N;", None),
        ("php", b"b:1;", True),
        ("php", b"d:-1.5E+3;", -1500.0),
        ("php", 's:2:"é";'.encode(), "é"),
        ("php", b's:3:"";"";', '";"'),
        ("php", b"a:0:{}", []),
        ("php", b'a:2:{i:0;i:7;i:1;s:1:"x";}', [7, "x"]),
        ("php", b'a:2:{i:1;i:7;s:1:"k";a:0:{}}', {"1": 7, "k": []}),
    ],
)
def test_a_reply_is_read_as_plain_data(format: str, body: bytes, data: object) -> None:
    assert read(format, body) == data


def test_the_key_of_the_text_beside_attributes_is_the_services_choice() -> None:
    assert read("xml", b"<a b='1'>x</a>", "content") == {"a": {"b": "1", "content": "x"}}
    assert read("xml", b"<a content='1'>x</a>", "content") == {"a": {"content": "1", "text()": "x"}}


@pytest.mark.parametrize(
    ("format", "body", "why"),
    [
        *((format, body, "it is empty") for format in FORMATS for body in (b"", b" \r\n ")),
        *((format, b"<HTML><h1>502</h1>", "it is an HTML page") for format in ("json", "php")),
        ("json", b"\n<!DOCTYPE html><p>", "it is an HTML page"),
        ("json", b'{"a": "caf\xe9"}', "byte 10 is not UTF-8"),
        ("json", '{"a": 1}'.encode("utf-16"), "byte 0 is not UTF-8"),
        ("json", b'{"a": {"status": "ok"', "line 1, column 22"),
        ("json", b"callback({})", "line 1, column 1"),
        ("json", b'{"a": NaN}', "NaN is no number"),
        ("json", b"-Infinity", "-Infinity is no number"),
        ("json", b"1e400", "number 1e400 is out of range"),
        ("json", b"9" * 5000, "a number has too many digits"),
        ("json", b'{"a": {"b": 1, "c": 2, "b": 3}}', "key 'b' comes twice"),
        ("xml", b"<a><b></a>", "line 1, column 9: mismatched tag"),
        ("xml", b"<a/><b/>", "junk after document element"),
        ("xml", b"<a>&x;</a>", "undefined entity"),
        ("xml", b"<a>caf\xe9</a>", "not well-formed"),
        ("xml", b"<!DOCTYPE a><a/>", "a DOCTYPE is not accepted"),
        ("xml", b'<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', "a DOCTYPE is not accepted"),
        ("xml", b'<!DOCTYPE a SYSTEM "http://127.0.0.1:1/x.dtd"><a/>', "a DOCTYPE is not accepted"),
        ("xml", b'<?xml version="1.0" encoding="UTF-7"?><a/>', "encoding 'UTF-7' is not read"),
        ("xml", b'<?xml version="1.0" encoding="rot13"?><a/>', "encoding 'rot13' is not read"),
        ("php", b'O:8:"stdClass":1:{s:1:"a";i:1;}', "byte 0: expected a scalar or an array"),
        ("php", b'C:1:"A":0:{}', "expected a scalar or an array"),
        ("php", b'E:3:"A:B";', "expected a scalar or an array"),
        ("php", b"a:2:{i:0;i:1;i:1;R:2;}", "byte 17: expected a scalar or an array"),
        ("php", b's:999999999:"x";', "a text of 999999999 bytes does not end"),
        ("php", 's:1:"é";'.encode(), "a text of 1 bytes does not end"),
        ("php", b's:1:"\xe9";', "a text is not UTF-8"),
        ("php", b"a:-1:{}", "expected a scalar or an array"),
        ("php", b"a:2:{i:0;i:1;", "expected a scalar or an array"),
        ("php", b"a:1:{i:0;i:1;i:1;i:2;}", "an array of 1 entries does not end"),
        ("php", b"a:2:{i:0;i:1;i:0;i:2;}", "key '0' comes twice"),
        ("php", b'a:2:{i:1;i:1;s:1:"1";i:2;}', "key '1' comes twice"),
        ("php", b"a:1:{a:0:{}i:1;}", "expected an integer or a text as key"),
        ("php", b"a:1:{b:1;i:1;}", "expected an integer or a text as key"),
        ("php", b"d:NAN;", "expected a scalar or an array"),
        ("php", b"d:1E999;", "a number is out of range"),
        ("php", b"i:" + b"9" * 5000 + b";", "expected a scalar or an array"),
        ("php", b"b:2;", "expected a scalar or an array"),
        ("php", b"i:1;trailing", "byte 4: something follows the value"),
    ],
)
def test_a_reply_that_cannot_be_read_is_refused_and_shown(format: str, body: bytes, why: str) -> None:
    with pytest.raises(UnreadableResponse) as caught:
        read(format, body)
    assert why in str(caught.value)
    assert str(caught.value).isprintable()


def test_a_message_shows_the_beginning_escaped_and_without_secrets() -> None:
    with pytest.raises(UnreadableResponse) as caught:
        read("json", b"\x1b[2J\xff\n" + b"x" * 10_000)
    assert r"it begins with: \x1b[2J\xff\nxxx" in str(caught.value)
    assert len(str(caught.value)) < 300
    for format, body in [
        ("json", b'{"auth": {"token": "canary-1"'),
        ("json", b"auth_token=canary-1&x=1"),
        ("xml", b"<auth><token>canary-1</token>"),
        ("xml", b'<auth token="canary-1">'),
        ("php", b'a:1:{s:5:"token";s:8:"canary-1";'),
    ]:
        with pytest.raises(UnreadableResponse, match=r"\*\*\*") as caught:
            read(format, body)
        assert "canary" not in str(caught.value)


def nested(format: str, levels: int) -> bytes:
    match format:
        case "json":
            return b"[" * levels + b"]" * levels
        case "xml":
            return b"<a>" * levels + b"</a>" * levels
        case _:
            return b"a:1:{i:0;" * (levels - 1) + b"a:0:{}" + b"}" * (levels - 1)


@pytest.mark.parametrize("format", FORMATS)
def test_a_reply_may_nest_so_deep_and_no_deeper(format: str) -> None:
    read(format, nested(format, refusals.DEEPEST))
    for levels in (refusals.DEEPEST + 1, 5_000, 200_000):
        with pytest.raises(UnreadableResponse, match="it nests deeper than 100 levels"):
            read(format, nested(format, levels))


def test_objects_and_lists_count_alike_for_depth() -> None:
    with pytest.raises(UnreadableResponse, match="deeper than 100 levels"):
        read("json", b'{"a":[' * 60 + b"1" + b"]}" * 60)
    wide = [{"a": [{"b": 1}] * 50}] * 50
    assert read("json", json.dumps(wide).encode()) == wide


@pytest.mark.parametrize("format", FORMATS)
def test_a_reply_may_have_so_many_bytes_and_no_more(format: str, monkeypatch: pytest.MonkeyPatch) -> None:
    body = nested(format, 5)
    monkeypatch.setattr(refusals, "LARGEST", len(body))
    read(format, body)
    monkeypatch.setattr(refusals, "LARGEST", len(body) - 1)
    with pytest.raises(UnreadableResponse, match=f"it has {len(body)} bytes, the limit is {len(body) - 1}"):
        read(format, body)


def test_an_unknown_format_is_a_programming_error() -> None:
    with pytest.raises(ValueError, match="yaml"):
        read("yaml", b"a: 1")


def test_a_key_that_comes_twice_among_very_many_is_found_at_once() -> None:
    keys = [f'"{number}": 1' for number in range(100_000)]
    with pytest.raises(UnreadableResponse, match="key '99999' comes twice"):
        read("json", f"{{{', '.join([*keys, keys[-1]])}}}".encode())


@pytest.mark.parametrize("attack", ["external", "parameter", "laughs", "included"])
def test_xml_that_reaches_out_or_grows_is_refused_or_left_as_it_is(attack: str, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("canary")
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    documents = {
        "external": f'<!DOCTYPE a [<!ENTITY x SYSTEM "{secret.as_uri()}">]><a>&x;</a>',
        "parameter": f'<!DOCTYPE a [<!ENTITY % x SYSTEM "{secret.as_uri()}"> %x;]><a/>',
        "laughs": f'<!DOCTYPE a [<!ENTITY l0 "ha">{laughs}]><a>&l9;</a>',
        "included": f'<a xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="{secret.as_uri()}"/></a>',
    }
    try:
        data = read("xml", documents[attack].encode())
    except UnreadableResponse as error:
        assert attack != "included"
        assert "canary" not in str(error)
    else:
        assert attack == "included"
        assert "canary" not in str(data)


@pytest.mark.parametrize("format", [*FORMATS, "form"])
@given(body=st.binary())
def test_random_bytes_are_read_or_refused(format: str, body: bytes) -> None:
    _read_or_refuse(format, body)


@pytest.mark.parametrize("format", [*FORMATS, "form"])
@given(data=st.data())
def test_random_pieces_of_the_grammar_are_read_or_refused(format: str, data: st.DataObject) -> None:
    _read_or_refuse(format, "".join(data.draw(st.lists(st.sampled_from(PIECES[format])))).encode())


def _read_or_refuse(format: str, body: bytes) -> None:
    try:
        read(format, body)
    except UnreadableResponse as error:
        assert str(error).isprintable()
        assert len(str(error)) < 1000
        assert error.__cause__ is None and (error.__context__ is None or error.__suppress_context__)
