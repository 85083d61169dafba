"""The reference of a kata: in this tree, or on a branch of answers that this clone can see."""

import contextlib
from pathlib import Path

from dojo import course, publication
from dojo.catalog import Kata
from dojo.course import Course
from dojo.errors import DojoError
from dojo.files import write_tree
from dojo.listing import answer_at, as_tree, stub_base
from dojo.repository import Files, Repository
from dojo.workspace import Tree, digest_of_tree, read_tree

FIRST = ("origin", "upstream")


class References:
    """Finds references for the learner at `root`. What is not there is an empty tree."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._repository = Repository(root)
        self._files: dict[str, Files] = {}  # of each commit that was looked into
        self._tips: list[str] | None = None
        self._unseen: set[str] = set()

    def seen(self, kata: Kata) -> Tree:
        """The reference as far as this clone has it: in its files, or on a branch. Quick."""
        if (tree := read_tree(kata.solution("reference"))) or kata.name in self._unseen:
            return tree
        with contextlib.suppress(DojoError):  # no git, no repository
            for commit in self._commits():
                if tree := self._in(commit, kata):
                    return tree
        self._unseen.add(kata.name)
        return {}

    def fetched(self, kata: Kata) -> Tree:
        """The reference, asking the remotes too if this clone has none.

        Raises DojoError, in one sentence, that says who holds it if it cannot be had.
        """
        if tree := self.seen(kata):
            return tree
        silent = self._fetch()
        self._look_again()
        if tree := self.seen(kata):
            return tree
        and_not = f", and {' and '.join(silent)} could not be reached just now" if silent else ""
        raise DojoError(
            f"The reference of {kata.name} is not in this clone{and_not}: {self._holder()} has it."
        )

    def earn(self, kata: Kata) -> None:
        """Put the reference into `solutions`, where it is on a branch that this clone has.

        Nothing happens in a tree that holds other answers to the kata: there its author is at work.
        """
        if kata.variants("reference") or kata.variants("wrong_") or kata.variants("right_"):
            return
        if tree := self.seen(kata):
            with contextlib.suppress(OSError):
                self._write(kata, tree)

    def refresh(self, kata: Kata) -> None:
        """Replace a reference that was earned by the one that is on the branch by now."""
        if not kata.variants("reference") or kata.variants("wrong_") or kata.variants("right_"):
            return
        for commit in self._commits():
            if tree := self._in(commit, kata):
                self._write(kata, tree)
                return

    def _write(self, kata: Kata, tree: Tree) -> None:
        write_tree(kata.solutions / ("reference.py" if "" in tree else "reference"), tree)

    def _commits(self) -> list[str]:
        """The tips of the branches of answers: the local one, then those of the remotes."""
        if self._tips is None:
            self._tips = self._tips_now()
        return self._tips

    def _look_again(self) -> None:
        self._tips = None
        self._unseen.clear()

    def _tips_now(self) -> list[str]:
        name = publication.branches_of(self._repository).solutions
        listed = self._repository.lines(
            "for-each-ref", "--format=%(objectname) %(refname)", "refs/heads", "refs/remotes"
        )
        tips = {ref: one for one, _, ref in (line.partition(" ") for line in listed)}
        places = [f"refs/remotes/{remote}/{name}" for remote in self._remotes()]
        return [tips[ref] for ref in (f"refs/heads/{name}", *places) if ref in tips]

    def _remotes(self) -> list[str]:
        return sorted(self._repository.lines("remote"), key=lambda name: (name not in FIRST, name))

    def _in(self, commit: str, kata: Kata) -> Tree:
        """What `commit` has in place of the stub; nothing if that is the stub itself."""
        if commit not in self._files:
            self._files[commit] = self._repository.files(commit, "katas")
        files = self._files[commit]
        topics = sorted({path.split("/")[1] for path in files}, key=lambda name: name != kata.topic)
        for topic in topics:  # the kata may have moved since
            base = stub_base(topic, kata.name)
            if own := answer_at(files, base):
                contents = self._repository.contents(entry.id for entry in own.values())
                tree = as_tree(base, own, contents)
                return {} if digest_of_tree(tree) == kata.seal else tree
        return {}

    def _fetch(self) -> list[str]:
        """Ask each remote for its branch of answers; return those that did not answer."""
        silent = []
        with contextlib.suppress(DojoError):
            name = publication.branches_of(self._repository).solutions
            for remote in self._remotes():
                ref = f"+refs/heads/{name}:refs/remotes/{remote}/{name}"
                try:
                    self._repository.fetch_unasked(remote, ref)
                except DojoError as error:
                    if "find remote ref" not in str(error):
                        silent.append(remote)
        return silent

    def _holder(self) -> str:
        with contextlib.suppress(DojoError, OSError):
            settings = (self._root / course.FILE).read_text("utf-8")
            if holder := Course.from_toml(settings).held_by:
                return holder
        return "whoever runs your course"
