# Generated from methods/ipernity/account.getQuota.yaml by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.command.texts import MethodTexts

HELP = {
    "account.getQuota": MethodTexts(
        "Tell how much the caller may still upload.",
        about=(
            "Look here before a large upload: the answer tells what is left of the allowance, how big a file of each kind may be, and how many albums may still be made. Guests of the site have much smaller allowances than members who pay.",
            "Note: The errors of the upload methods call this method user.getQuota, a name that does not exist.",
        ),
        needs="a token, the permission doc: write and a signature, which the client makes.",
        page="https://www.ipernity.com/help/api/method/account.getQuota",
    ),
}
"""What the help of the command line says about each method."""
