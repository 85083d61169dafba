"""Believes that the command line belongs to whoever reads it first.

Caught by: test_the_command_line_stays_as_it_is
"""

import sys


def main(argv=None):
    if argv is None:
        argv = sys.argv
        argv.pop(0)
    return f"survey of {', '.join(argv)}" if argv else "no rooms"
