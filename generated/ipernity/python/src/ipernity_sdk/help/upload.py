# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.command.texts import MethodTexts, Option

HELP = {
    "upload.checkTickets": MethodTexts(
        "Tell how far uploads have come.",
        about=(
            "Each upload gives a ticket. Ask about it until the file is taken in, which gives a document, or refused. The answer tells how many seconds to wait before asking again, for each ticket and for all of them.",
        ),
        options=(Option("tickets", "tickets", "list", text="One ticket or several. At most 50 items.", required=True),),
        needs="a token, the permission doc: write and a signature, which the client makes.",
        errors=(
            (
                "TicketNotFound (1)",
                "At least one of the tickets is unknown. Ask only about tickets that an upload gave.",
            ),
        ),
        page="https://www.ipernity.com/help/api/method/upload.checkTickets",
    ),
    "upload.file": MethodTexts(
        "Upload a file as a new document.",
        about=(
            "Send a picture, a film, music or any other file, and with it all that is known about the document. The answer is a ticket: the service takes the file in on its own time, and upload.checkTickets tells when that is done and which document came of it.",
            "What is left out is read from the EXIF data of a picture: when and where it was made and which way is up.",
            "In doubt: The published list of errors breaks off in the middle of error 3, so its meaning is a guess and further codes may exist.",
            "In doubt: The page marks the file as required, yet its own form for trying the method out lets it be left out.",
            "In doubt: Which values license and the three permissions take is known from doc.setLicense and doc.setPerms.",
            "Note: The page speaks of url-encoded data, but the file has to be sent as multipart form data, as every client does.",
            "Note: The page of uploaded documents, https://www.ipernity.com/doc/USER_ID/uploaded?DOC_IDS, lets the member go on from there.",
        ),
        options=(
            Option(
                "file",
                "file",
                "file",
                text="The file itself. It travels as a part of the form and stays outside the signature.",
                required=True,
            ),
            Option("title", "title", "string", text="Title of the document."),
            Option("description", "description", "text", text="What the document is about. Some HTML is allowed."),
            Option(
                "created_at",
                "created-at",
                "datetime",
                text="When it was made, by local time. Takes the place of the date in the EXIF data.",
            ),
            Option(
                "license",
                "license",
                "enum",
                text="Licence to publish it under. One of 0 (Copyright, all rights reserved), 1 (Creative Commons: attribution), 3 (Creative Commons: attribution, non-commercial), 5 (Creative Commons: attribution, no derivatives), 7 (Creative Commons: attribution, non-commercial, no derivatives), 9 (Creative Commons: attribution, share alike), 11 (Creative Commons: attribution, non-commercial, share alike), 255 (Copyleft).",
                values=("0", "1", "3", "5", "7", "9", "11", "255"),
            ),
            Option("is_public", "is-public", "boolean", text="Whether everybody may see it."),
            Option("is_family", "is-family", "boolean", text="Whether the owner's family may see it."),
            Option("is_friend", "is-friend", "boolean", text="Whether the owner's friends may see it."),
            Option("keywords", "keywords", "list", text="Keywords to tag it with."),
            Option("album_id", "album-id", "id", text="Album to put it in."),
            Option("member_ids", "member-ids", "list", of="id", text="Members to tag in it."),
            Option(
                "perm_comment",
                "perm-comment",
                "enum",
                text="Who may comment on it. One of 0 (Only the owner), 3 (Friends and family), 4 (Contacts), 5 (Every member).",
                values=("0", "3", "4", "5"),
            ),
            Option(
                "perm_tag",
                "perm-tag",
                "enum",
                text="Who may add keywords to it. One of 0 (Only the owner), 3 (Friends and family), 4 (Contacts), 5 (Every member).",
                values=("0", "3", "4", "5"),
            ),
            Option(
                "perm_tagme",
                "perm-tagme",
                "enum",
                text="Who may tag themselves in it. One of 0 (Only the owner), 3 (Friends and family), 4 (Contacts), 5 (Every member).",
                values=("0", "3", "4", "5"),
            ),
            Option(
                "lng",
                "lng",
                "longitude",
                text="Longitude of the place where it was made, in decimal degrees, east is positive. Goes together with lat. -999 is legal too: No location.",
            ),
            Option(
                "lat",
                "lat",
                "latitude",
                text="Latitude of the place where it was made, in decimal degrees, north is positive. Goes together with lng. -999 is legal too: No location.",
            ),
            Option(
                "dir",
                "dir",
                "enum",
                text="Which way is up. Takes the place of what the EXIF data says. One of 1 (Upright), 3 (Turned by 180 degrees), 6 (Turned left by 90 degrees), 8 (Turned right by 90 degrees).",
                values=("1", "3", "6", "8"),
            ),
            Option(
                "async",
                "async",
                "boolean",
                text="Whether the call returns at once; otherwise it waits while the file is processed.",
            ),
        ),
        rules=("Give --lat and --lng together, or none of them.",),
        needs="a token, the permission doc: write and a signature, which the client makes.",
        errors=(
            ("FileMissing (1)", "The call brought no file or an empty one. Send it as a form part named file."),
            ("FileTooLarge (2)", "The file is too big for this account. The method account.getQuota tells the limits."),
            (
                "FileRefused (3)",
                "The file was refused. Look at the message; it may well be that the allowance is used up.",
            ),
        ),
        page="https://www.ipernity.com/help/api/method/upload.file",
    ),
    "upload.replace": MethodTexts(
        "Replace the file of a document.",
        about=(
            "The document keeps its identifier, its address and all that was said about it; only its file changes. The new file has to be of the same kind as the old one. As with upload.file, the answer is a ticket to wait for.",
            "In doubt: The author of a client reports that the method acts like upload.file and makes a new document.",
            "In doubt: Older pages do not know async.",
        ),
        options=(
            Option(
                "file",
                "file",
                "file",
                text="The new file. It travels as a part of the form and stays outside the signature.",
                required=True,
            ),
            Option(
                "doc_id",
                "doc-id",
                "id",
                text="Document whose file is replaced. In doubt: Not marked as required, although there is nothing to replace without it.",
            ),
            Option(
                "async",
                "async",
                "boolean",
                text="Whether the call returns at once; otherwise it waits while the file is processed.",
            ),
        ),
        needs="a token, the permission doc: write and a signature, which the client makes.",
        errors=(
            ("FileMissing (1)", "The call brought no file or an empty one. Send it as a form part named file."),
            ("FileTooLarge (2)", "The file is too big for this account. The method account.getQuota tells the limits."),
            (
                "UploadQuotaExceeded (3)",
                "The upload allowance of this month is used up. account.getQuota tells what is left.",
            ),
            ("DocumentNotFound (4)", "No document has this id, or it is hidden from the caller."),
            ("MediaTypeDiffers (5)", "The new file is of another kind than the old one, such as a film for a picture."),
            ("ClubAccountNeeded (6)", "Only members who pay for a club account may replace files."),
        ),
        page="https://www.ipernity.com/help/api/method/upload.replace",
    ),
}
"""What the help of the command line says about each method."""
