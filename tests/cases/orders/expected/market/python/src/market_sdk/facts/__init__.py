# Generated from methods/market/service.yaml by `make generate`. Do not edit.
"""The facts of every method: which are signed, what they take, what they need, what they raise."""

METHODS = {
    "order.attach": "order:ORDER_ATTACH",
    "order.cancel": "order:ORDER_CANCEL",
    "order.change": "order:ORDER_CHANGE",
    "order.get": "order:ORDER_GET",
    "order.list": "order:ORDER_LIST",
    "order.place": "order:ORDER_PLACE",
    "session.open": "session:SESSION_OPEN",
}
"""Name of a method to the module and the constant that hold its facts."""
