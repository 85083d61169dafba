"""Proves the katas and tests the dojo: the command that authors and CI run.

A kata that was proved is not proved again until something that the proof rests on has changed.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import sysconfig
from enum import Enum
from pathlib import Path

from dojo.catalog import Catalog, Kata
from dojo.desk import Desk
from dojo.files import write_whole
from dojo.workspace import digest_of

PROOFS = ("tests/test_katas.py", "tests/test_lessons.py", "tests/test_variants.py")
LINTERS = (
    ("ruff", "format", "--check", "."),
    ("ruff", "check", "."),
    ("mypy",),
)
ZIZMOR = ("zizmor", "--offline", "--quiet", ".github")
ACTIONLINT = ("actionlint",)


class Which(Enum):
    """Which katas are proved."""

    CHANGED = "those that have changed since they were proved"
    ALL = "all"


def prove(desk: Desk, katas: list[Kata], which: Which) -> int:
    """Run the proofs of `katas`, or the whole of what there is; return pytest's exit status.

    Where answers or topics are not in the tree, the whole is what can be proved without them.
    """
    if katas:
        return pytest(desk, [*PROOFS, *(f"--kata={kata.name}" for kata in katas)])
    if not is_whole(desk.root):
        print("The katas alone are proved: the dojo's own tests need every topic with its answers.")
        return pytest(desk, [*PROOFS])
    for linter in LINTERS:
        print(f"$ {' '.join(linter)}", flush=True)
        status = run(desk, [sys.executable, "-m", *linter])
        if status:
            return status
    if status := check_workflows(desk):
        return status
    proofs = {kata: proof_of(desk, kata) for kata in desk.catalog}
    due = [kata for kata in proofs if which is Which.ALL or stored(desk, kata) != proofs[kata]]
    if len(due) < len(proofs):
        same = len(proofs) - len(due)
        print(f"Proved before, and the same since: {same} katas. With --all they are proved again.")
    chosen = [f"--kata={kata.name}" for kata in due] or ["--kata="]  # none of that name
    cores = os.cpu_count() or 1
    processes = f"-n{cores + 1}"  # one more, since some tests mostly wait
    side_by_side = [processes, "--no-loadscope-reorder"] if cores > 1 else []
    status = pytest(desk, ["tests", *side_by_side, *chosen])
    if status == 0:
        for kata in due:
            write_whole(place_of(desk, kata), proofs[kata].encode())
    return status


def is_whole(root: Path) -> bool:
    """Whether this tree holds every topic with its answers, and a course that leaves none out."""
    course, whole = Catalog.read(root), Catalog.whole(root)
    return len(course.katas) == len(whole.katas) and all(t.has_answers for t in whole.topics)


def proof_of(desk: Desk, kata: Kata) -> str:
    """The digest of all that the proof of `kata` rests on."""
    places = [desk.root / proof for proof in PROOFS]
    places += [kata.lesson, kata.lesson.with_name("topic.toml")]
    places += [kata.solutions, kata.solutions / "equivalent_mutants.toml"]
    places.append(kata.solutions / "variants.toml")
    parts = [desk.workspace.verdict_key(kata), *map(digest_of, places)]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def stored(desk: Desk, kata: Kata) -> str:
    try:
        return place_of(desk, kata).read_text("utf-8")
    except OSError:
        return ""


def place_of(desk: Desk, kata: Kata) -> Path:
    return desk.root / ".dojo" / "proofs" / kata.name


def check_workflows(desk: Desk) -> int:
    """Run what looks for mistakes and holes in workflows; return the first status that is not 0."""
    for name, *arguments in (ZIZMOR, ACTIONLINT):
        scripts = sysconfig.get_path("scripts")
        program = shutil.which(name, path=scripts) or shutil.which(name)
        if program is None:
            # actionlint's package fetches the program while it is installed, which cannot be done
            # everywhere, so it is in a group of its own and not in `dev`.
            print(f"{name} is not here, so it was not run: pip install --group workflows")
            continue
        print(f"$ {' '.join([name, *arguments])}", flush=True)
        if status := run(desk, [program, *arguments]):
            return status
    return 0


def pytest(desk: Desk, arguments: list[str]) -> int:
    options = ["-q", "--assert=rewrite", "--timeout=300", "-p", "no:cacheprovider"]
    shown = [a for a in [*arguments, *options] if not a.startswith("--kata")]
    print(f"$ pytest {' '.join(shown)}", flush=True)
    return run(desk, [sys.executable, "-m", "pytest", *arguments, *options])


def run(desk: Desk, command: list[str]) -> int:
    return subprocess.run(command, cwd=desk.root, env=os.environ, check=False).returncode
