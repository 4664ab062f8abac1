# Generated from methods/market/service.yaml by `make generate`. Do not edit.
"""`python -m market_sdk` is the command line."""

from __future__ import annotations

from .command import main

if __name__ == "__main__":
    raise SystemExit(main())
