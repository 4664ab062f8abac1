"""A small service that does everything another way than most, for tests of what is generated."""

from __future__ import annotations

from pathlib import Path

FILES = {
    "service.yaml": """\
service: odd
title: Odd
summary: A service that does everything another way.
home: https://odd.example/
package: {distribution: odd-client, module: odd_client, client: Odd, environment: ODD, version: 1.2.3}
endpoint: {base: "https://odd.example/", path: rest, method_parameter: do, format_parameter: as, verb: POST, body: form}
formats: [json]
default_format: json
key: {header: X-Key, doc: Key.}
token: {header: Authorization, value: "Bearer {value}", signs: false, doc: Token.}
signing:
  digest: hmac-sha256
  key: "{secret}"
  message: "{verb}&{base_url|rfc3986}&{params|rfc3986}&{timestamp}&{nonce}"
  params: {sort: pair, encode: rfc3986, pair: "{k}={v}", join: "&"}
  add: {stamp: "{timestamp}", once: "{nonce}"}
  place: [{header: X-Sign, value: "v1 {signature}"}]
  clock: {format: iso8601}
conventions:
  boolean: {true: yes, false: no}
  list: brackets
  timestamp: "%Y-%m-%dT%H:%M:%SZ"
  datetime: "%d.%m.%Y %H:%M"
  date: "%d.%m.%Y"
envelopes:
  json: {fail: {path: stat, equal: fail}, code: [err.code], message: [err.msg]}
permissions:
  doc: Levels.
  levels: {read: {doc: See.}}
  items: {things: {doc: Things., levels: [read]}}
paging:
  offset: {kind: offset, offset: from, size: limit, total: total}
  cursor: {kind: cursor, cursor: after, next: next}
errors:
  E1: {name: KeyWrong, kind: authentication, doc: Wrong key.}
  9: {name: Broken, kind: unavailable, doc: Broken.}
""",
    "types.yaml": """\
Thing:
  doc: A thing.
  fields:
    id: {type: id, also: [thing_id], doc: Identifier.}
    type: {type: string, doc: Kind.}
    get: {type: boolean, optional: true, doc: Whether it can be got.}
    day: {type: date, optional: true, doc: Its day.}
    class: {fields: {self: integer, of: number}, doc: Its class.}
""",
    "things.list.yaml": """\
method: things.list
summary: List things.
signed: false
idempotent: true
parameters:
  from: {type: integer, minimum: 0, doc: Offset.}
  limit: {type: integer, minimum: 1, maximum: 50, default: 10, doc: Size.}
  kinds: {type: list, of: enum, values: [a, b, c], min_items: 2, doc: Kinds.}
  days: {type: list, of: date, spelling: repeat, max_items: 3, doc: Days.}
  since: {type: timestamp, doc: Since.}
  at: {type: datetime, doc: At.}
  on: {type: boolean, doc: On.}
  member: {type: enum, values: [server, errors], doc: Who.}
  code: {type: string, pattern: "[a-z]{3}", default: abc, doc: Code.}
  short: {type: string, max_length: 5, doc: Short.}
  where: {type: map, of: string, doc: Where.}
paginate: {style: offset, items: things.thing}
response:
  things: {total: integer, thing: [Thing]}
errors:
  E5: {name: ThingsGone, kind: not_found, doc: Gone.}
""",
    "things.walk.yaml": """\
method: things.walk
summary: Walk through things.
signed: true
token: none
post_only: true
parameters:
  after: {type: string, doc: Cursor.}
  self: {type: integer, special: {-1: None.}, minimum: 0, required: true, doc: Self.}
  class: {type: list, of: string, spelling: {join: " "}, max_items: 4, doc: Class.}
  a: {type: id, doc: A.}
  b: {type: id, doc: B.}
  c: {type: id, doc: C.}
  d: {type: id, doc: D.}
rules:
  - one_of: [a, b]
  - {needed: c, instead: [d]}
paginate: {style: cursor, items: names}
response:
  names: [string]
  next: string?
  deep: [{fields: {type: string, more: [{x: integer}]}}]
  table: {type: map, of: Thing}
  open: any
errors: {}
""",
    "things.put.yaml": """\
method: things.put
summary: Put a thing.
signed: true
token: required
post_only: true
permissions: {things: read}
parameters:
  file: {type: file, required: true, doc: File.}
  note: {type: text, clears: true, doc: Note.}
response: none
errors: unknown
""",
    "things.any.yaml": """\
method: things.any
summary: Do anything.
signed: false
open_parameters: true
response: unknown
errors: unknown
""",
}


def write(folder: Path) -> None:
    """Write the service below a folder."""
    odd = folder / "odd"
    odd.mkdir()
    for name, text in FILES.items():
        (odd / name).write_text(text, encoding="utf-8")
