"""Believes that the argument of `sys.exit` is the status.

Caught by: test_to_say_nothing_is_success
"""

import sys


def exit_status(step):
    try:
        step()
    except SystemExit as stop:
        return stop.code
    return 0
