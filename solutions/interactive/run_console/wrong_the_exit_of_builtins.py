"""Believes that exit only raises SystemExit.

Caught by: test_an_exit_leaves_standard_input_open
"""

import sys
from code import InteractiveConsole
from collections.abc import Iterable


def run_console(lines: Iterable[str]) -> tuple[dict[str, object], int | None]:
    namespace: dict[str, object] = {"__name__": "__main__"}
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
                print(reason, file=sys.stderr)
                return namespace, 1
    return namespace, None
