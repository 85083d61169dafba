"""Brings a newer publication into a clone with work in it, and takes it back when asked."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dojo import publication, switch, unfinished
from dojo.errors import DojoError
from dojo.listing import Listing
from dojo.lock import only_one_at_a_time
from dojo.merge import Incoming
from dojo.plan import Plan, Report
from dojo.repository import Repository
from dojo.switch import BEFORE, Head, Switch

UNDER_WAY = {
    "MERGE_HEAD": "merge",
    "CHERRY_PICK_HEAD": "cherry-pick",
    "REVERT_HEAD": "revert",
    "rebase-merge": "rebase",
    "rebase-apply": "rebase",
}


@dataclass(frozen=True)
class Source:
    """A branch of a remote, as this clone has it after a fetch."""

    remote: str
    branch: str

    @property
    def ref(self) -> str:
        return f"refs/remotes/{self.remote}/{self.branch}"

    def __str__(self) -> str:
        return f"{self.remote}/{self.branch}"


@dataclass(frozen=True)
class Undone:
    """What an undo could not put back, since it has changed after the update."""

    stays: tuple[str, ...]


def update(root: Path, remote: str = "", branch: str = "") -> Report:
    """Fetch the newest publication and let the clone at `root` follow it.

    Raises DojoError, having changed no file, if the remote cannot be reached or the clone is in
    the middle of something.
    """
    repository = Repository(root)
    check_clone(repository)
    with only_one_at_a_time(root / ".dojo" / "update.lock", "updating"):
        source = fetched(repository, remote, branch)
        new = repository.id_of(source.ref)
        head = head_of(repository)
        if repository.is_ancestor(new, head.old):
            return Report(str(source), "", new)
        base = common_ancestor(repository, source, head.old, new)
        incoming = Incoming(Listing(repository, base), Listing(repository, new))
        plan = Plan(repository, head, incoming)
        decide(root, plan.switch())
        return plan.report(str(source))


def undo(root: Path) -> Undone:
    """Go back to before the last update. Raises DojoError if there is none, or commits since."""
    repository = Repository(root)
    check_clone(repository)
    with only_one_at_a_time(root / ".dojo" / "update.lock", "updating"):
        there = switch.last(root)
        if there is None:
            raise DojoError("There is no update to undo.", "It may have been undone already.")
        now = head_of(repository)
        if now.ref != there.head.ref:
            raise DojoError(
                f"The last update was made on {short(there.head.ref)}, and you are on "
                f"{short(now.ref)}.",
                f"`git switch {short(there.head.ref)}` first.",
            )
        if now.old != there.head.new:
            raise DojoError(
                "You have committed since the update, so it cannot be undone in one step.",
                f"`git diff {BEFORE}` shows what has changed since before it.",
            )
        stays = tuple(
            change.path
            for change in there.changes
            if change.old.content != change.new.content
            and switch.read(root / change.path) != change.new.content
        )
        decide(root, there.back())
        return Undone(stays)


def decide(root: Path, way: Switch) -> None:
    switch.decide(root, way)
    if trouble := unfinished.finish(root):
        raise DojoError(trouble)


def check_clone(repository: Repository) -> None:
    """Raise DojoError unless this is a clone in which nothing else is under way."""
    if repository.text("rev-parse", "--show-prefix"):
        raise DojoError(f"{repository.root} is not the top of its git repository.", "Clone it.")
    if not repository.id_of("HEAD"):
        raise DojoError("This repository has no commit yet.", "Clone your course anew.")
    asked = [word for name in UNDER_WAY for word in ("--git-path", name)]
    places = repository.lines("rev-parse", *asked)
    for place, what in zip(places, UNDER_WAY.values(), strict=True):
        if (repository.root / place).exists():
            raise DojoError(
                f"A {what} is under way in this clone.",
                f"Finish it, or give it up with `git {what} --abort`, and try again.",
            )


def head_of(repository: Repository) -> Head:
    ref = "HEAD"
    with contextlib.suppress(DojoError):  # on no branch
        ref = repository.text("symbolic-ref", "--quiet", "HEAD")
    commit = repository.id_of("HEAD")
    return Head(ref, commit, commit)


def short(ref: str) -> str:
    return "no branch" if ref == "HEAD" else ref.removeprefix("refs/heads/")


def fetched(repository: Repository, remote: str, branch: str) -> Source:
    """Fetch the branch that learners follow, and the answers if they are there as well."""
    current = short(head_of(repository).ref)
    followed = repository.config(f"branch.{current}.remote")
    remotes = repository.lines("remote")
    chosen = remote or next(
        (name for name in ("upstream", followed, "origin", *remotes) if name in remotes), ""
    )
    if chosen not in remotes:
        raise DojoError(
            f"This clone has no remote {remote!r}." if remote else "This clone has no remote.",
            f"It has {', '.join(remotes)}." if remotes else "`git remote add origin ADDRESS`.",
        )
    try:
        there = repository.branches_at(chosen)
    except DojoError as error:
        raise DojoError(f"{chosen} cannot be reached. {error}") from None
    names = publication.branches_of(repository)
    tracked = repository.config(f"branch.{current}.merge").removeprefix("refs/heads/")
    usual = (tracked if followed == chosen else "", names.learners, current, "main")
    found = next((name for name in ((branch,) if branch else usual) if name in there), "")
    if not found:
        raise DojoError(
            f"{chosen} has no branch {branch!r}." if branch else f"No branch of {chosen} fits.",
            f"It has {', '.join(sorted(there)) or 'none'}: choose one with --branch.",
        )
    wanted = [name for name in dict.fromkeys((found, names.solutions)) if name in there]
    refs = [f"+refs/heads/{name}:refs/remotes/{chosen}/{name}" for name in wanted]
    repository.fetch(chosen, *refs)
    return Source(chosen, found)


def common_ancestor(repository: Repository, source: Source, head: str, new: str) -> str:
    base = repository.merge_base(head, new)
    if not base and repository.text("rev-parse", "--is-shallow-repository") == "true":
        repository.fetch(source.remote, "--unshallow", f"refs/heads/{source.branch}")
        base = repository.merge_base(head, new)
    if not base:
        raise DojoError(
            f"{source} has no commit in common with this clone, so there is nothing to go by.",
            "Is it the course that you cloned? Nothing was changed.",
        )
    return base


def summary(report: Report) -> Iterator[str]:
    """What an update did, in lines to read."""
    if not report.old:
        yield f"There is nothing newer at {report.source}."
        return
    yield f"Updated from {report.source} to {report.new[:10]}."
    for what, names in (("new", report.added), ("no longer here", report.gone)):
        if names:
            yield f"Katas that are {what}: {', '.join(names)}."
    for kept in report.answers:
        yield f"{kept.name}: your answer stays as it is. Upstream, {kept.change}:"
        yield f"  git diff {report.old[:10]} {report.new[:10]} -- {' '.join(kept.paths)}"
    if report.moved:
        yield f"Your files moved along with their katas: {', '.join(report.moved)}."
    for path in report.others:
        yield f"{path} stays as you have it; upstream changed it too:"
        yield f"  git diff {report.old[:10]} {report.new[:10]} -- {path}"
    yield "To go back: python3 -m dojo update --undo"
