"""Grades every answer in `solutions` and tells each false alarm.

    python3 benchmarks/calibration.py [--runs N] [--jobs N] [KATA ...]

The reference and the right answers must be green, and the wrong ones red, cut short at most, in
each of N runs, each with look-alikes and variants of its own. In the first run the look-alikes of
wrong answers are run as well, which a grade does not do: each test that such an answer passes, it
must fail when the expectation is wrong, so that no honest answer can seem to cheat. Exit status 1
if one does.
"""

import argparse
import queue
import signal
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from random import SystemRandom

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from dojo.catalog import Catalog, Kata  # noqa: E402
from dojo.grading.grade import Standing  # noqa: E402
from dojo.grading.judge import Judge, base  # noqa: E402
from dojo.grading.supervisor import TrustedTree, Witness  # noqa: E402
from dojo.workspace import read_tree  # noqa: E402

HONEST_AND_WRONG = (Standing.RED, Standing.CUT_SHORT)


def alarms(judge: Judge, kata: Kata, answer: Path, *, is_first: bool) -> list[str]:
    """What is said of an honest answer in one grading that should not be."""
    tree = read_tree(answer)
    grade = judge.grade(kata, tree)
    where = f"{kata.name}/{answer.stem}"
    if not answer.name.startswith("wrong_"):
        if grade.standing is Standing.GREEN:
            return []
        why = [f"{test.name}: {test.failure}" for test in grade.failed]
        return [f"{where}: {grade.standing} {grade.reason} {' '.join(why)}"]
    if grade.standing not in HONEST_AND_WRONG:
        return [f"{where}: {grade.standing} {grade.reason}"]
    if not is_first:
        return []
    found = []
    passed = [test.name for test in grade.passed]
    look_alike = judge.look_alike(kata)
    for wrong in (set(look_alike.plan.guarded), set[str]()):
        run = judge.run(kata, tree, look_alike.source(wrong, SystemRandom()))
        for name in passed:
            if base(name) in wrong and run.passed(name):
                found.append(f"{where}: passes {name} with a wrong expectation")
            if base(name) not in wrong and not wrong and not run.passed(name):
                found.append(f"{where}: passes {name}, and not in its levelled form")
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("katas", nargs="*", metavar="KATA")
    options = parser.parse_args()
    signal.signal(signal.SIGINT, signal.default_int_handler)
    catalog = Catalog.read(ROOT)
    katas = [catalog.kata(name) for name in options.katas] or list(catalog)
    work = [
        (kata, answer, run == 0)
        for run in range(options.runs)
        for kata in katas
        for kind in ("reference", "right_", "wrong_")
        for answer in kata.variants(kind)
    ]
    SystemRandom().shuffle(work)  # so that a run which is stopped has seen some of everything
    began, found = time.monotonic(), Counter[str]()
    with ExitStack() as stack:
        trusted = stack.enter_context(TrustedTree(ROOT))
        judges: queue.SimpleQueue[Judge] = queue.SimpleQueue()
        for _ in range(options.jobs):
            witness = stack.enter_context(Witness(trusted))
            judges.put(Judge(trusted, witness, SystemRandom()))

        def one(grading: tuple[Kata, Path, bool]) -> list[str]:
            kata, answer, is_first = grading
            judge = judges.get()
            try:
                return alarms(judge, kata, answer, is_first=is_first)
            finally:
                judges.put(judge)

        pool = stack.enter_context(ThreadPoolExecutor(options.jobs))
        done = 0
        try:
            for alarmed in pool.map(one, work):
                done += 1
                for line in alarmed:
                    print(line, flush=True)
                    found[line] += 1
        except KeyboardInterrupt:
            pool.shutdown(cancel_futures=True)
    seconds = time.monotonic() - began
    print(f"{done} gradings of honest answers in {seconds:.0f} s: {found.total()} false alarms")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
