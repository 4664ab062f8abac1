"""The bill of materials names all that a generated package needs."""

from __future__ import annotations

import json
from typing import Any

from supply import sbom


def test_the_bill_is_complete_and_always_the_same() -> None:
    bill: Any = sbom.bill()
    names = {part["name"] for part in bill["components"]}
    assert "httpx2" in names
    assert all(part["hashes"] and part["licenses"][0]["license"]["name"] for part in bill["components"])
    assert {reference for way in bill["dependencies"] for reference in way["dependsOn"]} <= {
        part["bom-ref"] for part in bill["components"]
    }
    assert json.dumps(sbom.bill()) == json.dumps(bill)
