# Generated from methods/notes/service.yaml by `make generate`. Do not edit.
"""The facts of every method: which are signed, what they take, what they need, what they raise."""

METHODS = {
    "note.add": "note:NOTE_ADD",
    "note.delete": "note:NOTE_DELETE",
    "note.getList": "note:NOTE_GET_LIST",
}
"""Name of a method to the module and the constant that hold its facts."""
