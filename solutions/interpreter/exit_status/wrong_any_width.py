"""Believes that a status can be any integer.

Caught by: test_a_status_has_eight_bits
"""

import sys


def exit_status(step):
    try:
        step()
    except SystemExit as stop:
        if stop.code is None:
            return 0
        if isinstance(stop.code, int):
            return stop.code
        print(stop.code, file=sys.stderr)
        return 1
    return 0
