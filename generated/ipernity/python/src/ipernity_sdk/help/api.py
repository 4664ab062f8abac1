# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.command.texts import MethodTexts, Option

HELP = {
    "api.methods.get": MethodTexts(
        "Describe one method of the service.",
        about=(
            "The service describes itself: what a method does, what a call of it must carry, its arguments, an example of its answer and the codes of its failures. The texts are written for people and hold HTML.",
            "In doubt: In XML the arguments, notes, failures and changes are elements named param, note, error and log inside one element each. In JSON clients find the arguments and notes as plain lists; for the failures and changes the same is assumed.",
            "In doubt: An argument called method counts among the parts left out of a signature; whether that holds here too is not known.",
            "Note: The permissions are an empty list or an empty text in JSON where the method needs none.",
            "Note: Send it by GET, as clients do.",
        ),
        options=(
            Option(
                "method",
                "method",
                "string",
                text="Name of the method to describe, such as doc.get. In doubt: Not marked as required, although it is hard to see what is described without it.",
            ),
        ),
        needs="nothing but the application key.",
        page="https://www.ipernity.com/help/api/method/api.methods.get",
    ),
    "api.methods.getList": MethodTexts(
        "List the methods of the service.",
        about=(
            "For each method the list tells whether a call needs a token, a signature or POST, and which permissions. It is the official word on these facts, as up to date as the service itself.",
            "In doubt: The changelog is shown in the published XML only; under which key its texts come in JSON is not known.",
            "Note: The permissions are an empty list or an empty text in JSON where a method needs none.",
        ),
        needs="nothing but the application key.",
        page="https://www.ipernity.com/help/api/method/api.methods.getList",
    ),
}
"""What the help of the command line says about each method."""
