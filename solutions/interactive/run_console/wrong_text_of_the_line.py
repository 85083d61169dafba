"""Believes that a line that begins with exit or quit ends the session.

Caught by: test_a_text_is_no_exit
"""

import sys
from code import InteractiveConsole
from collections.abc import Iterable


def run_console(lines: Iterable[str]) -> tuple[dict[str, object], int | None]:
    namespace: dict[str, object] = {"exit": sys.exit, "quit": sys.exit}
    console = InteractiveConsole(namespace)
    try:
        for line in lines:
            if line.startswith(("exit", "quit")) and "(" not in line:
                return namespace, 0
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
