"""Believes that a reason is only a status of 1.

Caught by: test_a_reason_that_is_no_whole_number_is_printed
"""

import sys
from code import InteractiveConsole
from collections.abc import Iterable


def run_console(lines: Iterable[str]) -> tuple[dict[str, object], int | None]:
    namespace: dict[str, object] = {"exit": sys.exit, "quit": sys.exit}
    console = InteractiveConsole(namespace)
    try:
        for line in lines:
            console.push(line)
    except SystemExit as end:
        match end.code:
            case None:
                return namespace, 0
            case int(status):
                return namespace, status
            case reason:
                return namespace, 1
    return namespace, None
