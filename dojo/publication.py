"""The marks by which a publication is known, and what it says of itself."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # each start of the dojo loads this module, for the names of the branches alone
    from dojo.repository import Repository, Signature

NAME, EMAIL = "dojo publish", "publish@dojo.invalid"
LEARNERS, SOLUTIONS = "learners", "solutions"


@dataclass(frozen=True)
class Branches:
    """What the two branches are called where they are published."""

    learners: str = LEARNERS
    solutions: str = SOLUTIONS


USUAL = Branches()


def message(what: str, source: str, branches: Branches) -> str:
    """The message of a commit: `what` it holds, which commit of the authors' tree it is made of."""
    return (
        f"Publish the {what}\n\nMade by `dojo publish`.\n\n"
        f"Dojo-Source: {source}\n"
        f"Dojo-Learners: {branches.learners}\n"
        f"Dojo-Solutions: {branches.solutions}\n"
    )


def signature(seconds: int) -> "Signature":
    from dojo.repository import Signature

    return Signature(NAME, EMAIL, seconds)


def is_publication(repository: "Repository", commit: str) -> bool:
    """Whether `dojo publish` made this commit."""
    return repository.text("show", "--no-patch", "--format=%ce", commit) == EMAIL


def newest(repository: "Repository", tip: str = "HEAD") -> str:
    """The newest publication among the ancestors of `tip`, or nothing."""
    if not repository.id_of(tip):
        return ""
    return repository.text("log", "-1", "--format=%H", f"--committer=<{EMAIL}>", tip)


def branches_of(repository: "Repository", tip: str = "HEAD") -> Branches:
    """What the branches of the newest publication in `tip` are called; the usual names if none."""
    commit = newest(repository, tip)
    if not commit:
        return USUAL
    keys = ("Dojo-Learners", "Dojo-Solutions")
    named = "%n".join(f"%(trailers:key={key},valueonly,separator=%x2C)" for key in keys)
    learners, _, solutions = repository.text(
        "show", "--no-patch", f"--format={named}", commit
    ).partition("\n")
    return Branches(learners or LEARNERS, solutions or SOLUTIONS)
