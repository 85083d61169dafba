"""Publishing: two branches, on any remote, and nothing that learners reach holds an answer."""

import contextlib
import html
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from dojo.publication import Branches
from dojo.publish import Mode, Order, publish, summary
from tests.authors import Authors, School, bare, cloned, sound, tip
from tests.clone import Clone

BOTH = ("learners", "solutions")


@pytest.fixture
def authors(school: School) -> Authors:
    return school.authors


@pytest.fixture
def remote(tmp_path: Path) -> Path:
    return bare(tmp_path / "remote.git")


def press(authors: Authors, remote: Path, **order: object) -> str:
    """Publish to `remote`, and return what would be said."""
    place = str(remote)
    wanted = Order(**{"to": place, "solutions_to": place, **order})  # type: ignore[arg-type]
    return "\n".join(summary(publish(authors.root, wanted), wanted))


def objects_of(place: Path, branch: str) -> dict[str, tuple[str, bytes]]:
    """Every object that can be reached from a branch, by git alone: its path and its content."""

    def git(*arguments: str, given: bytes = b"") -> bytes:
        command = ["git", *arguments]
        return subprocess.run(
            command, cwd=place, input=given, capture_output=True, check=True
        ).stdout

    listed = git("rev-list", "--objects", f"refs/heads/{branch}").decode().splitlines()
    paths = dict(line.partition(" ")[::2] for line in listed)
    out = git("cat-file", "--batch", given="\n".join(paths).encode())
    found, at = {}, 0
    for one, path in paths.items():
        end = out.index(b"\n", at)
        size = int(out[at:end].split()[2])
        found[one] = (path, out[end + 1 : end + 1 + size])
        at = end + size + 2
    return found


def test_the_learners_branch_holds_everything_but_the_answers(authors: Authors, remote: Path):
    press(authors, remote)
    learner = cloned(remote, remote.with_name("clone"))
    files = set(learner.git("ls-files").split())
    everything = set(authors.git("ls-files").split())

    assert everything - files == {p for p in everything if p.startswith("solutions/c")}
    assert files - everything == {"solutions/.gitignore"}


def test_answers_that_tests_hand_in_stay_with_the_authors(authors: Authors, remote: Path):
    folder = authors.root / "tests/controls/green/plain"
    (folder / "katas/compass").mkdir(parents=True)
    shutil.copy(authors.root / "solutions/compass/north/wrong_upper.py", folder / "notes.py")
    shutil.copy(
        authors.root / "solutions/compass/north/reference.py", folder / "katas/compass/north.py"
    )
    authors.commit()
    press(authors, remote)

    assert "controls" not in cloned(remote, remote.with_name("clone")).git("ls-files")


def test_the_difference_of_the_branches_is_the_answers(authors: Authors, remote: Path):
    press(authors, remote)
    learner = cloned(remote, remote.with_name("clone"))
    changed = learner.git("diff", "--name-status", "learners", "origin/solutions").splitlines()
    katas = ("colours/green", "colours/red", "compass/north", "compass/south", "compass/west")

    assert changed == [f"M\tkatas/{kata}.py" for kata in katas]
    for kata in katas:
        reference = (authors.root / f"solutions/{kata}/reference.py").read_text("utf-8")
        assert learner.git("show", f"origin/solutions:katas/{kata}.py") == reference
    assert learner.git("rev-parse", "origin/solutions^") == learner.git("rev-parse", "learners")


def test_no_object_of_several_publications_ever_held_an_answer(authors: Authors, remote: Path):
    answers: dict[str, str] = {}
    for task in ("", " softly", " loudly"):
        if task:
            authors.restub("compass", ["north", "south", "west"], "north", task)
            authors.edit("solutions/colours/red/reference.py", "one by", "in their order, one by")
            authors.edit("README.md", "line 3", f"line 3{task}")
            authors.commit()
        for path in authors.git("ls-files", "solutions/*.py").split():
            answers[(authors.root / path).read_text("utf-8")] = path
        press(authors, remote)

    objects = objects_of(remote, "learners")
    assert len([one for one, (path, _) in objects.items() if path == "README.md"]) == 3
    for path, content in objects.values():
        assert not path.startswith("solutions/c"), path
        for text, answer in answers.items():
            code = text.split('"""')[2].strip()
            assert code.encode() not in content, f"{path} holds {answer}"
    assert sound(remote, authors.root)


def test_each_publication_follows_the_last_and_an_unchanged_tree_changes_nothing(
    authors: Authors, remote: Path
):
    tips = []
    for line in ("line 3", "line 4"):
        authors.edit("README.md", line, f"{line} is new")
        authors.commit()
        press(authors, remote)
        tips.append([tip(remote, branch) for branch in BOTH])
    for before, after in zip(*tips, strict=True):
        subprocess.run(
            ["git", "merge-base", "--is-ancestor", before, after], cwd=remote, check=True
        )
    authors.git("commit", "-q", "--allow-empty", "-m", "nothing")
    said = press(authors, remote)

    assert [tip(remote, branch) for branch in BOTH] == tips[1]
    assert said.count("is up to date") == 2


def test_a_better_answer_changes_only_the_branch_of_the_answers(authors: Authors, remote: Path):
    press(authors, remote)
    before = [tip(remote, branch) for branch in BOTH]
    authors.edit("solutions/colours/red/reference.py", "one by one", "in their order")
    authors.commit()
    press(authors, remote)

    assert tip(remote, "learners") == before[0]
    assert tip(remote, "solutions") != before[1]


def test_the_same_commit_makes_the_same_commits_on_another_machine(
    authors: Authors, tmp_path: Path
):
    twin = tmp_path / "twin"
    subprocess.run(["git", "clone", "-q", str(authors.root), str(twin)], check=True)
    elsewhere = {"TZ": "Asia/Tokyo", "HOME": str(tmp_path), "GIT_AUTHOR_NAME": "Somebody Else"}
    authors.dojo("publish")
    Authors(twin).git("config", "commit.gpgSign", "true")
    Authors(twin).git("config", "i18n.commitEncoding", "latin-1")
    Authors(twin).dojo("publish", **elsewhere)

    assert [tip(authors.root, b) for b in BOTH] == [tip(twin, b) for b in BOTH]


def test_a_rehearsal_changes_nothing_and_says_what_would_happen(authors: Authors, remote: Path):
    before = everything_in(authors.root)
    said = press(authors, remote, mode=Mode.REHEARSE)

    assert "learners at" in said
    assert "would become" in said
    assert "none holds one of 15 answers" in said
    assert tip(remote, "learners") == ""
    assert everything_in(authors.root) == before


def everything_in(root: Path) -> set[str]:
    """The names of all files, objects and refs too; not of what the dojo notes for itself."""
    names = {path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()}
    return {name for name in names if not name.startswith(".dojo/") and "__pycache__" not in name}


def test_the_answers_may_go_elsewhere_or_nowhere(authors: Authors, remote: Path, tmp_path: Path):
    private = bare(tmp_path / "private.git")
    authors.dojo("publish", "--to", str(remote), "--solutions-to", str(private))
    assert tip(remote, "solutions") == ""
    assert tip(private, "learners") == ""
    assert tip(private, "solutions")

    authors.edit("README.md", "line 3", "line three")
    authors.commit()
    said = authors.dojo("publish", "--to", str(remote), "--no-solutions")
    assert "The answers go nowhere." in said
    assert sound(remote, private)


def test_branches_may_have_other_names(authors: Authors, remote: Path):
    authors.git("remote", "add", "school", str(remote))
    authors.dojo("publish", "--to", "school", "--learners", "main", "--solutions", "answers")

    assert tip(remote, "main")
    assert tip(remote, "answers")
    assert not tip(authors.root, "answers")


def test_topics_may_be_picked(authors: Authors, remote: Path):
    said = authors.dojo("publish", "--to", str(remote), "--topic", "colours")
    learner = cloned(remote, remote.with_name("clone"))

    assert "2 katas in 1 topics" in said
    assert learner.katas() == ["red", "green"]
    assert not (learner.root / "katas/compass").exists()


def test_a_folder_is_made_that_can_be_used_at_once(authors: Authors, tmp_path: Path):
    folder = tmp_path / "for learners"
    authors.dojo("publish", "--folder", str(folder))
    learner = Authors(folder)
    assert learner.git("status", "--porcelain") == ""
    assert "First to mend:" in learner.dojo(status=1)

    authors.edit("README.md", "line 3", "line three")
    authors.commit()
    authors.dojo("publish", "--folder", str(folder))
    assert "line three" in (folder / "README.md").read_text("utf-8")
    assert learner.git("status", "--porcelain") == ""
    assert sound(folder)


@pytest.mark.parametrize("what", ["stub", "copy", "picture", "place"])
def test_what_would_show_an_answer_is_not_published(authors: Authors, remote: Path, what: str):
    reference = (authors.root / "solutions/compass/north/reference.py").read_text("utf-8")
    if what == "stub":
        (authors.root / "katas/compass/north.py").write_text(reference, "utf-8")
        authors.topic("compass", ["north", "south", "west"])
    elif what == "copy":
        lesson = "# compass\n\n```python\n" + reference.split('"""')[2].strip() + "\n```\n"
        (authors.root / "katas/compass/README.md").write_text(lesson, "utf-8")
    elif what == "picture":
        code = html.escape(reference.split('"""')[2]).replace(" ", "&#160;")
        lines = "".join(f"<tspan>{line}</tspan>" for line in code.splitlines())
        (authors.root / "docs").mkdir()
        (authors.root / "docs/picture.svg").write_text(f"<svg>{lines}</svg>", "utf-8")
    else:
        (authors.root / "solutions/.gitkeep").write_text("", "utf-8")
        shutil.copy(authors.root / "solutions/compass/north/wrong_upper.py", authors.root / "x.py")
    authors.commit()
    said = authors.dojo("publish", "--to", str(remote), status=2)

    assert said.startswith("dojo: Nothing was published, since learners could read answers: ")
    assert "solutions/compass/north/" in said
    assert said.count("\n") == 1
    assert tip(remote, "learners") == ""


def test_a_branch_that_no_publication_made_is_left_alone(authors: Authors, remote: Path):
    authors.git("push", "-q", str(remote), "main")
    said = authors.dojo("publish", "--to", str(remote), "--learners", "main", status=2)
    assert "ends in a commit that no publication made" in said

    said = authors.dojo("publish", "--learners", "main", status=2)
    assert "ends in a commit that no publication made" in said


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--to", "nowhere"], "git could not help: 'nowhere' does not appear to be a git repo"),
        (["--topic", "colour"], "Did you mean colours?"),
        (["--learners", "a..b"], "'a..b' is no name for a branch."),
        (["--folder", "katas"], "is a folder inside a repository."),
        (["--to", "a", "--folder", "b"], "not allowed with argument"),
    ],
)
def test_bad_input_gets_one_line(authors: Authors, arguments: list[str], sentence: str):
    said = authors.dojo("publish", *arguments, status=2)

    assert said.startswith("dojo: ")
    assert sentence in said
    assert said.count("\n") == 1


def test_an_unsealed_stub_or_a_missing_reference_is_named(authors: Authors):
    authors.edit("katas/compass/north.py", "Say the word", "Say aloud the word")
    authors.commit()
    assert "The stub of north is not the one" in authors.dojo("publish", status=2)

    authors.topic("compass", ["north", "south", "west"])
    (authors.root / "solutions/compass/north/reference.py").unlink()
    authors.commit()
    said = authors.dojo("publish", status=2)
    assert "solutions/compass/north/reference is missing" in said


def test_what_is_not_committed_is_said_to_be_left_out(authors: Authors):
    authors.edit("README.md", "line 3", "line three")

    assert "Not published: 1 files" in authors.dojo("publish")


@pytest.mark.skipif(os.name == "nt", reason="there are no process groups to kill")
def test_twenty_kills_leave_either_the_last_publication_or_the_next(authors: Authors, remote: Path):
    """Not one branch without the other, and nothing that the next publication trips over."""
    press(authors, remote)
    command = [sys.executable, "-m", "dojo", "publish", "--to", str(remote)]
    began = time.monotonic()
    authors.dojo("publish", "--to", str(remote), "--dry-run")
    whole = time.monotonic() - began
    moments = random.Random(9)
    outcomes = set()
    old = [tip(remote, branch) for branch in BOTH]
    fresh = True
    for number in range(20):
        if fresh:
            authors.edit("README.md", "line 5", f"line 5 {number}")
            authors.edit("solutions/colours/red/reference.py", "The ", f"The {number} ")
            authors.commit()
        process = subprocess.Popen(command, cwd=authors.root, start_new_session=True)
        time.sleep(moments.uniform(0.1, 1.4) * whole)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        wait_for_quiet(remote)
        new = [tip(remote, branch) for branch in BOTH]
        changed = [before != after for before, after in zip(old, new, strict=True)]
        assert len(set(changed)) == 1, f"kill {number} left one branch without the other"
        fresh = changed[0]
        outcomes.add(fresh)
        old = new
        parent = subprocess.run(
            ["git", "rev-parse", "solutions^"], cwd=remote, capture_output=True, text=True
        )
        assert parent.stdout.strip() == new[0]
    press(authors, remote)

    assert outcomes == {True, False}, "all kills came too early or too late to prove anything"
    assert sound(remote, authors.root)
    assert not (authors.root / ".dojo/publishing").exists()


def wait_for_quiet(remote: Path) -> None:
    """Until what a killed publication had handed over is taken in, or given up."""
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        running = subprocess.run(
            ["pgrep", "-f", f"git.*{remote}"], capture_output=True, check=False
        )
        if running.returncode:
            return
        time.sleep(0.01)


@pytest.fixture(scope="session")
def whole(published: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project itself as learners get it."""
    remote = bare(tmp_path_factory.mktemp("whole") / "remote.git")
    press(Authors(published), remote, branches=Branches("main"))
    return remote


def test_nothing_that_learners_of_the_project_reach_holds_an_answer(whole: Path, published: Path):
    files = [path for path in (published / "solutions").rglob("*.py") if path.stat().st_size]
    variants = {path.read_bytes() for path in files}
    given = {path.read_bytes() for path in (published / "katas").rglob("*.py")}
    objects = objects_of(whole, "main")

    assert len(variants) > 100
    assert len(objects) > 200
    for path, content in objects.values():
        assert content not in variants - given, path
        assert not path.startswith("solutions/") or path.count("/") == 1, path


def test_the_published_project_works(whole: Path, tmp_path: Path):
    """A fresh clone, the two commands of the README, the first kata, its reference."""
    clone = Clone(tmp_path / "clone")
    subprocess.run(["git", "clone", "-q", str(whole), str(clone.root)], check=True)
    first, second, *_ = clone.katas()
    assert "First to mend:" in clone.dojo(status=1)
    reference = clone.git("show", f"origin/solutions:{place_in(clone, first)}")
    clone.answer(first).write_text(reference, "utf-8")

    said = clone.dojo(status=1)
    assert f"1 of {len(clone.katas())} katas green" in said
    assert place_in(clone, second) in said
    [earned] = (clone.root / "solutions").rglob("reference*")
    assert earned.read_text("utf-8") == reference
    assert clone.git("status", "--porcelain") == f" M {place_in(clone, first)}\n"
    assert (clone.root / ".github/workflows/ci.yml").exists()
    assert "passed" in clone.dojo("verify", first, second)


def place_in(clone: Clone, name: str) -> str:
    return clone.answer(name).relative_to(clone.root).as_posix()
