"""`methodgen sign`: the signature is that of a client, its string can be followed, and nothing secret is printed."""

from __future__ import annotations

import hashlib
import hmac
import json
from contextlib import chdir
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from generator.cli import cli

ROOT = Path(__file__).parents[2]
KEY, SECRET, TOKEN = "6fa87ba500002712bd4eed6020f3bd72", "e9a599f0cf6ce193", "tok-5d41402abc4b"
AT = ["--time", "1700000000"]

SERVICE = """\
service: parcels
title: Parcels
summary: Sends parcels.
endpoint: {base: "https://api.parcels.example/", path: "{method}", verb: GET, body: json}
key: {parameter: app, doc: Key.}
token: {header: Authorization, value: "Bearer {value}", signs: true, doc: Token.}
signing:
  digest: hmac-sha256
  key: "{secret}"
  message: "{verb} {path}\\n{params}"
  params: {exclude: [label], drop_empty: true, pair: "{k}={v}", join: "&", encode: rfc3986}
  add: {app: "{key}", at: "{timestamp}"}
  place: [{header: X-Signature, value: "v1={signature}"}]
  variants: {link: {message: "{params}"}}
"""
METHOD = """\
method: parcel.send
summary: Send a parcel.
signed: true
parameters:
  to: {type: id, required: true, doc: Who gets it.}
  weight: {type: number, maximum: 20, doc: How heavy it is.}
  fragile: {type: boolean, doc: Whether it breaks.}
  stops: {type: list, of: id, doc: Places on the way.}
  label: {type: string, doc: What is written on it.}
  note: {type: string, doc: A word to the driver.}
  password: {type: string, doc: To open it with.}
response: none
errors: unknown
"""
PEEK = """\
method: parcel.peek
summary: Look at a parcel.
signed: false
token: required
response: none
errors: unknown
"""


@pytest.fixture
def work(tmp_path: Path) -> Path:
    folder = tmp_path / "methods" / "parcels"
    folder.mkdir(parents=True)
    (folder / "service.yaml").write_text(SERVICE)
    (folder / "parcel.send.yaml").write_text(METHOD)
    (folder / "parcel.peek.yaml").write_text(PEEK)
    return tmp_path


def run(folder: Path, *arguments: str, **variables: str) -> Result:
    names = ("API_KEY", "API_SECRET", "AUTH_TOKEN", "TOKEN_SECRET")
    absent = {f"{service}_{name}": None for service in ("PARCELS", "IPERNITY") for name in names}
    with chdir(folder):
        return CliRunner().invoke(cli, ["sign", *arguments], env={**absent, **variables})


def asked(folder: Path, *arguments: str, **variables: str) -> dict[str, Any]:
    done = run(folder, *arguments, "--format", "json", **variables)
    assert done.exit_code == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def values(told: dict[str, Any]) -> dict[str, str]:
    return {sent["name"]: sent["value"] for sent in told["parameters"]}


@pytest.mark.parametrize(
    ("arguments", "signature", "text"),
    [
        (
            ["doc.tags.add", "doc_id=1234", "keywords=easy"],
            "a269b218feb341ef03bc093a0f2c8078",
            "api_key***doc_id1234keywordseasydoc.tags.add***",
        ),
        (
            ["https://www.ipernity.com/apps/authorize", "perm_network=read", "--variant", "link"],
            "da183021cd39461108770b822fcd9398",
            "api_key***perm_networkread***",
        ),
    ],
)
def test_published_examples(arguments: list[str], signature: str, text: str) -> None:
    told = asked(ROOT, "ipernity", *arguments, IPERNITY_API_KEY=KEY, IPERNITY_API_SECRET=SECRET)
    assert told["signature"] == signature
    assert values(told)["api_sig"] == signature
    assert told["string_to_sign"] == text


def test_placeholders_can_be_followed_by_hand(work: Path) -> None:
    told = asked(work, "parcels", "parcel.send", "to=7", *AT)
    text = "GET /parcel.send\napp=API_KEY&at=1700000000&to=7"
    assert told["string_to_sign"] == text
    assert told["signature"] == hmac.new(b"API_SECRET", text.encode(), hashlib.sha256).hexdigest()
    assert told["headers"] == [{"name": "X-Signature", "value": f"v1={told['signature']}"}]
    assert told["notes"] == [
        "API_KEY, API_SECRET stand in for what was not given; set PARCELS_API_KEY, PARCELS_API_SECRET"
    ]


@pytest.mark.parametrize("form", ["text", "json"])
def test_no_secret_is_printed(work: Path, form: str) -> None:
    secrets = {"PARCELS_API_KEY": KEY, "PARCELS_API_SECRET": SECRET, "PARCELS_AUTH_TOKEN": TOKEN}
    arguments = ["parcels", "parcel.send", "to=7", "password=open-sesame", "--explain", "--format", form]
    done = run(work, *arguments, **secrets)
    assert done.exit_code == 0
    assert "password=***" in done.stdout
    for secret in (KEY, SECRET, TOKEN, "open-sesame"):
        assert secret not in done.stdout + done.stderr
    done = run(work, "parcels", "parcel.send", "nothing=1", **secrets)
    assert not any(secret in done.stdout + done.stderr for secret in (KEY, SECRET, TOKEN))


def test_the_mask_changes_nothing_but_the_secrets(work: Path) -> None:
    arguments = ["parcels", "parcel.send", "to=7", "note=a b", *AT]
    masked = asked(work, *arguments, "--key", KEY, "--secret", SECRET)
    assert masked["string_to_sign"] == "GET /parcel.send\napp=***&at=1700000000&note=a%20b&to=7"
    exact = masked["string_to_sign"].replace("***", KEY)
    assert masked["signature"] == hmac.new(SECRET.encode(), exact.encode(), hashlib.sha256).hexdigest()


def test_every_step_is_told(work: Path) -> None:
    arguments = ["parcels", "parcel.send", "to=7", "label=Mind!", "note=", "--explain", *AT]
    steps = asked(work, *arguments)["steps"]
    titles = [step["title"] for step in steps]
    assert titles[:3] == ["Put in what goes with a signature", "Take the parameters that count", "Leave out the others"]
    lines = [{line["name"]: line["text"] for line in step["lines"]} for step in steps]
    assert lines[0] == {"at": "{timestamp}"}
    assert lines[1] == {"app": "API_KEY", "at": "1700000000", "to": "7"}
    assert lines[2] == {"label": "excluded", "note": "empty"}
    assert steps[3]["result"] == "app=API_KEY&at=1700000000&to=7"
    assert "HMAC-SHA256" in titles[5]
    assert list(lines[-1]) == ["header X-Signature"]


def test_values_are_read_by_their_types(work: Path) -> None:
    sent = values(asked(work, "parcels", "parcel.send", "to=7", "weight=2.50", "fragile=true", "stops=1", "stops=2"))
    assert (sent["weight"], sent["fragile"], sent["stops"]) == ("2.50", "1", "1,2")


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["parcel.snd", "to=7"], "parcels has no method 'parcel.snd'; did you mean 'parcel.send'?"),
        (["parcel.send"], 'parcel.send: argument "to" is missing'),
        (["parcel.send", "to=7", "wieght=1"], 'is unknown; did you mean "weight"?'),
        (["parcel.send", "to=7", "weight=21"], 'argument "weight" must be at most 20'),
        (["parcel.send", "to=7", "weight=heavy"], 'argument "weight" must be a finite number'),
        (["parcel.send", "to"], "'to' is not like name=value"),
        (["parcel.send", "to=7", "--variant", "lnk"], 'no variant "lnk"; there is link'),
        (["parcel.send", "to=7", "--scheme", "oauth"], "scheme must be left out"),
        (["ftp://parcels.example/", "--variant", "link"], "is no address of a page"),
    ],
)
def test_what_a_client_refuses_is_refused(work: Path, arguments: list[str], complaint: str) -> None:
    done = run(work, "parcels", *arguments)
    assert done.exit_code == 2
    assert complaint in done.stderr
    assert done.stdout == ""


def test_a_call_without_a_signature_says_why(work: Path) -> None:
    told = asked(work, "parcels", "parcel.peek", "--key", KEY)
    assert (told["signature"], told["string_to_sign"]) == ("", "")
    assert told["notes"][-1] == "this call is not signed: only a call that carries a token is"
    signed = asked(work, "parcels", "parcel.peek")
    assert {"name": "Authorization", "value": "Bearer AUTH_TOKEN"} in signed["headers"]
    assert signed["signature"]


def test_another_scheme_of_the_service(work: Path) -> None:
    named = """\
schemes:
  hawk:
    doc: For others.
    replaces: [key]
    digest: sha256
    message: "{secret}{nonce}{params}"
    add: {once: "{nonce}"}
    place: [{param: mac}]
"""
    with (work / "methods/parcels/service.yaml").open("a") as file:
        file.write(named)
    told = asked(work, "parcels", "parcel.send", "to=7", "--scheme", "hawk", "--nonce", "n1")
    assert values(told) == {"to": "7", "once": "n1", "mac": told["signature"]}
    assert told["string_to_sign"] == "API_SECRETn1oncen1to7"
    assert told["signature"] == hashlib.sha256(b"API_SECRETn1oncen1to7").hexdigest()
    assert told["notes"] == ["API_SECRET stands in for what was not given; set PARCELS_API_SECRET"]


def test_a_call_that_takes_no_token_is_told_to_be_described_so(work: Path) -> None:
    (work / "methods/parcels/parcel.peek.yaml").write_text(PEEK.replace("required", "none"))
    told = asked(work, "parcels", "parcel.peek")
    assert told["notes"][-1] == "this call is not signed: parcel.peek is described so"


def test_faulty_descriptions_are_status_1(work: Path) -> None:
    (work / "methods/parcels/parcel.peek.yaml").write_text(PEEK.replace("required", "needed"))
    done = run(work, "parcels", "parcel.send", "to=7")
    assert done.exit_code == 1
    assert "methods/parcels/parcel.peek.yaml:4:" in done.stderr


def test_control_characters_do_not_reach_the_terminal(work: Path) -> None:
    done = run(work, "parcels", "parcel.send", "to=7\x1b[31m")
    assert "\x1b" not in done.stdout + done.stderr


@pytest.mark.parametrize(
    ("words", "index", "offered"),
    [
        ("methodgen sign p", 2, ["parcels"]),
        ("methodgen sign parcels parcel.s", 3, ["parcel.send"]),
        ("methodgen sign parcels parcel.send to=7 w", 5, ["weight="]),
        ("methodgen sign parcels parcel.send --variant ", 5, ["link"]),
    ],
)
def test_completion(work: Path, words: str, index: int, offered: list[str]) -> None:
    environment = {"_METHODGEN_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": str(index)}
    with chdir(work):
        done = CliRunner().invoke(cli, prog_name="methodgen", env=environment)
    assert [line.partition(",")[2] for line in done.stdout.splitlines()] == offered
