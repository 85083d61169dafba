"""A bootcamp's course: what it picks, what it adds, how it follows, and where homework goes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from dojo.course import Course
from dojo.homework import answer_to
from dojo.verify import PROOFS
from tests.authors import Authors, School, bare, sound, tip
from tests.clone import ROOT, pick


@pytest.mark.parametrize(
    ("course", "katas"),
    [
        (["compass", "colours"], ["north", "south", "west", "red", "green"]),
        (["green", "compass"], ["green", "north", "south", "west"]),
        (["west", "red", "compass"], ["west", "north", "south", "red"]),
    ],
)
def test_a_course_picks_topics_and_katas_in_its_order(
    school: School, course: list[str], katas: list[str]
):
    clone = school.learner()
    pick(clone, f"course = {course}")

    assert clone.katas() == katas


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ('course = ["compas"]', "`course` names 'compas', which is neither a topic nor a kata."),
        ('course = "compass"', "`course` in [tool.dojo] is not a list of names."),
        ('corse = ["compass"]', "[tool.dojo] has no key 'corse'."),
        ("held_by = 3", "`held_by` in [tool.dojo] is not a text."),
    ],
)
def test_a_mistake_in_the_settings_gets_one_line(school: School, line: str, sentence: str):
    clone = school.learner()
    pick(clone, line)
    said = clone.dojo("list", status=2)

    assert said.startswith(f"dojo: pyproject.toml: {sentence}")
    assert said.count("\n") == 1


def test_what_is_left_out_is_said_to_be(school: School):
    clone = school.learner()
    pick(clone, 'course = ["compass"]')

    assert "dojo: This course leaves red out." in clone.dojo("run", "red", status=2)


def test_a_picked_course_is_published_without_the_rest(school: School):
    pick(school.authors, 'course = ["green", "compass"]')
    school.publish()
    clone = school.learner()
    files = clone.git("ls-files", "katas").split()

    assert clone.katas() == ["green", "north", "south", "west"]
    assert "katas/colours/green.py" in files
    assert "katas/colours/red.py" not in files
    assert "katas/colours/test_red.py" not in files
    assert "red" not in (clone.root / "solutions/.gitignore").read_text("utf-8")


def fork_of(authors: Authors, place: Path) -> Authors:
    """What a bootcamp makes of our tree: a kata of its own, its own front page, its own course."""
    subprocess.run(["git", "clone", "-q", str(authors.root), str(place)], check=True)
    fork = Authors(place)
    fork.git("remote", "rename", "origin", "upstream")
    fork.topic("weather", ["rain"])
    (fork.root / "README.md").write_text("# The course of our school\n", "utf-8")
    pick(fork, 'course = ["weather", "compass"]\nhomework = "school/katas"\nheld_by = "Ann"')
    fork.commit("our course")
    return fork


def test_a_fork_of_the_authors_tree_follows_without_conflict(school: School, tmp_path: Path):
    fork = fork_of(school.authors, tmp_path / "fork")
    remote = bare(tmp_path / "course.git")
    fork.dojo("publish", "--to", str(remote))
    school.authors.kata("compass", "north", " softly")
    school.authors.topic("compass", ["north", "south", "west", "east"])
    school.authors.edit("dojo/cli.py", '"""The commands', '"""All the commands')
    school.authors.edit("pyproject.toml", 'version = "', 'version = "1')
    school.authors.commit()
    fork.git("pull", "-q", "--no-rebase", "--no-edit", "upstream", "main")
    before = tip(remote, "learners")
    fork.dojo("publish", "--to", str(remote))

    learner = School(fork, remote).learner(place="student")
    assert learner.katas() == ["rain", "north", "south", "west", "east"]
    assert learner.git("merge-base", before, "HEAD").strip() == before
    assert sound(remote, fork.root)


def test_a_fork_of_the_learners_repository_follows_without_conflict(school: School):
    """It may have katas of its own, with their answers, beside ours without."""
    fork = Authors(school.learner(place="fork").root)
    fork.topic("weather", ["rain"])
    (fork.root / "README.md").write_text("# The course of our school\n", "utf-8")
    fork.git("add", "-A")
    fork.git("commit", "-qm", "our course")
    assert "solutions/weather/rain/reference.py" in fork.git("ls-files")
    school.authors.kata("compass", "north", " softly")
    school.authors.topic("compass", ["north", "south", "west", "east"])
    school.publish()
    fork.git("pull", "-q", "--no-rebase", "--no-edit", "origin", "learners")

    assert fork.katas() == ["red", "green", "north", "south", "west", "east", "rain"]
    assert fork.git("status", "--porcelain") == ""
    said = fork.dojo("publish", "--learners", "students", "--dry-run")
    assert "No answers are here for: colours, compass." in said


def test_own_katas_are_proved_like_ours(school: School, tmp_path: Path):
    """Ours have no answers here, so of them only what needs none is proved."""
    fork = Authors(school.learner(place="fork").root)
    (fork.root / "tests").mkdir()
    for file in (*PROOFS, "tests/conftest.py", "tests/clone.py", "tests/authors.py"):
        (fork.root / file).write_bytes((ROOT / file).read_bytes())
    fork.topic("weather", ["rain"])
    fork.edit("solutions/weather/rain/wrong_upper.py", ".upper()", "")
    pick(fork, 'course = ["rain", "north"]')
    said = fork.dojo("verify", status=1)
    failed = [line.split()[1] for line in said.splitlines() if line.startswith("FAILED")]

    assert "The katas alone are proved" in said
    assert [name for name in failed if "test_katas.py" in name] == [
        "tests/test_katas.py::test_wrong_answer_is_red_where_it_says[rain-wrong_upper]"
    ]
    assert "tests/test_lessons.py::test_lesson_leads_to_every_kata[compass]" in failed


def test_a_new_kata_in_a_picked_course_is_to_be_named_there(school: School):
    pick(school.authors, 'course = ["red"]')

    said = school.authors.dojo("new", "compass", "down")
    assert "name down in [tool.dojo]" in said
    assert "There is a kata called green already" in school.authors.dojo(
        "new", "colours", "green", status=2
    )


# Homework

PLACES = ["katas/compass/north", "katas/packages/shapes"]


@pytest.mark.parametrize(
    "changed",
    [
        ["katas/compass/north.py"],
        ["katas/packages/shapes/core.py", "solutions/compass/north/reference.py"],
    ],
)
def test_homework_at_the_project_is_sent_on_in_the_first_line(changed: list[str]):
    first = answer_to(changed, PLACES, "authors/katas", Course()).splitlines()[0]

    assert first.startswith("Thank you for your work.")
    assert "in the repository of your course" in first


@pytest.mark.parametrize(
    "changed",
    [
        [],
        ["katas/compass/north.py", "katas/compass/topic.toml"],
        ["katas/compass/test_north.py"],
        ["katas/packages/shapes_too.py"],
        ["README.md"],
    ],
)
def test_other_work_is_no_homework(changed: list[str]):
    assert answer_to(changed, PLACES, "authors/katas", Course()) == ""


def test_a_course_takes_homework_and_others_name_it():
    settings = Course(homework="school/katas")

    assert answer_to(["katas/compass/north.py"], PLACES, "School/Katas", settings) == ""
    said = answer_to(["katas/compass/north.py"], PLACES, "authors/katas", settings)
    assert "at school/katas" in said.splitlines()[0]


def test_the_workflow_says_it_first(school: School, tmp_path: Path):
    """As `homework.yml` calls it: nothing installed, and the pull request fetched as data."""
    clone = school.learner()
    clone.git("switch", "-qc", "homework")
    (clone.root / "katas/compass/north.py").write_text("def north(): ...\n", "utf-8")
    clone.git("commit", "-qam", "my homework")
    clone.git("switch", "-q", "learners")
    page = tmp_path / "summary.md"
    done = subprocess.run(
        [sys.executable, "-I", "-c", RUN, str(clone.root), "HEAD", "homework"],
        cwd=clone.root,
        env={**os.environ, "GITHUB_REPOSITORY": "a/b", "GITHUB_STEP_SUMMARY": str(page)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith("Thank you for your work.")
    assert page.read_text("utf-8").startswith("Thank you for your work.")
    template = (ROOT / ".github/pull_request_template.md").read_text("utf-8")
    assert template.startswith("Is this homework?")


RUN = (
    "import runpy, sys; root, *sys.argv[1:] = sys.argv[1:]; sys.path.insert(0, root); "
    "runpy.run_module('dojo.homework', run_name='__main__')"
)


# The workflow that publishes


@pytest.mark.skipif(os.name == "nt", reason="the workflow runs on Linux")
@pytest.mark.parametrize(
    ("elsewhere", "at_course", "at_private"),
    [
        ("", {"main", "solutions"}, set()),
        ("school/private", {"main"}, {"solutions"}),
        ("nowhere", {"main"}, set()),
    ],
)
def test_the_workflow_publishes(
    school: School, tmp_path: Path, elsewhere: str, at_course: set[str], at_private: set[str]
):
    home = tmp_path / "home"
    (home / "school").mkdir(parents=True)
    course, private = (bare(home / "school" / name) for name in ("course", "private"))
    (home / ".gitconfig").write_text(f'[url "{home}/"]\n\tinsteadOf = https://github.com/\n')
    (school.authors.root / ".ci").mkdir()
    script = school.authors.root / ".ci/publish"
    script.write_bytes((ROOT / ".ci/publish").read_bytes())
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/python3").symlink_to(sys.executable)
    subprocess.run(
        ["bash", str(script)],
        env={
            **os.environ,
            "HOME": str(home),
            "PATH": f"{tmp_path / 'bin'}:{os.environ['PATH']}",
            "PYTHONPATH": ":".join(path for path in sys.path if path),
            "PUBLISH_TO": "school/course",
            "SOLUTIONS_TO": elsewhere,
            "PUBLISH_TOKEN": "secret",
        },
        check=True,
        capture_output=True,
    )

    assert {name for name in ("main", "solutions") if tip(course, name)} == at_course
    assert {name for name in ("main", "solutions") if tip(private, name)} == at_private


@pytest.mark.parametrize("workflow", sorted((ROOT / ".github/workflows").glob("*.yml")))
def test_workflows_trust_nobody_they_need_not(workflow: Path):
    text = workflow.read_text("utf-8")
    used = [line.split("uses:")[1].split()[0] for line in text.splitlines() if "uses:" in line]

    assert "\npermissions: {}\n" in text
    assert used
    for action in used:
        assert len(action.partition("@")[2]) == 40, f"{workflow.name}: pin {action} by its commit"
