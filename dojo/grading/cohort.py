"""Grades many submissions: who is in a cohort, one task for each, and results that are kept.

A task takes plain strings and returns one, so that any executor with the interface of
`concurrent.futures` can carry it to a thread, a process, or another machine.
"""

import contextlib
import csv
import hashlib
import itertools
import json
import signal
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dojo.catalog import Catalog
from dojo.errors import DojoError
from dojo.files import write_whole
from dojo.grading import clean
from dojo.grading.grade import Grade
from dojo.grading.grader import Grader, Rules, Sandbox
from dojo.grading.received import read
from dojo.grading.submission import Submission, take
from dojo.workspace import digest_of

COLUMNS = ("name", "submission")
LINES = 200_000


@dataclass(frozen=True)
class Member:
    """Somebody in a cohort: a name, and the folder or git ref that holds the answers."""

    name: str
    place: str


@dataclass(frozen=True)
class Result:
    """What is known of a member: a grade, or in one line why there is none."""

    member: Member
    grade: Grade | None
    trouble: str = ""


def members_of_folders(folders: Sequence[str]) -> tuple[Member, ...]:
    """A member for each folder or ref, called as its last part; in full where two are alike.

    Raises DojoError if one is given twice.
    """
    if len(set(folders)) != len(folders):
        twice = next(folder for folder in folders if folders.count(folder) > 1)
        raise DojoError(f"{clean.one_line(twice)} is given twice.", "Once is enough.")
    short = [Path(folder).name or folder for folder in folders]
    return tuple(
        Member(clean.one_line(name if short.count(name) == 1 else folder), folder)
        for name, folder in zip(short, folders, strict=True)
    )


def read_roster(file: Path) -> tuple[Member, ...]:
    """The members in a CSV file with the columns `name` and `submission`, in its order.

    A submission is a git ref, or a folder, looked for from where the file is. Raises DojoError
    that names the line if one does not hold; nothing is graded then.
    """
    try:
        with file.open(encoding="utf-8-sig", newline="") as stream:
            return tuple(members_in(stream, file))
    except OSError as error:
        raise DojoError(
            f"The roster {clean.one_line(str(file))} cannot be read: {error.strerror}.",
            "Give a CSV file with the columns name and submission.",
        ) from None
    except UnicodeDecodeError:
        raise DojoError(
            f"The roster {clean.one_line(str(file))} is not UTF-8.", "Save it as CSV UTF-8."
        ) from None


def members_in(stream: Iterable[str], file: Path) -> Iterator[Member]:
    lines = csv.reader(stream, strict=True)
    seen: dict[str, int] = {}

    def broken(what: str) -> DojoError:
        return DojoError(
            f"{clean.one_line(file.name)}, line {lines.line_num}: {what}.",
            "Nothing was graded. Mend the line and run the same command again.",
        )

    try:
        head = next(lines, [])
        if not set(COLUMNS) <= set(head):
            raise broken(f"the first line must name the columns {' and '.join(COLUMNS)}")
        places = [head.index(column) for column in COLUMNS]
        for line in lines:
            if not any(line):
                continue
            if len(line) != len(head):
                raise broken(f"there are {len(line)} cells, and {len(head)} columns")
            name, place = (line[number].strip() for number in places)
            if not name or not place:
                raise broken("the name or the submission is missing")
            if name in seen:
                raise broken(f"{clean.one_line(name)!r} stands in line {seen[name]} already")
            if len(seen) == LINES:
                raise broken(f"there are more than {LINES:,} members")
            seen[name] = lines.line_num
            folder = file.parent / place
            yield Member(clean.one_line(name), str(folder) if folder.exists() else place)
    except csv.Error as error:
        raise broken(f"it is no CSV ({error})") from None
    if not seen:
        raise broken("there is nobody in it")


@dataclass(frozen=True)
class Task:
    """What all tasks of one cohort share. Plain enough to be sent anywhere."""

    root: str
    katas: tuple[str, ...]
    sandbox: Sandbox

    def key(self, submission: Submission) -> str:
        """What a grade of `submission` holds for: its content, the tests, and who judged."""
        answers = {
            name: [answer.refused, [[path, digest(text)] for path, text in answer.tree.items()]]
            for name, answer in sorted(submission.answers.items())
            if not self.katas or name in self.katas
        }
        beside = [[one.path, one.kind] for one in submission.beside]
        said = [self.katas, self.sandbox, answers, beside, submission.beside_more, self.judge()]
        return digest(json.dumps([str(part) for part in said]).encode())

    def judge(self) -> str:
        return _judge(Path(self.root))


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:32]


_judges: dict[Path, str] = {}


def _judge(root: Path) -> str:
    """A digest of everything of the trusted tree that a grade depends on; made once a process."""
    if root not in _judges:
        files = [root / "conftest.py", root / "pyproject.toml"]
        for pattern in (
            *("dojo/*.py", "dojo/grading/*.py"),  # but not the reports
            *("katas/*/topic.toml", "katas/*/test_*.py", "solutions/*/*/reference*"),
            "solutions/*/*/variants.toml",
        ):
            files += sorted(root.glob(pattern))
        said = "\n".join(f"{file.relative_to(root)} {digest_of(file)}" for file in files)
        _judges[root] = digest(f"{said}\n{sys.version}".encode())
    return _judges[root]


def grade_one(task: Task, place: str, known: str) -> str:
    """Grade the submission at `place`, unless its key is `known`: the task that executors run.

    Returns JSON: `key`, and `grade` as `Grade.as_data` has it, null if it is the known one; or
    `trouble` in a line. It keeps one grader to itself, and leaves nothing behind.
    """
    try:
        with interruptible():
            return graded(task, place, known)
    except DojoError as error:
        return json.dumps({"trouble": str(error)})
    except OSError as error:
        return json.dumps({"trouble": f"The system refused: {error.strerror}."})


def graded(task: Task, place: str, known: str) -> str:
    root = Path(task.root)
    catalog = Catalog.read(root)
    key = task.key(take(place, catalog, root))
    if key == known:
        return json.dumps({"key": key, "grade": None})
    katas = [catalog.kata(name) for name in task.katas]
    with Grader(root, 1, Rules(task.sandbox)) as grader:
        grade = grader.grade(place, katas)
    return json.dumps({"key": key, "grade": grade.as_data()})


def wait_for_orders() -> None:
    """What a process that grades does at its start: while it has nothing to do, Ctrl-C is not
    for it. Whoever gave the orders stops, and then stops it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


@contextlib.contextmanager
def interruptible() -> Iterator[None]:
    """While there is something to do, Ctrl-C ends it, and leaves nothing behind."""
    is_ours = threading.current_thread() is threading.main_thread()
    if not (is_ours and signal.getsignal(signal.SIGINT) is signal.SIG_IGN):
        yield
        return
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.SIG_IGN)


class Kept:
    """The grades of a cohort in a folder, one file each, so that nothing is done twice."""

    def __init__(self, folder: Path, catalog: Catalog) -> None:
        self._folder = folder / "grades"
        self._catalog = catalog

    def load(self, member: Member) -> tuple[str, Grade | None]:
        """The key and the grade that are kept of a member; what is not whole is not there."""
        try:
            data = json.loads(self._file(member).read_bytes())
            grade = read(json.dumps(data["grade"]).encode(), self._catalog)
            return str(data["key"]), grade
        except (OSError, ValueError, KeyError, TypeError, DojoError):
            return "", None

    def keep(self, member: Member, key: str, grade: Grade) -> None:
        """Raises DojoError if it cannot be written; what was kept before stays."""
        data = {"name": member.name, "key": key, "grade": grade.as_data()}
        try:
            write_whole(self._file(member), json.dumps(data).encode())
        except OSError as error:
            raise DojoError(
                f"The grade of {member.name} could not be kept: {error.strerror}.",
                "All before it are. Make room, and run the same command again to go on.",
            ) from None

    def _file(self, member: Member) -> Path:
        return self._folder / f"{digest(json.dumps([member.name, member.place]).encode())}.json"


def grade_all(
    members: Sequence[Member],
    task: Task,
    kept: Kept,
    executor: Executor,
    on_done: Callable[[Result], object],
    ahead: int = 64,
) -> None:
    """Grade `members` and call `on_done` with each as soon as it is known and kept.

    `ahead` tasks at a time wait in the executor or run: more than it has workers, and few enough
    to hold in memory however many members there are. Raises DojoError if results cannot be kept,
    or if a process died that cannot be replaced; whatever `on_done` was told of is kept.
    """
    catalog = Catalog.read(Path(task.root))
    waiting = iter(members)
    running: dict[Future[str], tuple[Member, Grade | None]] = {}

    def feed(count: int) -> None:
        for member in itertools.islice(waiting, count):
            key, grade = kept.load(member)
            running[executor.submit(grade_one, task, member.place, key)] = (member, grade)

    try:
        feed(ahead)
        while running:
            for done in wait(running, return_when=FIRST_COMPLETED).done:
                member, old = running.pop(done)
                said = json.loads(done.result())
                result = result_of(member, said, old, catalog)
                if result.grade and result.grade is not old:
                    kept.keep(member, said["key"], result.grade)
                on_done(result)
                feed(1)
    except BrokenProcessPool:
        raise DojoError(
            "A process that graded was ended from outside, say for want of memory.",
            "What was graded is kept: the same command goes on from there.",
        ) from None
    finally:
        for future in running:
            future.cancel()


def result_of(
    member: Member, said: Mapping[str, Any], old: Grade | None, catalog: Catalog
) -> Result:
    """What a task said. It comes from a process of ours, and is read as strictly as any grade."""
    if trouble := said.get("trouble"):
        return Result(member, None, clean.one_line(trouble))
    if said["grade"] is None:
        return Result(member, old)
    return Result(member, read(json.dumps(said["grade"]).encode(), catalog))
