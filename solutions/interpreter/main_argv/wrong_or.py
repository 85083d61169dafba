"""Believes that a list that is false was not given.

Caught by: test_an_empty_list_is_not_nothing
"""

import sys


def main(argv=None):
    rooms = argv or sys.argv[1:]
    return f"survey of {', '.join(rooms)}" if rooms else "no rooms"
