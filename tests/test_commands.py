"""Each command as a learner meets it, in a real clone, without a terminal."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.clone import Clone


def test_dojo_shows_where_the_learner_stands_and_is_red(clone: Clone):
    said = clone.dojo(status=1)
    first = json.loads(clone.dojo("list", "--json"))["katas"][0]

    assert first["name"] in said
    assert first["file"] in said
    assert "First to mend:" in said


def test_dojo_goes_on_after_a_green_kata(clone: Clone):
    first, second, *_ = json.loads(clone.dojo("list", "--json"))["katas"]
    clone.solve(first["name"])

    assert second["file"] in clone.dojo(status=1)


def test_run_is_green_or_red(clone: Clone):
    assert "Red: 0 of" in clone.dojo("run", "make_counter", status=1)
    clone.solve("make_counter")
    assert "Green: all" in clone.dojo("run", "make_counter")
    clone.solve("make_counter", "wrong_one_global_count")
    assert "Two counters share one count." in clone.dojo("run", "make_counter", status=1)


@pytest.mark.parametrize(
    "edit",
    [
        lambda text: text,
        lambda text: f"{text}\n    retrun (\n",
        lambda text: text.rpartition('"""')[2],
        lambda text: '"""Counts."""\n',
        lambda text: "",
    ],
    ids=["as it is", "broken", "without its docstring", "with another", "empty"],
)
def test_the_task_is_shown_whatever_the_answer_is_like(edit: Callable[[str], str], clone: Clone):
    answer = clone.answer("make_counter")
    answer.write_text(edit(answer.read_text("utf-8")), "utf-8")
    said = clone.dojo("run", "make_counter", status=1)

    assert "Make a counter that remembers.\n\n`make_counter(start, step)` returns" in said
    assert "no class, no attribute, no list standing in for a variable.\n" in said


def test_of_many_lines_that_were_printed_the_first_are_shown(clone: Clone):
    clone.answer("make_counter").write_text("print(*range(99), sep='\\n')\n", "utf-8")
    said = clone.dojo("run", "make_counter", status=1)

    assert "    8\n    9\n    ... and more\n" in said


def test_run_as_data(clone: Clone):
    clone.solve("make_counter", "wrong_one_global_count")
    verdict = json.loads(clone.dojo("run", "make_counter", "--json", status=1))
    failed = [test for test in verdict["tests"] if test["outcome"] == "failed"]

    assert verdict["green"] is False
    assert failed[0]["failure"]["message"]["idea"] == "Two counters share one count."


def test_a_path_is_a_name_too(clone: Clone):
    assert "make_counter" in clone.dojo("run", "katas/closures/make_counter.py", status=1)


def test_a_clone_may_lie_in_a_folder_of_any_name(clone: Clone, tmp_path: Path):
    odd = Clone(clone.root.rename(tmp_path / "[katas] 'ä' $HOME %s"))
    odd.solve("make_counter")
    assert "Green: all 4 tests pass." in odd.dojo("run", "make_counter")

    temporary = tmp_path / "[tmp] $HOME"
    temporary.mkdir()
    one = ["grade", ".", "--kata", "make_counter"]
    assert "1 of 1 answers are green" in odd.dojo(*one, TMPDIR=str(temporary))


HIDING = ["random", "json", "inspect", "tempfile", "threading", "test", "pytest", "rich", "pip"]


def test_files_in_the_root_hide_no_module(clone: Clone):
    clone.solve("make_counter", "wrong_one_global_count")
    for name in HIDING:
        (clone.root / f"{name}.py").write_text("raise RuntimeError('hidden')\n", "utf-8")
    assert "Red: 2 of 4 tests pass." in clone.dojo("run", "make_counter", status=1)

    command = [sys.executable, "-P", "-m", "pytest", "katas/closures/test_make_counter.py"]
    done = subprocess.run(command, cwd=clone.root, capture_output=True, text=True, check=False)
    assert "2 failed, 2 passed" in done.stdout
    assert "hidden" not in done.stdout + done.stderr


FOR_OTHERS = [
    {"PYTHONOPTIMIZE": "1"},
    {"PYTEST_ADDOPTS": "-x -v --tb=short"},
    {"PYTEST_PLUGINS": "nowhere"},
]


@pytest.mark.parametrize("settings", FOR_OTHERS, ids=str)
def test_what_is_set_for_other_programs_changes_no_verdict(clone: Clone, settings: dict[str, str]):
    clone.solve("make_counter", "wrong_one_global_count")
    said = clone.dojo("run", "make_counter", status=1, **settings)
    assert "Red: 2 of 4 tests pass." in said


def test_pytest_refuses_a_python_without_assertions(clone: Clone):
    clone.solve("make_counter", "wrong_one_global_count")
    command = [sys.executable, "-O", "-m", "pytest", "katas/closures/test_make_counter.py"]
    done = subprocess.run(command, cwd=clone.root, capture_output=True, text=True, check=False)
    assert done.returncode == pytest.ExitCode.USAGE_ERROR
    assert done.stderr.startswith("ERROR: This Python leaves assertions out")
    assert "Traceback" not in done.stderr


def test_check_runs_all_and_fails_while_one_is_red(clone: Clone):
    katas = json.loads(clone.dojo("list", "--topic", "closures", "--json"))["katas"]
    for kata in katas[1:]:
        clone.solve(kata["name"])
    said = json.loads(clone.dojo("check", "--topic", "closures", "--json", status=1))["katas"]
    assert [verdict["green"] for verdict in said] == [False] + [True] * (len(katas) - 1)

    clone.solve(katas[0]["name"])
    assert "10 of 10 green" in clone.dojo("check", "--topic", "closures")


def test_check_runs_what_is_green_again_if_asked_or_changed(clone: Clone):
    def seconds(*options: str, status: int = 0) -> dict[str, float]:
        said = json.loads(
            clone.dojo("check", "--topic", "closures", "--json", *options, status=status)
        )
        return {verdict["kata"]: verdict["seconds"] for verdict in said["katas"]}

    for kata in json.loads(clone.dojo("list", "--topic", "closures", "--json"))["katas"]:
        clone.solve(kata["name"])
    first = seconds()
    assert seconds() == first, "as long as nothing changes, a verdict is kept"
    again = seconds("--again")
    assert not any(again[kata] == first[kata] for kata in first), "each kata was run once more"

    account = clone.root / "katas/closures/account.py"
    account.write_text(f"{account.read_text('utf-8')}\naccount = None\n", "utf-8")
    changed = seconds(status=1)
    assert [kata for kata in changed if changed[kata] != again[kata]] == ["account"]


def test_list_filters(clone: Clone):
    clone.solve("account")
    clone.dojo("run", "account")
    green = json.loads(clone.dojo("list", "--state", "green", "--json"))["katas"]
    hard = json.loads(clone.dojo("list", "--level", "3", "--json"))["katas"]

    assert [kata["name"] for kata in green] == ["account"]
    assert {kata["level"] for kata in hard} == {3}


def test_a_verdict_is_never_stale(clone: Clone):
    clone.solve("account")
    clone.dojo("run", "account")
    test = clone.root / "katas/closures/test_account.py"
    test.write_text(test.read_text("utf-8") + "\n# edited\n", "utf-8")
    [account] = [
        kata
        for kata in json.loads(clone.dojo("list", "--json"))["katas"]
        if kata["name"] == "account"
    ]

    assert account["state"] == "changed"


def test_hints_come_one_by_one(clone: Clone):
    seen = [json.loads(clone.dojo("hint", "account", "--json"))["seen"] for _ in range(4)]

    assert seen == [1, 2, 3, 3]
    assert "That was the last one" in clone.dojo("hint", "account")


def test_reset_keeps_and_undo_brings_back(clone: Clone):
    answer = clone.answer("account")
    pristine = answer.read_bytes()
    clone.solve("account")
    mine = answer.read_bytes()
    clone.dojo("reset", "account")
    assert answer.read_bytes() == pristine
    clone.dojo("undo", "account")
    assert answer.read_bytes() == mine
    clone.dojo("undo", "account")
    assert answer.read_bytes() == pristine


def test_reset_works_after_commits(clone: Clone):
    answer = clone.answer("account")
    pristine = answer.read_bytes()
    for name in ("reference", "right_list_as_a_box"):
        clone.solve("account", name)
        clone.git("commit", "-qam", f"my {name}")
    clone.dojo("reset", "account")

    assert answer.read_bytes() == pristine


def test_a_deleted_stub_can_be_had_back(clone: Clone):
    answer = clone.answer("account")
    pristine = answer.read_bytes()
    answer.unlink()
    assert "account.py is not there." in clone.dojo("run", "account", status=1)
    clone.dojo("reset", "account")

    assert answer.read_bytes() == pristine


def test_reset_without_git_changes_nothing(clone: Clone):
    clone.solve("account")
    mine = clone.answer("account").read_bytes()
    said = clone.dojo("reset", "account", status=2, PATH="/nonexistent")

    assert said == "dojo: This needs git, which is not installed. Your answer is as it was.\n"
    assert clone.answer("account").read_bytes() == mine


def test_solution_before_green_needs_a_yes_and_is_marked(clone: Clone):
    assert "add --yes" in clone.dojo("solution", "account", status=2)
    assert "def account" in clone.dojo("solution", "account", "--yes")
    clone.solve("account")
    clone.dojo("run", "account")
    assert "green, to do again" in clone.dojo("list", "--topic", "closures")


def test_solution_after_green_is_shown_at_once(clone: Clone):
    clone.solve("account")
    assert "def account" in clone.dojo("solution", "account")


def test_new_kata_is_led_to_green_by_verify(clone: Clone):
    said = clone.dojo("new", "closures", "tally")
    assert "made katas/closures/tally.py" in said
    catalog = json.loads(clone.dojo("list", "--topic", "closures", "--json"))["katas"]
    assert "tally" in [kata["name"] for kata in catalog]
    assert clone.dojo("new", "closures", "tally", status=2).startswith("dojo: There is a kata")
    assert "importable" in clone.dojo("new", "closures", "Not-A-Name", status=2)

    proofs = [sys.executable, "-m", "pytest", "tests/test_katas.py", "-q", "--kata=tally"]
    done = subprocess.run(proofs, cwd=clone.root, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "name the rows of the syllabus" in done.stdout


def test_seal_accepts_a_new_stub(clone: Clone):
    stub = clone.answer("account")
    stub.write_text(stub.read_text("utf-8").replace("bank account", "savings account"), "utf-8")
    clone.dojo("seal", "account")
    [account] = [
        k for k in json.loads(clone.dojo("list", "--json"))["katas"] if k["name"] == "account"
    ]

    assert account["state"] == "untouched"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["run", "make_cuonter"], "Did you mean make_counter"),
        (["list", "--topic", "closure"], "Did you mean closures"),
        (["run"], "the following arguments are required"),
        (["dance"], "invalid choice"),
        (["undo", "account"], "Nothing of account is kept."),
    ],
)
def test_bad_input_gets_one_line(clone: Clone, arguments: list[str], sentence: str):
    said = clone.dojo(*arguments, status=2)

    assert said.startswith("dojo: ")
    assert sentence in said
    assert said.count("\n") == 1


def test_broken_toml_is_named(clone: Clone):
    (clone.root / "katas/closures/topic.toml").write_text("title = \n", "utf-8")
    assert "katas/closures/topic.toml is not valid TOML" in clone.dojo("list", status=2)


@pytest.mark.skipif(os.name == "nt", reason="there is no such limit")
@pytest.mark.parametrize("command", [["hint", "account"], ["run", "account"]])
def test_a_full_disk_is_said_and_does_no_harm(clone: Clone, command: list[str]):
    """A limit of no bytes per file stands for a disk without room."""
    answer = clone.answer("account").read_bytes()
    done = with_no_room(clone, command)

    assert "Progress is not being saved in .dojo" in done.stderr
    assert "Traceback" not in done.stderr
    assert clone.answer("account").read_bytes() == answer


@pytest.mark.skipif(os.name == "nt", reason="there is no such limit")
def test_reset_on_a_full_disk_leaves_the_answer(clone: Clone):
    clone.solve("account")
    mine = clone.answer("account").read_bytes()
    done = with_no_room(clone, ["reset", "account"])

    assert done.returncode == 2
    assert done.stderr.startswith("dojo: ")
    assert done.stderr.count("\n") == 1
    assert clone.answer("account").read_bytes() == mine


def with_no_room(clone: Clone, command: list[str]) -> subprocess.CompletedProcess[str]:
    code = (
        "import resource, runpy, sys; "
        "resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0)); "
        "runpy.run_module('dojo', run_name='__main__', alter_sys=True)"
    )
    return subprocess.run(
        [sys.executable, "-c", code, *command],
        cwd=clone.root,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_said(clone: Clone):
    clone.solve("account")
    folder = clone.answer("account").parent
    folder.chmod(0o555)
    try:
        said = clone.dojo("reset", "account", status=2)
    finally:
        folder.chmod(0o755)

    assert "could not be written" in said


def test_two_dojos_at_once(clone: Clone):
    clone.solve("account")
    with ThreadPoolExecutor(2) as pool:
        both = list(pool.map(lambda _: clone.dojo("run", "account"), range(2)))

    assert all("Green: all" in said for said in both)
    assert "1 of" in clone.dojo("list", "--topic", "closures").splitlines()[-1]


def test_a_reader_that_leaves_early_is_no_error(clone: Clone):
    command = f"{sys.executable} -m dojo list | head -1"
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command], cwd=clone.root, capture_output=True, check=False
    )

    assert done.stderr == b""
