# Generated from methods/notes/service.yaml by `make generate`. Do not edit.
"""What holds for every method of the service."""

from __future__ import annotations

from .runtime.facts import Conventions, Credential, Envelope, Failure, Permission, RetryPolicy, Service
from .runtime.signing import Scheme

SERVICE = Service(
    name="notes",
    title="Notes",
    package="notes_sdk",
    version="1.2.3",
    environment="NOTES",
    base="https://api.notes.example/v1/",
    path="{method}",
    formats=("json",),
    key=Credential(parameter="key"),
    token=Credential(parameter="session", signs=True),
    scheme=Scheme.parse({"digest": "sha256", "message": "{secret}{params}", "place": [{"param": "sig"}]}),
    conventions=Conventions(true="yes", false="no", lists="join: ", datetime="%Y-%m-%dT%H:%M:%S"),
    envelopes={
        "json": Envelope(
            failures=(Failure("equal", ("stat", "result"), "fail"),),
            code=(("stat", "code"),),
            message=(("stat", "text"),),
        ),
    },
    errors={"10": "SignatureWrong", "90": "Busy"},
    permissions=(Permission("note", "may_note", levels=("view", "change")),),
    levels={"view": (), "change": ("view",)},
    retry=RetryPolicy(codes=("90",), statuses=(503,)),
)
