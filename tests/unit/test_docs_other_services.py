"""Pages of services that are unlike the first ones: other verbs, places, formats, schemes, permissions, logins."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from generator.model.service import Service
from generator.output.produce import produce
from generator.spec.load import load
from generator.targets.manifest import read_manifest
from tests.docs.markdown_pages import Page, broken_links

TEMPLATES = Path(__file__).parents[2] / "templates"
HEAD = "service: depot\ntitle: Depot\nsummary: A depot.\n"
ENDPOINT = """\
endpoint:
  base: https://depot.example/v1/
  verb: GET
  body: json
  hosts: {files: "https://files.depot.example/"}
  common: query
"""
PLAIN = HEAD + 'endpoint: {base: "https://depot.example/", path: "{method}"}\n'
METHOD = "method: {}\nsummary: Do it.\nsigned: {}\n{}response: {}\nerrors: {{}}\n"
LIST = METHOD.format("box.list", "false", 'path: "boxes"\n', "{box: [{id: id}]}")
EDIT = METHOD.format(
    "box.edit",
    "false",
    """\
verb: PATCH
path: "boxes/{box_id}"
parameters:
  box_id: {type: id, required: true, doc: The box.}
  weight: {type: number, required: true, doc: Its weight.}
  open: {type: boolean, required: true, doc: Whether it is open.}
  marks: {type: list, of: integer, required: true, max_items: 3, doc: Marks on it.}
  dry: {type: boolean, in: query, required: true, doc: Only try.}
  trace: {type: string, in: header, header: X-Trace, required: true, doc: To find it again.}
""",
    "none",
)
DROP = METHOD.format(
    "box.drop",
    "false",
    'verb: DELETE\npath: "boxes/{box_id}"\nparameters:\n  box_id: {type: string, required: true, doc: The box.}\n'
    "example: {request: {box_id: a/b c}}\n",
    "none",
)
SEND = METHOD.format(
    "box.send", "false", "verb: PUT\nhost: files\npath: send\nbody: form\nformats: [form]\n", "{ticket: string}"
)


def described(tmp_path: Path, service: str, *methods: str) -> Service:
    folder = tmp_path / "depot"
    folder.mkdir()
    (folder / "service.yaml").write_text(service, encoding="utf-8")
    for text in methods:
        name = text.partition("method: ")[2].partition("\n")[0]
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    (found,), problems = load(tmp_path)
    assert problems.lines == []
    return found


def pages(service: Service) -> dict[str, Page]:
    files = produce(service, read_manifest(TEMPLATES, "docs"))
    made = {file.path.removeprefix("docs/"): Page(file.path, file.text) for file in files}
    made = {path: Page(path, page.text) for path, page in made.items()}
    assert {path: list(page.faults()) for path, page in made.items()} == {path: [] for path in made}
    assert broken_links(made) == []
    return made


@pytest.fixture
def depot(tmp_path: Path) -> dict[str, Page]:
    constants = 'constants: {v: "2.0"}\nkey: {header: X-Key}\n'
    return pages(described(tmp_path, HEAD + ENDPOINT + constants, LIST, EDIT, DROP, SEND))


def shell(page: Page) -> list[str]:
    """The words that the shell gives to curl."""
    [command] = page.fences("sh")
    script = f"curl() {{ printf '%s\\0' \"$@\"; }}\n{command}"
    return subprocess.run(["sh", "-c", script], capture_output=True, check=True).stdout.decode().split("\0")[:-1]


def test_a_body_of_json_beside_query_path_and_header(depot: dict[str, Page]) -> None:
    page = depot["methods/box.edit.md"]
    [request] = page.fences("http")
    head, _, body = request.partition("\n\n")
    assert json.loads(body) == {"weight": 1.5, "open": True, "marks": [1]}
    assert head.startswith("PATCH /v1/boxes/")
    assert "?dry=1&v=2.0 HTTP/1.1\nHost: depot.example\nX-Trace: Some trace\nX-Key: API_KEY\n" in head
    words = shell(page)
    assert words[:2] == ["--request", "PATCH"]
    assert words[2].endswith("?dry=1&v=2.0")
    assert json.loads(words[words.index("--data") + 1]) == json.loads(body)


def test_parameters_tell_where_they_travel(depot: dict[str, Page]) -> None:
    rows = {
        line.split("`")[1]: line for line in depot["methods/box.edit.md"].text.split("\n") if line.startswith("| `")
    }
    assert "Part of the address." in rows["box_id"]
    assert "Travels in the query." in rows["dry"]
    assert "Travels in the header `X-Trace`." in rows["trace"]
    assert "Up to 3 items." in rows["marks"]
    assert "Travels" not in rows["weight"]


def test_what_stands_in_an_address_is_encoded(depot: dict[str, Page]) -> None:
    page = depot["methods/box.drop.md"]
    assert page.fences("http")[0].startswith("DELETE /v1/boxes/a%2Fb%20c?v=2.0 HTTP/1.1\n")
    assert shell(page)[:3] == ["--request", "DELETE", "https://depot.example/v1/boxes/a%2Fb%20c?v=2.0"]
    assert "**Address:** `https://depot.example/v1/boxes/{box_id}`" in page.text


def test_another_host_verb_and_format(depot: dict[str, Page]) -> None:
    page = depot["methods/box.send.md"]
    assert "**Verb:** PUT\n" in page.text
    assert "**Answers:** always as `form`, whatever is asked for" in page.text
    assert "**Address:** `https://files.depot.example/send`" in page.text
    assert "### In the way of forms" in page.text
    assert page.fences("http")[0].startswith("PUT /send?v=2.0 HTTP/1.1\nHost: files.depot.example\n")


def test_calling_tells_what_holds_for_every_call(depot: dict[str, Page]) -> None:
    text = depot["calling.md"].text
    assert "**Verb:** GET; DELETE or PATCH or PUT for the methods that say so" in text
    assert "**Address of some methods (files):** `https://files.depot.example/`" in text
    assert "**In every call:** `v=2.0`" in text
    assert "as JSON in the body of a PATCH or PUT; what the client adds by itself always in the query" in text
    assert "**Key:** in the header `X-Key: {value}`" in text
    assert "In examples, `API_KEY` stands where yours goes." in text
    assert 'client = Depot(api_key="…")' in text


def test_nothing_is_told_of_what_a_service_has_not(tmp_path: Path) -> None:
    made = pages(described(tmp_path, PLAIN, METHOD.format("box.list", "false", "", "{box: [{id: id}]}")))
    assert {"login.md", "permissions.md", "types.md", "changelog.md"}.isdisjoint(made)
    method, index, calling = (made[path].visible for path in ("methods/box.list.md", "index.md", "calling.md"))
    for text in (method, index, calling):
        assert not {"token", "Token", "permission", "Permission", "API_KEY", "AUTH_TOKEN"} & {*text.split()}
    assert "Signed" not in method + index
    assert "signature" not in method
    assert "environment" not in calling
    assert "Changelog" not in method


LADDER = """\
permissions:
  doc: One ladder.
  levels:
    read: {doc: See.}
    write: {implies: [read], doc: Change.}
"""
SCOPES = "permissions: {scopes: {boxes: {doc: All boxes.}, wallet: {doc: The wallet.}}}\n"


def test_permissions_of_one_ladder(tmp_path: Path) -> None:
    asked = METHOD.format("box.list", "false", "permissions: write\n", "none")
    made = pages(described(tmp_path, PLAIN + LADDER, asked))
    text = made["permissions.md"].text
    assert "| `write` | `read` | Change. |" in text
    assert "## Methods\n\n| Level | Methods |\n| --- | --- |\n| `write` | [box.list](methods/box.list.md) |" in text
    assert "login.md" not in text
    assert "**Permission:** `write`" in made["methods/box.list.md"].text


def test_permissions_that_are_flat_scopes(tmp_path: Path) -> None:
    asked = METHOD.format("box.list", "false", "permissions: [boxes, wallet]\n", "none")
    private = METHOD.format("box.peek", "false", "permissions: [boxes]\npermissions_for: private\n", "none")
    made = pages(described(tmp_path, PLAIN + SCOPES, asked, private))
    text = made["permissions.md"].text
    assert "## Scopes\n\n### boxes\n\nAll boxes.\n\nNeeded for private items only by [box.peek]" in text
    assert "Needed by [box.list](methods/box.list.md).\n" in text
    assert "## Levels" not in text
    assert "**Permission:** `boxes`, `wallet`" in made["methods/box.list.md"].text
    assert "which method needs which scope" in made["index.md"].text


SIGNING = """\
key: {parameter: key}
token: {parameter: token, signs: true}
signing: {digest: sha1, message: "{params}{secret}", place: [{param: sig}], variants: {link: {message: "{secret}"}}}
schemes:
  oauth:
    doc: For those who hold a secret.
    replaces: [key, token]
    digest: hmac-sha1
    key: "{secret}&{token_secret}"
    message: "{verb}&{params}"
    params: {sort: pair, encode: rfc3986, drop_empty: true}
    output: base64
    add: {oauth_token: "{token}", oauth_nonce: "{nonce}"}
    place: [{header: Authorization, value: "OAuth {signature}"}]
logins:
  desktop:
    title: Programs
    doc: For programs.
    steps:
      - {call: auth.begin, gives: {ticket: ticket}, doc: Begin.}
      - open: https://depot.example/in
        signed: link
        arguments: {t: "{ticket}", may: "{permissions}"}
        doc: Open it.
      - {wait: true, doc: Wait.}
      - {call: auth.end, arguments: {ticket: "{ticket}"}, gives: {token: token}, doc: End.}
  web:
    title: Sites
    doc: For sites.
    steps:
      - request: https://depot.example/request
        scheme: oauth
        arguments: {oauth_callback: "{callback}"}
        gives: {token: oauth_token, token_secret: oauth_token_secret}
        doc: Ask.
      - {open: "https://depot.example/in", arguments: {oauth_token: "{token}"}, doc: Open it.}
      - {callback: [oauth_token, oauth_verifier], doc: Back.}
      - request: https://depot.example/access
        scheme: oauth
        arguments: {oauth_verifier: "{oauth_verifier}"}
        gives: {token: oauth_token, token_secret: oauth_token_secret}
        doc: Exchange.
  password:
    title: Devices
    doc: For devices.
    steps:
      - {ask: [user, class], doc: Ask.}
      - {call: auth.end, arguments: {ticket: "{user}:{class}"}, gives: {token: token}, doc: End.}
"""
BEGIN = METHOD.format("auth.begin", "true", "", "{ticket: string}")
END = METHOD.format(
    "auth.end", "true", "parameters:\n  ticket: {type: id, required: true, doc: A ticket.}\n", "{token: string}"
)


@pytest.fixture
def signing(tmp_path: Path) -> dict[str, Page]:
    return pages(described(tmp_path, PLAIN + SIGNING + LADDER, BEGIN, END))


def test_steps_of_every_kind(signing: dict[str, Page]) -> None:
    text = signing["login.md"].text
    assert "Call [auth.begin](methods/auth.begin.md). It gives ticket in `ticket`." in text
    assert "https://depot.example/in?key=API_KEY&t=TICKET&may=PERMISSIONS&sig=SIGNATURE" in text
    assert "https://depot.example/in?oauth_token=AUTH_TOKEN\n" in text
    assert "a POST to `https://depot.example/request` with `oauth_callback`, signed by the scheme `oauth`." in text
    assert "It brings `oauth_token`, `oauth_verifier`." in text
    assert "The caller gives `user`, `class`." in text


def test_logins_in_python(signing: dict[str, Page]) -> None:
    desktop, web, password = signing["login.md"].fences("python")
    assert 'client.login.desktop(permissions="write")' in desktop
    assert "grant = flow.finish()\n" in desktop
    assert 'client.login.web(callback="https://example.org/back")' in web
    assert "flow.finish(came_back)" in web
    assert "client.with_options(auth_token=grant)" in web
    assert 'client.login.password(user="…", class_="…")' in password


def test_schemes_are_told(signing: dict[str, Page]) -> None:
    text = signing["calling.md"].text
    assert "`DEPOT_API_KEY`, `DEPOT_API_SECRET`, `DEPOT_AUTH_TOKEN`, `DEPOT_TOKEN_SECRET`" in text
    assert 'chosen by `Depot(scheme="oauth")`: oauth. For those who hold a secret.' in text
    assert "It takes the place of the key and the token." in text
    assert "**Put in before signing:** `oauth_token={token}`, `oauth_nonce={nonce}`" in text
    assert "**Sent as:** the header `Authorization: OAuth {signature}`" in text
    assert "sorted by name and value" in text
    assert "without empty ones" in text


def test_the_first_signed_text_can_be_checked(signing: dict[str, Page]) -> None:
    assert "keyAPI_KEYAPI_SECRET" in signing["calling.md"].fences("text")[0]
