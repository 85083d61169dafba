"""Updating: a newer publication comes into a clone with work in it, and the work stays."""

import contextlib
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from dojo import switch, unfinished
from dojo.update import summary, undo, update
from tests.authors import School, bare, sound
from tests.clone import Clone

MINE = '"""Say the word."""\n\n\ndef {name}() -> str:\n    return "{name}"\n'


@dataclass(frozen=True)
class State:
    """All that a clone is: where it stands, what is staged, what lies in the folder.

    The commit is what is in it and what it follows, since the id of a merge holds its time.
    """

    head: str
    commit: str
    staged: str
    files: dict[str, bytes]


def state_of(clone: Clone) -> State:
    """By git and the files alone."""
    files = {
        path.relative_to(clone.root).as_posix(): path.read_bytes()
        for path in clone.root.rglob("*")
        if path.is_file() and not {".git", ".dojo", "__pycache__"} & set(path.parts)
    }
    head = (clone.root / ".git/HEAD").read_text("utf-8")
    commit = clone.git("log", "-1", "--format=%T %P")
    return State(head, commit, clone.git("ls-files", "-s"), files)


def bring(clone: Clone, remote: str = "", branch: str = "") -> str:
    return "\n".join(summary(update(clone.root, remote, branch)))


def solve(clone: Clone, topic: str, name: str) -> str:
    text = MINE.format(name=name)
    (clone.root / f"katas/{topic}/{name}.py").write_text(text, "utf-8")
    return text


def answer(clone: Clone, topic: str, name: str) -> str:
    return (clone.root / f"katas/{topic}/{name}.py").read_text("utf-8")


def renew(school: School) -> None:
    """A newer publication: two stubs changed, a lesson too, a kata gone, one new."""
    authors = school.authors
    authors.kata("compass", "north", " softly")
    authors.kata("compass", "south", " softly")
    authors.kata("compass", "west", " softly")
    authors.drop("colours", "green")
    authors.topic("compass", ["north", "south", "west", "east"])
    authors.topic("colours", ["red"])
    authors.edit("README.md", "line 3\n", "line three\n")
    school.publish()


def test_an_untouched_clone_becomes_the_publication(school: School):
    clone = school.learner()
    renew(school)
    said = bring(clone)

    assert clone.git("rev-parse", "HEAD") == clone.git("rev-parse", "origin/learners")
    assert clone.git("status", "--porcelain") == ""
    assert clone.katas() == ["red", "north", "south", "west", "east"]
    assert "Katas that are new: east." in said
    assert "Katas that are no longer here: green." in said
    assert bring(clone) == "There is nothing newer at origin/learners."
    assert sound(clone.root)


def work(clone: Clone) -> dict[str, str]:
    """One answer that is committed, one that is staged, and two in the folder only."""
    texts = {}
    for name, topic in (("north", "compass"), ("west", "compass"), ("green", "colours")):
        texts[name] = solve(clone, topic, name)
        if name == "north":
            clone.git("commit", "-qam", "my first answer")
        if name == "west":
            clone.git("add", "-A")
    return texts


def test_answers_stay_and_it_is_said_what_changed(school: School):
    clone = school.learner()
    mine = work(clone)
    renew(school)
    said = bring(clone)

    for name, topic in (("north", "compass"), ("west", "compass"), ("green", "colours")):
        assert answer(clone, topic, name) == mine[name]
    assert "softly" in answer(clone, "compass", "south")
    assert "north: your answer stays as it is. Upstream, its stub changed (its task):" in said
    assert "green: your answer stays as it is. Upstream, the kata is no longer part" in said
    command = next(line for line in said.splitlines() if line.endswith("north.py"))
    assert "softly" in clone.git(*command.split()[1:])
    assert clone.git("show", "HEAD:katas/compass/north.py") == mine["north"]
    assert "softly" in clone.git("show", "HEAD:katas/compass/west.py")
    assert clone.git("show", ":katas/compass/west.py") == mine["west"]
    assert len(clone.git("log", "-1", "--format=%P").split()) == 2
    assert sound(clone.root)


def test_what_is_staged_and_what_is_not_stay_apart(school: School):
    clone = school.learner()
    solve(clone, "compass", "north")
    clone.git("add", "-A")
    later = answer(clone, "compass", "north") + "# a second thought\n"
    (clone.root / "katas/compass/north.py").write_text(later, "utf-8")
    renew(school)
    bring(clone)

    assert clone.git("show", ":katas/compass/north.py") == MINE.format(name="north")
    assert answer(clone, "compass", "north") == later
    assert "softly" in clone.git("show", "HEAD:katas/compass/north.py")
    assert clone.git("status", "--porcelain") == "MM katas/compass/north.py\n"


def test_topics_in_another_order_and_under_another_name(school: School):
    clone = school.learner()
    mine = solve(clone, "compass", "north")
    authors = school.authors
    for folder in ("katas", "solutions"):
        (authors.root / folder / "compass").rename(authors.root / folder / "directions")
    authors.topic("directions", ["south", "north", "west"], place=1)
    school.publish()
    said = bring(clone)

    assert clone.katas() == ["south", "north", "west", "red", "green"]
    assert answer(clone, "directions", "north") == mine
    assert not (clone.root / "katas/compass").exists()
    assert "Your files moved along with their katas: north." in said
    assert "Green: all" in clone.dojo("run", "north")


def test_a_file_that_is_in_the_way_of_a_new_kata_stays(school: School):
    clone = school.learner()
    mine = solve(clone, "compass", "east")
    renew(school)
    said = bring(clone)

    assert answer(clone, "compass", "east") == mine
    assert "east: your answer stays as it is. Upstream, the kata is new" in said


def test_a_file_where_a_folder_must_be_is_named_before_anything_changes(school: School):
    clone = school.learner()
    (clone.root / "katas/weather").write_text("my notes", "utf-8")
    before = state_of(clone)
    school.authors.topic("weather", ["rain"])
    school.publish()

    said = clone.dojo("update", status=2)
    assert said.startswith("dojo: katas/weather is a file, where the update needs a folder.")
    assert state_of(clone) == before


def test_other_files_are_merged_or_stay(school: School):
    clone = school.learner()
    readme = clone.root / "README.md"
    readme.write_text(readme.read_text("utf-8").replace("line 15", "my line"), "utf-8")
    renew(school)
    assert "README.md" not in bring(clone)
    assert "line three" in readme.read_text("utf-8")
    assert "my line" in readme.read_text("utf-8")

    school.authors.edit("README.md", "line 15", "their line")
    school.publish()
    assert "README.md stays as you have it; upstream changed it too:" in bring(clone)
    assert "my line" in readme.read_text("utf-8")
    assert "<<<<" not in readme.read_text("utf-8")


def test_hints_marks_and_verdicts_are_kept(school: School):
    clone = school.learner()
    solve(clone, "compass", "north")
    clone.dojo("run", "north")
    clone.dojo("hint", "south")
    renew(school)
    said = clone.dojo("update")

    assert "To go back: python3 -m dojo update --undo" in said
    assert "+ north" in clone.dojo("list")
    assert '"seen": 2' in clone.dojo("hint", "south", "--json")
    solve(clone, "compass", "south")
    clone.dojo("reset", "south")
    assert "softly" in answer(clone, "compass", "south")


def test_line_ends_are_those_of_the_clone(school: School):
    """A learner's settings may ask for others than the repository has."""
    (school.authors.root / ".gitattributes").write_text("* text=auto\n", "utf-8")
    school.publish()
    clone = school.learner("-c", "core.autocrlf=true")
    mine = solve(clone, "compass", "north").replace("\n", "\r\n")
    (clone.root / "katas/compass/north.py").write_bytes(mine.encode())
    renew(school)
    bring(clone)

    assert b' softly."""\r\n' in (clone.root / "katas/compass/south.py").read_bytes()
    assert (clone.root / "katas/compass/north.py").read_bytes() == mine.encode()
    assert clone.git("status", "--porcelain") == " M katas/compass/north.py\n"


def test_without_a_network_nothing_changes(school: School):
    clone = school.learner()
    solve(clone, "compass", "north")
    before = state_of(clone)
    school.remote.rename(school.remote.with_name("gone"))
    said = clone.dojo("update", status=2)

    assert said.startswith("dojo: origin cannot be reached.")
    assert said.count("\n") == 1
    assert state_of(clone) == before


def test_a_shallow_clone(school: School):
    school.authors.edit("README.md", "line 9", "line nine")
    school.publish()
    clone = school.learner("--depth=1")
    mine = solve(clone, "compass", "north")
    clone.git("commit", "-qam", "mine")
    school.authors.edit("README.md", "line 10", "line ten")
    school.publish()
    renew(school)
    bring(clone)

    assert answer(clone, "compass", "north") == mine
    assert "softly" in answer(clone, "compass", "south")
    assert sound(clone.root)


def test_a_detached_head(school: School):
    clone = school.learner()
    clone.git("checkout", "-q", "--detach")
    mine = solve(clone, "compass", "north")
    branch = clone.git("rev-parse", "learners")
    renew(school)
    bring(clone)

    assert answer(clone, "compass", "north") == mine
    assert (clone.root / ".git/HEAD").read_text("utf-8") == clone.git("rev-parse", "HEAD")
    assert clone.git("rev-parse", "learners") == branch
    assert clone.git("rev-parse", "HEAD") == clone.git("rev-parse", "origin/learners")
    undo(clone.root)
    assert clone.git("rev-parse", "HEAD") == branch


def test_a_fork_whose_main_moved(school: School, tmp_path: Path):
    """The course's fork has commits of its own; its learners follow it, and it follows us."""
    fork = bare(tmp_path / "fork.git")
    teacher = school.learner(place="teacher")
    teacher.git("remote", "rename", "origin", "upstream")
    teacher.git("remote", "add", "origin", str(fork))
    teacher.git("switch", "-qc", "main")
    teacher.git("push", "-qu", "origin", "main")
    clone = Clone(tmp_path / "student")
    subprocess.run(["git", "clone", "-qb", "main", str(fork), str(clone.root)], check=True)
    mine = solve(clone, "compass", "north")
    clone.git("commit", "-qam", "homework")

    (teacher.root / "WELCOME.md").write_text("Welcome to the course.\n", "utf-8")
    teacher.git("add", "-A")
    teacher.git("commit", "-qm", "welcome")
    renew(school)
    assert "Updated from upstream/learners" in bring(teacher)
    teacher.git("push", "-q", "origin", "main")
    assert "Updated from origin/main" in bring(clone)

    assert (clone.root / "WELCOME.md").exists()
    assert answer(clone, "compass", "north") == mine
    assert "softly" in answer(clone, "compass", "south")
    assert clone.git("status", "--porcelain") == ""
    assert sound(fork, clone.root, teacher.root)


def test_an_update_can_be_undone(school: School):
    clone = school.learner()
    work(clone)
    (clone.root / "notes.txt").write_text("mine", "utf-8")
    before = state_of(clone)
    renew(school)
    bring(clone)
    after = state_of(clone)
    undo(clone.root)
    assert state_of(clone) == before

    bring(clone)
    assert state_of(clone).files == after.files
    assert "There is no update to undo" not in clone.dojo("update", "--undo")
    assert "There is no update to undo" in clone.dojo("update", "--undo", status=2)
    assert state_of(clone) == before
    assert sound(clone.root)


def test_what_was_done_after_an_update_stays_when_it_is_undone(school: School):
    clone = school.learner()
    renew(school)
    bring(clone)
    mine = solve(clone, "compass", "south")

    assert "katas/compass/south.py has changed since" in clone.dojo("update", "--undo")
    assert answer(clone, "compass", "south") == mine
    assert "softly" not in answer(clone, "compass", "north")


def test_after_a_commit_an_undo_is_refused(school: School):
    clone = school.learner()
    renew(school)
    bring(clone)
    solve(clone, "compass", "south")
    clone.git("commit", "-qam", "mine")
    before = state_of(clone)

    assert "You have committed since the update" in clone.dojo("update", "--undo", status=2)
    assert state_of(clone) == before


def test_in_the_middle_of_a_merge_nothing_is_begun(school: School):
    clone = school.learner()
    clone.git("switch", "-qc", "other")
    solve(clone, "compass", "north")
    clone.git("commit", "-qam", "one")
    clone.git("switch", "-q", "learners")
    (clone.root / "katas/compass/north.py").write_text("another = 1\n", "utf-8")
    clone.git("commit", "-qam", "two")
    subprocess.run(["git", "merge", "-q", "other"], cwd=clone.root, capture_output=True)
    renew(school)

    assert "dojo: A merge is under way in this clone." in clone.dojo("update", status=2)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["elsewhere"], "This clone has no remote 'elsewhere'. It has origin."),
        (["--branch", "nonsense"], "origin has no branch 'nonsense'. It has learners, solutions"),
    ],
)
def test_bad_input_gets_one_line(school: School, arguments: list[str], sentence: str):
    said = school.learner().dojo("update", *arguments, status=2)

    assert said.startswith(f"dojo: {sentence}")
    assert said.count("\n") == 1


def test_a_history_of_its_own_is_refused(school: School):
    clone = school.learner()
    clone.git("remote", "add", "authors", str(school.authors.root))
    before = state_of(clone)

    said = clone.dojo("update", "authors", "--branch", "main", status=2)
    assert "has no commit in common with this clone" in said
    assert state_of(clone) == before


def test_a_switch_that_the_machine_cut_off_is_finished_at_the_next_start(
    school: School, monkeypatch: pytest.MonkeyPatch
):
    """Also with the program itself half replaced, by one that would not run."""
    clone = school.learner()
    mine = solve(clone, "compass", "north")
    school.authors.edit("dojo/cli.py", '"""The commands', '"""All the commands')
    renew(school)
    with monkeypatch.context() as patched:
        patched.setattr(unfinished, "finish", lambda root: "")  # the machine stops here
        bring(clone)
    for file in ("cli", "desk", "switch", "repository"):
        new = clone.git("show", f"origin/learners:dojo/{file}.py")
        broken = clone.root / f"dojo/{file}.py"
        assert broken.read_text("utf-8") == new or file == "cli"
    (clone.root / "dojo/cli.py").write_text(clone.git("show", "origin/learners:dojo/cli.py"))
    (clone.root / "katas/compass/south.py").unlink()
    said = clone.dojo("list")

    assert "An update that was cut off is finished now." in said
    assert answer(clone, "compass", "north") == mine
    assert clone.git("rev-parse", "HEAD") == clone.git("rev-parse", "origin/learners")
    assert not (clone.root / "katas/compass/south.py").exists()  # touched meanwhile: left alone
    assert "east" in said
    assert sound(clone.root)


def test_locks_that_a_killed_git_left_are_not_in_the_way(school: School):
    clone = school.learner()
    renew(school)
    places = ("refs/dojo/before-update.lock", "refs/remotes/origin/learners.lock")
    for place in places:
        lock = clone.root / ".git" / place
        lock.parent.mkdir(parents=True, exist_ok=True)
        lock.touch()
    clone.dojo("update")

    assert clone.git("rev-parse", "HEAD") == clone.git("rev-parse", "origin/learners")
    assert not list((clone.root / ".git").rglob("*.lock"))


@pytest.mark.skipif(os.name == "nt", reason="there are no process groups to kill")
def test_twenty_kills_leave_it_as_before_or_as_after(school: School):
    clone = school.learner()
    work(clone)
    renew(school)
    before = state_of(clone)
    bring(clone)
    after = state_of(clone)
    undo(clone.root)
    assert state_of(clone) == before
    command = [sys.executable, "-m", "dojo", "update"]
    began = time.monotonic()
    clone.dojo("update")
    whole = time.monotonic() - began
    moments = random.Random(9)
    outcomes = []
    for number in range(20):
        if state_of(clone) == after:
            undo(clone.root)
        process = subprocess.Popen(command, cwd=clone.root, start_new_session=True)
        time.sleep(moments.uniform(0.2, 1.2) * whole)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        wait_for_the_switch(clone)
        now = state_of(clone)
        assert now in (before, after), f"kill {number} left it between"
        outcomes.append(now == after)
    clone.dojo("update")

    assert state_of(clone) == after
    assert len(set(outcomes)) == 2, "all kills came too early or too late to prove anything"
    assert sound(clone.root, school.remote)
    assert not list((clone.root / "katas").rglob("*.draft"))


def wait_for_the_switch(clone: Clone) -> None:
    """Until what was decided is done.

    A kill between the decision and the process that does it leaves all as it was, for the next
    start to finish; that is tried elsewhere, so here nothing is waited for any longer.
    """
    deadline = time.monotonic() + 5
    while switch.is_decided(clone.root) and time.monotonic() < deadline:
        time.sleep(0.01)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="ends a process at a chosen step")
def test_wherever_the_switch_itself_is_cut_off_the_next_start_finishes_it(
    school: School, monkeypatch: pytest.MonkeyPatch
):
    clone = school.learner()
    work(clone)
    renew(school)
    before = state_of(clone)
    bring(clone)
    after = state_of(clone)
    undo(clone.root)
    with monkeypatch.context() as patched:
        patched.setattr(unfinished, "finish", lambda root: "")
        bring(clone)
    decided = clone.root / unfinished.DECIDED
    kept = shutil.copytree(decided, clone.root.with_name("kept"))
    back = switch.Switch.load(kept).back()
    done, step = False, 0
    while not done:
        child = os.fork()
        if child == 0:
            end_after(step)
            switch.carry_out(clone.root)
            os._exit(0)
        done = os.waitpid(child, 0)[1] == 0
        assert done != unfinished.is_decided(clone.root)
        switch.carry_out(clone.root)
        assert state_of(clone) == after
        switch.decide(clone.root, back)
        switch.carry_out(clone.root)
        assert state_of(clone) == before
        shutil.copytree(kept, decided)
        step += 1

    assert step > 8


def end_after(steps: int) -> None:
    """Let this process end itself instead of taking the step that comes after `steps`."""
    left = iter(range(steps))

    def last_steps(function: Callable[..., None]) -> Callable[..., None]:
        def counted(*arguments: object) -> None:
            if next(left, None) is None:
                os._exit(9)
            function(*arguments)

        return counted

    for name in ("put", "stage", "move"):
        setattr(switch, name, last_steps(getattr(switch, name)))
