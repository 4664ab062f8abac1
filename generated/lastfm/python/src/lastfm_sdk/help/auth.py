# Generated from methods/lastfm by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.command.texts import MethodTexts, Option

HELP = {
    "auth.getMobileSession": MethodTexts(
        "Get a session key for a member's name and password.",
        about=(
            "Meant for devices of their own, where the member types the password and no web page can be opened. The password travels in the body of a POST over https. Keep the session key and forget the password.",
            "Note: A wrong password and a call that is no POST are both told as error 4.",
            "Note: The name in the answer is that of the account, also where the e-mail address was sent.",
            "Note: Old clients sent authToken, a hash of name and password, in place of the password; that has been given up.",
        ),
        options=(
            Option("username", "username", "string", text="Name of the account, or its e-mail address.", required=True),
            Option(
                "password",
                "password",
                "string",
                text="Password of the account as it was typed. `-` asks for it, or reads a line of standard input.",
                required=True,
            ),
        ),
        needs="a signature, which the client makes.",
        page="https://www.last.fm/api/show/auth.getMobileSession",
    ),
    "auth.getSession": MethodTexts(
        "Exchange a request token for a session key.",
        about=(
            "The last step of a login: the member has agreed on the page of the site, and the request token that stood in the link, or came back with the browser, becomes a session key.",
            "Note: A request token works once.",
            "Note: A request token that the service never gave out is told as error 4.",
        ),
        options=(
            Option(
                "token",
                "token",
                "string",
                text="Request token that the member agreed to. `-` asks for it, or reads a line of standard input.",
                required=True,
            ),
        ),
        needs="a signature, which the client makes.",
        errors=(
            ("TokenNotAuthorized (14)", "The member has not agreed yet. Wait and ask again with the same token."),
            ("TokenExpired (15)", "The request token is older than an hour. Begin the login anew."),
        ),
        page="https://www.last.fm/api/show/auth.getSession",
    ),
    "auth.getToken": MethodTexts(
        "Get a request token, the ticket for one attempt to log in.",
        about=(
            "A program that cannot be called back starts its login here. It opens the page of the site with the token in the member's browser, and exchanges the token for a session key once the member has agreed. A site that can be called back needs no call of this method: the member's browser brings a token along.",
            "Note: Error 8 says here that no token could be given out just now.",
        ),
        needs="a signature, which the client makes.",
        page="https://www.last.fm/api/show/auth.getToken",
    ),
}
"""What the help of the command line says about each method."""
