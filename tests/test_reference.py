"""References in a learner's clone: earned on green, from wherever the branch can be seen."""

from pathlib import Path

import pytest

from tests.authors import School, bare
from tests.clone import Clone

MINE = "def north():\n    return 'north'\n"
EARNED = "solutions/compass/north/reference.py"
HELD = "whoever runs your course has it."


def solve(clone: Clone) -> None:
    (clone.root / "katas/compass/north.py").write_text(MINE, "utf-8")


def reference_of(school: School) -> str:
    return (school.authors.root / EARNED).read_text("utf-8")


def test_on_green_the_reference_appears_and_not_before(school: School):
    clone = school.learner()
    clone.dojo("run", "north", status=1)
    assert not (clone.root / EARNED).exists()
    solve(clone)
    clone.dojo("run", "north")

    assert (clone.root / EARNED).read_text("utf-8") == reference_of(school)
    assert clone.git("status", "--porcelain") == " M katas/compass/north.py\n"


@pytest.mark.parametrize("where", ["local", "upstream", "unfetched", "shallow"])
def test_the_branch_is_found_wherever_it_can_be_seen(school: School, where: str):
    options = {"unfetched": ["--single-branch"], "shallow": ["--depth=1"]}.get(where, [])
    clone = school.learner(*options)
    if where == "local":
        clone.git("branch", "-q", "solutions", "origin/solutions")
        clone.git("remote", "remove", "origin")
    elif where == "upstream":
        clone.git("remote", "rename", "origin", "upstream")
        clone.git("remote", "add", "origin", str(bare(school.remote.with_name("fork.git"))))
    solve(clone)

    assert "letter for letter in" in clone.dojo("solution", "north")


def test_who_holds_the_answers_is_said_in_one_sentence(school: School, tmp_path: Path):
    clone = school.learner("--single-branch")
    school.remote.rename(tmp_path / "gone.git")
    solve(clone)
    assert "Green: all" in clone.dojo("run", "north")
    said = clone.dojo("solution", "north", status=2)
    assert said == (
        "dojo: The reference of north is not in this clone, and origin could not be reached "
        f"just now: {HELD}\n"
    )

    clone.git("remote", "remove", "origin")
    said = clone.dojo("solution", "north", status=2)
    assert said == f"dojo: The reference of north is not in this clone: {HELD}\n"

    with (clone.root / "pyproject.toml").open("a", encoding="utf-8") as settings:
        settings.write('\n[tool.dojo]\nheld_by = "Ann Example"\n')
    assert "not in this clone: Ann Example has it." in clone.dojo("solution", "north", status=2)


def test_branches_of_other_names_are_known_from_the_publication(school: School):
    school.authors.dojo(
        "publish", "--to", str(school.remote), "--learners", "main", "--solutions", "answers"
    )
    clone = school.learner()
    clone.git("switch", "-q", "main")
    clone.git("branch", "-qrD", "origin/solutions")
    solve(clone)

    assert "letter for letter in" in clone.dojo("solution", "north")


def test_before_green_it_asks_and_marks_the_kata(school: School):
    clone = school.learner()
    assert "add --yes" in clone.dojo("solution", "north", status=2)
    assert "letter for letter in" in clone.dojo("solution", "north", "--yes")
    assert not (clone.root / EARNED).exists()
    solve(clone)
    clone.dojo("run", "north")

    assert "green, to do again" in clone.dojo("list")


def test_an_update_brings_a_better_reference(school: School):
    clone = school.learner()
    solve(clone)
    clone.dojo("run", "north")
    school.authors.edit(EARNED, "one by one", "in their order")
    school.authors.edit("README.md", "line 3", "line three")
    school.publish()
    clone.dojo("update")

    assert (clone.root / EARNED).read_text("utf-8") == reference_of(school)


def test_where_a_kata_is_made_nothing_is_earned(school: School):
    school.authors.dojo("publish")
    (school.authors.root / EARNED).unlink()
    solve(school.authors)
    school.authors.dojo("run", "north")

    assert not (school.authors.root / EARNED).exists()
