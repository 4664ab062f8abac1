"""Letters stand out from what is behind them, in light and in dark: 4.5 to 1, as WCAG asks."""

from __future__ import annotations

import re

import pytest

from generator import paths

CSS = (paths.PACKAGE / "site" / "base.css").read_text(encoding="utf-8")
PAIRS = dict(re.findall(r"--([\w-]+): light-dark\((#\w{6}, #\w{6})\);", CSS))
COLOURS = {name: tuple(pair.split(", ")) for name, pair in PAIRS.items()}
COLOURS |= {name: (colour, colour) for name, colour in re.findall(r"--([\w-]+): (#\w{6});", CSS)}
ON_PAGES = [(ink, paper) for ink in ("ink", "soft", "accent", "red") for paper in ("paper", "shade", "raised")]
WASHED = [(name, f"{name}-wash") for name in ("accent", "blue", "violet", "amber", "red")]
IN_CODE = [
    (name, "code-paper") for name in COLOURS if name.startswith("code-") and name not in ("code-paper", "code-line")
]
OTHERS = [
    ("on-accent", "accent"),
    ("ink", "accent-wash"),
    ("ink", "amber-wash"),
    ("ink", "blue-wash"),
    ("green", "paper"),
]


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "paper"), [*ON_PAGES, *WASHED, *IN_CODE, *OTHERS])
def test_contrast(ink: str, paper: str, theme: int) -> None:
    light, dark = sorted((luminance(COLOURS[ink][theme]), luminance(COLOURS[paper][theme])), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 4.5


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
