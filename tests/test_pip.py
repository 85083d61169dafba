"""The topic `pip` and a real pip: its katas' texts are what pip prints, its commands work.

No kata starts pip. Here it runs, in environments of its own and without a network.
"""

import importlib.metadata
import importlib.util
import os
import subprocess
import sys
import sysconfig
import zipfile
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType
from urllib.parse import quote

import pytest

ROOT = Path(__file__).parent.parent

pytestmark = [
    pytest.mark.subprocess,
    pytest.mark.timeout(60),
    pytest.mark.skipif(os.name == "nt", reason="pip is lent to environments by symbolic links"),
    pytest.mark.skipif(not importlib.util.find_spec("pip"), reason="there is no pip here"),
]


def load(path: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location("loaded", ROOT / path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Environment:
    """A virtual environment, in which distributions are folders that were made by hand."""

    def __init__(self, root: Path) -> None:
        subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(root)], check=True)
        self.python = str(root / "bin" / "python")
        names = {"base": str(root), "platbase": str(root)}
        self.site = Path(sysconfig.get_path("purelib", "venv", names))

    def lend_pip(self) -> None:
        """Give the environment the pip that this one has, which is quicker than to install it."""
        metadata = importlib.metadata.distribution("pip")
        for name in ("pip", f"pip-{metadata.version}.dist-info"):
            (self.site / name).symlink_to(Path(str(metadata.locate_file(name))))

    def add(self, name: str, version: str, head: str = "", files: Iterable[str] = ()) -> Path:
        """Make the folder that stands for a distribution, and return it."""
        folder = self.site / f"{name.replace('-', '_').lower()}-{version}.dist-info"
        folder.mkdir()
        text = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n{head}"
        (folder / "METADATA").write_text(text, "utf-8")
        (folder / "INSTALLER").write_text("pip\n", "utf-8")
        record = "".join(f'"{file}",,\n' for file in files)
        (folder / "RECORD").write_text(record, "utf-8")
        return folder

    def pip(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = [self.python, "-m", "pip", *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Environment:
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_DISABLE_PIP_VERSION_CHECK", "1")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    return Environment(tmp_path / "environment")


@pytest.fixture
def environment(bare: Environment) -> Environment:
    bare.lend_pip()
    return bare


def test_pip_prints_the_tables_of_count_pip_list(environment: Environment):
    """One of them here; the others as `printed` has them, which a test below has pip confirm."""
    texts = load("katas/pip/test_count_pip_list.py")
    for row in texts.EDITABLE.splitlines()[2:]:
        name, version, *place = row.split()
        folder = environment.add(name, version)
        if place:
            url = f"file://{quote(' '.join(place))}"
            direct = f'{{"url": "{url}", "dir_info": {{"editable": true}}}}'
            (folder / "direct_url.json").write_text(direct, "utf-8")

    assert environment.pip("list", "--exclude", "pip").stdout == texts.EDITABLE
    printed = load("katas/pip/test_pip_count.py").printed
    for text in (texts.TABLE, texts.LIKE_MESSAGES):
        assert printed(dict(row.split() for row in text.splitlines()[2:]), "columns") == text


def test_pip_warns_on_stderr_and_prints_no_table_of_nothing(environment: Environment):
    environment.add("~udioguide", "1.3.1")
    done = environment.pip("list", "--exclude", "pip")

    assert done.stdout == ""
    warning = load("katas/pip/test_count_pip_list.py").WARNING
    for text in (done.stderr, warning):  # the wording is pip's, and has changed
        assert text.startswith("WARNING: Ignoring ")
        assert "~udioguide" in text
        assert text.count("\n") == 1


def test_pip_shows_the_text_of_pip_show(environment: Environment):
    text = load("katas/pip/test_pip_show.py").SHOW
    parse_show = load("solutions/pip/pip_show/reference.py").parse_show
    for shown in parse_show(text):
        head = f"Summary: {shown['Summary']}\n"
        head += "".join(f"Requires-Dist: {name}\n" for name in shown["Requires"])
        environment.add(shown["Name"], "1.0", head, shown["Files"])
    done = environment.pip("show", "-f", "floor-plan", "tickets", "yaml")

    wanted = {line.partition(":")[0] for line in text.splitlines()}
    lines = [line for line in done.stdout.splitlines() if line.partition(":")[0] in wanted]
    assert "\n".join(lines) + "\n" == text
    assert (done.returncode, "yaml" in done.stderr) == (0, True)


@pytest.mark.parametrize("form", ["columns", "freeze", "json"])
def test_pip_prints_what_the_tests_of_pip_count_answer(
    environment: Environment, form: str, monkeypatch: pytest.MonkeyPatch
):
    """The format is taken from the user's settings, as the kata says it is."""
    kata = load("katas/pip/test_pip_count.py")
    versions = {n: v for n, v in kata.INSTALLED[kata.GUIDE].items() if n != "pip"}
    for name, version in versions.items():
        environment.add(name, version)
    monkeypatch.setenv("PIP_FORMAT", form)

    assert environment.pip("list", "--exclude", "pip").stdout == kata.printed(versions, form)


def test_the_reference_of_pip_count_counts(environment: Environment):
    environment.add("tickets", "2.0")
    count = load("solutions/pip/pip_count/reference.py").pip_count

    assert count(environment.python) == 2


def test_a_python_without_pip_says_so_by_its_status(bare: Environment):
    count = load("solutions/pip/pip_count/reference.py").pip_count
    with pytest.raises(subprocess.CalledProcessError):
        count(bare.python)
    assert "No module named pip" in bare.pip("list").stderr


def test_pip_takes_the_command_of_install_command(
    environment: Environment, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    with zipfile.ZipFile(tmp_path / "tickets-2.0-py3-none-any.whl", "w") as wheel:
        wheel.writestr("tickets.py", "")
        folder = "tickets-2.0.dist-info"
        wheel.writestr(f"{folder}/METADATA", "Metadata-Version: 2.1\nName: tickets\nVersion: 2.0\n")
        tags = "Root-Is-Purelib: true\nTag: py3-none-any\n"
        wheel.writestr(f"{folder}/WHEEL", f"Wheel-Version: 1.0\nGenerator: hand\n{tags}")
        wheel.writestr(f"{folder}/RECORD", "")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    build = load("solutions/pip/install_command/reference.py").install_command
    command = build("pip", ["tickets >= 2"], python=environment.python, no_cache=True)
    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
    assert (environment.site / "tickets.py").exists()
    made = {path.name for path in environment.add("plan", "1.0").iterdir()}
    assert made < {path.name for path in (environment.site / folder).iterdir()}
