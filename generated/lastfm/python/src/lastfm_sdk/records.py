# Generated from methods/lastfm/service.yaml by `make generate`. Do not edit.
"""What the records of the service are made from."""

from __future__ import annotations

from .runtime import records


class Record(records.Record, texts=("#text",), attributes=("@attr",)):
    """A record that finds the texts and attributes of XML where the other formats keep them."""
