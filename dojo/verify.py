"""Proves the katas and tests the dojo: the command that authors and CI run."""

import os
import subprocess
import sys
from pathlib import Path

from dojo.catalog import Catalog, Kata
from dojo.desk import Desk

PROOFS = ("tests/test_katas.py", "tests/test_lessons.py")
ARGUMENTS = ("-q", "--assert=rewrite", "--timeout=300", "-p", "no:cacheprovider")
LINTERS = (
    ("ruff", "format", "--check", "."),
    ("ruff", "check", "."),
    ("mypy",),
)


def prove(desk: Desk, katas: list[Kata]) -> int:
    """Run the proofs of `katas`, or everything there is; return pytest's exit status.

    Where answers or topics are not in the tree, everything is what can be proved without them.
    """
    if katas:
        return pytest(desk, [*PROOFS, *ARGUMENTS, *(f"--kata={kata.name}" for kata in katas)])
    if not is_whole(desk.root):
        print("The katas alone are proved: the dojo's own tests need every topic with its answers.")
        return pytest(desk, [*PROOFS, *ARGUMENTS])
    for linter in LINTERS:
        print(f"$ {' '.join(linter)}", flush=True)
        status = run(desk, [sys.executable, "-m", *linter])
        if status:
            return status
    return pytest(desk, ["tests", *ARGUMENTS])


def is_whole(root: Path) -> bool:
    """Whether this tree holds every topic with its answers, and a course that leaves none out."""
    course, whole = Catalog.read(root), Catalog.whole(root)
    return len(course.katas) == len(whole.katas) and all(t.has_answers for t in whole.topics)


def pytest(desk: Desk, arguments: list[str]) -> int:
    print(f"$ pytest {' '.join(arguments)}", flush=True)
    return run(desk, [sys.executable, "-m", "pytest", *arguments])


def run(desk: Desk, command: list[str]) -> int:
    return subprocess.run(command, cwd=desk.root, env=os.environ, check=False).returncode
