"""Runs that are killed, starved, stopped or disturbed: a part of `python -m tests.fuzz.crashes`."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ..fuzz import crashes
from ..fuzz.crashes import ROOT, Scene, Stage

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that fork")


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    return crashes.scene(tmp_path_factory.mktemp("scene"))


def test_a_killed_run_leaves_a_whole_tree(scene: Scene) -> None:
    crashes.kills(scene, 8, seed=1)


def test_a_disk_that_refuses_leaves_the_old_tree(scene: Scene) -> None:
    assert crashes.failing_calls(scene, every=150) > 90
    crashes.full_disk(scene, (0, 500))


def test_what_may_not_be_written_to_stays_whole(scene: Scene) -> None:
    crashes.forbidden(scene)


def test_runs_at_once_leave_a_whole_tree(scene: Scene) -> None:
    crashes.together(scene, 3, rounds=1)


def test_ctrl_c_is_status_130_and_no_traceback(scene: Scene) -> None:
    crashes.interrupted(scene, 1, seed=1)


def edited(stage: Stage) -> None:
    (stage.out / "market" / "docs" / "index.md").write_text("by hand")


def edited_where_it_would_be_removed(stage: Stage) -> None:
    (stage.out / "market" / "docs" / "methods" / "order.cancel.md").write_text("by hand")


def in_the_way(stage: Stage) -> None:
    (stage.out / "market" / "docs" / "methods" / "order.show.md").write_text("somebody's")


def a_folder_in_the_way(stage: Stage) -> None:
    (stage.out / "market" / "docs" / "methods" / "order.show.md").mkdir()


def a_link_for_a_file(stage: Stage) -> None:
    page = stage.out / "market" / "docs" / "index.md"
    page.rename(stage.folder / "outside.md")
    page.symlink_to(stage.folder / "outside.md")


def a_link_for_a_folder(stage: Stage) -> None:
    docs = stage.out / "market" / "docs"
    docs.rename(stage.folder / "outside")
    docs.symlink_to(stage.folder / "outside")


def a_link_for_the_service(stage: Stage) -> None:
    (stage.out / "market").rename(stage.folder / "outside")
    (stage.out / "market").symlink_to(stage.folder / "outside")


def a_lock_that_names_others(stage: Stage) -> None:
    lock = stage.out / "market" / ".methodgen.json"
    lock.write_text(lock.read_text().replace('"docs/index.md"', '"../notes.txt"'))


DISTURBANCES = [
    edited,
    edited_where_it_would_be_removed,
    in_the_way,
    a_folder_in_the_way,
    a_link_for_a_file,
    a_link_for_a_folder,
    a_link_for_the_service,
    a_lock_that_names_others,
]


@pytest.mark.parametrize("disturb", DISTURBANCES, ids=lambda each: each.__name__)
def test_what_is_not_ours_is_left_as_it_is(scene: Scene, disturb: Callable[[Stage], None]) -> None:
    with scene.again() as stage:
        disturb(stage)
        before, outside = stage.tree(), outside_of(stage)
        with pytest.raises(crashes.OutputFault):
            crashes.apply(scene.planned(stage))
        assert stage.tree() == before
        assert outside_of(stage) == outside
        assert stage.leftovers() == []


def test_what_is_in_the_way_is_told(scene: Scene) -> None:
    with scene.again() as stage:
        edited(stage)
        command = [sys.executable, "-m", "generator", "generate", "--no-cache", "--out", str(stage.out)]
        command += ["--methods", str(stage.order.methods)]
        run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        assert (run.returncode, "nothing was written" in run.stderr) == (3, True), run.stderr
        assert "Traceback" not in run.stderr


def test_a_link_beside_the_output_is_not_followed(scene: Scene) -> None:
    with scene.again() as stage:
        outside = stage.folder / "outside"
        outside.mkdir()
        (outside / "file").write_text("somebody's")
        (stage.out / ".market.methodgen").symlink_to(outside)
        with pytest.raises(crashes.OutputFault):
            crashes.apply(scene.planned(stage))
        assert [path.name for path in outside.iterdir()] == ["file"]


def outside_of(stage: Stage) -> dict[Path, bytes]:
    return {
        path: path.read_bytes() for path in stage.folder.rglob("*") if path.is_file() and stage.out not in path.parents
    }
