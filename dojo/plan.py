"""What an update will do to a clone: computed whole before anything is changed."""

import ast
import contextlib
import tempfile
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from dojo import switch
from dojo.errors import DojoError
from dojo.merge import Incoming, Kept, Outcome, at
from dojo.repository import Entry, Files, Repository, content_at
from dojo.switch import BEFORE, LINK, Change, Head, Side, Switch


@dataclass(frozen=True)
class Report:
    """What an update brought; without `old` there was nothing newer."""

    source: str
    old: str
    new: str
    added: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    moved: tuple[str, ...] = ()
    answers: tuple[Kept, ...] = ()
    others: tuple[str, ...] = ()


class Plan:
    """How the clone, where `head` stands, takes in what is `incoming`."""

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

    def report(self, source: str) -> Report:
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
