"""Proves the katas and tests the dojo: the command that authors and CI run."""

import os
import subprocess
import sys

from dojo.catalog import Kata
from dojo.desk import Desk

PROOFS = ("tests/test_katas.py", "tests/test_lessons.py")
LINTERS = (
    ("ruff", "format", "--check", "."),
    ("ruff", "check", "."),
    ("mypy",),
)


def prove(desk: Desk, katas: list[Kata]) -> int:
    """Run the proofs of `katas`, or everything there is; return pytest's exit status."""
    arguments = ["-q", "--assert=rewrite", "--timeout=300", "-p", "no:cacheprovider"]
    if katas:
        arguments += [f"--kata={kata.name}" for kata in katas]
        return pytest(desk, [*PROOFS, *arguments])
    for linter in LINTERS:
        print(f"$ {' '.join(linter)}", flush=True)
        status = run(desk, [sys.executable, "-m", *linter])
        if status:
            return status
    return pytest(desk, ["tests", *arguments])


def pytest(desk: Desk, arguments: list[str]) -> int:
    print(f"$ pytest {' '.join(arguments)}", flush=True)
    return run(desk, [sys.executable, "-m", "pytest", *arguments])


def run(desk: Desk, command: list[str]) -> int:
    return subprocess.run(command, cwd=desk.root, env=os.environ, check=False).returncode
