"""Help, completion, and how little is loaded for them."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

import httpx2
import pytest

from .command_line import Terminal, typed

SHELLS = ("bash", "zsh", "fish")


@pytest.fixture(autouse=True)
def package(gallery: ModuleType) -> ModuleType:
    """It can be imported."""
    return gallery


def offered(*words: str) -> list[str]:
    """What a shell is told, the last word being under the cursor."""
    return str(typed("--complete", *words).out).splitlines()


@pytest.mark.parametrize("words", [(), ("--help",), ("-h",)])
def test_the_program_lists_groups_commands_options_and_variables(words: tuple[str, ...]) -> None:
    run = typed(*words)
    assert (run.status, run.err, run.requests) == (0, "", [])
    for told in (
        "auth     4 methods",
        "picture  5 methods",
        "login",
        "--output",
        "GALLERY_API_KEY",
        "Pictures of others.",
    ):
        assert told in run.out


def test_the_version() -> None:
    assert typed("--version").out == "gallery 1.2.3\n"


@pytest.mark.parametrize("words", [("picture",), ("picture", "--help")])
def test_a_group_lists_its_methods(words: tuple[str, ...]) -> None:
    run = typed(*words)
    assert run.status == 0
    assert "picture.get           Get a picture." in run.out
    assert "picture.comments.add  Comment on a picture." in run.out
    assert "auth." not in run.out


def test_a_group_within_a_group() -> None:
    run = typed("picture.comments")
    assert "picture.comments.add" in run.out
    assert "picture.get" not in run.out


def test_a_method_tells_all_about_itself() -> None:
    run = typed("picture.get", "--help")
    assert (run.status, run.requests) == (0, [])
    for told in (
        "usage: gallery picture.get --picture-id ID [options]",
        "Get a picture.",
        "100% of it.",
        "--picture-id ID  Picture wanted.",
        "--from VALUE  Where it was made. One of web, phone.",
        "Needs nothing but the application key.",
        "PictureNotFound (1)  No such picture.",
        "--dry-run",
        "https://gallery.example/picture.get",
    ):
        assert told in run.out
    assert "--all " not in run.out
    assert "--all " in typed("picture.list", "--help").out
    assert "--set NAME=VALUE" in typed("picture.echo", "--help").out


def test_help_tells_where_an_option_has_the_name_of_an_argument(monkeypatch: pytest.MonkeyPatch) -> None:
    module = import_module("gallery.help.picture")
    options = (import_module("gallery.runtime.command.texts").Option("format", "format", text="Of the picture."),)
    monkeypatch.setitem(module.HELP, "picture.get", module.HELP["picture.get"]._replace(options=options))
    out = typed("picture.get", "--help").out
    assert out.count("--format ") == 2
    assert "  --format TEXT  Of the picture." in out
    assert "Before the name of the method, --format is an option of gallery itself." in out


def test_help_is_as_wide_as_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "50")
    monkeypatch.setenv("NO_COLOR", "1")
    lines = typed("picture.list", "--help", stream=Terminal).out.splitlines()
    assert max(map(len, lines)) <= 50


def test_groups_are_offered_first_and_then_their_methods() -> None:
    assert offered("") == ["auth.", "picture.", "login", "logout", "whoami", "completion"]
    assert offered("pic") == ["picture."]
    assert offered("picture.c") == ["picture.comments.add"]
    assert offered("-v", "picture.ge") == ["picture.get"]
    assert offered("--", "log") == []
    assert offered("--", "pic") == ["picture."]


def test_options_are_offered_until_they_are_given() -> None:
    assert offered("picture.get", "--p") == ["--picture-id"]
    assert "--picture-id" not in offered("picture.get", "--picture-id", "7", "--")
    assert "--output" in offered("picture.get", "--o")
    assert "--set" in offered("picture.echo", "--s")
    assert "--dry-run" in offered("--d")


def test_values_are_offered() -> None:
    assert offered("picture.get", "--from", "") == ["web", "phone"]
    assert offered("picture.get", "--from", "w") == ["web"]
    assert offered("picture.get", "-o", "") == ["json", "jsonl", "table", "csv"]
    assert offered("--format", "x") == ["xml"]
    assert offered("picture.upload", "--file", "x") == [":files"]
    assert offered("picture.get", "--picture-id", "") == []


def test_arguments_of_commands_are_offered() -> None:
    assert offered("completion", "") == list(SHELLS)
    assert offered("login", "") == ["desktop", "web", "oauth", "password"]
    assert offered("login", "--permission", "pic") == ["picture=read", "picture=write"]
    assert offered("login", "--head") == ["--headless"]


def test_nothing_is_offered_where_nothing_is_known() -> None:
    assert offered("nothing.known", "") == []
    assert offered() == offered("")


@pytest.mark.parametrize("shell", SHELLS)
def test_a_script_for_each_shell(shell: str) -> None:
    run = typed("completion", shell)
    assert run.status == 0
    assert "gallery --complete" in run.out


def test_no_script_for_another_shell() -> None:
    run = typed("completion", "bsh")
    assert run.status == 2
    assert 'did you mean "bash"?' in run.err
    assert typed("completion").status == 2


def test_bash_completes(tmp_path: object) -> None:
    script = typed("completion", "bash").out
    commands = f"""
        {script}
        gallery() {{ {sys.executable} -c 'import sys; from gallery.command import main; sys.exit(main())' "$@"; }}
        press() {{
            COMP_WORDS=(gallery "$@") COMP_CWORD=$#
            _gallery_complete
            printf '%s|' "${{COMPREPLY[@]}}"
            echo
        }}
        compopt() {{ echo compopt "$@"; }}
        press pic
        press picture.get --from ''
        press picture.upload --file ''
    """
    run = subprocess.run(["bash", "-c", commands], env=environment(), capture_output=True, text=True, check=False)
    assert run.stdout.splitlines() == [
        "compopt -o nospace",
        "picture.|",
        "web|phone|",
        "compopt -o default",
        "|",
    ], run.stderr


def environment() -> dict[str, str]:
    """For a process of its own."""
    folder = str(Path(import_module("gallery").__path__[0]).parent)
    return {"PATH": os.environ["PATH"], "PYTHONPATH": folder, "GALLERY_API_KEY": "k", "HOME": folder}


def process(*words: str) -> subprocess.CompletedProcess[str]:
    """The command line in a process of its own."""
    command = [sys.executable, "-m", "gallery", *words]
    return subprocess.run(command, env=environment(), capture_output=True, text=True, check=False, timeout=60)


def test_the_module_is_the_program() -> None:
    run = process("picture.get", "--picture-id", "7", "--dry-run")
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout.startswith("GET https://api.gallery.example/api/picture.get/json\n")
    assert process("picture.gte").stderr.startswith("python -m gallery: error: ")
    assert process("picture.gte").returncode == 2


def test_a_reader_that_goes_away_is_no_fault() -> None:
    command = f"{sys.executable} -m gallery --help | true; echo ${{PIPESTATUS[0]}}"
    run = subprocess.run(["bash", "-c", command], env=environment(), capture_output=True, text=True, check=False)
    assert run.stderr == ""
    assert run.stdout in ("0\n", "141\n")


@pytest.mark.parametrize("words", [("--help",), ("picture.get", "--help"), ("picture",), ("--complete", "picture.ge")])
def test_help_and_completion_load_next_to_nothing(words: tuple[str, ...]) -> None:
    """Neither httpx2 nor the facts of the service, which take several times as long as all the rest."""
    heavy = {"httpx2", "dataclasses", "asyncio", "gallery.service", "gallery.runtime.facts"}
    code = f"import sys; from gallery.command import main; main(); print(sorted({heavy} & set(sys.modules)))"
    command = [sys.executable, "-c", code, *words]
    run = subprocess.run(command, env=environment(), capture_output=True, text=True, check=False, timeout=60)
    assert run.stdout.splitlines()[-1] == "[]", run.stderr


def test_importing_the_package_loads_no_command_line() -> None:
    code = (
        "import gallery, sys; gallery.Gallery(api_key='k');"
        "print([name for name in sys.modules if '.command' in name or '.help' in name])"
    )
    run = subprocess.run([sys.executable, "-c", code], env=environment(), capture_output=True, text=True, check=False)
    assert run.stdout == "[]\n", run.stderr


def test_a_method_that_is_called_like_a_command(monkeypatch: pytest.MonkeyPatch) -> None:
    """Behind `--` a word is the name of a method, whatever it is."""
    facts, pictures = import_module("gallery.facts"), import_module("gallery.facts.picture")
    texts = import_module("gallery.help.picture").HELP
    monkeypatch.setitem(facts.METHODS, "login", "picture:PICTURE_GET")
    monkeypatch.setitem(texts, "login", texts["picture.get"])
    assert pictures.PICTURE_GET.name == "picture.get"
    assert "Flows:" in typed("login", "--help").out
    run = typed(
        "--", "login", "--picture-id", "7", answer=httpx2.Response(200, json={"api": {"status": "ok"}, "picture": {}})
    )
    assert run.status == 0, run.err
    assert run.form["picture_id"] == "7"
    assert offered("--", "lo") == ["login"]
