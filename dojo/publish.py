"""Derives from the authors' tree what learners clone, and brings it where they find it.

Two branches: one without answers, and `solutions`, its child, in which every stub is replaced by
its reference. The same commit of the authors' tree makes the same two commits, on top of the same
last publication, on any machine. Nothing is written into the authors' repository on the way: new
objects lie in a folder aside until a push carries them off, all branches of a place in one step.
"""

import contextlib
import shutil
import tempfile
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from dojo import publication
from dojo.catalog import Kata
from dojo.errors import DojoError
from dojo.leaks import Answer, Leak, Searcher, Sort, StubPlaces, code_of
from dojo.listing import Listing, answer_at, as_tree, stub_base
from dojo.lock import only_one_at_a_time
from dojo.map import page_of
from dojo.publication import USUAL, Branches
from dojo.repository import Entry, Files, Repository
from dojo.workspace import digest_of_tree

HERE = "."
IGNORED = "solutions/.gitignore"
MAP, SYLLABUS = "katas/README.md", "katas/syllabus.toml"
ANSWERS = ("reference", "right_", "wrong_")
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


class Edition:
    """One commit of the authors' tree, as far as a publication depends on it."""

    def __init__(self, repository: Repository, commit: str, topics: tuple[str, ...]) -> None:
        listing = Listing(repository, commit)
        self.commit = commit
        self.seconds = int(repository.text("show", "--no-patch", "--format=%ct", commit))
        self.source = listing.files
        self.whole = listing.whole
        self.catalog = listing.catalog
        if topics:
            chosen = [self.catalog.topic(name).name for name in topics]
            kept = tuple(topic.name for topic in self.catalog.topics if topic.name in chosen)
            self.catalog = self.catalog.picked(kept)
        self._repository = repository

    @property
    def without_reference(self) -> tuple[str, ...]:
        """The topics of which this tree holds no answer at all."""
        return tuple(
            topic.name
            for topic in self.catalog.topics
            if not any(path.startswith(f"solutions/{topic.name}/") for path in self.source)
        )

    def stub(self, kata: Kata) -> dict[str, Entry]:
        """The files of a stub, by their whole paths."""
        return answer_at(self.source, stub_base(kata.topic, kata.name))

    def reference(self, kata: Kata) -> dict[str, Entry]:
        """What stands in the stub's place on the branch of the answers, by whole paths."""
        base = f"solutions/{kata.topic}/{kata.name}/reference"
        found = answer_at(self.source, base)
        if not found and kata.topic not in self.without_reference:
            raise DojoError(
                f"{base} is missing, so there is no answer to publish.",
                f"`python3 -m dojo verify {kata.name}` says what else is.",
            )
        return {
            f"katas/{kata.topic}/{kata.name}{path.removeprefix(base)}": entry
            for path, entry in found.items()
        }

    def for_learners(self) -> dict[str, Entry]:
        """Everything but the answers and what the course leaves out."""
        self._check_stubs()
        own = {path for kata in self.whole for path in self.files_of(kata)}
        own_kept = {path for kata in self.catalog for path in self.files_of(kata)}
        topics = {topic.name for topic in self.catalog.topics}
        files = {
            path: entry
            for path, entry in self.source.items()
            if (path not in own or path in own_kept) and not self._is_left_out(path, topics)
        }
        earned = "".join(f"/{kata.topic}/{kata.name}/\n" for kata in self.catalog)
        text = f"# What you earn appears here, and stays out of your commits.\n{earned}"
        files[IGNORED] = self._made(text)
        if len(self.catalog.katas) < len(self.whole.katas) and {MAP, SYLLABUS} <= files.keys():
            rows = tomllib.loads(self._repository.content(files[SYLLABUS]).decode("utf-8"))
            files[MAP] = self._made(page_of(self.catalog, rows))
        return files

    def _made(self, text: str) -> Entry:
        return Entry("100644", self._repository.write_blob(text.encode()))

    def files_of(self, kata: Kata) -> list[str]:
        return [*self.stub(kata), f"katas/{kata.topic}/test_{kata.name}.py"]

    def _is_left_out(self, path: str, topics: set[str]) -> bool:
        first, *rest = path.split("/")
        if first == "solutions":
            return rest != ["README.md"]
        known = {topic.name for topic in self.whole.topics}
        return first == "katas" and len(rest) > 1 and rest[0] in known - topics

    def _check_stubs(self) -> None:
        stubs = {kata: self.stub(kata) for kata in self.catalog}
        contents = self._repository.contents(e.id for stub in stubs.values() for e in stub.values())
        for kata, stub in stubs.items():
            tree = as_tree(stub_base(kata.topic, kata.name), stub, contents)
            if not tree:
                raise DojoError(
                    f"katas/{kata.topic} has no stub of {kata.name}.",
                    f"`python3 -m dojo verify {kata.name}` says what is missing.",
                )
            if digest_of_tree(tree) != kata.seal:
                raise DojoError(
                    f"The stub of {kata.name} is not the one that its topic.toml seals.",
                    f"If it is as it should be: `python3 -m dojo seal {kata.name}`, and commit.",
                )

    def with_answers(self, files: Files) -> dict[str, Entry]:
        """The learners' files, with every stub replaced by its reference."""
        answered = dict(files)
        for kata in self.catalog:
            reference = self.reference(kata)
            if reference:
                for path in self.stub(kata):
                    del answered[path]
                answered |= reference
        return answered

    def answers(self) -> Iterator[Answer]:
        """Every file of every answer, but for the files of a package that its stub has as well."""
        wanted: dict[str, tuple[Kata, Entry]] = {}
        for kata in self.whole:
            base = f"solutions/{kata.topic}/{kata.name}/"
            for path, entry in self.source.items():
                if path.startswith(tuple(f"{base}{kind}" for kind in ANSWERS)):
                    wanted[path] = (kata, entry)
        given = {kata: {entry.id for entry in self.stub(kata).values()} for kata in self.whole}
        ids = {entry.id for _, entry in wanted.values()}.union(*given.values())
        texts = {
            one: content.decode("utf-8", errors="replace")
            for one, content in self._repository.contents(ids).items()
        }
        for path, (kata, entry) in wanted.items():
            name = path.removeprefix(f"solutions/{kata.topic}/{kata.name}/")
            sort = Sort.WRONG if name.startswith("wrong_") else Sort.RIGHT
            answer = Answer(path, sort, entry.id, texts[entry.id])
            if "/" not in name or answer.code not in {code_of(texts[one]) for one in given[kata]}:
                yield answer


class Press:
    """Makes the commits of an edition, searches them for answers, and pushes them."""

    def __init__(self, repository: Repository, order: Order, place: str) -> None:
        self._repository = repository
        self._order = order
        self._to = place
        self._solutions_to = (
            None
            if order.solutions_to is None
            else (place if order.solutions_to == order.to else order.solutions_to)
        )
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
