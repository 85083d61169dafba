"""Katas and answers in a tree of git, which need not be checked out."""

from collections.abc import Mapping
from pathlib import PurePosixPath

from dojo import course
from dojo.catalog import Catalog
from dojo.course import Course
from dojo.repository import Entry, Files, Repository
from dojo.workspace import Tree


class Listing:
    """The files of a commit, its course, and the katas that it has."""

    def __init__(self, repository: Repository, commit: str) -> None:
        self.commit = commit
        self.files = repository.files(commit)
        tomls = {
            path.split("/")[1]: entry.id
            for path, entry in self.files.items()
            if path.startswith("katas/") and path.endswith("/topic.toml") and path.count("/") == 2
        }
        settings = self.files.get(course.FILE)
        contents = repository.contents([*tomls.values(), *([settings.id] if settings else [])])
        text = contents[settings.id].decode("utf-8", errors="replace") if settings else ""
        self.course = Course.from_toml(text)
        texts = {topic: contents[one] for topic, one in tomls.items()}
        self.whole = Catalog.of_texts(repository.root, texts)
        self.catalog = self.whole.picked(self.course.picks)


def stub_base(topic: str, name: str) -> str:
    """Where the answer to a kata is, but for the `.py` of one that is a file."""
    return f"katas/{topic}/{name}"


def answer_at(files: Files, base: str) -> dict[str, Entry]:
    """The files of the answer at `base`, by their whole paths: of a folder, or else a Python file.

    The rule of `dojo.catalog.file_or_folder`, for a tree of git.
    """
    inside = {path: entry for path, entry in files.items() if path.startswith(f"{base}/")}
    if inside:
        return inside
    return {f"{base}.py": files[f"{base}.py"]} if f"{base}.py" in files else {}


def as_tree(base: str, answer: Files, contents: Mapping[str, bytes]) -> Tree:
    """An answer in the form that digests are made of, in the order that they are made in."""
    names = {path.removeprefix(f"{base}.py").removeprefix(f"{base}/"): path for path in answer}
    return {name: contents[answer[names[name]].id] for name in sorted(names, key=PurePosixPath)}
