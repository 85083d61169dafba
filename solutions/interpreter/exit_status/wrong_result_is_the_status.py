"""Believes that a program ends with what its main function returns.

Caught by: test_a_step_that_returns_is_a_success
"""

import sys


def exit_status(step):
    try:
        code = step()
    except SystemExit as stop:
        code = stop.code
    if code is None:
        return 0
    if isinstance(code, int):
        return code & 0xFF
    print(code, file=sys.stderr)
    return 1
