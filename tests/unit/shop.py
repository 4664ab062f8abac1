"""A small service that uses nearly every key of the description format, for tests that need a whole one."""

from __future__ import annotations

from pathlib import Path

FILES = {
    "service.yaml": """\
service: shop
title: Shop
summary: A shop.
description: It sells things.
home: https://shop.example/
terms: https://shop.example/terms
page: "https://shop.example/help/{method}"
package: {distribution: shop-client, module: shop_client, client: Shop, environment: SHOP, version: 1.10}
endpoint:
  base: https://api.shop.example/
  path: "{method}"
  format_parameter: format
  verb: GET
  body: form
  hosts: {up: "https://up.shop.example/"}
  common: query
formats: [xml, json]
default_format: json
key: {parameter: key, doc: Key of the application.}
token: {header: Authorization, value: "Bearer {value}", signs: true, doc: Token of a person.}
constants: {v: 2.0}
signing:
  digest: md5
  message: "{params}{secret}"
  params: {exclude: [format], drop_empty: true}
  add: {key: "{key}"}
  place: [{param: sig}]
  nonce: {kind: hex, length: 8}
  variants: {link: {message: "{params}{secret}"}}
schemes:
  oauth:
    doc: For others.
    replaces: [key]
    digest: hmac-sha1
    key: "{secret}&{token_secret}"
    message: "{verb}&{params|rfc3986}"
    output: base64
    parts: {twice: "{method}{method}"}
    add: {nonce: "{nonce}", at: "{timestamp}"}
    place: [{header: X-Sign, value: "v1 {signature}"}]
    clock: {format: iso8601, tz: UTC}
conventions: {boolean: {true: yes, false: no}, list: {join: " "}, timestamp: unix-ms, datetime: "%Y%m%d", date: "%Y"}
envelopes:
  json:
    inside: reply
    fail: {path: answer.ok, not_equal: yes}
    code: [answer.code, answer.error.code]
    message: [answer.text]
    subcode: [answer.detail]
    wrapper: shopApi
    text: "#text"
    attributes: "@attr"
  xml: {root: "{method}", fail: [{path: rsp.err, present: true}, {status: true}], text: "#text"}
xml: {scalars: attribute}
permissions:
  doc: People grant levels.
  levels:
    read: {doc: See.}
    write: {implies: [read], doc: Change.}
  items:
    list: {doc: Shopping lists., levels: [read, write], parameter: perm_list}
    card: {doc: Cards., levels: [read]}
logins:
  web:
    title: Sites
    doc: For sites.
    page: https://shop.example/login
    steps:
      - {open: "https://shop.example/auth", signed: link, arguments: {perms: "{permissions}"}, doc: Send people there.}
      - {callback: ticket, doc: They come back.}
      - {wait: true, doc: Wait.}
      - {call: item.check, arguments: {ids: "{ticket}"}, gives: {token: checks.total}, doc: Exchange it.}
  oauth:
    title: Programs
    doc: For programs.
    steps:
      - {ask: [name, word], doc: Ask.}
      - {request: "https://shop.example/token", scheme: oauth, arguments: {n: "{name}"}, gives: {token: t}, doc: Ask.}
      - {callback: [a, b], doc: Back.}
paging:
  page: {kind: page, page: page, size: size, first: 0, total: total, pages: pages, current: page, per_page: size}
  cursor: {kind: cursor, cursor: from, next: next}
retry: {codes: [500, Busy], statuses: [503]}
timeouts: {connect: 1.5, read: 2}
errors:
  500: {name: ShopClosed, kind: unavailable, doc: The shop is closed.}
  Busy: {name: ShopBusy, doc: Too many people.}
values:
  colour: {red: Like blood., 010: Like nothing., no: None at all.}
  size: [s, m]
parameters:
  paging:
    page: {type: integer, minimum: 0, doc: Page.}
    size: {type: integer, minimum: 1, maximum: 50, default: 10, doc: Items on a page.}
""",
    "types.yaml": """\
Item:
  doc: Something for sale.
  fields:
    item_id: id
    type: string
    colour:
      {type: enum, values: $colour, optional: true, with: extra=colour, doc: Its colour., xml: color, also: [color]}
    text: {type: text, xml: text()}
    odd: {type: integer, optional: true, json: "shop:odd", xml: odds/odd}
Price: {amount: number, currency: string?}
""",
    "item.getList.yaml": """\
method: item.getList
summary: List items.
description: |
  First line.
  Second line.
status: inferred
signed: true
token: optional
idempotent: true
permissions: {list: read}
permissions_for: private
parameters:
  list_id: {type: id, required: true, doc: The list.}
  $include: [paging]
  colours: {type: list, of: enum, values: $colour, spelling: {join: "|"}, min_items: 1, max_items: 3, doc: Colours.}
  shown: {type: boolean, default: true, doc: Shown ones.}
  since: {type: date, format: "%d.%m.%Y", default: 01.02.2020, inferred: true, doubt: Perhaps., doc: Since when.}
  near: {type: number, minimum: -1.5, maximum: 2, special: {-999: Nowhere.}, default: -999, doc: How near.}
  name: {type: string, max_length: 9, pattern: "[a-z]+", clears: true, also: [title], deprecated: Use near., doc: Name.}
  flags: {type: map, of: boolean, signed: false, doc: Flags.}
rules:
  - any_of: [colours, shown]
  - {needed: name, instead: [near, since]}
paginate: {style: page, items: list.items.item}
response:
  list:
    items: {total: integer, item: [Item]}
    total: Price?
    marks: {type: map, of: integer}
    any: map
    tags: [string]
    nested: [{fields: {type: id}, doc: Odd.}]
    owner: {type: [Price], optional: true, doc: Owners.}
errors:
  1: {name: ListNotFound, kind: not_found, doc: No such list.}
more_errors: true
changelog:
  - {date: 2020-02-29, change: Made.}
see_also: [item.check]
notes: [A note.]
doubts: [A doubt.]
example:
  request: {list_id: 012, size: 5}
  response:
    list:
      items:
        total: 1
        item:
          - {item_id: 007, type: no, text: Words., colour: 010}
      marks: {a: 1}
      any: {b: 1}
      tags: [yes]
      nested: []
""",
    "item.check.yaml": """\
method: item.check
summary: Check items.
signed: false
token: none
post_only: true
open_parameters: true
parameters:
  ids: {type: list, of: id, doc: Items.}
  photo: {type: file, doc: Photo.}
response:
  checks: {total: integer, check: [{id: id, done: boolean, bad: boolean, eta: integer}]}
errors: unknown
""",
    "item.make.yaml": """\
method: item.make
summary: Make an item.
signed: false
response: {ticket: string}
errors: {}
poll: {call: item.check, with: {ids: ticket}, item: checks.check, done: done, failed: bad, wait: eta}
""",
    "item.drop.yaml": """\
method: item.drop
summary: Drop an item.
signed: true
token: required
permissions: {list: write, card: read}
response: none
errors: {}
""",
    "item.move.yaml": """\
method: item.move
summary: Move an item.
signed: true
verb: PATCH
host: up
path: "items/{item_id}/place"
body: json
parameters:
  item_id: {type: id, required: true, doc: The item.}
  x: {type: list, of: integer, doc: Where to.}
  y: {type: list, of: integer, spelling: brackets1, doc: Where to.}
  trace: {type: string, in: header, header: X-Trace, doc: To find it again.}
  dry: {type: boolean, in: query, doc: Only try.}
rules:
  - same_length: [x, y]
response: {moved: boolean}
errors: {}
""",
    "item.find.yaml": """\
method: item.find
summary: Find items.
signed: false
parameters:
  after: {type: string, doc: Where to go on.}
  start: {type: integer, doc: Page.}
  many: {type: integer, default: 5, maximum: 9, doc: Items on a page.}
paginate: {items: found, style: page, info: ., page: start, size: {parameter: many}, first: 1, total: all, next: go_on}
response: {found: [Item], all: integer, go_on: string}
errors: {}
""",
}


def write(folder: Path, **changes: str) -> Path:
    """Write the service below a folder; `changes` are further files, with `_` for `.` in their names."""
    shop = folder / "shop"
    shop.mkdir()
    for name, text in {**FILES, **{f"{key.replace('_', '.')}.yaml": text for key, text in changes.items()}}.items():
        (shop / name).write_text(text, encoding="utf-8")
    return folder
