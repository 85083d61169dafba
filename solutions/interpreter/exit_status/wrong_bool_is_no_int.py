"""Believes that True is a message.

Caught by: test_true_and_false_are_integers
"""

import sys


def exit_status(step):
    try:
        step()
    except SystemExit as stop:
        if stop.code is None:
            return 0
        if type(stop.code) is int:
            return stop.code & 0xFF
        print(stop.code, file=sys.stderr)
        return 1
    return 0
