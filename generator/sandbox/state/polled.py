"""Plans of methods that give tickets, and of those that tell about them."""

from __future__ import annotations

from typing import cast

from ...model.method import Method, Poll
from ...model.service import Service
from ...model.shape import ListOf, Record
from ...model.walk import resolve
from .paths import Paths
from .plan import Answer, Plan
from .scene import Scene
from .shaper import Fill, Place, Shaper
from .shapes import record_at
from .tickets import Tickets


def ticketed(service: Service, paths: Paths, tickets: Tickets, method: Method, poll: Poll) -> Plan:
    """What it does is done later; the answer is a ticket."""
    place: Place = tuple(poll.arguments[0][1].split("."))

    def run(scene: Scene) -> None:
        scene.told["ticket"] = tickets.open(method, scene)

    return Plan(run, _filled(Shaper(service, method, paths, {}, placed={place: _ticket})))


def polled(service: Service, paths: Paths, tickets: Tickets, method: Method, poll: Poll) -> Plan:
    """How far tickets have come."""
    shape = record_at(service, method.response.record or Record(()), poll.item)
    item = resolve(service, shape.item if isinstance(shape, ListOf) else shape)
    row = Shaper(service, method, paths, {}).of_row(item if isinstance(item, Record) else Record(()))
    placed: dict[Place, Fill] = {poll.item: lambda thing, scene: [row(each) for each in scene.rows]}
    answer = _filled(Shaper(service, method, paths, {}, placed=placed, info=poll.item[:-1]))
    return Plan(lambda scene: tickets.rows(poll, scene), answer)


def _ticket(thing: object, scene: Scene) -> object:
    return scene.told["ticket"]


def _filled(shaper: Shaper) -> Answer:
    fill = shaper.answer(shaper.method.response.record or Record(()), "")

    def answer(scene: Scene) -> dict[str, object]:
        made = fill(None, scene)
        return cast("dict[str, object]", made) if isinstance(made, dict) else {}

    return answer
