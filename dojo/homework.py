"""Tells a learner, kindly, that homework came to a repository that is not the course's.

`python3 -m dojo.homework BASE HEAD` looks at what a pull request changes, by the names of files
alone: nothing of it is run or even checked out. Needs the standard library and git.
"""

import os
import sys
from collections.abc import Iterable
from pathlib import Path

from dojo.course import Course
from dojo.errors import DojoError
from dojo.listing import Listing, stub_base
from dojo.repository import Repository

ROOT = Path(__file__).parent.parent
FINE, ELSEWHERE, IMPOSSIBLE = 0, 1, 2

SORRY = """\
Thank you for your work. It looks like homework, and {here}: please hand it in {there}.

Nothing is lost: your work is in your fork. Open the pull request anew from there, and as "base
repository" choose that of your course. If you did mean to change a stub for everybody, say so in
the pull request, and change its seal as well: .github/CONTRIBUTING.md shows how.
"""


def answer_to(paths: Iterable[str], names: Iterable[str], repository: str, settings: Course) -> str:
    """What to say to who changed `paths` in `repository`; nothing if it is no homework or fits.

    `names` are the places of answers. Homework is a change of answers and of nothing else.
    """
    places = tuple(names)
    changed = list(paths)
    is_homework = bool(changed) and all(
        path.startswith("solutions/")
        or any(path == f"{place}.py" or path.startswith(f"{place}/") for place in places)
        for path in changed
    )
    if not is_homework or (settings.homework and same(settings.homework, repository)):
        return ""
    if settings.homework:
        here, there = "homework goes to another repository", f"at {settings.homework}"
    else:
        here = "this is the project that the katas come from"
        there = "in the repository of your course"
    return SORRY.format(here=here, there=there)


def same(one: str, other: str) -> bool:
    return one.lower() == other.lower()


def main(base: str, head: str) -> int:
    """Look at what `head` changes since it left `base`; print what is to be said of it."""
    repository = Repository(ROOT)
    try:
        since = repository.merge_base(base, head)
        listing = Listing(repository, since)
        changed = repository.lines("diff", "--no-renames", "--name-only", since, head)
    except DojoError as error:
        print(f"dojo: {error}", file=sys.stderr)
        return IMPOSSIBLE
    names = [stub_base(kata.topic, kata.name) for kata in listing.whole]
    said = answer_to(changed, names, os.environ.get("GITHUB_REPOSITORY", ""), listing.course)
    if not said:
        return FINE
    first, _, rest = said.partition("\n")
    print(f"{first}\n{rest}", end="")
    if summary := os.environ.get("GITHUB_STEP_SUMMARY"):
        with Path(summary).open("a", encoding="utf-8") as stream:
            stream.write(said)
        print(f"::error title=Homework goes to your course::{first}")
    return ELSEWHERE


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("dojo: say what to compare: python3 -m dojo.homework BASE HEAD")
    sys.exit(main(*sys.argv[1:]))
