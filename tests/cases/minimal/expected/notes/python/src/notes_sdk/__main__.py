# Generated from methods/notes/service.yaml by `make generate`. Do not edit.
"""`python -m notes_sdk` is the command line."""

from __future__ import annotations

from .command import main

if __name__ == "__main__":
    raise SystemExit(main())
