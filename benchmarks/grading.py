"""What grading costs, beside plain pytest: a made-up cohort over all katas, in the same run.

    python3 benchmarks/grading.py [MEMBERS [JOBS [KATAS]]]

Each made-up member has done the katas up to some point of the course, each with the reference,
another right answer or a wrong one; the rest are stubs. pytest runs, for each member, one process
over the test files of the katas that were done, and believes what it is told. Both are given as
many jobs. CPU seconds are those of all processes, as the system counts them.
"""

import csv
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from dojo.catalog import Catalog, Kata  # noqa: E402
from dojo.files import write_tree  # noqa: E402
from dojo.workspace import read_tree  # noqa: E402

RIGHT, WRONG = 0.15, 0.25
"""How many of the answers are a right one that is not the reference, and how many are wrong."""


def main() -> None:
    members = int(sys.argv[1]) if len(sys.argv) > 1 else 50
    jobs = int(sys.argv[2]) if len(sys.argv) > 2 else os.cpu_count() or 1
    katas = Catalog.read(ROOT).katas
    katas = katas[: int(sys.argv[3]) if len(sys.argv) > 3 else len(katas)]
    chance = random.Random(8)
    with tempfile.TemporaryDirectory() as folder:
        places = [Path(folder) / "submissions" / f"member-{n:02}" for n in range(members)]
        done = [made_up(place, katas, chance) for place in places]
        total = sum(map(len, done))
        print(f"{members} submissions, {total} answers to {len(katas)} katas, {jobs} jobs")

        def plain() -> None:
            with ThreadPoolExecutor(jobs) as pool:
                list(pool.map(plain_pytest, places, done))

        def cohort() -> None:
            command = [sys.executable, "-m", "dojo", "cohort", *map(str, places)]
            command += ["--out", str(Path(folder) / "out"), "--jobs", str(jobs)]
            done = subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, check=False)
            if done.returncode not in (0, 3):  # 3: somebody honest is called a cheat, and named
                sys.exit(done.returncode)

        took = {}
        for name, work in (("pytest", plain), ("dojo", cohort), ("again", cohort)):
            wall, cpu = spent(work)
            took[name] = cpu
            print(
                f"{name:<7} {wall:8.1f} s wall {cpu:8.1f} s CPU {cpu / total:7.3f} s CPU a kata "
                f"{members / wall:7.2f} submissions a second",
                flush=True,
            )
        with (Path(folder) / "out" / "cohort.csv").open(encoding="utf-8", newline="") as table:
            runs = sum(float(row["cpu_seconds"]) for row in csv.DictReader(table))
        print(f"of dojo's, {runs:.1f} s CPU were runs of answers, {runs / total:.3f} s a kata")
        ratio = took["dojo"] / took["pytest"]
        print(f"dojo takes {ratio:.1f} times the CPU time of pytest")


def made_up(place: Path, katas: tuple[Kata, ...], chance: random.Random) -> list[Kata]:
    """Write a submission to `place`, such that pytest can run there too; return what is done."""
    shutil.copytree(ROOT / "katas", place / "katas", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "dojo", place / "dojo", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("conftest.py", "pyproject.toml"):
        shutil.copy(ROOT / name, place / name)
    done = list(katas[: chance.randint(1, len(katas))])
    for kata in done:
        answer = kata.solution("reference")
        drawn = chance.random()
        kind = "wrong_" if drawn < WRONG else "right_" if drawn < WRONG + RIGHT else ""
        if kind and (others := kata.variants(kind)):
            answer = chance.choice(others)
        write_tree(place / kata.answer.relative_to(ROOT), read_tree(answer))
    return done


def plain_pytest(place: Path, katas: list[Kata]) -> None:
    files = [str(kata.test_file.relative_to(ROOT)) for kata in katas]
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *files]
    subprocess.run(command, cwd=place, stdout=subprocess.DEVNULL, check=False)


def spent(work: Callable[[], None]) -> tuple[float, float]:
    """Seconds on the wall, and CPU seconds of the processes that `work` started and ended."""
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    work()
    wall, after = time.perf_counter() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    main()
