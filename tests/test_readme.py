"""The pages: every command in them is run, and the picture is up to date."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.authors import bare
from tests.clone import Clone, pick

ROOT = Path(__file__).parent.parent
DOCUMENTS = ("README.md", ".github/CONTRIBUTING.md", "docs/bootcamp.md")
STATUS = {"run": 1, "new": 0}
"""What a learner who has done nothing yet gets; other commands end with 0."""


def commands() -> list[str]:
    found = []
    for document in DOCUMENTS:
        text = (ROOT / document).read_text("utf-8")
        found += re.findall(r"^\$ (.+)$", text, re.MULTILINE)
        found += re.findall(r"`((?:python3|pytest|uv) [^`]+)`", text)
    return list(dict.fromkeys(found))


def test_there_are_commands():
    assert len(commands()) > 8


@pytest.mark.parametrize("command", commands())
def test_command_does_what_it_says(command: str, clone: Clone):
    words = shlex.split(command)
    if "NAME" in words:
        words[words.index("NAME")] = "make_counter"
    match words:
        case ["python3", "-m", "dojo"]:
            assert "First to mend:" in clone.dojo(status=1)
        case ["python3", "-m", "dojo", "verify"]:
            clone.dojo("verify", "make_counter")  # the whole of it is what runs this test
        case ["python3", "-m", "dojo", "verify", "tally" | "rain" as name]:
            clone.dojo("new", "closures", name)
            assert name in clone.dojo("verify", name, status=1)
        case ["python3", "-m", "dojo", "undo", name]:
            clone.solve(name)
            clone.dojo("reset", name)
            clone.dojo("undo", name)
        case ["python3", "-m", "dojo", "solution", name]:
            clone.solve(name)
            assert "def make_counter" in clone.dojo("solution", name)
        case ["python3", "-m", "dojo", "grade", "SUBMISSION"]:
            clone.solve("make_counter")
            clone.git("commit", "-qam", "mine")
            assert "1 of 1 answers are green" in clone.dojo("grade", "HEAD")
        case ["python3", "-m", "dojo", "publish", *rest]:
            place = str(bare(clone.root.with_name("learners.git")))
            rest = [place if word.startswith("https:") else word for word in rest]
            assert "none holds one of" in clone.dojo("publish", *rest)
        case ["python3", "-m", "dojo", "update", "--undo"]:
            assert "no update to undo" in clone.dojo("update", "--undo", status=2)
        case ["git", "pull", remote, branch]:
            clone.git("remote", "rename", "origin", remote)
            clone.git("pull", remote, branch)
        case ["python3", "-m", "dojo", "check", *rest]:
            pick(clone, 'course = ["closures"]')
            assert "0 of 10 green" in clone.dojo("check", *rest, status=1)
        case ["python3", "-m", "dojo", *rest]:
            clone.dojo(*rest, status=STATUS.get(rest[0], 0))
        case ["pytest", *rest]:
            run = [sys.executable, "-m", "pytest", *rest]
            done = subprocess.run(run, cwd=clone.root, capture_output=True, text=True, check=False)
            assert done.returncode == 1
            assert "failed" in done.stdout
        case ["python3", "benchmarks/feedback.py"]:
            pytest.importorskip("termios", reason="the benchmark needs a Unix terminal")
            run = [sys.executable, "benchmarks/feedback.py", "2", "first", "loop"]
            done = subprocess.run(run, cwd=clone.root, capture_output=True, text=True, check=True)
            assert "dojo, from the save to the screen" in done.stdout
        case ["python3", "-m", "tests.browser", _]:  # test_browser.py runs it whole
            run = [sys.executable, "-m", "tests.browser", "nobody"]
            done = subprocess.run(run, cwd=ROOT, capture_output=True, text=True, check=False)
            assert "There is no kata called 'nobody'." in done.stderr
        case ["uv", *_]:
            assert 'dojo = "dojo.__main__:main"' in (ROOT / "pyproject.toml").read_text("utf-8")
        case _:
            pytest.fail(f"say in this test how to try: {command}")


def test_the_picture_shows_what_the_dojo_shows(clone: Clone):
    subprocess.run([sys.executable, "docs/picture.py"], cwd=clone.root, check=True)
    assert clone.git("status", "--porcelain", "docs") == "", (
        "docs/session.svg is out of date: python3 docs/picture.py"
    )
