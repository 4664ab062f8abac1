# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.command.texts import MethodTexts, Option

HELP = {
    "auth.checkToken": MethodTexts(
        "Check a token and see how far it reaches.",
        about=(
            "Call it when a program starts with a token from an earlier login: it tells whether the token still holds, which permissions it carries and whose it is. A token that the member has revoked is answered with the common error 107.",
            "In doubt: The published XML calls the permissions perms, whereas clients read permissions from the JSON answer; both names are accepted.",
            "In doubt: Where and in which form the preferences come with extra=pref is not published; look at the untyped fields of the answer.",
            "Note: The token is the ordinary credential of the call and its argument at once; it is sent a single time.",
        ),
        options=(
            Option(
                "auth_token",
                "auth-token",
                "string",
                text="Token to check. The client's own one is sent when it is left out. `-` asks for it, or reads a line of standard input.",
            ),
            Option(
                "extra",
                "extra",
                "list",
                of="enum",
                text="Further parts to return. Any of pref (Preferences of the member).",
                values=("pref",),
            ),
        ),
        needs="a token and a signature, which the client makes.",
        page="https://www.ipernity.com/help/api/method/auth.checkToken",
    ),
    "auth.getFrob": MethodTexts(
        "Get a frob, the ticket for one attempt to log in.",
        about=(
            "A program that cannot be called back starts its login here. It puts the frob into the signed link that the member opens in a browser, and exchanges it for a token once the member has agreed. A site that has a callback address registered with its key needs no call of this method: the member's browser brings the frob along.",
            "Note: A frob works once and only for a few minutes; ask for a new one for every attempt.",
        ),
        needs="a signature, which the client makes.",
        page="https://www.ipernity.com/help/api/method/auth.getFrob",
    ),
    "auth.getToken": MethodTexts(
        "Exchange a frob for a token.",
        about=(
            "The last step of a login. It succeeds once the member has agreed to the permissions asked for; the answer tells the token, how far it reaches, and whose it is. Keep all three: a token stays good until the member revokes it.",
            "In doubt: Where and in which form the preferences come with extra=pref is not published; look at the untyped fields of the answer.",
        ),
        options=(
            Option("frob", "frob", "string", text="Frob of this login. It is used up by the exchange.", required=True),
            Option(
                "extra",
                "extra",
                "list",
                of="enum",
                text="Further parts to return. Any of pref (Preferences of the member).",
                values=("pref",),
            ),
        ),
        needs="a signature, which the client makes.",
        errors=(
            ("FrobMissing (1)", "The call came without a frob. Send the one of this login."),
            ("FrobInvalid (2)", "The frob is unknown, too old or already exchanged. Start a new login."),
        ),
        page="https://www.ipernity.com/help/api/method/auth.getToken",
    ),
}
"""What the help of the command line says about each method."""
