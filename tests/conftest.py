"""What the project's own tests share: the catalog, one warm runner, a clone to try commands in."""

import functools
import shutil
import subprocess
from collections.abc import Container, Iterator
from pathlib import Path
from typing import Any

import pytest

from dojo.catalog import Catalog
from dojo.runner import Runner
from dojo.workspace import digest_of
from tests.authors import Authors, School, bare
from tests.clone import Clone

ROOT = Path(__file__).parent.parent

collect_ignore = ["attacks", "controls"]  # submissions: what they hold is not for this pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--kata", action="append", default=[], help="prove only this kata")


def pytest_configure(config: pytest.Config) -> None:
    for marker in (
        "answers: only for katas whose answers are in this tree",
        "stub: only for katas whose stub is nobody's answer yet",
    ):
        config.addinivalue_line("markers", marker)


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return course()


@pytest.fixture(scope="session")
def runner() -> Iterator[Runner]:
    with Runner(ROOT) as warm:
        yield warm


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tree as it is now, committed once, with the files that the commands are tried on."""
    root = tmp_path_factory.mktemp("project") / "katas"
    shutil.copytree(ROOT, root, ignore=not_needed)
    made = Clone(root)
    made.git("init", "-q", "-b", "main")
    made.git("add", "-A")
    made.git("commit", "-qm", "the katas")
    return root


NEVER = shutil.ignore_patterns(".git", ".venv", ".dojo", "__pycache__", ".*_cache", "uv.lock")
PROOFS = shutil.ignore_patterns("wrong_*", "right_*")
PROVED = {"closures", "namespaces"}  # topics that tests and benchmarks take answers from
SUBMISSIONS = shutil.ignore_patterns("attacks", "controls")


def not_needed(folder: str, names: list[str]) -> set[str]:
    """What no clone needs. To write 1,500 files takes longer than most of the tests do."""
    place = Path(folder).relative_to(ROOT)
    others = place.parts[:1] == ("solutions",) and not {*place.parts} & PROVED
    return {
        *NEVER(folder, names),
        *(PROOFS(folder, names) if others else ()),
        *(SUBMISSIONS(folder, names) if place == Path("tests") else ()),
    }


@pytest.fixture
def clone(published: Path, tmp_path: Path) -> Clone:
    root = tmp_path / "clone"
    subprocess.run(["git", "clone", "-q", str(published), str(root)], check=True)
    return Clone(root)


@pytest.fixture(scope="session")
def school_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small authors' tree that was published once, to a bare repository beside it."""
    folder = tmp_path_factory.mktemp("school")
    (folder / "authors").mkdir()
    school = School(Authors(folder / "authors"), bare(folder / "remote.git"))
    school.authors.begin()
    school.publish()
    return folder


@pytest.fixture
def school(school_template: Path, tmp_path: Path) -> School:
    shutil.copytree(school_template, tmp_path / "school")
    return School(Authors(tmp_path / "school/authors"), tmp_path / "school/remote.git")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Make one case for each kata, or for each answer of one kata, or for each topic."""
    wanted = {"exercise", "right_answer", "wrong_answer", "topic"} & {*metafunc.fixturenames}
    if not wanted:
        return
    chosen = metafunc.config.getoption("--kata")
    katas = [kata for kata in course() if not chosen or kata.name in chosen]
    if metafunc.definition.get_closest_marker("answers"):
        katas = [kata for kata in katas if kata.topic in made_here()]
    if metafunc.definition.get_closest_marker("stub"):
        katas = [k for k in katas if k.topic in made_here() or digest_of(k.answer) == k.seal]
    for argument, kind in (("right_answer", "right_"), ("wrong_answer", "wrong_")):
        if argument in wanted:
            cases = [
                pytest.param(kata, path, id=f"{kata.name}-{path.stem}")
                for kata in katas
                for path in kata.variants(kind)
            ]
            metafunc.parametrize(("exercise", argument), cases)
            return
    if "exercise" in wanted:
        metafunc.parametrize("exercise", katas, ids=[kata.name for kata in katas])
    if "topic" in wanted:
        names = {kata.topic for kata in katas}
        topics = [topic for topic in course().topics if topic.name in names]
        metafunc.parametrize("topic", topics, ids=[topic.name for topic in topics])


@functools.cache
def course() -> Catalog:
    """The course of this tree, read once: no test changes it."""
    return Catalog.read(ROOT)


@functools.cache
def made_here() -> frozenset[str]:
    """The topics whose answers are in this tree."""
    return frozenset(topic.name for topic in Catalog.whole(ROOT).topics if topic.has_answers)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Katas come last: they are many small groups, so that no process is left with a long one
    while the others have nothing more to do.
    """
    katas = kata_names()
    items.sort(key=lambda item: group_of(item.nodeid, katas) in katas)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Run the tests of one kata in one process, since they share verdicts, and so those of any
    other file, which share what is made once for all of them.

    pytest-xdist has a mark for groups, but with pytest 9.2 it passes over it.
    """
    from xdist.scheduler import LoadScopeScheduling

    class ByGroup(LoadScopeScheduling):
        def _split_scope(self, nodeid: str) -> str:
            return group_of(nodeid, katas)

    katas = kata_names()
    return ByGroup(config, log)


def group_of(nodeid: str, katas: Container[str]) -> str:
    """The kata that a test is about, by its first parameter, or the file that it is in."""
    file, _, name = nodeid.partition("::")
    kata = name.partition("[")[2].rstrip("]").partition("-")[0]
    return kata if kata in katas else file


def kata_names() -> frozenset[str]:
    return frozenset(kata.name for kata in course())
