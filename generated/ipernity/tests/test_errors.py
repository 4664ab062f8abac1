# Generated from methods/ipernity/service.yaml, the method files by `make generate`. Do not edit.
from __future__ import annotations

from ipernity_sdk import errors


def test_authentication_error_is_the_base_of_its_kind():
    for error in (
        errors.AccountClosed,
        errors.KeyInvalid,
        errors.KeyMissing,
        errors.TokenInvalid,
        errors.TokenRequired,
    ):
        assert error.__bases__ == (errors.AuthenticationError,)


def test_permission_denied_is_the_base_of_its_kind():
    for error in (
        errors.ActionBlocked,
        errors.AddressNotAllowed,
        errors.ClubAccountNeeded,
        errors.CommentNotAllowed,
        errors.PermissionInsufficient,
    ):
        assert error.__bases__ == (errors.PermissionDenied,)


def test_signature_error_is_the_base_of_its_kind():
    for error in (
        errors.OAuthClockSkew,
        errors.OAuthNonceUsed,
        errors.OAuthParametersMissing,
        errors.OAuthSignatureMethodUnsupported,
        errors.OAuthTimestampInvalid,
        errors.OAuthVersionUnsupported,
        errors.SignatureInvalid,
        errors.SignatureMissing,
    ):
        assert error.__bases__ == (errors.SignatureError,)


def test_rate_limit_error_is_the_base_of_its_kind():
    for error in (
        errors.AddressQuotaExceeded,
        errors.GroupQuotaReached,
        errors.KeyQuotaExceeded,
        errors.UploadQuotaExceeded,
    ):
        assert error.__bases__ == (errors.RateLimitError,)


def test_unavailable_error_is_the_base_of_its_kind():
    for error in (errors.MaintenanceMode, errors.ServiceFailure, errors.ServiceUnavailable):
        assert error.__bases__ == (errors.UnavailableError,)


def test_bad_request_error_is_the_base_of_its_kind():
    for error in (
        errors.ContentEmpty,
        errors.EchoMissing,
        errors.FileMissing,
        errors.FileTooLarge,
        errors.FormatInvalid,
        errors.FrobInvalid,
        errors.FrobMissing,
        errors.MethodNotFound,
        errors.NoteCoordinatesInvalid,
        errors.NothingToChange,
        errors.PostEmpty,
        errors.PostRequired,
        errors.QueryInvalid,
        errors.SearchTextMissing,
        errors.SoapEnvelopeInvalid,
        errors.TagMissing,
        errors.TitleMissing,
        errors.ValueInvalid,
        errors.XmlRpcEnvelopeInvalid,
    ):
        assert error.__bases__ == (errors.BadRequestError,)


def test_not_found_error_is_the_base_of_its_kind():
    for error in (
        errors.AlbumNotFound,
        errors.CommentNotFound,
        errors.CoverNotFound,
        errors.DocumentNotFound,
        errors.FolderNotFound,
        errors.GroupNotFound,
        errors.MemberNotFound,
        errors.OwnerNotFound,
        errors.PostNotFound,
        errors.TagNotFound,
        errors.TicketNotFound,
    ):
        assert error.__bases__ == (errors.NotFoundError,)


def test_conflict_error_is_the_base_of_its_kind():
    for error in (
        errors.AlbumFull,
        errors.AlbumLimitReached,
        errors.CommentTooOld,
        errors.CoverNotUsable,
        errors.FolderFull,
        errors.GroupClosed,
        errors.MediaTypeDiffers,
        errors.NoteLimitReached,
        errors.TagLimitReached,
    ):
        assert error.__bases__ == (errors.ConflictError,)


def test_service_error_is_the_base_of_its_kind():
    for error in (errors.CommentLimitReached, errors.FileRefused):
        assert error.__bases__ == (errors.ServiceError,)
