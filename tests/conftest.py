"""What the project's own tests share: the catalog, one warm runner, a clone to try commands in."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from dojo.catalog import Catalog, Kata
from dojo.runner import Runner
from tests.clone import Clone

ROOT = Path(__file__).parent.parent


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--kata", action="append", default=[], help="prove only this kata")


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return Catalog.read(ROOT)


@pytest.fixture(scope="session")
def runner() -> Iterator[Runner]:
    with Runner(ROOT) as warm:
        yield warm


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tree as it is now, committed once."""
    root = tmp_path_factory.mktemp("project") / "katas"
    leave = shutil.ignore_patterns(".git", ".venv", ".dojo", "__pycache__", ".*_cache", "uv.lock")
    shutil.copytree(ROOT, root, ignore=leave)
    made = Clone(root)
    made.git("init", "-q", "-b", "main")
    made.git("add", "-A")
    made.git("commit", "-qm", "the katas")
    return root


@pytest.fixture
def clone(published: Path, tmp_path: Path) -> Clone:
    root = tmp_path / "clone"
    subprocess.run(["git", "clone", "-q", str(published), str(root)], check=True)
    return Clone(root)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Make one case for each kata, or for each answer of one kata, or for each topic.

    The cases of one kata are of one group, since they share verdicts: pytest-xdist runs a group
    in one process.
    """
    chosen = metafunc.config.getoption("--kata")
    katas = [kata for kata in Catalog.read(ROOT) if not chosen or kata.name in chosen]
    for argument, kind in (("right_answer", "right_"), ("wrong_answer", "wrong_")):
        if argument in metafunc.fixturenames:
            cases = [
                pytest.param(kata, path, id=f"{kata.name}-{path.stem}", marks=group_of(kata))
                for kata in katas
                for path in kata.variants(kind)
            ]
            metafunc.parametrize(("exercise", argument), cases)
            return
    if "exercise" in metafunc.fixturenames:
        cases = [pytest.param(kata, id=kata.name, marks=group_of(kata)) for kata in katas]
        metafunc.parametrize("exercise", cases)
    if "topic" in metafunc.fixturenames:
        names = {kata.topic for kata in katas}
        topics = [topic for topic in Catalog.read(ROOT).topics if topic.name in names]
        metafunc.parametrize("topic", topics, ids=[topic.name for topic in topics])


def group_of(kata: Kata) -> pytest.MarkDecorator:
    return pytest.mark.xdist_group(kata.name)
