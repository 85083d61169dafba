"""Believes that every way to end a step is an exit.

Caught by: test_other_exceptions_go_on
"""

import sys


def exit_status(step):
    try:
        step()
    except BaseException as stop:
        code = getattr(stop, "code", 1)
        if code is None or isinstance(code, int):
            return (code or 0) & 0xFF
        print(code, file=sys.stderr)
        return 1
    return 0
