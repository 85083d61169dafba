"""Brings a newer publication into a clone with work in it, and takes it back when asked."""

import ast
import contextlib
import tempfile
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from dojo import publication, switch, unfinished
from dojo.errors import DojoError
from dojo.listing import Listing
from dojo.lock import only_one_at_a_time
from dojo.merge import Incoming, Kept, Outcome, at
from dojo.repository import Entry, Files, Repository, content_at
from dojo.switch import BEFORE, LINK, Change, Head, Side, Switch

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
class Report:
    """What an update brought; without `old` there was nothing newer."""

    source: Source
    old: str
    new: str
    added: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    moved: tuple[str, ...] = ()
    answers: tuple[Kept, ...] = ()
    others: tuple[str, ...] = ()


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
            return Report(source, "", new)
        base = common_ancestor(repository, source, head.old, new)
        incoming = Incoming(Listing(repository, base), Listing(repository, new))
        plan = Plan(repository, head, incoming)
        decide(root, plan.switch())
        return plan.report(source)


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


class Plan:
    """What an update will do: computed whole before anything is changed."""

    def __init__(self, repository: Repository, head: Head, incoming: Incoming) -> None:
        self._repository = repository
        self._head = head
        self._incoming = incoming
        self._staged = repository.index()
        self._files = self._files_now()
        self._merged: dict[tuple[str, str, str], Entry | None] = {}

    def switch(self) -> Switch:
        """The way to the new state. Raises DojoError if a file is where a folder must be."""
        committed = self._incoming.into(self._repository.files(self._head.old), self._merge)
        staged = self._incoming.into(self._staged, self._merge)
        self._outcome = self._incoming.into(self._files, self._merge)
        changes = list(self._changes(staged.files, self._outcome.files))
        changes.sort(key=lambda change: change.new.content is not None)  # removals first
        self._check_room(changes)
        before = self._commit(self._staged, [self._head.old], "Before `dojo update`")
        self._repository.text("update-ref", BEFORE, before)
        return Switch(replace(self._head, new=self._new_head(committed)), tuple(changes))

    def report(self, source: Source) -> Report:
        old, new = self._incoming.base, self._incoming.theirs
        before, after = ([kata.name for kata in listing.catalog] for listing in (old, new))
        return Report(
            source,
            old.commit,
            new.commit,
            added=tuple(name for name in after if name not in before),
            gone=tuple(name for name in before if name not in after),
            moved=tuple(self._outcome.moved),
            answers=tuple(
                replace(kept, change=f"{kept.change}{self._detail(kept)}")
                for kept in self._outcome.answers
            ),
            others=tuple(self._outcome.others),
        )

    def _new_head(self, committed: Outcome) -> str:
        new = self._incoming.theirs.commit
        if self._incoming.base.commit == self._head.old:
            return new
        return self._commit(committed.files, [self._head.old, new], f"Update to {new[:10]}")

    def _commit(self, files: Files, parents: list[str], message: str) -> str:
        repository = self._repository
        try:
            by = repository.text("var", "GIT_COMMITTER_IDENT")
        except DojoError:  # nobody has told git who this is
            by = f"dojo update <update@dojo.invalid> {int(time.time())} +0000"
        return repository.write_commit(repository.write_tree(files), parents, message, by)

    def _files_now(self) -> dict[str, Entry]:
        """The files in the folder that this may concern, as a commit would store them."""
        root, known = self._repository.root, self._staged
        paths = set(self._incoming.changed)
        for base in self._incoming.bases():
            paths |= at(known, base).keys()
            files = [root / f"{base}.py", *(root / base).rglob("*")]
            paths |= {p.relative_to(root).as_posix() for p in files if "__pycache__" not in p.parts}
        there = sorted(path for path in paths if (root / path).is_file())
        links = [path for path in there if (root / path).is_symlink()]
        plain = [path for path in there if path not in links]
        ids = self._repository.ids_of_files(plain)
        found = {
            path: Entry(known[path].mode if path in known else "100644", ids[path])
            for path in plain
        }
        for path in links:
            found[path] = Entry(LINK, self._repository.write_blob(content_at(root / path)))
        return found

    def _changes(self, staged: Files, files: Files) -> Iterator[Change]:
        written = {path: e for path, e in files.items() if self._files.get(path) != e}
        contents = self._repository.as_checked_out(written)
        for path in sorted({*self._staged, *staged, *self._files, *files}):
            now, then = self._files.get(path), files.get(path)
            content = switch.read(self._repository.root / path)
            old = Side(self._staged.get(path), now.mode if now else None, content)
            new = replace(old, staged=staged.get(path))
            if now != then:
                mode = then.mode if then else None
                new = Side(staged.get(path), mode, contents.get(path))
            if old != new:
                yield Change(path, old, new)

    def _check_room(self, changes: Iterable[Change]) -> None:
        root = self._repository.root
        going = {change.path for change in changes if change.new.content is None}
        for change in changes:
            if change.new.content is None or change.new.content == change.old.content:
                continue
            for parent in Path(change.path).parents:
                place = root / parent
                if place.exists() and not place.is_dir() and parent.as_posix() not in going:
                    raise DojoError(
                        f"{parent.as_posix()} is a file, where the update needs a folder.",
                        "Move it away and try again. Nothing was changed.",
                    )

    def _merge(self, mine: Entry, base: Entry, theirs: Entry) -> Entry | None:
        key = (mine.id, base.id, theirs.id)
        if key not in self._merged:
            self._merged[key] = self._merge_lines(mine, base, theirs)
        return self._merged[key]

    def _merge_lines(self, mine: Entry, base: Entry, theirs: Entry) -> Entry | None:
        contents = self._repository.contents(entry.id for entry in (mine, base, theirs))
        if any(b"\0" in content for content in contents.values()):
            return None
        with tempfile.TemporaryDirectory() as folder:
            names = [str(Path(folder) / name) for name in ("mine", "base", "theirs")]
            for name, entry in zip(names, (mine, base, theirs), strict=True):
                Path(name).write_bytes(contents[entry.id])
            try:
                merged = self._repository.ask("merge-file", "-p", "-q", *names)
            except DojoError:  # its exit status is the number of clashes
                return None
        return Entry(theirs.mode, self._repository.write_blob(merged))

    def _detail(self, kept: Kept) -> str:
        """What about a stub has changed, as far as it can be told from its text."""
        old, new = (
            self._texts(listing.files, kept.paths)
            for listing in (self._incoming.base, self._incoming.theirs)
        )
        if not old or not new:
            return ""
        parts = [what for what, of in ASPECTS.items() if of(old) != of(new)]
        return f" ({', '.join(parts)})" if parts else ""

    def _texts(self, files: Files, paths: Iterable[str]) -> str:
        entries = [files[path] for path in paths if path in files]
        contents = self._repository.contents(entry.id for entry in entries)
        return "\n".join(contents[entry.id].decode(errors="replace") for entry in entries)


def task_of(text: str) -> str:
    with contextlib.suppress(SyntaxError, ValueError):
        return ast.get_docstring(ast.parse(text)) or ""
    return text


def signatures_of(text: str) -> list[str]:
    with contextlib.suppress(SyntaxError, ValueError):
        tree = ast.parse(text)
        return [
            f"{node.name}{ast.unparse(node.args)}"
            for node in ast.walk(tree)
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        ]
    return []


ASPECTS = {"its task": task_of, "what it defines": signatures_of}


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
