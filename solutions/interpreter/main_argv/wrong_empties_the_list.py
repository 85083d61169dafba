"""Believes that a parameter holds a copy of what the caller has.

Caught by: test_the_list_of_the_caller_stays_as_it_is
"""

import sys


def main(argv=None):
    if argv is None:
        argv = sys.argv[1:]
    rooms = []
    while argv:
        rooms.append(argv.pop(0))
    return f"survey of {', '.join(rooms)}" if rooms else "no rooms"
