# Generated from methods/market/service.yaml, the method files by `make generate`. Do not edit.
from __future__ import annotations

from market_sdk import errors


def test_authentication_error_is_the_base_of_its_kind():
    for error in (errors.LoginRefused, errors.TokenMissing):
        assert error.__bases__ == (errors.AuthenticationError,)


def test_permission_denied_is_the_base_of_its_kind():
    for error in (errors.ScopeMissing,):
        assert error.__bases__ == (errors.PermissionDenied,)


def test_signature_error_is_the_base_of_its_kind():
    for error in (errors.SignatureWrong,):
        assert error.__bases__ == (errors.SignatureError,)


def test_rate_limit_error_is_the_base_of_its_kind():
    for error in (errors.TooFast,):
        assert error.__bases__ == (errors.RateLimitError,)


def test_not_found_error_is_the_base_of_its_kind():
    for error in (errors.OrderUnknown,):
        assert error.__bases__ == (errors.NotFoundError,)


def test_conflict_error_is_the_base_of_its_kind():
    for error in (errors.SoldOut,):
        assert error.__bases__ == (errors.ConflictError,)
