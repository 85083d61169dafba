"""Decides whether a grade may be told on a pull request, and what the comment says.

This runs where a token is that may write, so it needs nothing but the standard library, is never
given the token, and takes both what GitHub's API says of the pull request and what the grading
run left behind as data. `.github/workflows/report.yml` fetches and posts; it asks three things:

    python3 -m dojo.grading.pull_request number PULLS REPOSITORY COMMIT
    python3 -m dojo.grading.pull_request comment PULL FILES GRADE COMMIT
    python3 -m dojo.grading.pull_request previous COMMENTS AUTHOR

Each prints its answer, or ends with exit status 2 and one line that says why there is none.
"""

import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dojo.catalog import Catalog
from dojo.errors import DojoError
from dojo.grading import clean
from dojo.grading.received import read_file
from dojo.grading.reports.markdown import MARKER, Page, as_markdown

ROOT = Path(__file__).parent.parent.parent
FILES = 300
"""More files than this no answer has; GitHub lists at most 3,000."""


@dataclass(frozen=True)
class Pull:
    """A pull request, as far as it matters here."""

    number: int
    state: str
    repository: str  # the one it would be merged into
    commit: str  # the head, as GitHub knows it now
    changed_files: int | None  # only told of a single pull request

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> "Pull":
        return cls(
            number=int(data["number"]),
            state=str(data["state"]),
            repository=str(data["base"]["repo"]["full_name"]),
            commit=str(data["head"]["sha"]),
            changed_files=data.get("changed_files"),
        )


def number(pulls: str, repository: str, commit: str) -> str:
    """The number of the one open pull request whose head is `commit`.

    Raises DojoError if there is none, say because it was pushed to since, or more than one.
    """
    found = [
        pull
        for pull in map(Pull.from_data, rows(Path(pulls)))
        if (pull.state, pull.repository, pull.commit) == ("open", repository, full(commit))
    ]
    if len(found) != 1:
        raise DojoError(
            f"{len(found)} open pull requests have {commit[:12]} as their head, not one.",
            "Nothing is told. After a newer push, the newer run tells.",
        )
    return str(found[0].number)


def comment(pull: str, files: str, grade: str, commit: str) -> str:
    """The body of the comment on the pull request in the file `pull`.

    Raises DojoError if its head is not `commit` any more, if it touches anything but answers, or
    if the file `grade` holds no grade that this tree can have given.
    """
    catalog = Catalog.read(ROOT)
    about = Pull.from_data(content_of(Path(pull)))
    if about.commit != full(commit):
        raise DojoError(
            f"The pull request has moved on from {commit[:12]}.", "The newer run tells."
        )
    touched = list(rows(Path(files)))
    if len(touched) != about.changed_files or len(touched) > FILES:
        raise DojoError(
            f"{len(touched)} files are listed, and it touches {about.changed_files}.",
            "Nothing is told of a pull request that is not known whole.",
        )
    if others := [path for file in touched for path in paths(file) if not is_answer(path, catalog)]:
        raise DojoError(
            f"The pull request touches what is no answer: {clean.one_line(others[0])}"
            + (f", and {len(others) - 1} more." if others[1:] else "."),
            "It may have changed how it is graded, so nothing is told. Look at it yourself.",
        )
    found = read_file(Path(grade), catalog)
    return as_markdown(found, Page.COMMENT, full(commit))


def previous(comments: str, author: str) -> str:
    """The number of the comment of `author` that is to be replaced, or "" if there is none."""
    for row in rows(Path(comments)):
        is_ours = row["user"]["login"] == author and row["user"]["type"] == "Bot"
        if is_ours and str(row["body"]).startswith(MARKER):
            return str(int(row["id"]))
    return ""


def is_answer(path: str, catalog: Catalog) -> bool:
    """Whether `path` is a file of an answer to a kata of this tree."""
    for kata in catalog:
        place = kata.answer.relative_to(kata.root).as_posix()
        if path == place and kata.answer.is_file():
            return True
        is_below = path.startswith(f"{place}/") and kata.answer.is_dir()
        if is_below and re.fullmatch(r"(?:[^\W\d]\w*/)*[^\W\d]\w*\.py", path[len(place) + 1 :]):
            return True
    return False


def paths(file: Mapping[str, Any]) -> Iterator[str]:
    """The paths that a changed file has, and had."""
    yield str(file["filename"])
    if file.get("previous_filename"):
        yield str(file["previous_filename"])


def full(commit: str) -> str:
    """`commit`, if it is the full name of one. Raises DojoError otherwise."""
    if re.fullmatch(r"[0-9a-f]{40}|[0-9a-f]{64}", commit):
        return commit
    raise DojoError(f"{clean.one_line(commit)!r} is no commit.", "Its full name is needed.")


def rows(file: Path) -> Iterator[Mapping[str, Any]]:
    """The objects of a list, or of the lists that `gh api --paginate` writes one after another."""
    text = file.read_text("utf-8")
    place = 0
    while rest := text[place:].lstrip():
        place = len(text) - len(rest)
        page, length = json.JSONDecoder().raw_decode(rest)
        place += length
        yield from page


def content_of(file: Path) -> Any:
    return json.loads(file.read_text("utf-8"))


COMMANDS: dict[str, tuple[Callable[..., str], int]] = {
    "number": (number, 3),
    "comment": (comment, 4),
    "previous": (previous, 2),
}


def main(arguments: list[str]) -> int:
    command, expected = COMMANDS.get(arguments[0] if arguments else "", (None, 0))
    if command is None or len(arguments) != expected + 1:
        print(f"One of {', '.join(COMMANDS)} is needed, with its arguments.", file=sys.stderr)
        return 2
    try:
        answer = command(*arguments[1:])
    except DojoError as error:
        print(f"dojo: {error}", file=sys.stderr)
        return 2
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        told = clean.one_line(f"{type(error).__name__}: {error}")
        print(f"dojo: GitHub's answer is not as it should be: {told}.", file=sys.stderr)
        return 2
    sys.stdout.buffer.write(answer.rstrip("\n").encode() + b"\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
