# Generated from methods/ipernity/service.yaml, the method files by `make generate`. Do not edit.
"""What can go wrong: the errors of the client, and one class for each error the service answers with.

Every class descends from `Error`; those that the service answers with from `ServiceError`.
"""

from __future__ import annotations

from .runtime.errors import (
    ArgumentError,
    AuthenticationError,
    BadRequestError,
    ClientClosed,
    ConflictError,
    ConnectionFailed,
    ConnectionLost,
    CredentialError,
    Error,
    HTTPStatusError,
    InsecureAddress,
    InvalidArgument,
    InvalidCredential,
    MissingArgument,
    MissingCredential,
    NotFoundError,
    PermissionDenied,
    PermissionMissing,
    ProcessingFailed,
    RateLimitError,
    RecordError,
    ReplyTooLarge,
    RuleViolation,
    ServiceError,
    ShownRequest,
    SignatureError,
    TimedOut,
    TokenStoreError,
    TransportError,
    UnavailableError,
    UnknownArgument,
    UnknownMethod,
    UnreadableResponse,
)

__all__ = [
    "AccountClosed",
    "ActionBlocked",
    "AddressNotAllowed",
    "AddressQuotaExceeded",
    "AlbumFull",
    "AlbumLimitReached",
    "AlbumNotFound",
    "ArgumentError",
    "AuthenticationError",
    "BadRequestError",
    "ClientClosed",
    "ClubAccountNeeded",
    "CommentLimitReached",
    "CommentNotAllowed",
    "CommentNotFound",
    "CommentTooOld",
    "ConflictError",
    "ConnectionFailed",
    "ConnectionLost",
    "ContentEmpty",
    "CoverNotFound",
    "CoverNotUsable",
    "CredentialError",
    "DocumentNotFound",
    "EchoMissing",
    "Error",
    "FileMissing",
    "FileRefused",
    "FileTooLarge",
    "FolderFull",
    "FolderNotFound",
    "FormatInvalid",
    "FrobInvalid",
    "FrobMissing",
    "GroupClosed",
    "GroupNotFound",
    "GroupQuotaReached",
    "HTTPStatusError",
    "InsecureAddress",
    "InvalidArgument",
    "InvalidCredential",
    "KeyInvalid",
    "KeyMissing",
    "KeyQuotaExceeded",
    "MaintenanceMode",
    "MediaTypeDiffers",
    "MemberNotFound",
    "MethodNotFound",
    "MissingArgument",
    "MissingCredential",
    "NotFoundError",
    "NoteCoordinatesInvalid",
    "NoteLimitReached",
    "NothingToChange",
    "OAuthClockSkew",
    "OAuthNonceUsed",
    "OAuthParametersMissing",
    "OAuthSignatureMethodUnsupported",
    "OAuthTimestampInvalid",
    "OAuthVersionUnsupported",
    "OwnerNotFound",
    "PermissionDenied",
    "PermissionInsufficient",
    "PermissionMissing",
    "PostEmpty",
    "PostNotFound",
    "PostRequired",
    "ProcessingFailed",
    "QueryInvalid",
    "RateLimitError",
    "RecordError",
    "ReplyTooLarge",
    "RuleViolation",
    "SearchTextMissing",
    "ServiceError",
    "ServiceFailure",
    "ServiceUnavailable",
    "ShownRequest",
    "SignatureError",
    "SignatureInvalid",
    "SignatureMissing",
    "SoapEnvelopeInvalid",
    "TagLimitReached",
    "TagMissing",
    "TagNotFound",
    "TicketNotFound",
    "TimedOut",
    "TitleMissing",
    "TokenInvalid",
    "TokenRequired",
    "TokenStoreError",
    "TransportError",
    "UnavailableError",
    "UnknownArgument",
    "UnknownMethod",
    "UnreadableResponse",
    "UploadQuotaExceeded",
    "ValueInvalid",
    "XmlRpcEnvelopeInvalid",
]


class KeyMissing(AuthenticationError):
    """The call came without an application key. Give the client its key.

    Code 100, from any method.
    """


class KeyInvalid(AuthenticationError):
    """The application key is unknown or has been switched off.

    Code 101, from any method.
    """


class FormatInvalid(BadRequestError):
    """The format asked for is none of json, xml and php.

    Code 102, from any method.
    """


class MethodNotFound(BadRequestError):
    """No method has this name. Some methods are listed and yet answered so.

    Code 103, from any method.
    """


class SignatureMissing(SignatureError):
    """The call has to be signed and is not. A key may also be set so that the service refuses every
    unsigned call.

    Code 104, from any method.
    """


class SignatureInvalid(SignatureError):
    """The signature does not match the call. Compare the signed text with what was sent: every
    parameter but files, by name in the order of bytes, values not percent-encoded, then the method,
    then the secret.

    Code 105, from any method.
    """


class TokenRequired(AuthenticationError):
    """The call acts for a member and needs a token. Let the member log in.

    Code 106, from any method.
    """


class TokenInvalid(AuthenticationError):
    """The token is unknown or the member has revoked it. Let the member log in again.

    Code 107, from any method.
    """


class AccountClosed(AuthenticationError):
    """The account of the member who granted the token is closed or suspended.

    Code 108, from any method.
    """


class ActionBlocked(PermissionDenied):
    """A member or a group has blocked the caller.

    Code 109, from any method.
    """


class PermissionInsufficient(PermissionDenied):
    """The token does not reach this far. Send the member to a new link that asks for a higher level.

    Code 110, from any method.
    """


class AddressNotAllowed(PermissionDenied):
    """The application key may not be used from this network address.

    Code 111, from any method.
    """


class KeyQuotaExceeded(RateLimitError):
    """The application key has used up its calls for now. Try again much later.

    Code 112, from any method.
    """


class AddressQuotaExceeded(RateLimitError):
    """Too many calls came from this network address. Wait and try again.

    Code 113, from any method.
    """


class PostRequired(BadRequestError):
    """The method answers to POST only.

    Code 120, from any method.
    """


class SoapEnvelopeInvalid(BadRequestError):
    """A request in the form of SOAP could not be read.

    Code 121, from any method.
    """


class XmlRpcEnvelopeInvalid(BadRequestError):
    """A request in the form of XML-RPC could not be read.

    Code 122, from any method.
    """


class OAuthVersionUnsupported(SignatureError):
    """The service does not speak this version of OAuth.

    Code 130, from any method.
    """


class OAuthParametersMissing(SignatureError):
    """Parameters of OAuth are missing; the message ends with their names.

    Code 131, from any method.
    """


class OAuthClockSkew(SignatureError):
    """The timestamp is too far from the clock of the service. Set the clock.

    Code 132, from any method.
    """


class OAuthNonceUsed(SignatureError):
    """The nonce was used before. Make a new one for every call.

    Code 133, from any method.
    """


class OAuthTimestampInvalid(SignatureError):
    """The timestamp is out of range or older than the last one.

    Code 134, from any method.
    """


class OAuthSignatureMethodUnsupported(SignatureError):
    """The signature method is none of HMAC-SHA1, MD5 and, over https, PLAINTEXT.

    Code 135, from any method.
    """


class ServiceFailure(UnavailableError):
    """The service failed. Try again later.

    Code 500, from any method.
    """


class MaintenanceMode(UnavailableError):
    """The service is down for maintenance. Try again later.

    Code 501, from any method.
    """


class ServiceUnavailable(UnavailableError):
    """The service is down for a short while. Try again soon.

    Code 503, from any method.
    """


class AlbumFull(ConflictError):
    """These are more documents than an album can hold. Give fewer.

    Raised by album.docs.setList (4).
    """


class AlbumLimitReached(ConflictError):
    """The caller has as many albums as allowed. Delete one first.

    Raised by album.create (4).
    """


class AlbumNotFound(NotFoundError):
    """No such album, or it is hidden from the caller.

    Raised by album.docs.getList (1), album.docs.remove (1), album.docs.setList (1), album.edit (1),
    album.get (1), album.setPerms (1), folder.albums.add (2).
    """


class ClubAccountNeeded(PermissionDenied):
    """Only members who pay for a club account may replace files.

    Raised by upload.replace (6).
    """


class CommentLimitReached(ServiceError):
    """There are too many comments already.

    Raised by doc.comments.add (4).
    """


class CommentNotAllowed(PermissionDenied):
    """The owner does not let the caller comment here.

    Raised by doc.comments.add (3).
    """


class CommentNotFound(NotFoundError):
    """No comment has this id, or the caller may not delete it.

    Raised by post.comments.delete (1).
    """


class CommentTooOld(ConflictError):
    """A comment can be deleted for 7 days; this one is older.

    Raised by post.comments.delete (3).
    """


class ContentEmpty(BadRequestError):
    """The text is missing, blank or nothing but markup. Send some words.

    Raised by doc.comments.add (2), doc.notes.add (2), doc.notes.edit (2).
    """


class CoverNotFound(NotFoundError):
    """No such document to take the cover from, or it is not the caller's own.

    Raised by album.create (2), album.docs.setList (3), album.edit (2).
    """


class CoverNotUsable(ConflictError):
    """The document for the cover is in as many albums as allowed. Choose another.

    Raised by album.create (3).
    """


class DocumentNotFound(NotFoundError):
    """One of the documents does not exist or is not the caller's own.

    Raised by album.docs.remove (2), album.docs.setList (2), doc.checkMD5 (1), doc.comments.add (1),
    doc.comments.getList (1), doc.delete (1), doc.getContainers (1), doc.getExif (1), doc.getFaves
    (1), doc.getMedias (1), doc.getPerms (1), doc.notes.add (1), doc.set (1), doc.setPerms (1),
    doc.tags.add (1), doc.tags.edit (1), doc.tags.getList (1), group.docs.add (2), group.docs.remove
    (2), upload.replace (4).
    """


class EchoMissing(BadRequestError):
    """The text to send back is missing or blank. Send one as echo.

    Raised by test.echo (1).
    """


class FileMissing(BadRequestError):
    """The call brought no file or an empty one. Send it as a form part named file.

    Raised by upload.file (1), upload.replace (1).
    """


class FileRefused(ServiceError):
    """The file was refused. Look at the message; it may well be that the allowance is used up.

    Raised by upload.file (3).
    """


class FileTooLarge(BadRequestError):
    """The file is too big for this account. The method account.getQuota tells the limits.

    Raised by upload.file (2), upload.replace (2).
    """


class FolderFull(ConflictError):
    """The folder holds as many albums as it can. Use another one.

    Raised by folder.albums.add (3).
    """


class FolderNotFound(NotFoundError):
    """No such folder, or it is hidden from the caller.

    Raised by folder.albums.add (1), folder.get (1), folder.orderList (1).
    """


class FrobInvalid(BadRequestError):
    """The frob is unknown, too old or already exchanged. Start a new login.

    Raised by auth.getToken (2).
    """


class FrobMissing(BadRequestError):
    """The call came without a frob. Send the one of this login.

    Raised by auth.getToken (1).
    """


class GroupClosed(ConflictError):
    """The group is closed or full and takes no more documents.

    Raised by group.docs.add (4).
    """


class GroupNotFound(NotFoundError):
    """No group has this id, or the caller is not a member of it.

    Raised by group.docs.add (1), group.docs.getList (1), group.docs.remove (1), group.get (1).
    """


class GroupQuotaReached(RateLimitError):
    """The caller may add nothing more in this period. See the quota in group.get.

    Raised by group.docs.add (3).
    """


class MediaTypeDiffers(ConflictError):
    """The new file is of another kind than the old one, such as a film for a picture.

    Raised by upload.replace (5).
    """


class MemberNotFound(NotFoundError):
    """No member has this id, or the account is closed.

    Raised by album.getList (1), doc.getList (1), doc.notes.add (3), faves.albums.getList (1),
    faves.docs.getList (1), folder.getList (1), group.docs.getList (2), group.getList (1),
    network.getList (1), tags.docs.getList (2), tags.user.getList (1), tags.user.getPopular (1),
    user.get (1).
    """


class NoteCoordinatesInvalid(BadRequestError):
    """The rectangle does not fit into the picture in size 560.

    Raised by doc.notes.add (4).
    """


class NoteLimitReached(ConflictError):
    """The picture has as many notes as it can have. Delete one first.

    Raised by doc.notes.add (5).
    """


class NothingToChange(BadRequestError):
    """Nothing to change was given. Give a title, a description or a cover.

    Raised by album.edit (4), doc.set (2).
    """


class OwnerNotFound(NotFoundError):
    """No member has the id given as owner_id.

    Raised by faves.albums.getList (2), faves.docs.getList (2).
    """


class PostEmpty(BadRequestError):
    """Neither a title nor a text was sent. Send at least one of them.

    Raised by post.set (2).
    """


class PostNotFound(NotFoundError):
    """No article has this id, or it is hidden from the caller.

    Raised by post.get (1), post.getFaves (1), post.set (1).
    """


class QueryInvalid(BadRequestError):
    """The query is blank or has characters that no name has. Send at least one letter.

    Raised by network.autocomplete (1).
    """


class SearchTextMissing(BadRequestError):
    """There is nothing to look for. Give some words as text.

    Raised by group.search (1).
    """


class TagLimitReached(ConflictError):
    """The document would have more tags than it can have. Nothing was added.

    Raised by doc.tags.add (3), doc.tags.edit (3).
    """


class TagMissing(BadRequestError):
    """Neither keywords nor members were sent. Send at least one of them.

    Raised by doc.tags.add (2), doc.tags.edit (2).
    """


class TagNotFound(NotFoundError):
    """No such tag. Take its identifier from doc.tags.getList or tags.user.getList.

    Raised by tags.docs.getList (1).
    """


class TicketNotFound(NotFoundError):
    """At least one of the tickets is unknown. Ask only about tickets that an upload gave.

    Raised by upload.checkTickets (1).
    """


class TitleMissing(BadRequestError):
    """The title is missing or blank. Give one with something to read in it.

    Raised by album.create (1), album.edit (3).
    """


class UploadQuotaExceeded(RateLimitError):
    """The upload allowance of this month is used up. account.getQuota tells what is left.

    Raised by upload.replace (3).
    """


class ValueInvalid(BadRequestError):
    """Something needed is missing, or a value is not allowed.

    Raised by album.setPerms (2), doc.set (3), doc.setPerms (2), post.set (3).
    """
