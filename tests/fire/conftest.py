"""The package and the servers that tests of the runtime use."""

from __future__ import annotations

from tests.runtime.conftest import canaries, gallery, no_credentials_around, serve, wire

__all__ = ["canaries", "gallery", "no_credentials_around", "serve", "wire"]
