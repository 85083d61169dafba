"""Believes that a session is a list of programs of one line.

Caught by: test_without_an_exit_the_lines_run_out
"""

import sys
from collections.abc import Iterable


def run_console(lines: Iterable[str]) -> tuple[dict[str, object], int | None]:
    namespace: dict[str, object] = {"exit": sys.exit, "quit": sys.exit}
    try:
        for line in lines:
            exec(line, namespace)
    except SystemExit as end:
        match end.code:
            case None:
                return namespace, 0
            case int(status):
                return namespace, status
            case reason:
                print(reason, file=sys.stderr)
                return namespace, 1
    return namespace, None
