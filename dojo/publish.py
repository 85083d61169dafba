"""Derives from the authors' tree what learners clone, and brings it where they find it.

Two branches: one without answers, and `solutions`, its child, in which every stub is replaced by
its reference. The same commit of the authors' tree makes the same two commits, on top of the same
last publication, on any machine. Nothing is written into the authors' repository on the way: new
objects lie in a folder aside until a push carries them off, all branches of a place in one step.
"""

import contextlib
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from dojo import publication
from dojo.edition import Edition
from dojo.errors import DojoError
from dojo.leaks import Leak, Searcher, StubPlaces
from dojo.lock import only_one_at_a_time
from dojo.publication import USUAL, Branches
from dojo.repository import Files, Repository

HERE = "."
SHOWN_LEAKS = 5


class Mode(Enum):
    """How far a publication goes."""

    DO = "do"
    REHEARSE = "rehearse"  # everything but the push


@dataclass(frozen=True)
class Order:
    """What is to be published and where to: remotes, addresses or folders, as git takes them.

    `solutions_to` is None if the answers go nowhere. `folder` is a place that is made if it is
    missing. `topics` picks some; none picks what the course has.
    """

    branches: Branches = USUAL
    to: str = HERE
    solutions_to: str | None = HERE
    folder: Path | None = None
    topics: tuple[str, ...] = ()
    mode: Mode = Mode.DO


@dataclass(frozen=True)
class Tip:
    """A branch after a publication, where it is, and what was there before (nothing: it is new)."""

    branch: str
    place: str
    before: str
    after: str
    files: int  # that the publication changed

    @property
    def is_new(self) -> bool:
        return self.before != self.after


@dataclass(frozen=True)
class Report:
    """What a publication did, or would do."""

    source: str
    katas: int
    topics: int
    tips: tuple[Tip, ...]
    without_reference: tuple[str, ...]  # topics whose answers are not in the authors' tree
    uncommitted: int  # changed files in the working tree, which are not published
    objects: int  # that were searched for answers
    answers: int


def publish(root: Path, order: Order) -> Report:
    """Publish the commit that is checked out at `root`, as `order` says.

    Raises DojoError, having changed nothing, if the tree does not hold, if a branch is there that
    no publication made, or if anything that learners could reach holds an answer.
    """
    if order.branches.learners == order.branches.solutions:
        raise DojoError("The two branches have one name.", "Give each its own.")
    if not Repository(root).id_of("HEAD"):
        raise DojoError("There is no commit to publish.", "Commit first: `git commit`.")
    if Repository(root).text("rev-parse", "--show-prefix"):
        raise DojoError(f"{root} is not the top of its git repository.", "Publish from a clone.")
    with only_one_at_a_time(root / ".dojo" / "publish.lock", "publishing"):
        aside = root / ".dojo" / "publishing"
        shutil.rmtree(aside, ignore_errors=True)  # left by one that was killed
        try:
            with Repository.aside(root, aside) as repository, target(order) as place:
                return Press(repository, order, place).print()
        finally:
            shutil.rmtree(aside, ignore_errors=True)


class Press:
    """Makes the commits of an edition, searches them for answers, and pushes them."""

    def __init__(self, repository: Repository, order: Order, place: str) -> None:
        self._repository = repository
        self._order = order
        self._to = place
        same = order.solutions_to == order.to  # also where that is a folder
        self._solutions_to = place if same else order.solutions_to
        self._edition = Edition(repository, repository.id_of("HEAD"), order.topics)

    def print(self) -> Report:
        branches, edition = self._order.branches, self._edition
        files = edition.for_learners()
        last = self._last()
        learners = self._next("katas", files, last[branches.learners], [])
        answers = list(edition.answers())
        stubs = StubPlaces({kata.name: kata.topic for kata in edition.whole})
        objects, leaks = Searcher(answers, stubs).leaks(self._repository, learners.after)
        refuse(leaks)
        tips = [learners]
        if branches.solutions in last:
            files = edition.with_answers(files)
            above = [learners.after]
            tips.append(self._next("solutions", files, last[branches.solutions], above))
        if self._order.mode is Mode.DO:
            self._push(tips)
        status = self._repository.lines("status", "--porcelain", "--untracked-files=no")
        return Report(
            source=edition.commit,
            katas=len(edition.catalog.katas),
            topics=len(edition.catalog.topics),
            tips=tuple(tips),
            without_reference=edition.without_reference,
            uncommitted=len(status),
            objects=objects,
            answers=len(answers),
        )

    def _last(self) -> dict[str, Tip]:
        """The branches as they are, their history brought here; DojoError if not ours to change."""
        branches = self._order.branches
        wanted = {self._to: [branches.learners]}
        if self._solutions_to is not None:
            wanted.setdefault(self._solutions_to, []).append(branches.solutions)
        tips = {}
        for place, names in wanted.items():
            self._check_names(names)
            there = self._repository.branches_at(place)
            known = [name for name in names if name in there]
            if known:
                self._repository.fetch(place, *(f"refs/heads/{name}" for name in known))
            for name in names:
                tips[name] = Tip(name, place, there.get(name, ""), there.get(name, ""), 0)
                if name in there:
                    self._check_ours(tips[name])
        return tips

    def _check_names(self, names: list[str]) -> None:
        for name in names:
            if not self._repository.accepts(name):
                raise DojoError(f"{name!r} is no name for a branch.", "Choose another.")

    def _check_ours(self, tip: Tip) -> None:
        if not publication.is_publication(self._repository, tip.before):
            subject = self._repository.text("show", "--no-patch", "--format=%h %s", tip.before)
            raise DojoError(
                f"The branch {tip.branch} {where(tip.place)} ends in a commit that no publication "
                f"made: {subject}.",
                "Bring what it changes into the authors' tree and take it off there, or publish "
                "to another branch.",
            )

    def _next(self, what: str, files: Files, last: Tip, above: list[str]) -> Tip:
        """The commit that follows `last`, a child of those `above` it too; `last` if none need."""
        repository = self._repository
        tree = repository.write_tree(files)
        known = repository.files(last.before)
        changed = {
            path for path in known.keys() | files.keys() if known.get(path) != files.get(path)
        }
        parents = repository.text("show", "-s", "--format=%P", last.before) if last.before else ""
        if last.before and not changed and (not above or parents.split()[:1] == above):
            return last
        message = publication.message(what, self._edition.commit, self._order.branches)
        by = publication.signature(self._edition.seconds)
        commit = repository.write_commit(
            tree, [*above, *([last.before] if last.before else [])], message, by
        )
        return Tip(last.branch, last.place, last.before, commit, len(changed))

    def _push(self, tips: Iterable[Tip]) -> None:
        """The answers first, if they go elsewhere: no kata is ever out without its answer."""
        places: dict[str, dict[str, str]] = {}
        for tip in reversed(list(tips)):
            if tip.is_new:
                places.setdefault(tip.place, {})[tip.branch] = tip.after
        for place, new in places.items():
            self._repository.push(place, new)


def place_of(repository: Repository, name: str) -> str:
    """A remote, an address, or a folder as it is called where the command was given."""
    folder = Path(name)
    is_folder = folder.exists() and name not in repository.lines("remote")
    return str(folder.resolve()) if is_folder and name != HERE else name


def where(place: str) -> str:
    return "in this repository" if place == HERE else f"at {place}"


def refuse(leaks: list[Leak]) -> None:
    """Raise DojoError if there is anything in `leaks`."""
    if leaks:
        shown = "; ".join(str(leak) for leak in leaks[:SHOWN_LEAKS])
        more = f"; and {len(leaks) - SHOWN_LEAKS} more" if len(leaks) > SHOWN_LEAKS else ""
        raise DojoError(
            f"Nothing was published, since learners could read answers: {shown}{more}.",
            "Take them out. What an earlier publication holds can only be had out by a new branch.",
        )


@contextlib.contextmanager
def target(order: Order) -> Iterator[str]:
    """Where the learners' branch goes; a folder that is not there is made whole, or not at all."""
    folder = order.folder
    if folder is None:
        yield order.to
        return
    if folder.is_dir() and any(folder.iterdir()):
        if Repository(folder).text("rev-parse", "--git-dir") not in (".git", "."):
            raise DojoError(f"{folder} is a folder inside a repository.", "Name a new one.")
        yield str(folder.resolve())
        return
    if order.mode is Mode.REHEARSE:
        with tempfile.TemporaryDirectory() as nowhere:
            make_repository(Path(nowhere), order.branches.learners)
            yield nowhere
        return
    draft = folder.with_name(f".{folder.name}.unfinished")
    try:
        shutil.rmtree(draft, ignore_errors=True)
        draft.mkdir(parents=True)
        make_repository(draft, order.branches.learners)
        yield str(draft.resolve())
        draft.replace(folder)
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def make_repository(folder: Path, branch: str) -> None:
    """A repository in which a push changes the files too, if nobody has changed them."""
    repository = Repository(folder)
    repository.text("init", "--quiet", f"--initial-branch={branch}")
    repository.text("config", "receive.denyCurrentBranch", "updateInstead")


def summary(report: Report, order: Order) -> Iterator[str]:
    """What a publication did, in lines to read."""
    rehearsed = order.mode is Mode.REHEARSE
    yield f"From commit {report.source[:10]}: {report.katas} katas in {report.topics} topics."
    for tip in report.tips:
        place = str(order.folder or tip.place)
        if not tip.is_new:
            yield f"  {tip.branch} {where(place)} is up to date ({tip.after[:10]})."
            continue
        how = "would become" if rehearsed else "is now"
        since = f"{tip.files} files changed" if tip.before else f"new, {tip.files} files"
        yield f"  {tip.branch} {where(place)} {how} {tip.after[:10]}: {since}."
    if order.solutions_to is None:
        yield "  The answers go nowhere."
    if report.without_reference:
        yield f"  No answers are here for: {', '.join(report.without_reference)}."
    yield (
        f"Searched {report.objects} objects that learners can reach: "
        f"none holds one of {report.answers} answers."
    )
    if report.uncommitted:
        yield f"Not published: {report.uncommitted} files that you have changed since that commit."
    if rehearsed:
        yield "Nothing was changed: this was a rehearsal."
