"""From the declared actions of a method to functions that carry them out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ...model.store import Action
from .holding import Holding
from .listing import Listing
from .scene import Scene
from .subjects import Subjects
from .writing import Writing

Run = Callable[[Scene], None]
_PUTS = frozenset({"adds", "removes"})


@dataclass(frozen=True, slots=True)
class Acts:
    """Compiles the actions of one method."""

    subjects: Subjects
    writing: Writing
    holding: Holding
    listing: Listing
    true: str

    def compiled(self, actions: tuple[Action, ...]) -> Run:
        """All actions in turn; the first has to be possible, the others only where their arguments are given."""
        runs = [self._one(action, first=index == 0) for index, action in enumerate(actions)]
        if len(runs) == 1:
            return runs[0]

        def run(scene: Scene) -> None:
            for each in runs:
                each(scene)

        return run

    def _one(self, action: Action, *, first: bool) -> Run:
        run = self._carried_out(action)
        if action.unless:
            return lambda scene: self._tried(scene, action, run)
        if action.condition:
            return lambda scene: run(scene) if scene.given(action.condition) else None
        if action.verb in _PUTS and not first:
            return lambda scene: run(scene) if self._is_meant(scene, action) else None
        return run

    def _carried_out(self, action: Action) -> Run:
        match action.verb:
            case "reads":
                return self._reads(action)
            case "creates":
                return lambda scene: self.writing.create(scene, action)
            case "changes":
                return lambda scene: self.writing.change(scene, action)
            case "saves":
                return lambda scene: self.writing.save(scene, action)
            case "deletes":
                return lambda scene: self.writing.delete(scene, action)
            case "adds":
                return lambda scene: self.holding.add(scene, action)
            case "removes":
                return lambda scene: self.holding.remove(scene, action)
            case "replaces":
                return lambda scene: self.holding.replace(scene, action)
            case "orders":
                return lambda scene: self.holding.order(scene, action)
            case "lists":
                return self.listing.lists(action)
            case "finds":
                return self.listing.finds(action)
            case "echoes":
                return lambda scene: None

    def _reads(self, action: Action) -> Run:
        beside = self.listing.neighbours(action) if action.within else None

        def run(scene: Scene) -> None:
            scene.roots[action.subject] = self.subjects.find(scene, action.subject)
            if beside:
                beside(scene)

        return run

    def _tried(self, scene: Scene, action: Action, run: Run) -> None:
        scene.is_preview = scene.text(action.unless) == self.true
        run(scene)

    def _is_meant(self, scene: Scene, action: Action) -> bool:
        """The list and what is to go into it are named by arguments, or were made by the call."""
        kind, declared = self.subjects.list_of(action.subject)
        collections = self.subjects.paths.collections
        holder = kind in scene.made or collections[kind].account or bool(scene.text(self.subjects.parameter(kind)))
        own = action.by == collections[declared.of].id and declared.of in scene.made
        return action.by == "caller" or (holder and (own or scene.given(action.by)))
