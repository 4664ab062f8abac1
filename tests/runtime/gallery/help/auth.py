from __future__ import annotations

from ..runtime.command.texts import MethodTexts, Option

HELP = {
    "auth.checkToken": MethodTexts(
        "Check a token.", options=(Option("user_token", "user-token"),), needs="a signature, which the client makes."
    ),
    "auth.getTicket": MethodTexts("Begin a login.", needs="a signature, which the client makes."),
    "auth.getToken": MethodTexts(
        "End a login.",
        options=(Option("ticket", "ticket", required=True),),
        needs="a signature, which the client makes.",
    ),
    "auth.enter": MethodTexts(
        "Log in with a password.",
        options=(Option("username", "username", required=True), Option("password", "password", required=True)),
        needs="a signature, which the client makes.",
    ),
}
