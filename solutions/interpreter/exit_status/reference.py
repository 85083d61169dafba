"""Follows `SystemExit.code` through its three cases, and catches nothing else."""

import sys
from collections.abc import Callable


def exit_status(step: Callable[[], object]) -> int:
    try:
        step()
    except SystemExit as stop:
        if stop.code is None:
            return 0
        if isinstance(stop.code, int):
            return stop.code & 0xFF
        print(stop.code, file=sys.stderr)
        return 1
    return 0
