"""Goes from one state of a clone to another so that, whatever ends it, it is finished.

A state is in three places that no system changes in one step: files, git's index, and the commit
that is checked out. So what is to be done is written down whole in `.dojo/update`, with a copy of
the program that does it: an update replaces the dojo's own files, and half of them new and half
old might not run. From the moment that this folder has its name the switch is decided; before it
nothing has changed. A process in a session of its own carries it out, which nothing reaches that
ends the dojo; and if the machine itself stops, the next start of any dojo carries on.

Each step looks first whether it is done, or whether somebody else has been there: a file that is
neither as it was nor as it shall be is left alone.
"""

import json
import os
import shutil
import stat
import sys
from dataclasses import asdict, dataclass
from enum import Enum
from pathlib import Path
from typing import Any, Self

from dojo.errors import DojoError
from dojo.lock import only_one_at_a_time
from dojo.repository import Entry, Repository, content_at, index_line
from dojo.unfinished import DECIDED, is_decided

DRAFT, DONE = Path(".dojo", "update.draft"), Path(".dojo", "updated")
JOURNAL = "journal.json"
BEFORE = "refs/dojo/before-update"
LINK = "120000"


class Way(Enum):
    """Where a switch leads."""

    THERE = "there"
    BACK = "back"  # to where an earlier one began


@dataclass(frozen=True)
class Side:
    """A path in one state: what is staged, and the file with its mode; None is nothing there."""

    staged: Entry | None
    mode: str | None
    content: bytes | None


@dataclass(frozen=True)
class Change:
    """A path that differs between the two states."""

    path: str
    old: Side
    new: Side


@dataclass(frozen=True)
class Head:
    """The commit that is checked out, under a branch's name or, on none, under `HEAD`."""

    ref: str
    old: str
    new: str


@dataclass(frozen=True)
class Switch:
    """A way from one state to the other, which can be gone back as well."""

    head: Head
    changes: tuple[Change, ...]
    way: Way = Way.THERE

    def back(self) -> Self:
        """The way back."""
        return type(self)(
            Head(self.head.ref, self.head.new, self.head.old),
            tuple(Change(change.path, change.new, change.old) for change in self.changes),
            Way.BACK,
        )

    def save(self, folder: Path) -> None:
        """Write the switch down in `folder`, contents as files of their own."""
        changes = [
            {
                "path": c.path,
                "old": stored(c.old, folder, f"{n}.old"),
                "new": stored(c.new, folder, f"{n}.new"),
            }
            for n, c in enumerate(self.changes)
        ]
        data = {"head": asdict(self.head), "changes": changes, "way": self.way.value}
        text = json.dumps(data)
        with (folder / JOURNAL).open("w", encoding="utf-8") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())

    @classmethod
    def load(cls, folder: Path) -> Self:
        """Read what `save` wrote."""
        data = json.loads((folder / JOURNAL).read_text("utf-8"))
        changes = tuple(
            Change(c["path"], side(c["old"], folder), side(c["new"], folder))
            for c in data["changes"]
        )
        return cls(Head(**data["head"]), changes, Way(data["way"]))


def stored(this: Side, folder: Path, name: str) -> dict[str, Any]:
    if this.content is not None:
        (folder / name).write_bytes(this.content)
    held = None if this.content is None else name
    return {"staged": this.staged and asdict(this.staged), "mode": this.mode, "content": held}


def side(data: dict[str, Any], folder: Path) -> Side:
    staged, held = data["staged"], data["content"]
    content = None if held is None else (folder / held).read_bytes()
    return Side(staged and Entry(**staged), data["mode"], content)


def decide(root: Path, switch: Switch) -> None:
    """Write `switch` down so that from now on it will be done. All before is as if never begun."""
    draft = root / DRAFT
    shutil.rmtree(draft, ignore_errors=True)
    program = Path(__file__).parent
    leave = shutil.ignore_patterns("__pycache__", ".*")
    shutil.copytree(program, draft / "program" / "dojo", ignore=leave)
    switch.save(draft)
    draft.rename(root / DECIDED)


def carry_out(root: Path) -> None:
    """Do what is written down in `.dojo/update`. Raises DojoError if git will not."""
    with only_one_at_a_time(root / ".dojo" / "switch.lock", "finishing an update"):
        if not is_decided(root):
            return
        switch = Switch.load(root / DECIDED)
        for change in switch.changes:
            put(root, change)
        repository = Repository(root)
        stage(repository, switch.changes)
        move(repository, switch.head)
        shutil.rmtree(root / DONE, ignore_errors=True)
        (root / DECIDED).rename(root / DONE)
        if switch.way is Way.BACK:
            shutil.rmtree(root / DONE)


def put(root: Path, change: Change) -> None:
    """Write or remove one file, if it is as it was before."""
    place = root / change.path
    if change.old.content == change.new.content or read(place) != change.old.content:
        return
    if change.new.content is None:
        place.unlink()
        for folder in place.parents:
            if folder == root or {entry.name for entry in folder.iterdir()} - {"__pycache__"}:
                break
            shutil.rmtree(folder)
        return
    place.parent.mkdir(parents=True, exist_ok=True)
    draft = place.with_name(f".{place.name}.{os.getpid()}.draft")
    try:
        if change.new.mode == LINK:
            draft.symlink_to(os.fsdecode(change.new.content))
        else:
            draft.write_bytes(change.new.content)
            mode = stat.S_IMODE((place if place.exists() else draft).stat().st_mode)
            draft.chmod(mode | 0o111 if change.new.mode == "100755" else mode & ~0o111)
        draft.replace(place)
    finally:
        draft.unlink(missing_ok=True)


def read(place: Path) -> bytes | None:
    """What is at `place`: of a link where it leads, of a folder nothing that a file could be."""
    if place.is_dir() and not place.is_symlink():
        return b"\0a folder"
    try:
        return content_at(place)
    except (FileNotFoundError, NotADirectoryError):
        return None


def stage(repository: Repository, changes: tuple[Change, ...]) -> None:
    """Change git's index in one step, in all paths that nobody else has staged since."""
    now = repository.index()
    lines = [
        removal(change) if change.new.staged is None else index_line(change.path, change.new.staged)
        for change in changes
        if change.old.staged != change.new.staged and now.get(change.path) == change.old.staged
    ]
    if lines:
        repository.ask("update-index", "-z", "--index-info", given=b"".join(lines))
    # Only to save the next `git status` work.
    repository.ask("status", "--porcelain")


def removal(change: Change) -> bytes:
    assert change.old.staged
    nothing = "0" * len(change.old.staged.id)
    return index_line(change.path, Entry("0", nothing))


def move(repository: Repository, head: Head) -> None:
    """Let the branch lead to the new commit, unless somebody has moved it."""
    if head.old != head.new and repository.id_of(head.ref) == head.old:
        reason = "dojo update"
        options = ("-m", reason, *(("--no-deref",) if head.ref == "HEAD" else ()))
        repository.text("update-ref", *options, head.ref, head.new, head.old)


def last(root: Path) -> Switch | None:
    """The last update; None if there was none, or it was taken back."""
    done = Switch.load(root / DONE) if (root / DONE / JOURNAL).exists() else None
    return done if done and done.way is Way.THERE else None


if __name__ == "__main__":
    try:
        carry_out(Path(sys.argv[1]))
    except (DojoError, OSError) as error:
        sys.exit(str(error))
