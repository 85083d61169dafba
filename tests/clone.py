"""A learner's clone, and the commands that a learner gives in it."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from dojo.catalog import Catalog

ROOT = Path(__file__).parent.parent


def copy_program(root: Path) -> None:
    """Copy the guard, the dojo and the settings into `root`, without any katas."""
    for name in ("conftest.py", "pyproject.toml"):
        shutil.copy(ROOT / name, root)
    shutil.copytree(ROOT / "dojo", root / "dojo", ignore=shutil.ignore_patterns("__pycache__"))


@dataclass(frozen=True)
class Clone:
    """A learner's clone of the project, with git, in a folder of its own."""

    root: Path

    def dojo(self, *arguments: str, status: int = 0, **environment: str) -> str:
        """Run a command without a terminal and return all it said; check its exit status."""
        done = subprocess.run(
            [sys.executable, "-m", "dojo", *arguments],
            cwd=self.root,
            env={**os.environ, **environment},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        said = done.stdout + done.stderr
        assert done.returncode == status, f"exit status {done.returncode}: {said}"
        assert "Traceback" not in said, said
        return said

    def git(self, *arguments: str) -> str:
        command = ["git", "-c", "user.name=a", "-c", "user.email=a@example.org", *arguments]
        done = subprocess.run(command, cwd=self.root, capture_output=True, text=True, check=True)
        return done.stdout

    def katas(self) -> list[str]:
        return [kata.name for kata in Catalog.read(self.root)]

    def answer(self, name: str) -> Path:
        return Catalog.read(self.root).kata(name).answer

    def solve(self, name: str, answer: str = "reference") -> None:
        kata = Catalog.read(self.root).kata(name)
        kata.answer.write_bytes(kata.solution(answer).read_bytes())


def pick(clone: Clone, line: str) -> None:
    """Put a line of settings of a course into the tree of `clone`."""
    with (clone.root / "pyproject.toml").open("a", encoding="utf-8") as settings:
        settings.write(f"\n[tool.dojo]\n{line}\n")


def is_alive(pid: int) -> bool:
    """Whether there is such a process that has not ended; one that waits to be reaped has."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    status = Path(f"/proc/{pid}/status")
    return not (status.exists() and "State:\tZ" in status.read_text("utf-8"))
