"""Believes that whatever is no number means a failure.

Caught by: test_the_code_becomes_a_status
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
            case int(status):
                return namespace, status
            case reason:
                print(reason, file=sys.stderr)
                return namespace, 1
    return namespace, None
