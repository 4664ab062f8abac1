"""A first description of a method, with a comment for every key: legal as it stands, and meant to be filled in."""

from __future__ import annotations

SKELETON = """\
# yaml-language-server: $schema={schema}
# Fill in what is known, delete what is not needed. Every key is explained in methods/README.md.
method: {method}
summary: Describe in one sentence what {method} does.
# description: |
#   Further paragraphs, where there is more to say.
# status: listed            # documented (default) | listed | inferred | broken
signed: false               # must a call be signed?
token: optional             # none | optional | required
post_only: false            # true: the method answers to POST only
# idempotent: true          # safe to repeat after a failure
permissions: {{}}             # item: level, for example {{doc: read}}
# permissions_for: private  # needed only to reach private items
parameters: {{}}
#   some_id: {{type: id, required: true, doc: What it names.}}
#   sort: {{type: enum, values: [newest, oldest], default: newest, doc: Order of the results.}}
# rules:
#   - any_of: [title, description]
# paginate: {{items: things.thing}}
response: unknown           # a shape, none (status only), or unknown
#   thing:
#     thing_id: id
#     title: string?
errors: unknown             # a map by code, or unknown
#   1: {{name: ThingNotFound, kind: not_found, doc: No such thing.}}
# changelog:
#   - {{date: 2026-01-31, change: Method created.}}
# see_also: [other.method]
doubts: [This description is a first draft.]
"""


def skeleton(method: str, schema: str) -> str:
    """The text of a new method file; `schema` is where an editor finds the JSON Schema."""
    return SKELETON.format(method=method, schema=schema)
