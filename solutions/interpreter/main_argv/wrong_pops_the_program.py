"""Believes that the command line belongs to whoever reads it first.

Caught by: test_lists_stay_as_they_are
"""

import sys


def main(argv=None):
    if argv is None:
        argv = sys.argv
        argv.pop(0)
    return f"survey of {', '.join(argv)}" if argv else "no rooms"
