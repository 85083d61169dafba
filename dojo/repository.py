"""A git repository, by the commands of git. The only module that starts git."""

import contextlib
import os
import re
import subprocess
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Self

from dojo.errors import DojoError
from dojo.workspace import Tree

PATIENCE = 20.0
"""Seconds that a remote may take where nobody asked for it by name."""

REF_LOCK = re.compile(r"Unable to create '(.+/refs/.+\.lock)': File exists")
LOCKED = 2.0
"""Seconds after which a lock of a ref is one that a git left which was killed.

git holds such a lock while it writes forty characters. The index is another matter: `git commit`
keeps its lock as long as an editor is open.
"""

LEADS_ELSEWHERE = {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"}
"""What a git that runs the dojo from a hook sets, for its own repository."""


@dataclass(frozen=True)
class Entry:
    """One file in a tree of git: its mode, as in `100644`, and the id of its content."""

    mode: str
    id: str


Files = Mapping[str, Entry]
"""All files of a tree, by their paths from its root."""


@dataclass(frozen=True)
class Found:
    """An object, and a path under which it was met; commits have none."""

    id: str
    kind: str
    path: str
    content: bytes


@dataclass(frozen=True)
class Signature:
    """Who made a commit and when: seconds since 1970, and a zone as in `+0000`."""

    name: str
    email: str
    seconds: int
    zone: str = "+0000"

    def __str__(self) -> str:
        return f"{self.name} <{self.email}> {self.seconds} {self.zone}"


class Repository:
    """The repository whose working tree, or whose bare folder, is `root`.

    Every method raises DojoError with git's own first line if git will not do it.
    """

    def __init__(self, root: Path, **environment: str) -> None:
        self.root = root
        kept = {name: value for name, value in os.environ.items() if name not in LEADS_ELSEWHERE}
        self._environment = {**kept, "LC_ALL": "C", **environment}

    def ask(
        self,
        *arguments: str,
        given: bytes = b"",
        patience: float | None = None,
        environment: Mapping[str, str] | None = None,
    ) -> bytes:
        """What git prints when it is called with `arguments` and reads `given`."""
        command = ["git", "-c", "gc.auto=0", "-c", "maintenance.auto=false", *arguments]

        def run() -> subprocess.CompletedProcess[bytes]:
            return subprocess.run(
                command,
                cwd=self.root,
                env={**self._environment, **(environment or {})},
                input=given,
                capture_output=True,
                check=False,
                timeout=patience,
            )

        try:
            done = run()
            while done.returncode and frees_a_ref(os.fsdecode(done.stderr)):
                done = run()
        except FileNotFoundError:
            raise DojoError(
                "This needs git, which is not installed.", "Your answer is as it was."
            ) from None
        except subprocess.TimeoutExpired:
            raise DojoError(
                f"git took more than {patience:.0f} seconds.", "Is there a network?"
            ) from None
        if done.returncode:
            said = done.stderr.decode(errors="replace").strip().splitlines()
            raise DojoError(f"git could not help: {first_reason(said)}.", "Nothing was changed.")
        return done.stdout

    def text(self, *arguments: str) -> str:
        return self.ask(*arguments).decode(errors="replace").strip()

    def lines(self, *arguments: str) -> list[str]:
        return self.text(*arguments).splitlines()

    def config(self, name: str) -> str:
        """The value of a setting, or nothing."""
        with contextlib.suppress(DojoError):
            return self.text("config", "--get", name)
        return ""

    def is_ancestor(self, old: str, new: str) -> bool:
        """Whether `new` is `old`, or follows it."""
        return self.merge_base(old, new) == old

    def merge_base(self, one: str, other: str) -> str:
        """A newest common ancestor, or nothing."""
        with contextlib.suppress(DojoError):
            return self.text("merge-base", one, other)
        return ""

    def accepts(self, branch: str) -> bool:
        """Whether a branch may be called that."""
        with contextlib.suppress(DojoError):
            self.text("check-ref-format", "--branch", branch)
            return True
        return False

    # What is there

    def id_of(self, name: str) -> str:
        """The id of the commit that `name` stands for, or nothing if there is none."""
        with contextlib.suppress(DojoError):
            return self.text("rev-parse", "--verify", "--quiet", f"{name}^{{commit}}")
        return ""

    def index(self) -> dict[str, Entry]:
        """The files that are staged. Raises DojoError while a merge waits to be resolved."""
        listed = records(self.ask("ls-files", "--stage", "-z"))
        found = {}
        for record in listed:
            head, _, path = record.partition("\t")
            mode, one, stage = head.split()
            if stage != "0":
                raise DojoError(
                    f"A merge is under way: {path} waits to be resolved.",
                    "Finish it, or give it up with `git merge --abort`, and try again.",
                )
            found[path] = Entry(mode, one)
        return found

    def files(self, tree: str, *paths: str) -> dict[str, Entry]:
        """The files of a tree or a commit, in git's order; an empty id has none."""
        if not tree:
            return {}
        listed = self.ask("ls-tree", "-r", "-z", "--full-tree", tree, "--", *paths)
        return {path: Entry(mode, one) for mode, one, path in map(split_entry, records(listed))}

    def contents(self, ids: Iterable[str]) -> dict[str, bytes]:
        """The content of each blob."""
        wanted = list(dict.fromkeys(ids))
        return {found.id: found.content for found in self._read((one, "") for one in wanted)}

    def content(self, entry: Entry) -> bytes:
        return self.contents([entry.id])[entry.id]

    def tree(self, commit: str, path: str) -> Tree:
        """The file or folder `path` as it is in `commit`, in the form that digests are made of."""
        files = self.files(commit, path)
        contents = self.contents(entry.id for entry in files.values())
        named = {name[len(path) :].lstrip("/"): contents[e.id] for name, e in files.items()}
        return {name: named[name] for name in sorted(named, key=PurePosixPath)}

    def walk(self, *tips: str) -> Iterator[Found]:
        """Every object that can be reached from `tips`: commits, trees, blobs."""
        listed = self.ask("rev-list", "--objects", *tips).decode(errors="replace").splitlines()
        return self._read((one, path) for one, _, path in (line.partition(" ") for line in listed))

    def _read(self, wanted: Iterable[tuple[str, str]]) -> Iterator[Found]:
        pairs = list(wanted)
        if not pairs:
            return
        asked = os.fsencode("".join(f"{one}\n" for one, _ in pairs))
        out = self.ask("cat-file", "--batch", given=asked)
        at = 0
        for one, path in pairs:
            end = out.index(b"\n", at)
            _, kind, *size = out[at:end].decode().split()
            if not size:
                raise DojoError(f"The repository lacks the object {one}.", "`git fsck` says more.")
            start, at = end + 1, end + 1 + int(size[0]) + 1
            yield Found(one, kind, path, out[start : at - 1])

    # What is made

    def write_blob(self, content: bytes) -> str:
        return self.ask("hash-object", "-w", "--stdin", given=content).decode().strip()

    def ids_of_files(self, paths: Sequence[str]) -> dict[str, str]:
        """Store the files at `paths`, as a commit would, and return their ids."""
        given = os.fsencode("".join(f"{path}\n" for path in paths))
        ids = self.ask("hash-object", "-w", "--stdin-paths", given=given).decode().split()
        return dict(zip(paths, ids, strict=True))

    def as_checked_out(self, files: Files) -> dict[str, bytes]:
        """The bytes that git would write at each path, line ends and all; of a link, its target."""
        if not files:
            return {}
        with tempfile.TemporaryDirectory() as folder:
            self._index_of(files, Path(folder) / "index")
            aside = {"GIT_INDEX_FILE": str(Path(folder) / "index")}
            place = Path(folder) / "files"
            self.ask("checkout-index", "--all", f"--prefix={place}/", environment=aside)
            return {path: content_at(place / path) for path in files}

    def _index_of(self, files: Files, index: Path) -> None:
        given = b"".join(index_line(path, entry) for path, entry in files.items())
        aside = {"GIT_INDEX_FILE": str(index)}
        self.ask("update-index", "-z", "--index-info", given=given, environment=aside)

    def write_tree(self, files: Files) -> str:
        """Make a tree that holds exactly `files`."""
        with tempfile.TemporaryDirectory() as folder:
            self._index_of(files, Path(folder) / "index")
            aside = {"GIT_INDEX_FILE": str(Path(folder) / "index")}
            return self.ask("write-tree", environment=aside).decode().strip()

    def write_commit(
        self, tree: str, parents: Sequence[str], message: str, by: Signature | str
    ) -> str:
        """Make a commit: the same arguments make the same id, whatever git's settings are."""
        head = [f"tree {tree}", *(f"parent {parent}" for parent in parents)]
        lines = [*head, f"author {by}", f"committer {by}", "", message.strip(), ""]
        given = "\n".join(lines).encode()
        return (
            self.ask("hash-object", "-t", "commit", "-w", "--stdin", given=given).decode().strip()
        )

    # What is elsewhere

    def branches_at(self, place: str) -> dict[str, str]:
        """The branches of another repository, and the ids of their commits."""
        listed = self.lines("ls-remote", "--heads", place)
        pairs = (line.split("\t") for line in listed if "\t" in line)
        return {name.removeprefix("refs/heads/"): one for one, name in pairs}

    def fetch(self, place: str, *refs: str) -> None:
        """Bring what `refs` say, as `git fetch` takes them. A terminal may be asked for a key."""
        self.ask("fetch", "--quiet", "--no-tags", "--no-write-fetch-head", place, *refs)

    def fetch_unasked(self, place: str, *refs: str) -> None:
        """The same, but ask nobody for anything, and do not wait for long."""
        ssh = os.environ.get("GIT_SSH_COMMAND") or self.config("core.sshCommand") or "ssh"
        silent = {"GIT_TERMINAL_PROMPT": "0", "GIT_SSH_COMMAND": f"{ssh} -o BatchMode=yes"}
        options = ("--quiet", "--no-tags", "--no-write-fetch-head")
        self.ask("fetch", *options, place, *refs, patience=PATIENCE, environment=silent)

    def push(self, place: str, tips: Mapping[str, str]) -> None:
        """Set branches at `place`, all or none, and each only forward.

        git has a session of its own: what ends this process, or all of its group, does not end
        the other one between two branches.
        """
        refs = [f"{one}:refs/heads/{branch}" for branch, one in tips.items()]
        command = ["git", "push", "--quiet", "--atomic", "--no-verify", place, *refs]
        done = subprocess.run(
            command,
            cwd=self.root,
            env=self._environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            start_new_session=True,
            check=False,
        )
        if done.returncode:
            said = done.stderr.decode(errors="replace").strip().splitlines()
            raise DojoError(
                f"{place} did not take the publication: {first_reason(said)}.", "It is as it was."
            )

    @classmethod
    @contextlib.contextmanager
    def aside(cls, root: Path, objects: Path) -> Iterator[Self]:
        """The repository at `root`, with everything new written to the folder `objects`."""
        own = cls(root)
        real = (root / own.text("rev-parse", "--git-path", "objects")).resolve()
        objects.mkdir(parents=True, exist_ok=True)
        yield cls(
            root,
            GIT_OBJECT_DIRECTORY=str(objects.resolve()),
            GIT_ALTERNATE_OBJECT_DIRECTORIES=str(real),
        )


def frees_a_ref(said: str) -> bool:
    """Whether git complained of a locked ref that is no longer locked.

    Waits for the lock, and takes it away if nobody holds it any more.
    """
    found = REF_LOCK.search(said)
    if not found:
        return False
    lock, deadline = Path(found[1]), time.monotonic() + LOCKED
    try:
        held = lock.stat()
        while (lock.stat().st_ino, lock.stat().st_mtime_ns) == (held.st_ino, held.st_mtime_ns):
            if time.monotonic() > deadline:
                lock.unlink()
            time.sleep(0.02)
    except FileNotFoundError:
        pass
    except OSError:
        return False
    return True


def content_at(place: Path) -> bytes:
    """The bytes of a file, or where a link leads."""
    return os.fsencode(place.readlink()) if place.is_symlink() else place.read_bytes()


def split_entry(record: str) -> tuple[str, str, str]:
    head, _, path = record.partition("\t")
    mode, _, one = head.split()
    return mode, one, path


def records(listed: bytes) -> list[str]:
    """What git printed with `-z`; names are kept whatever bytes they have."""
    return [record for record in os.fsdecode(listed).split("\0") if record]


def index_line(path: str, entry: Entry) -> bytes:
    """A line for `git update-index -z --index-info`."""
    return f"{entry.mode} {entry.id}\t".encode() + os.fsencode(path) + b"\0"


def first_reason(said: Sequence[str]) -> str:
    """The line of git's complaint that says why."""
    telling = [line for line in said if line.startswith(("fatal:", "error:", " ! ["))]
    line = (telling or list(said) or ["it said nothing"])[0]
    return line.removeprefix("fatal:").removeprefix("error:").strip().rstrip(".")
