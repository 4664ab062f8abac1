# Generated from methods/notes/service.yaml, the method files by `make generate`. Do not edit.
from __future__ import annotations

from notes_sdk import errors


def test_signature_error_is_the_base_of_its_kind():
    for error in (errors.SignatureWrong,):
        assert error.__bases__ == (errors.SignatureError,)


def test_unavailable_error_is_the_base_of_its_kind():
    for error in (errors.Busy,):
        assert error.__bases__ == (errors.UnavailableError,)


def test_bad_request_error_is_the_base_of_its_kind():
    for error in (errors.TextEmpty,):
        assert error.__bases__ == (errors.BadRequestError,)


def test_not_found_error_is_the_base_of_its_kind():
    for error in (errors.NoteNotFound,):
        assert error.__bases__ == (errors.NotFoundError,)
