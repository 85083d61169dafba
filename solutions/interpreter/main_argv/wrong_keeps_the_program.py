"""Believes that the command line begins with the first argument.

Caught by: test_a_command_line_without_rooms
"""

import sys


def main(argv=None):
    rooms = sys.argv if argv is None else argv
    return f"survey of {', '.join(rooms)}" if rooms else "no rooms"
