"""Matches the code, and takes the remainder for the eight bits."""

import sys
from collections.abc import Callable


def exit_status(step: Callable[[], object]) -> int:
    code: object = None
    try:
        step()
    except SystemExit as stop:
        code = stop.code
    match code:
        case None:
            return 0
        case int():
            return code % 256
        case _:
            sys.stderr.write(f"{code}\n")
            return 1
