"""Dishonest and hostile submissions to one small kata: none is green, none does harm.

Each folder in `tests/attacks` is a submission, and its `about.txt` says in one line what it tries.
What no clone of a repository can hold, links and pipes for example, is made here. The folders in
`tests/controls` are honest: the right ones are green, and the wrong ones red and no more.

All of them are graded once, several at a time, and after every few an honest one at the same judge.
"""

import os
import shutil
import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest

from dojo.catalog import Catalog
from dojo.errors import DojoError
from dojo.grading.grade import Grade, Standing
from dojo.grading.grader import Grader, Rules
from dojo.grading.report import as_json, as_lines
from dojo.grading.sandbox import Limits

ROOT = Path(__file__).parent.parent
HERE = Path(__file__).parent
KATA = "make_counter"
PLACE = Path("katas/closures/make_counter.py")
REFERENCE = ROOT / "solutions/closures/make_counter/reference.py"
SIDE_BY_SIDE = 3
IN_A_ROW = 4
"""Attacks that one judge grades before an honest submission; it must be green after all of them."""
LIMITS = Limits(wall=3.0, cpu=3)
SLOWEST = 30.0
"""Seconds that an attack may take, though it be run four times on a busy machine."""

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the attacks need a Unix system")


def link_to_the_reference(folder: Path) -> None:
    """Is a symbolic link to the reference."""
    (folder / PLACE).symlink_to(REFERENCE)


def hard_link_to_the_reference(folder: Path) -> None:
    """Is the reference under another name."""
    copy = folder / "copy.py"
    shutil.copy(REFERENCE, copy)
    os.link(copy, folder / PLACE)


def folder_that_is_a_link(folder: Path) -> None:
    """Has a link in the place of the folder that its answer is in."""
    other = folder / "elsewhere"
    other.mkdir()
    shutil.copy(REFERENCE, other / PLACE.name)
    (folder / PLACE.parent).rmdir()
    (folder / PLACE.parent).symlink_to(other)


def pipe(folder: Path) -> None:
    """Is a pipe, from which a reader would wait for ever."""
    os.mkfifo(folder / PLACE)


def socket_file(folder: Path) -> None:
    """Is a socket."""
    here = Path.cwd()
    os.chdir(folder / PLACE.parent)  # such a path must be short
    try:
        with socket.socket(socket.AF_UNIX) as line:
            line.bind(PLACE.name)
    finally:
        os.chdir(here)


def device_of_zeros(folder: Path) -> None:
    """Is a link to a device that has no end."""
    (folder / PLACE).symlink_to("/dev/zero")


def huge_file(folder: Path) -> None:
    """Is right, and larger than any disk: a file with a hole."""
    with (folder / PLACE).open("wb") as file:
        file.write(REFERENCE.read_bytes())
        file.truncate(1 << 40)


def unreadable_folder(folder: Path) -> None:
    """Is a folder where a file should be."""
    (folder / PLACE).mkdir()
    (folder / PLACE / "__init__.py").write_bytes(REFERENCE.read_bytes())


def steering_names(folder: Path) -> None:
    """Ships files whose names steer a terminal, beside a wrong answer."""
    (folder / PLACE).write_text("def make_counter(start=0, step=1):\n    return lambda: 0\n")
    for name in ("\x1b[2Jgreen", "a\n::error::b", "\u202egnp.x", "\udcff\udcfe", "c" * 200):
        (folder / name).write_text("")


def folders_without_end(folder: Path) -> None:
    """Ships folders in folders, deeper than a path can name, beside a wrong answer."""
    (folder / PLACE).write_text("def make_counter(start=0, step=1):\n    return lambda: 0\n")
    here = os.open(folder, os.O_RDONLY)
    for _ in range(400):
        os.mkdir("deeper", dir_fd=here)
        below = os.open("deeper", os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = below
    os.close(here)


MADE = (
    link_to_the_reference,
    hard_link_to_the_reference,
    folder_that_is_a_link,
    pipe,
    socket_file,
    device_of_zeros,
    huge_file,
    unreadable_folder,
    steering_names,
    folders_without_end,
)
UNTAKEN = tuple(make.__name__ for make in MADE[:8])
"""Those whose answer must not be read, however right it may be."""

ATTACKS = sorted(about.parent for about in (HERE / "attacks").glob("*/*/about.txt"))
CONTROLS = sorted(about.parent for about in (HERE / "controls").glob("*/*/about.txt"))
NAMES = [*(f"{path.parent.name}/{path.name}" for path in ATTACKS), *(m.__name__ for m in MADE)]


@dataclass(frozen=True)
class Graded:
    """What came of an attack: its grade or the refusal, how long it took, and what was next."""

    grade: Grade | None
    refusal: str
    seconds: float
    next_one: Grade


@pytest.fixture(scope="module")
def tries(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Graded]]:
    """All attacks, graded."""
    honest = tmp_path_factory.mktemp("honest")
    (honest / PLACE).parent.mkdir(parents=True)
    shutil.copy(REFERENCE, honest / PLACE)
    places = dict(zip(NAMES, ATTACKS, strict=False))
    for make in MADE:
        folder = places[make.__name__] = tmp_path_factory.mktemp(make.__name__)
        (folder / PLACE).parent.mkdir(parents=True)
        make(folder)

    kata = Catalog.read(ROOT).kata(KATA)
    rules = Rules(limits=LIMITS)
    local = threading.local()
    with ThreadPoolExecutor(SIDE_BY_SIDE) as pool:
        graders = []

        def one(name: str) -> tuple[Grade | None, str, float]:
            began = time.monotonic()
            grade, refusal = None, ""
            try:
                grade = local.grader.grade(str(places[name]), [kata])
            except DojoError as error:
                refusal = str(error)
            return grade, refusal, time.monotonic() - began

        def some(names: tuple[str, ...]) -> dict[str, Graded]:
            if not hasattr(local, "grader"):
                local.grader = Grader(ROOT, 1, rules)
                local.grader.__enter__()
                graders.append(local.grader)
            graded = [one(name) for name in names]
            next_one = local.grader.grade(str(honest), [kata])
            return {name: Graded(*came, next_one) for name, came in zip(names, graded, strict=True)}

        rows = [tuple(NAMES[start : start + IN_A_ROW]) for start in range(0, len(NAMES), IN_A_ROW)]
        try:
            yield {name: came for row in pool.map(some, rows) for name, came in row.items()}
        finally:
            for grader in graders:
                grader.__exit__()


def standing_of(graded: Graded) -> Standing:
    return graded.grade.katas[0].standing if graded.grade else Standing.MISSING


def test_there_are_more_than_sixty():
    assert len(NAMES) > 60
    abouts = [(path / "about.txt").read_text("utf-8") for path in (*ATTACKS, *CONTROLS)]
    assert all(about.count("\n") == 1 for about in abouts)
    assert all(make.__doc__ for make in MADE)


@pytest.mark.parametrize("name", NAMES)
def test_attack_is_not_green(name: str, tries: dict[str, Graded]):
    assert standing_of(tries[name]) is not Standing.GREEN


@pytest.mark.parametrize("name", NAMES)
def test_attack_does_not_hold_the_grader_up(name: str, tries: dict[str, Graded]):
    assert tries[name].seconds < SLOWEST


@pytest.mark.parametrize("name", NAMES)
def test_attack_does_not_change_the_grade_of_the_next(name: str, tries: dict[str, Graded]):
    assert tries[name].next_one.katas[0].standing is Standing.GREEN


@pytest.mark.parametrize("name", UNTAKEN)
def test_answer_that_is_no_file_of_its_own_is_not_taken(name: str, tries: dict[str, Graded]):
    assert standing_of(tries[name]) in (Standing.REFUSED, Standing.MISSING)


@pytest.mark.parametrize("name", NAMES)
def test_report_holds_nothing_that_steers(name: str, tries: dict[str, Graded]):
    graded = tries[name]
    if graded.grade is None:
        texts = [graded.refusal]
    else:
        texts = [line.plain for line in as_lines(graded.grade)]
        texts += as_json(graded.grade).splitlines()
    steering = [text for text in texts if not text.isprintable()]
    assert not steering


def test_nothing_is_left(tries: dict[str, Graded]):
    """No process of a run, and no file but in the workspaces, which are empty but for the tools."""
    assert tries
    children = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children")
    if children.exists():
        for witness in children.read_text().split():
            own = Path(f"/proc/{witness}/task/{witness}/children")
            assert not own.exists() or not own.read_text().split()
    for place in ("/dev/shm", "/tmp", "/var/tmp"):
        assert not Path(place, "dojo-attack-note").exists()


@pytest.mark.parametrize("path", CONTROLS, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_honest_submission_is_graded_as_what_it_is(path: Path, controls: dict[Path, Grade]):
    kata = controls[path].katas[0]
    expected = Standing.GREEN if path.parent.name == "green" else Standing.RED
    assert kata.standing is expected, (kata.reason, [str(t.failure) for t in kata.failed])


@pytest.fixture(scope="module")
def controls() -> dict[Path, Grade]:
    kata = Catalog.read(ROOT).kata(KATA)
    with Grader(ROOT) as grader:
        return {path: grader.grade(str(path), [kata]) for path in CONTROLS}
