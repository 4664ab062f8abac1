# Generated from methods/ipernity/user.get.yaml by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.command.texts import MethodTexts, Option

HELP = {
    "user.get": MethodTexts(
        "Get the details of a member.",
        about=(
            "In doubt: Whether the moments in dates come as seconds or as YYYY-MM-DD HH:MM:SS is not known; both are read.",
            "In doubt: Older pages say that no signature is needed.",
            "In doubt: Where and in which form the custom fields come with extra=custom is not published.",
        ),
        options=(
            Option(
                "user_id",
                "user-id",
                "id",
                text="Member wanted. The alias from the member's address is accepted too. The caller's own details come when it is left out. In doubt: Marked as required, yet clients call without it and get the caller.",
            ),
            Option(
                "extra",
                "extra",
                "list",
                of="enum",
                text="Further parts to return. Any of custom (Custom fields; the service does not explain them).",
                values=("custom",),
            ),
        ),
        needs="a signature, which the client makes.",
        errors=(("MemberNotFound (1)", "No member has this id, or the account is closed."),),
        page="https://www.ipernity.com/help/api/method/user.get",
    ),
}
"""What the help of the command line says about each method."""
