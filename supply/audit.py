"""Hold requirements.lock against the published advisories: `python -m supply.audit`.

Needs pip-audit and a way to the advisories; without either it says so and stands in nobody's way.
"""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

LOCK = Path(__file__).parents[1] / "requirements.lock"
OUT_OF_REACH = ("ConnectionError", "Max retries", "ServiceError", "Temporary failure", "timed out", "403", "404")


def main() -> int:
    """Exit status: 1 when a package is known to be at fault, else 0."""
    if importlib.util.find_spec("pip_audit") is None:
        print("advisories: skipped; pip-audit is not installed")
        return 0
    options = ["--require-hashes", "--disable-pip", "--progress-spinner", "off", "--timeout", "15", "-r", str(LOCK)]
    try:
        run = subprocess.run(  # noqa: S603 - our own interpreter, and a file of our own
            [sys.executable, "-m", "pip_audit", *options], capture_output=True, text=True, check=False, timeout=120
        )
    except subprocess.TimeoutExpired:
        print("advisories: skipped; they did not come in time")
        return 0
    if run.returncode and "vulnerabilit" not in run.stderr and any(word in run.stderr for word in OUT_OF_REACH):
        print("advisories: skipped; they cannot be reached from here")
        return 0
    if not run.returncode and "could not be audited" in run.stdout:
        print("advisories: skipped; the index that is used here has none")
        return 0
    print((run.stdout + run.stderr).strip())
    return run.returncode


if __name__ == "__main__":
    sys.exit(main())
