"""`dojo grade`: what it takes, what it says, and with which status it ends."""

import json
import os
import random
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from dojo.catalog import Catalog, Kata
from dojo.errors import DojoError
from dojo.grading.clean import one_line
from dojo.grading.grade import Basis, BesideKind, Grade, KataGrade, Standing, Wall
from dojo.grading.grader import Grader
from dojo.grading.lookalike import LookAlike
from dojo.grading.submission import ANSWER_SIZE
from dojo.grading.syscalls import MACHINES, Processes, filter_for
from dojo.grading.variants import questions_for
from dojo.job import Job
from dojo.rubbish import remove
from dojo.runner import Runner
from dojo.workspace import read_tree
from tests.clone import Clone, is_alive

ROOT = Path(__file__).parent.parent
GREEN, RED, IMPOSSIBLE, TAMPERED = 0, 1, 2, 3
SAMPLE = 2
"""Katas that are calibrated here; `benchmarks/calibration.py` does all of them."""


def submission_of(folder: Path, **answers: str) -> Path:
    """A folder with answers from `solutions`, by the names of their katas."""
    catalog = Catalog.read(ROOT)
    for name, answer in answers.items():
        kata = catalog.kata(name)
        place = folder / kata.answer.relative_to(ROOT)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(kata.solution(answer).read_bytes())
    return folder


def graded(clone: Clone, *arguments: str, status: int) -> Grade:
    return Grade.from_data(json.loads(clone.dojo("grade", *arguments, "--json", status=status)))


def standings(grade: Grade) -> dict[str, Standing]:
    return {kata.kata: kata.standing for kata in grade.katas if kata.standing.was_tried}


# What is graded


def test_folder_is_graded_by_its_answers(clone: Clone, tmp_path: Path):
    folder = submission_of(tmp_path / "s", make_counter="reference", account="wrong_never_says_no")
    grade = graded(clone, str(folder), status=RED)

    assert standings(grade) == {"make_counter": Standing.GREEN, "account": Standing.RED}
    failed = next(kata for kata in grade.katas if kata.kata == "account").failed[0]
    assert failed.failure
    assert "should get an exception" in failed.failure.message.idea


def test_git_ref_is_graded_without_being_checked_out(clone: Clone):
    clone.git("switch", "-qc", "theirs")
    clone.solve("make_counter")
    (clone.root / "conftest.py").write_text("raise SystemExit\n", "utf-8")
    clone.git("commit", "-qam", "mine")
    commit = clone.git("rev-parse", "HEAD").strip()
    clone.git("switch", "-q", "main")
    grade = graded(clone, "theirs", status=GREEN)

    assert grade.commit == commit
    assert standings(grade) == {"make_counter": Standing.GREEN}
    assert ("conftest.py", BesideKind.CHANGED) in [(b.path, b.kind) for b in grade.beside]


def test_link_in_a_git_ref_is_not_followed(clone: Clone):
    answer = clone.answer("make_counter")
    answer.unlink()
    answer.symlink_to("account.py")
    clone.git("commit", "-qam", "a link")
    grade = graded(clone, "HEAD", "--kata", "make_counter", status=RED)

    assert grade.katas[0].standing is Standing.REFUSED


def test_stubs_are_not_run(clone: Clone):
    grade = graded(clone, str(clone.root), "--kata", "make_counter", status=RED)

    assert grade.katas[0].standing is Standing.UNTOUCHED
    assert grade.katas[0].seconds == 0


def test_only_what_differs_from_this_tree_is_run_if_so_asked(clone: Clone, tmp_path: Path):
    folder = submission_of(tmp_path / "s", make_counter="reference", account="reference")
    clone.solve("account")
    grade = graded(clone, str(folder), "--changed", status=GREEN)

    assert standings(grade) == {"make_counter": Standing.GREEN}


def test_package_is_graded_as_a_whole(clone: Clone, tmp_path: Path):
    kata = Catalog.read(ROOT).kata("lazy_package")
    place = tmp_path / kata.answer.relative_to(ROOT)
    for name, content in read_tree(kata.solution("reference")).items():
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_bytes(content)
    (place / "notes.txt").write_text("mine", "utf-8")
    grade = graded(clone, str(tmp_path), status=GREEN)

    assert standings(grade) == {"lazy_package": Standing.GREEN}


def test_changed_and_missing_tests_are_named(clone: Clone):
    clone.solve("make_counter")
    trusted = Clone(clone.root.parent / "trusted")
    subprocess.run(["git", "clone", "-q", str(clone.root), str(trusted.root)], check=True)
    (clone.root / "katas/closures/test_make_counter.py").write_text("def test_x(): pass\n")
    (clone.root / "katas/closures/test_account.py").unlink()
    (clone.root / "sitecustomize.py").write_text("")
    grade = graded(trusted, str(clone.root), "--kata", "make_counter", status=GREEN)

    assert [(beside.path, beside.kind.value) for beside in grade.beside] == [
        ("katas/closures/test_account.py", "removed"),
        ("katas/closures/test_make_counter.py", "changed"),
        ("sitecustomize.py", "added"),
    ]


# What is said


def test_json_holds_what_the_document_says(clone: Clone, tmp_path: Path):
    folder = submission_of(tmp_path / "s", make_counter="wrong_one_global_count")
    data = json.loads(clone.dojo("grade", str(folder), "--json", status=RED))
    document = (ROOT / "docs/grading.md").read_text("utf-8")
    fields = {
        name for row in re.findall(r"^\| (`[^|]+) \|", document, re.M) for name in fields_in(row)
    }

    kata = next(kata for kata in data["katas"] if kata["standing"] == "red")
    failure = kata["tests"][0]["failure"] or kata["tests"][2]["failure"]
    assert {*data, *kata} <= fields
    for name in (*kata["tests"][0], *kata["basis"], *failure, *failure["message"]):
        assert f"`{name}`" in document
    for value in (*Standing, *BesideKind):
        assert f"`{value.value}`" in document
    for wall in Wall:
        assert wall.value in document


def fields_in(cell: str) -> list[str]:
    return re.findall(r"`(\w+)`", cell)


def test_grade_survives_being_stored(clone: Clone, tmp_path: Path):
    folder = submission_of(tmp_path / "s", make_counter="wrong_one_global_count")
    grade = graded(clone, str(folder), status=RED)

    assert Grade.from_data(json.loads(json.dumps(grade.as_data()))) == grade


@pytest.mark.parametrize(
    "change", [{"schema": 2}, {"katas": [{}]}, {"submission": 1}, {"beside": 0}]
)
def test_data_of_another_form_is_refused(change: dict[str, object]):
    data = Grade("s", "", (KataGrade("k", "t", Standing.RED, basis=Basis()),)).as_data()

    with pytest.raises((KeyError, TypeError, ValueError)):
        Grade.from_data({**data, **change})


def test_report_leads_on(clone: Clone, tmp_path: Path):
    folder = submission_of(tmp_path / "s", make_counter="reference", account="wrong_never_says_no")
    said = clone.dojo("grade", str(folder), status=RED)

    assert "+ make_counter  green" in said
    assert "x account  red" in said
    assert "1 of 2 answers are green" in said


def test_text_that_steers_is_shown_as_it_would_be_written():
    assert one_line("a\x1b[2J\n\u202e\ud800\t|") == r"a\x1b[2J\n\u202e\ud800    |"
    assert len(one_line("x" * 10_000)) < 500


# What cannot be done


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nowhere"], "no folder 'nowhere', and no git ref"),
        (["--", "-x"], "no folder '-x', and no git ref"),
        (["pyproject.toml"], "is a file"),
        ([".", "--kata", "make_countr"], "Did you mean make_counter"),
        ([".", "--jobs", "0"], "--jobs"),
        (["docs"], "no answer in docs"),
    ],
)
def test_bad_input_gets_one_line(arguments: list[str], said: str, clone: Clone):
    told = clone.dojo("grade", *arguments, status=IMPOSSIBLE)

    assert said in told
    assert len(told.strip().splitlines()) == 1


def test_empty_folder_is_no_submission(clone: Clone, tmp_path: Path):
    empty = tmp_path / "empty"
    empty.mkdir()

    assert "no answer in" in clone.dojo("grade", str(empty), status=IMPOSSIBLE)


def test_answer_that_is_too_large_is_not_taken(clone: Clone, tmp_path: Path):
    folder = submission_of(tmp_path / "s", make_counter="reference")
    answer = folder / "katas/closures/make_counter.py"
    answer.write_text(answer.read_text("utf-8") + "#" * ANSWER_SIZE, "utf-8")
    grade = graded(clone, str(folder), status=RED)

    assert grade.tried[0].standing is Standing.REFUSED
    assert f"{ANSWER_SIZE:,}" in grade.tried[0].reason


@pytest.mark.skipif(os.name == "nt", reason="needs limits")
def test_no_room_for_a_workspace_is_told(clone: Clone, tmp_path: Path):
    folder = submission_of(tmp_path / "s", make_counter="reference")
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    code = (
        "import resource, runpy; resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000)); "
        "runpy.run_module('dojo', run_name='__main__')"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, "grade", str(folder)],
        cwd=clone.root,
        env={**os.environ, "TMPDIR": str(scratch), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert run.returncode == IMPOSSIBLE
    assert len(run.stderr.strip().splitlines()) == 1
    assert "disk full" in run.stderr
    assert not list(scratch.iterdir())


def test_trouble_of_the_tests_is_not_the_learners(clone: Clone, tmp_path: Path):
    folder = submission_of(tmp_path / "s", make_counter="reference", account="reference")
    (clone.root / "katas/closures/test_account.py").write_text("def (:\n", "utf-8")
    grade = graded(clone, str(folder), status=GREEN)

    broken = next(kata for kata in grade.katas if kata.kata == "account")
    assert broken.standing is Standing.NOT_GRADED


@pytest.mark.skipif(os.name == "nt", reason="needs signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_stopped_grading_leaves_nothing(number: signal.Signals, clone: Clone, tmp_path: Path):
    folder = submission_of(tmp_path / "s", make_counter="reference")
    (folder / "katas/closures/account.py").write_text("while True: pass\n", "utf-8")
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    run = subprocess.Popen(
        [sys.executable, "-m", "dojo", "grade", str(folder)],
        cwd=clone.root,
        env={**os.environ, "TMPDIR": str(scratch)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    stop = time.monotonic() + 30
    while not list(scratch.glob("*/runs/*/answer")) and time.monotonic() < stop:
        time.sleep(0.05)
    children = Path(f"/proc/{run.pid}/task/{run.pid}/children")
    witnesses = children.read_text().split() if children.exists() else []
    run.send_signal(number)
    _, err = run.communicate(timeout=30)

    assert run.returncode == 130
    assert err.startswith("Stopped.")
    assert len(err.splitlines()) == 1
    assert not list(scratch.iterdir())
    assert not any(is_alive(int(pid)) for pid in witnesses)


# The walls


def test_missing_walls_are_named_and_can_be_required(clone: Clone, tmp_path: Path):
    folder = submission_of(tmp_path / "s", make_counter="reference")
    sandbox = clone.root / "dojo/grading/sandbox.py"
    broken = sandbox.read_text("utf-8").replace(
        "def fence_files(ground: Ground) -> None:\n",
        "def fence_files(ground: Ground) -> None:\n    raise OSError\n",
    )
    sandbox.write_text(broken, "utf-8")
    grade = graded(clone, str(folder), status=GREEN)

    assert {Wall.READING, Wall.WRITING} <= set(grade.missing_walls)
    assert Wall.READING.value in clone.dojo("grade", str(folder), status=GREEN)
    told = clone.dojo("grade", str(folder), "--require-sandbox", status=IMPOSSIBLE)
    assert "Nothing was run" in told


@pytest.mark.skipif(sys.platform != "linux", reason="the walls are Linux's")
def test_walls_stand_on_linux(clone: Clone, tmp_path: Path):
    """But for the read-only view, which needs namespaces that some systems forbid."""
    folder = submission_of(tmp_path / "s", make_counter="reference")

    assert set(graded(clone, str(folder), status=GREEN).missing_walls) <= {Wall.ATTRIBUTES}


@pytest.mark.parametrize("machine", MACHINES)
@pytest.mark.parametrize("processes", Processes)
def test_filter_is_one_that_the_kernel_takes(machine: str, processes: Processes):
    """Each jump stays within the filter, and it is no longer than the kernel allows."""
    code = filter_for(machine, 4711, processes)
    instructions = [code[place : place + 8] for place in range(0, len(code), 8)]

    assert len(instructions) < 4096
    for place, instruction in enumerate(instructions):
        if instruction[0] in (0x15, 0x25, 0x45):
            assert place + 1 + max(instruction[2], instruction[3]) < len(instructions)
    assert instructions[-1][0] == 0x06


def test_without_fork_the_grades_are_the_same(clone: Clone, tmp_path: Path):
    folder = submission_of(tmp_path / "s", make_counter="reference", account="wrong_never_says_no")
    said = clone.dojo("grade", str(folder), "--json", status=RED, DOJO_NO_FORK="1")

    expected = {"make_counter": Standing.GREEN, "account": Standing.RED}
    assert standings(Grade.from_data(json.loads(said))) == expected


@pytest.mark.skipif(sys.platform != "linux", reason="asks /proc who is left")
def test_kata_that_needs_processes_may_have_them_and_leaves_none(clone: Clone, tmp_path: Path):
    test = clone.root / "katas/closures/test_make_counter.py"
    test.write_text(
        test.read_text("utf-8") + "\n\nimport subprocess, sys\nimport pytest\n\n\n"
        "@pytest.mark.subprocess\n"
        "def test_in_another_process(kata):\n"
        "    seen = subprocess.run([sys.executable, '-c', 'print(6)'], stdout=subprocess.PIPE)\n"
        "    assert seen.stdout == b'6\\n'\n"
    )
    folder = submission_of(tmp_path / "s", make_counter="reference")
    answer = folder / "katas/closures/make_counter.py"
    mark = f"dojo-stray-{os.getpid()}"
    answer.write_text(
        answer.read_text("utf-8") + "\n\nimport subprocess, sys\n"
        f"code = 'import time; time.sleep(60)  # {mark}'\n"
        "try:\n"
        "    subprocess.Popen([sys.executable, '-c', code], start_new_session=True)\n"
        "except OSError:\n"
        "    subprocess.Popen([sys.executable, '-c', code])\n",
        "utf-8",
    )
    grade = graded(clone, str(folder), "--kata", "make_counter", status=GREEN)

    assert "test_in_another_process" in {test.name for test in grade.katas[0].passed}
    assert not [
        place
        for place in Path("/proc").glob("[0-9]*/cmdline")
        if mark.encode() in read_or_nothing(place)
    ]


def read_or_nothing(place: Path) -> bytes:
    try:
        return place.read_bytes()
    except OSError:
        return b""


@pytest.mark.skipif(os.name == "nt", reason="Windows has other paths")
def test_folders_of_any_depth_are_removed(tmp_path: Path):
    folder = tmp_path / "deep"
    folder.mkdir()
    here = os.open(folder, os.O_RDONLY)
    for _ in range(3000):
        os.mkdir("deeper", dir_fd=here)
        below = os.open("deeper", os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = below
    os.fchmod(here, 0)
    os.close(here)
    remove(folder)

    assert not folder.exists()


# Look-alikes


def test_every_kata_has_look_alikes_or_is_decided_by_questions(catalog: Catalog):
    without = {}
    for kata in catalog:
        plan = LookAlike(kata.test_file.read_text("utf-8")).plan
        assert set(plan.guarded) <= set(plan.names)
        if not plan.guarded and not questions_for(kata, random.Random(0)):
            without[kata.name] = plan.names
    assert list(without) == []


def test_look_alike_differs_in_its_expectations_alone(exercise: Kata):
    look_alike = LookAlike(exercise.test_file.read_text("utf-8"))
    for seed in range(3):
        chance = random.Random(seed)
        true = look_alike.source([], chance).splitlines()
        wrong = look_alike.source(look_alike.plan.names, chance).splitlines()
        if look_alike.plan.guarded:
            assert true != wrong
        assert len(true) == len(wrong)
        assert not any("tell(" in line for line in true + wrong if "assert" in line)


def test_honest_answers_raise_no_alarm(tmp_path: Path, catalog: Catalog):
    """References and right answers of some katas are green, wrong ones are red and no more."""
    katas = random.sample(catalog.katas, SAMPLE)
    with Grader(ROOT, 2) as grader:
        for kata in katas:
            for kind in ("reference", "right_", "wrong_"):
                answers = kata.variants(kind)
                answer = random.choice(answers)
                folder = tmp_path / kata.name / answer.stem
                place = folder / kata.answer.relative_to(ROOT)
                place.parent.mkdir(parents=True)
                for name, content in read_tree(answer).items():
                    target = place / name if name else place
                    target.parent.mkdir(parents=True, exist_ok=True)
                    target.write_bytes(content)
                found = grader.grade(str(folder), [kata]).katas[0]
                expected = (
                    {Standing.RED, Standing.CUT_SHORT} if kind == "wrong_" else {Standing.GREEN}
                )
                assert found.standing in expected, (kata.name, answer.stem, found)


def test_classes_in_tests_lead_to_their_module_for_a_grader_too(
    clone: Clone, runner: Runner, tmp_path: Path
):
    folder = submission_of(tmp_path, defining_class="wrong_qualified_name")
    [found] = graded(clone, str(folder), "--kata", "defining_class", status=RED).katas
    answer = folder / "katas/closures/defining_class.py"
    verdict = runner.run(Job("defining_class", answer))

    assert [test.name for test in found.failed] == [test.name for test in verdict.failed]
    assert found.passed


def test_workspace_that_cannot_be_made_is_an_error_in_words(tmp_path: Path):
    (tmp_path / "katas/t").mkdir(parents=True)
    (tmp_path / "katas/t/topic.toml").write_text('title = "T"\n', "utf-8")

    with pytest.raises(DojoError, match="workspace"), Grader(tmp_path):
        pass
