"""The first start on a fresh machine: nothing but Python and git, and whatever can go wrong."""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from dojo.environment import is_met
from tests.clone import Clone

BARE = str(Path(getattr(sys, "_base_executable", sys.executable)))
"""A Python without the dojo's packages: the one that this environment was made from."""


def start(clone: Clone, *arguments: str, **environment: str) -> subprocess.Popen[str]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("VIRTUAL")}
    return subprocess.Popen(
        [BARE, "-m", "dojo", *arguments],
        cwd=clone.root,
        env={**clean, "HOME": str(clone.root.parent), **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def finish(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    out, errors = process.communicate(timeout=240)
    assert "Traceback" not in out + errors, out + errors
    return process.returncode, out, errors


@pytest.fixture(autouse=True, scope="module")
def bare_python_is_bare():
    code = "import importlib.util as u, sys; sys.exit(u.find_spec('watchfiles') is not None)"
    if subprocess.run([BARE, "-c", code], check=False).returncode:
        pytest.skip("the Python underneath has the dojo's packages already")


def test_cut_off_without_network_and_at_last_green(clone: Clone):
    """One story, since each environment takes its time: three bad starts and a good one."""
    nowhere = {"PIP_INDEX_URL": "http://127.0.0.1:9/", "PIP_RETRIES": "0"}
    nowhere |= {"PIP_CONFIG_FILE": os.devnull, "PIP_NO_CACHE_DIR": "1"}
    status, _, errors = finish(start(clone, **nowhere))
    assert status == 2
    assert errors.startswith("dojo: The packages could not be fetched: the package index cannot")
    assert errors.count("\n") == 1

    for end, expected in ((signal.SIGKILL, -9), (signal.SIGINT, 130)):
        process = start(clone)
        assert process.stdout
        line = process.stdout.readline()
        assert "left half-made" in line
        time.sleep(0.5)
        process.send_signal(end)
        process.communicate()
        assert process.returncode == expected

    status, out, errors = finish(start(clone))
    if "cannot be reached" in errors:
        pytest.skip("there is no network here")
    assert "Removing an environment that was left half-made." in out
    assert "Installing pytest, pytest-timeout" in out
    assert "Ready after" in out
    assert "First to mend:" in out
    assert status == 1

    status, out, _ = finish(start(clone, "list"))
    assert status == 0
    assert "Installing" not in out
    assert clone.git("status", "--porcelain") == ""


def test_a_python_without_ensurepip_is_told_what_to_install(clone: Clone, tmp_path: Path):
    (tmp_path / "ensurepip.py").write_text("raise ImportError('no ensurepip')", "utf-8")
    status, _, errors = finish(start(clone, PYTHONPATH=str(tmp_path)))

    assert status == 2
    assert errors.startswith("dojo: This Python cannot make environments: it has no ensurepip.")
    assert not (clone.root / ".venv").exists()


def test_somebody_elses_folder_is_left_alone(clone: Clone):
    (clone.root / ".venv").mkdir()
    (clone.root / ".venv" / "notes.txt").write_text("mine", "utf-8")
    status, _, errors = finish(start(clone))

    assert status == 2
    assert errors.startswith("dojo: The folder .venv is there, but is no environment of Python.")
    assert (clone.root / ".venv" / "notes.txt").read_text("utf-8") == "mine"


def test_nothing_is_installed_for_the_python_underneath(clone: Clone):
    """Without its pyvenv.cfg, the Python in an environment is the one underneath."""
    (clone.root / ".venv/bin").mkdir(parents=True)
    (clone.root / ".venv/bin/python").symlink_to(Path(BARE).resolve())
    status, out, errors = finish(start(clone))

    assert status == 2
    assert "Installing" not in out
    assert errors.startswith("dojo: The folder .venv is there, but is no environment of Python.")


def test_an_old_python_is_told_so(clone: Clone):
    homes = Path(BARE).resolve().parent.parent.parent.glob("3.[6-9].*/bin/python")
    old = next(iter(sorted(homes)), None) or shutil.which("python3.9")
    if not old:
        pytest.skip("no old Python is here")
    done = subprocess.run(
        [old, "-m", "dojo"], cwd=clone.root, capture_output=True, text=True, check=False
    )

    assert done.returncode == 1
    assert done.stderr.startswith("import katas needs Python 3.11 or newer; this is 3.")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("requirement", "met"),
    [("pytest>=9,<10", True), ("pytest>=99", False), ("pytest<9", False), ("no-such-thing", False)],
)
def test_requirements_are_understood(requirement: str, met: bool):
    assert is_met(requirement) is met
