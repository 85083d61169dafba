"""Believes that a session is one program.

Caught by: test_another_exception_is_shown_and_ends_nothing
"""

import sys
from collections.abc import Iterable


def run_console(lines: Iterable[str]) -> tuple[dict[str, object], int | None]:
    namespace: dict[str, object] = {"exit": sys.exit, "quit": sys.exit}
    try:
        exec("\n".join(lines), namespace)
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
