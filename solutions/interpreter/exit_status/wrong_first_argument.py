"""Believes that an exception always has an argument.

Caught by: test_to_say_nothing_is_success
"""

import sys


def exit_status(step):
    try:
        step()
    except SystemExit as stop:
        code = stop.args[0]
        if isinstance(code, int):
            return code & 0xFF
        print(code, file=sys.stderr)
        return 1
    return 0
