# Generated from methods/lastfm/service.yaml, the method files by `make generate`. Do not edit.
from __future__ import annotations

from lastfm_sdk import errors


def test_authentication_error_is_the_base_of_its_kind():
    for error in (
        errors.AuthenticationFailed,
        errors.KeyInvalid,
        errors.KeySuspended,
        errors.SessionInvalid,
        errors.TokenExpired,
        errors.TokenNotAuthorized,
    ):
        assert error.__bases__ == (errors.AuthenticationError,)


def test_permission_denied_is_the_base_of_its_kind():
    for error in (errors.LoginRequired,):
        assert error.__bases__ == (errors.PermissionDenied,)


def test_signature_error_is_the_base_of_its_kind():
    for error in (errors.SignatureInvalid,):
        assert error.__bases__ == (errors.SignatureError,)


def test_rate_limit_error_is_the_base_of_its_kind():
    for error in (errors.RateLimitExceeded,):
        assert error.__bases__ == (errors.RateLimitError,)


def test_unavailable_error_is_the_base_of_its_kind():
    for error in (errors.OperationFailed, errors.ServiceOffline, errors.TemporaryFailure):
        assert error.__bases__ == (errors.UnavailableError,)


def test_bad_request_error_is_the_base_of_its_kind():
    for error in (errors.FormatInvalid, errors.MethodInvalid, errors.ParametersInvalid, errors.ServiceInvalid):
        assert error.__bases__ == (errors.BadRequestError,)


def test_not_found_error_is_the_base_of_its_kind():
    for error in (errors.ResourceInvalid,):
        assert error.__bases__ == (errors.NotFoundError,)
