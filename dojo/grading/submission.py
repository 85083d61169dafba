"""What is taken from a submission: regular files at the paths of answers, and nothing else.

A folder is read without following links and without opening anything but regular files, since it
may have been made to hang or to mislead whoever reads it. Of a git ref only objects are read.
What else there is has no effect; it is named, so that a teacher can ask about it.
"""

import contextlib
import hashlib
import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from dojo.catalog import Catalog, Kata
from dojo.errors import DojoError
from dojo.grading.clean import one_line
from dojo.grading.grade import Beside, BesideKind
from dojo.repository import Repository
from dojo.workspace import Tree

ANSWER_SIZE = 128 * 1024
"""The bytes that one file of an answer may have."""

ANSWER_FILES = 50
"""The files that an answer may have where it is a folder."""

ENTRIES = 20_000
"""How many files are looked at. A clone of the dojo has about a thousand."""

DEPTH = 12
LISTED = 50

IGNORED = {".git", ".dojo", ".venv", "__pycache__", ".pytest_cache", ".ruff_cache", ".mypy_cache"}
"""What tools make in a clone; nothing in it is ever read, so it is not named."""

IGNORED_WITHIN_ANSWERS = {"__pycache__"}


@dataclass(frozen=True)
class Answer:
    """An answer as it was taken: its content, or in a sentence why it was not taken."""

    tree: Tree = field(default_factory=dict)
    refused: str = ""


@dataclass(frozen=True)
class Submission:
    """The answers of a submission by the names of their katas, and what lies beside them."""

    name: str
    commit: str
    answers: dict[str, Answer]
    beside: tuple[Beside, ...]
    beside_more: int


@dataclass(frozen=True)
class Entry:
    """A file of a submission: its path there, what it is, and a way to its content.

    `read` returns at most the number of bytes it is given, and raises OSError. `blob` is git's name
    for the content, where git has it.
    """

    path: str
    kind: BesideKind | None  # None: a regular file
    size: int
    read: Callable[[int], bytes]
    blob: str = ""


def take(place: str, catalog: Catalog, root: Path) -> Submission:
    """Take the submission at `place`, a folder or a git ref of the repository at `root`.

    Raises DojoError if there is no such thing, or not one answer in it.
    """
    folder = Path(place)
    if folder.is_dir():
        commit = ""
        entries = entries_of_folder(folder)
    elif folder.exists():
        raise DojoError(
            f"{one_line(place)} is a file, and a submission is a folder or a git ref.",
            "Give the folder that holds `katas`.",
        )
    else:
        commit = commit_of(place, root)
        entries = entries_of_commit(commit, root)
    return sort_out(place, commit, entries, catalog, root)


def commit_of(ref: str, root: Path) -> str:
    """The full name of the commit that `ref` stands for. Raises DojoError if it is none."""
    missing = DojoError(
        f"There is no folder {one_line(ref)!r}, and no git ref of that name in {root}.",
        "Check the spelling; a branch of a fork must be fetched first.",
    )
    if not ref or ref.startswith("-") or not ref.isprintable():
        raise missing
    try:
        said = Repository(root).text(
            "rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}"
        )
    except DojoError:
        raise missing from None
    return said


def sort_out(
    place: str, commit: str, entries: Iterator[Entry], catalog: Catalog, root: Path
) -> Submission:
    """Tell answers from what lies beside them."""
    files = {f"katas/{kata.topic}/{kata.name}.py": kata for kata in catalog}
    folders = {f"katas/{kata.topic}/{kata.name}/": kata for kata in catalog if kata.answer.is_dir()}
    answers: dict[str, Answer] = {}
    beside: list[Beside] = []
    tests = {kata.test_file.relative_to(root).as_posix() for kata in catalog}
    has_tests = False
    for entry in entries:
        if entry.path in tests:
            tests.discard(entry.path)
            has_tests = True  # so it is a clone, and not answers alone
        kata = files.get(entry.path)
        if kata and not kata.answer.is_dir():
            answers[kata.name] = one_file(entry)
            continue
        if kata := folders.get(f"{entry.path}/"):
            answers[kata.name] = Answer(refused=refusal(entry) or f"{entry.path} is no folder.")
            continue
        folder = next((f for f in folders if entry.path.startswith(f)), "")
        if folder:
            kata = folders[folder]
            name = entry.path.removeprefix(folder)
            answers[kata.name] = with_file(answers.get(kata.name, Answer()), name, entry)
            continue
        if found := what_it_is(entry, root):
            beside.append(Beside(one_line(entry.path), found))
    for name, answer in answers.items():  # in the order in which digests are made
        tree = dict(sorted(answer.tree.items(), key=lambda item: PurePosixPath(item[0])))
        answers[name] = Answer(tree, answer.refused)
    if not answers:
        raise DojoError(
            f"There is no answer in {one_line(place)}: no file of it has the path of a kata.",
            "A submission is the folder that holds `katas`, with the answers at their places.",
        )
    beside += [Beside(test, BesideKind.REMOVED) for test in sorted(tests)] if has_tests else []
    beside.sort(key=lambda item: (item.kind is BesideKind.ADDED, item.path))
    more = max(0, len(beside) - LISTED)
    return Submission(one_line(place), commit, answers, tuple(beside[:LISTED]), more)


def one_file(entry: Entry) -> Answer:
    """The answer that is this one file."""
    if why := refusal(entry):
        return Answer(refused=why)
    try:
        return Answer({"": entry.read(ANSWER_SIZE)})
    except OSError as error:
        return Answer(refused=f"{one_line(entry.path)} cannot be read: {error.strerror}.")


def with_file(answer: Answer, name: str, entry: Entry) -> Answer:
    """The answer with one more file in its folder; of no kind but Python, nothing is taken."""
    if answer.refused or IGNORED_WITHIN_ANSWERS & set(PurePosixPath(name).parts):
        return answer
    if why := refusal(entry):
        return Answer(refused=why)
    if not all(part.isidentifier() for part in PurePosixPath(name).with_suffix("").parts):
        return Answer(
            refused=f"{one_line(entry.path)} has a name that no part of a package can have."
        )
    if not name.endswith(".py"):
        return answer
    if len(answer.tree) == ANSWER_FILES:
        return Answer(refused=f"The answer has more than {ANSWER_FILES} files.")
    try:
        return Answer({**answer.tree, name: entry.read(ANSWER_SIZE)})
    except OSError as error:
        return Answer(refused=f"{one_line(entry.path)} cannot be read: {error.strerror}.")


def refusal(entry: Entry) -> str:
    """Why a file cannot be an answer, or "" if it can."""
    path = one_line(entry.path)
    match entry.kind:
        case None:
            pass
        case BesideKind.LINK:
            return f"{path} is a link. An answer is a file of its own."
        case BesideKind.UNREADABLE:
            return f"{path} cannot be read."
        case _:
            return f"{path} is no regular file."
    if entry.size > ANSWER_SIZE:
        return f"{path} has {entry.size:,} bytes. An answer may have {ANSWER_SIZE:,}."
    return ""


def what_it_is(entry: Entry, root: Path) -> BesideKind | None:
    """What a file beside the answers is to the dojo; None if it is as it should be."""
    if entry.kind:
        return entry.kind
    given = root / entry.path
    if not is_plain_file(given):
        return BesideKind.ADDED
    if entry.size > 4 * given.stat().st_size + ANSWER_SIZE:
        return BesideKind.CHANGED
    try:
        content = given.read_bytes()
        if entry.blob and entry.blob == blob_of(content, entry.blob):
            return None
        same = digest(entry.read(entry.size)) == digest(content)
    except OSError:
        return BesideKind.UNREADABLE
    return None if same else BesideKind.CHANGED


def blob_of(content: bytes, like: str) -> str:
    """Git's name for `content`, by the hash that made the name `like`."""
    kind = "sha1" if len(like) == 40 else "sha256"
    data = b"blob %d\0%b" % (len(content), content)
    return hashlib.new(kind, data, usedforsecurity=False).hexdigest()


def is_plain_file(path: Path) -> bool:
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except (OSError, ValueError):
        return False


def digest(content: bytes) -> bytes:
    """The digest of a file; git may have changed its line ends."""
    return hashlib.sha256(content.replace(b"\r\n", b"\n")).digest()


def entries_of_folder(folder: Path) -> Iterator[Entry]:
    """Every file below `folder`, none of them opened, no link followed.

    Raises DojoError if there are too many. Folders below `DEPTH` are not looked into.
    """
    count = 0
    waiting = [(os.fspath(folder), "")]
    while waiting:
        place, prefix = waiting.pop()
        try:
            listed = sorted(os.scandir(place), key=lambda found: found.name)
        except OSError:
            yield Entry(prefix.rstrip("/") or ".", BesideKind.UNREADABLE, 0, unreadable)
            continue
        for found in listed:
            count += 1
            if count > ENTRIES:
                raise DojoError(
                    f"{one_line(str(folder))} holds more than {ENTRIES:,} files.",
                    "A submission is a clone of the dojo: give that folder alone.",
                )
            path = prefix + found.name
            if found.name in IGNORED and not found.is_symlink():
                continue
            if found.is_dir(follow_symlinks=False):
                if path.count("/") < DEPTH:
                    waiting.append((found.path, f"{path}/"))
                else:
                    yield Entry(path, BesideKind.ADDED, 0, unreadable)
                continue
            yield entry_at(found.path, path)


def entry_at(place: str, path: str) -> Entry:
    try:
        found = os.lstat(place)
    except OSError:
        return Entry(path, BesideKind.UNREADABLE, 0, unreadable)
    kind = None
    if stat.S_ISLNK(found.st_mode) or (stat.S_ISREG(found.st_mode) and found.st_nlink > 1):
        kind = BesideKind.LINK
    elif not stat.S_ISREG(found.st_mode):
        kind = BesideKind.SPECIAL
    return Entry(path, kind, found.st_size, lambda limit: read_regular(place, limit))


def read_regular(place: str, limit: int) -> bytes:
    """At most `limit` bytes of the regular file at `place`. Raises OSError if it is another kind.

    Whoever made the submission may change it while it is read.
    """
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    descriptor = os.open(place, flags | getattr(os, "O_BINARY", 0))
    with os.fdopen(descriptor, "rb") as stream:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError(0, "it is no regular file")
        return stream.read(limit)


def unreadable(limit: int) -> bytes:
    raise OSError(0, "it is not looked into")


def entries_of_commit(commit: str, root: Path) -> Iterator[Entry]:
    """Every file of `commit`, from git's objects alone. Raises DojoError if there are too many."""
    listed = (
        Repository(root).ask("ls-tree", "-r", "-z", "--long", "--full-tree", commit).split(b"\0")
    )
    if len(listed) > ENTRIES:
        raise DojoError(
            f"The commit {commit[:12]} holds more than {ENTRIES:,} files.",
            "A submission is a clone of the dojo.",
        )
    for line in filter(None, listed):
        about, _, raw = line.partition(b"\t")
        mode, _, name, size = about.split()
        path = os.fsdecode(raw)
        kind = None
        if mode == b"120000":
            kind = BesideKind.LINK
        elif mode not in (b"100644", b"100755", b"100664"):
            kind = BesideKind.SPECIAL

        def read(limit: int, name: str = name.decode()) -> bytes:
            try:
                return Repository(root).ask("cat-file", "blob", name)[:limit]
            except DojoError as error:
                raise OSError(0, error.wrong) from None

        if not IGNORED & set(path.split("/")):
            bytes_there = int(size) if size.isdigit() else 0
            yield Entry(path, kind, bytes_there, read, name.decode())


def changed(answer: Answer, kata: Kata) -> bool:
    """Whether an answer is not the one that lies in the tree that grades."""
    from dojo.workspace import digest_of, digest_of_tree

    with contextlib.suppress(OSError):
        return digest_of_tree(answer.tree) != digest_of(kata.answer)
    return True
