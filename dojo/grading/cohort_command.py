"""`dojo cohort`: what can be asked, and with which exit status it ends."""

import argparse
import contextlib
import importlib
import multiprocessing
import os
import sys
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from pathlib import Path

from dojo.cli import GREEN, RED, progress_bar
from dojo.desk import Desk
from dojo.errors import DojoError
from dojo.files import write_whole
from dojo.grading.cohort import (
    Kept,
    Member,
    Result,
    Task,
    grade_all,
    members_of_folders,
    read_roster,
    wait_for_orders,
)
from dojo.grading.command import TAMPERED
from dojo.grading.grader import Sandbox
from dojo.grading.misconceptions import Misconceptions
from dojo.grading.reports.overview import is_stuck, overview
from dojo.grading.reports.page import as_page
from dojo.grading.reports.table import as_csv

AHEAD_ON_A_CLUSTER = 2000
"""Tasks that a scheduler is given at a time: it has more workers than this machine has cores."""


def cohort(desk: Desk, options: argparse.Namespace) -> int:
    """Grade many submissions, write a page and a table, and return the exit status."""
    members = members_asked_for(options)
    named = [desk.catalog.kata(name) for name in options.kata]
    katas = tuple(kata for kata in desk.catalog if not named or kata in named)
    jobs = options.jobs or os.cpu_count() or 1
    task = Task(
        root=str(desk.root),
        katas=tuple(kata.name for kata in katas) if named else (),
        sandbox=Sandbox.REQUIRED if options.require_sandbox else Sandbox.AS_THERE_IS,
    )
    out = Path(options.out)
    kept = Kept(out, desk.catalog)
    found: dict[Member, Result] = {}
    with executor(options.cluster, jobs) as pool, progress_bar(len(members)) as advance:

        def on_done(result: Result) -> None:
            found[result.member] = result
            advance()

        ahead = AHEAD_ON_A_CLUSTER if options.cluster else 4 * jobs
        grade_all(members, task, kept, pool, on_done, ahead)
    results = [found[member] for member in members]
    stuck = {kata.kata for r in results if r.grade for kata in r.grade.katas if is_stuck(kata)}
    known = Misconceptions(desk.root, out / "misconceptions.json")
    known.learn([kata for kata in katas if kata.name in stuck], jobs)
    found_all = overview(katas, results, known)
    write(out / "cohort.csv", as_csv(found_all))
    write(out / "index.html", as_page(found_all))
    for result in found_all.ungraded:
        print(f"{result.member.name}: {result.trouble}", file=sys.stderr)
    for result in found_all.tampered:
        print(f"{result.member.name}: tampered; look at it.", file=sys.stderr)
    print(f"{len(found_all.graded)} of {len(results)} submissions are graded: {out / 'index.html'}")
    if found_all.ungraded:
        return RED
    return TAMPERED if found_all.tampered else GREEN


def members_asked_for(options: argparse.Namespace) -> tuple[Member, ...]:
    if bool(options.submission) == bool(options.roster):
        raise DojoError(
            "Submissions are needed, or a roster that lists them, and not both.",
            "`python3 -m dojo cohort submissions/*` grades every folder there.",
        )
    return (
        read_roster(Path(options.roster))
        if options.roster
        else members_of_folders(options.submission)
    )


@contextlib.contextmanager
def executor(cluster: str | None, jobs: int) -> Iterator[Executor]:
    """Processes of this machine, or the workers of the scheduler at the address `cluster`.

    When it is left, what has not begun is cancelled, and what has is waited for.
    """
    if cluster is None:
        # Processes that begin anew: a fork of one with threads may find a lock held for ever.
        context = multiprocessing.get_context("spawn")
        pool: Executor = ProcessPoolExecutor(jobs, mp_context=context, initializer=wait_for_orders)
        try:
            yield pool
        finally:
            pool.shutdown(cancel_futures=True)
        return
    try:
        distributed = importlib.import_module("distributed")
    except ImportError:
        raise DojoError(
            "To use a cluster, dask.distributed is needed.", "pip install '.[cluster]' brings it."
        ) from None
    try:
        client = distributed.Client(cluster, timeout=20)
    except (OSError, ValueError) as error:
        raise DojoError(
            f"No scheduler answers at {cluster}: {error}.", "Is `dask scheduler` running there?"
        ) from None
    with client:
        # A grade does not depend on which worker gives it, but none is to be taken for another's.
        yield client.get_executor(pure=False, retries=3)


def write(file: Path, text: str) -> None:
    try:
        write_whole(file, text.encode("utf-8", "replace"))
    except OSError as error:
        raise DojoError(
            f"{file} could not be written: {error.strerror}.",
            "All grades are kept: make room, and run the same command again.",
        ) from None
