"""`dojo grade`: what can be asked, and with which exit status it ends."""

import argparse
import os
import signal
import sys

from dojo.cli import GREEN, INTERRUPTED, RED, print_lines, progress_bar
from dojo.desk import Desk
from dojo.grading.grade import Grade
from dojo.grading.grader import Grader, Rules, Sandbox, Scope, Stopped

TAMPERED = 3
"""The exit status that says: somebody should look at this one."""


def grade(desk: Desk, options: argparse.Namespace) -> int:
    """Grade one submission, print the report, and return the exit status."""
    from dojo.grading import report

    signal.signal(signal.SIGTERM, stop)
    katas = [desk.catalog.kata(name) for name in options.kata]
    rules = Rules(
        sandbox=Sandbox.REQUIRED if options.require_sandbox else Sandbox.AS_THERE_IS,
        scope=Scope.CHANGED if options.changed else Scope.TOUCHED,
    )
    with (
        Grader(desk.root, options.jobs or os.cpu_count() or 1, rules) as grader,
        progress_bar(len(katas) or len(desk.catalog.katas)) as advance,
    ):
        try:
            found = grader.grade(options.submission, katas, lambda _: advance())
            stopped = ""
        except Stopped as error:
            found = error.grade
            stopped = f"Stopped. {len(found.katas)} katas were done, and are all that is told here."
    if options.json:
        print(report.as_json(found))
    else:
        print_lines(list(report.as_lines(found)))
    sys.stdout.flush()
    if stopped:
        print(stopped, file=sys.stderr)
        return INTERRUPTED
    return status_of(found)


def stop(number: int, _: object) -> None:
    """What SIGTERM does: what Ctrl-C does."""
    raise KeyboardInterrupt


def status_of(found: Grade) -> int:
    if found.tampered:
        return TAMPERED
    return GREEN if found.is_green else RED
