"""Believes that whatever is false means success.

Caught by: test_anything_else_is_a_message
"""

import sys


def exit_status(step):
    try:
        step()
    except SystemExit as stop:
        if not stop.code:
            return 0
        if isinstance(stop.code, int):
            return stop.code & 0xFF
        print(stop.code, file=sys.stderr)
        return 1
    return 0
