# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.facts import Method, Parameter, Poll, Rule

UPLOAD_CHECK_TICKETS = Method(
    "upload.checkTickets",
    signed=True,
    token="required",
    permissions={"doc": "write"},
    parameters=(Parameter("tickets", type="list", required=True, max_items=50),),
    errors={"1": "TicketNotFound"},
    response="upload:UploadCheckTicketsResponse",
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/upload.checkTickets",
)

UPLOAD_FILE = Method(
    "upload.file",
    signed=True,
    token="required",
    post_only=True,
    permissions={"doc": "write"},
    parameters=(
        Parameter("file", type="file", required=True, signed=False),
        Parameter("title"),
        Parameter("description", type="text"),
        Parameter("created_at", type="datetime"),
        Parameter("license", type="enum", values=("0", "1", "3", "5", "7", "9", "11", "255")),
        Parameter("is_public", type="boolean"),
        Parameter("is_family", type="boolean"),
        Parameter("is_friend", type="boolean"),
        Parameter("keywords", type="list"),
        Parameter("album_id", type="id"),
        Parameter("member_ids", type="list", of="id"),
        Parameter("perm_comment", type="enum", values=("0", "3", "4", "5")),
        Parameter("perm_tag", type="enum", values=("0", "3", "4", "5")),
        Parameter("perm_tagme", type="enum", values=("0", "3", "4", "5")),
        Parameter("lng", type="longitude", special=("-999",)),
        Parameter("lat", type="latitude", special=("-999",)),
        Parameter("dir", type="enum", values=("1", "3", "6", "8")),
        Parameter("async", argument="async_", type="boolean"),
    ),
    rules=(Rule("together", ("lat", "lng")),),
    errors={"1": "FileMissing", "2": "FileTooLarge", "3": "FileRefused"},
    response="upload:UploadFileResponse",
    poll=Poll(
        "upload.checkTickets",
        arguments={"tickets": ("ticket",)},
        item=("tickets", "ticket"),
        done="done",
        failed="invalid",
        wait="eta",
    ),
    page="https://www.ipernity.com/help/api/method/upload.file",
)

UPLOAD_REPLACE = Method(
    "upload.replace",
    signed=True,
    token="required",
    post_only=True,
    permissions={"doc": "write"},
    parameters=(
        Parameter("file", type="file", required=True, signed=False),
        Parameter("doc_id", type="id"),
        Parameter("async", argument="async_", type="boolean"),
    ),
    errors={
        "1": "FileMissing",
        "2": "FileTooLarge",
        "3": "UploadQuotaExceeded",
        "4": "DocumentNotFound",
        "5": "MediaTypeDiffers",
        "6": "ClubAccountNeeded",
    },
    response="upload:UploadReplaceResponse",
    poll=Poll(
        "upload.checkTickets",
        arguments={"tickets": ("ticket",)},
        item=("tickets", "ticket"),
        done="done",
        failed="invalid",
        wait="eta",
    ),
    page="https://www.ipernity.com/help/api/method/upload.replace",
)
