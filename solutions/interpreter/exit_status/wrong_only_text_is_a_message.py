"""Believes that only a text can be a message, and all else is an integer.

Caught by: test_anything_else_is_a_message
"""

import sys


def exit_status(step):
    try:
        step()
    except SystemExit as stop:
        if isinstance(stop.code, str):
            print(stop.code, file=sys.stderr)
            return 1
        return int(stop.code or 0) & 0xFF
    return 0
