# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from .. import shared, values
from ..facts import upload as facts
from ..responses import upload as responses
from ..runtime.groups import Group, described
from ..runtime.uploads import Progress
from ..runtime.wire import FileSource


class UploadGroup(Group):
    """Calls of `upload`."""

    @described(facts.UPLOAD_CHECK_TICKETS)
    def check_tickets(self, tickets: Sequence[str] | str) -> responses.UploadCheckTicketsResponse:
        """Tell how far uploads have come.

        Each upload gives a ticket. Ask about it until the file is taken in, which gives a document,
        or refused. The answer tells how many seconds to wait before asking again, for each ticket
        and for all of them.

        Args:
            tickets: One ticket or several. At most 50 items.

        Needs a token, the permission doc: write and a signature, which the client makes.

        Raises:
            TicketNotFound: At least one of the tickets is unknown. Ask only about tickets that an
                upload gave. (code 1)

        See https://www.ipernity.com/help/api/method/upload.checkTickets
        """
        return self._call(facts.UPLOAD_CHECK_TICKETS, responses.UploadCheckTicketsResponse, {"tickets": tickets})

    @described(facts.UPLOAD_FILE)
    def file(
        self,
        file: FileSource,
        *,
        title: str | None = None,
        description: str | None = None,
        created_at: datetime | str | None = None,
        license: values.License | None = None,
        is_public: bool | None = None,
        is_family: bool | None = None,
        is_friend: bool | None = None,
        keywords: Sequence[str] | str | None = None,
        album_id: str | int | None = None,
        member_ids: Sequence[str | int] | str | int | None = None,
        perm_comment: Literal["0", "3", "4", "5"] | None = None,
        perm_tag: Literal["0", "3", "4", "5"] | None = None,
        perm_tagme: Literal["0", "3", "4", "5"] | None = None,
        lng: float | None = None,
        lat: float | None = None,
        dir: Literal["1", "3", "6", "8"] | None = None,
        async_: bool | None = None,
        progress: Progress | None = None,
    ) -> responses.UploadFileResponse:
        """Upload a file as a new document.

        Send a picture, a film, music or any other file, and with it all that is known about the
        document. The answer is a ticket: the service takes the file in on its own time, and
        upload.checkTickets tells when that is done and which document came of it.

        What is left out is read from the EXIF data of a picture: when and where it was made and
        which way is up.

        In doubt: The published list of errors breaks off in the middle of error 3, so its meaning
        is a guess and further codes may exist.

        In doubt: The page marks the file as required, yet its own form for trying the method out
        lets it be left out.

        In doubt: Which values license and the three permissions take is known from doc.setLicense
        and doc.setPerms.

        Note: The page speaks of url-encoded data, but the file has to be sent as multipart form
        data, as every client does.

        Note: The page of uploaded documents, https://www.ipernity.com/doc/USER_ID/uploaded?DOC_IDS,
        lets the member go on from there.

        Give `lat` and `lng` together, or none of them.

        Args:
            file: The file itself. It travels as a part of the form and stays outside the signature.
            title: Title of the document.
            description: What the document is about. Some HTML is allowed.
            created_at: When it was made, by local time. Takes the place of the date in the EXIF
                data.
            license: Licence to publish it under. One of 0 (Copyright, all rights reserved), 1
                (Creative Commons: attribution), 3 (Creative Commons: attribution, non-commercial),
                5 (Creative Commons: attribution, no derivatives), 7 (Creative Commons: attribution,
                non-commercial, no derivatives), 9 (Creative Commons: attribution, share alike), 11
                (Creative Commons: attribution, non-commercial, share alike), 255 (Copyleft).
            is_public: Whether everybody may see it.
            is_family: Whether the owner's family may see it.
            is_friend: Whether the owner's friends may see it.
            keywords: Keywords to tag it with.
            album_id: Album to put it in.
            member_ids: Members to tag in it.
            perm_comment: Who may comment on it. One of 0 (Only the owner), 3 (Friends and family),
                4 (Contacts), 5 (Every member).
            perm_tag: Who may add keywords to it. One of 0 (Only the owner), 3 (Friends and family),
                4 (Contacts), 5 (Every member).
            perm_tagme: Who may tag themselves in it. One of 0 (Only the owner), 3 (Friends and
                family), 4 (Contacts), 5 (Every member).
            lng: Longitude of the place where it was made, in decimal degrees, east is positive.
                Goes together with lat. -999 is legal too: No location.
            lat: Latitude of the place where it was made, in decimal degrees, north is positive.
                Goes together with lng. -999 is legal too: No location.
            dir: Which way is up. Takes the place of what the EXIF data says. One of 1 (Upright), 3
                (Turned by 180 degrees), 6 (Turned left by 90 degrees), 8 (Turned right by 90
                degrees).
            async_: Whether the call returns at once; otherwise it waits while the file is
                processed.
            progress: Called while files are sent, with the bytes sent and those in all; a further
                attempt begins anew.

        Needs a token, the permission doc: write and a signature, which the client makes.

        Raises:
            FileMissing: The call brought no file or an empty one. Send it as a form part named
                file. (code 1)
            FileTooLarge: The file is too big for this account. The method account.getQuota tells
                the limits. (code 2)
            FileRefused: The file was refused. Look at the message; it may well be that the
                allowance is used up. (code 3)

        See https://www.ipernity.com/help/api/method/upload.file
        """
        return self._call(
            facts.UPLOAD_FILE,
            responses.UploadFileResponse,
            {
                "file": file,
                "title": title,
                "description": description,
                "created_at": created_at,
                "license": license,
                "is_public": is_public,
                "is_family": is_family,
                "is_friend": is_friend,
                "keywords": keywords,
                "album_id": album_id,
                "member_ids": member_ids,
                "perm_comment": perm_comment,
                "perm_tag": perm_tag,
                "perm_tagme": perm_tagme,
                "lng": lng,
                "lat": lat,
                "dir": dir,
                "async": async_,
            },
            progress=progress,
        )

    def upload_and_wait(
        self,
        file: FileSource,
        *,
        title: str | None = None,
        description: str | None = None,
        created_at: datetime | str | None = None,
        license: values.License | None = None,
        is_public: bool | None = None,
        is_family: bool | None = None,
        is_friend: bool | None = None,
        keywords: Sequence[str] | str | None = None,
        album_id: str | int | None = None,
        member_ids: Sequence[str | int] | str | int | None = None,
        perm_comment: Literal["0", "3", "4", "5"] | None = None,
        perm_tag: Literal["0", "3", "4", "5"] | None = None,
        perm_tagme: Literal["0", "3", "4", "5"] | None = None,
        lng: float | None = None,
        lat: float | None = None,
        dir: Literal["1", "3", "6", "8"] | None = None,
        async_: bool | None = None,
        progress: Progress | None = None,
        timeout: float | None = None,
    ) -> shared.Ticket:
        """Call `file` and wait until its work is done. Takes what `file` takes.

        Asks `upload.check_tickets` now and then, for `timeout` seconds at most (600 unless given),
        and gives what that tells in the end.

        Raises:
            ProcessingFailed: What was sent was refused; `error.item` tells more.
            TimedOut: Not done in time. As every error on the way it has `waiting_for`, the
                arguments to go on waiting with.
        """
        return self._call_and_wait(
            facts.UPLOAD_FILE,
            responses.UploadFileResponse,
            shared.Ticket,
            {
                "file": file,
                "title": title,
                "description": description,
                "created_at": created_at,
                "license": license,
                "is_public": is_public,
                "is_family": is_family,
                "is_friend": is_friend,
                "keywords": keywords,
                "album_id": album_id,
                "member_ids": member_ids,
                "perm_comment": perm_comment,
                "perm_tag": perm_tag,
                "perm_tagme": perm_tagme,
                "lng": lng,
                "lat": lat,
                "dir": dir,
                "async": async_,
            },
            progress=progress,
            timeout=timeout,
        )

    def wait_for_upload(self, tickets: str, *, timeout: float | None = None) -> shared.Ticket:
        """Wait until the work of an earlier call of `file` is done.

        Asks `upload.check_tickets` now and then, for `timeout` seconds at most (600 unless given),
        and gives what that tells in the end.

        Raises:
            ProcessingFailed: What was sent was refused; `error.item` tells more.
            TimedOut: Not done in time. As every error on the way it has `waiting_for`, the
                arguments to go on waiting with.
        """
        return self._wait_for(facts.UPLOAD_FILE, shared.Ticket, {"tickets": tickets}, timeout)

    @described(facts.UPLOAD_REPLACE)
    def replace(
        self,
        file: FileSource,
        *,
        doc_id: str | int | None = None,
        async_: bool | None = None,
        progress: Progress | None = None,
    ) -> responses.UploadReplaceResponse:
        """Replace the file of a document.

        The document keeps its identifier, its address and all that was said about it; only its file
        changes. The new file has to be of the same kind as the old one. As with upload.file, the
        answer is a ticket to wait for.

        In doubt: The author of a client reports that the method acts like upload.file and makes a
        new document.

        In doubt: Older pages do not know async.

        Args:
            file: The new file. It travels as a part of the form and stays outside the signature.
            doc_id: Document whose file is replaced. In doubt: Not marked as required, although
                there is nothing to replace without it.
            async_: Whether the call returns at once; otherwise it waits while the file is
                processed.
            progress: Called while files are sent, with the bytes sent and those in all; a further
                attempt begins anew.

        Needs a token, the permission doc: write and a signature, which the client makes.

        Raises:
            FileMissing: The call brought no file or an empty one. Send it as a form part named
                file. (code 1)
            FileTooLarge: The file is too big for this account. The method account.getQuota tells
                the limits. (code 2)
            UploadQuotaExceeded: The upload allowance of this month is used up. account.getQuota
                tells what is left. (code 3)
            DocumentNotFound: No document has this id, or it is hidden from the caller. (code 4)
            MediaTypeDiffers: The new file is of another kind than the old one, such as a film for a
                picture. (code 5)
            ClubAccountNeeded: Only members who pay for a club account may replace files. (code 6)

        See https://www.ipernity.com/help/api/method/upload.replace
        """
        return self._call(
            facts.UPLOAD_REPLACE,
            responses.UploadReplaceResponse,
            {"file": file, "doc_id": doc_id, "async": async_},
            progress=progress,
        )

    def replace_and_wait(
        self,
        file: FileSource,
        *,
        doc_id: str | int | None = None,
        async_: bool | None = None,
        progress: Progress | None = None,
        timeout: float | None = None,
    ) -> shared.Ticket:
        """Call `replace` and wait until its work is done. Takes what `replace` takes.

        Asks `upload.check_tickets` now and then, for `timeout` seconds at most (600 unless given),
        and gives what that tells in the end.

        Raises:
            ProcessingFailed: What was sent was refused; `error.item` tells more.
            TimedOut: Not done in time. As every error on the way it has `waiting_for`, the
                arguments to go on waiting with.
        """
        return self._call_and_wait(
            facts.UPLOAD_REPLACE,
            responses.UploadReplaceResponse,
            shared.Ticket,
            {"file": file, "doc_id": doc_id, "async": async_},
            progress=progress,
            timeout=timeout,
        )

    def wait_for_replace(self, tickets: str, *, timeout: float | None = None) -> shared.Ticket:
        """Wait until the work of an earlier call of `replace` is done.

        Asks `upload.check_tickets` now and then, for `timeout` seconds at most (600 unless given),
        and gives what that tells in the end.

        Raises:
            ProcessingFailed: What was sent was refused; `error.item` tells more.
            TimedOut: Not done in time. As every error on the way it has `waiting_for`, the
                arguments to go on waiting with.
        """
        return self._wait_for(facts.UPLOAD_REPLACE, shared.Ticket, {"tickets": tickets}, timeout)
