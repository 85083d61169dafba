"""Believes that the default of a parameter is evaluated at each call.

Caught by: test_the_command_line_is_read_at_each_call
"""

import sys


def main(argv=sys.argv[1:]):
    return f"survey of {', '.join(argv)}" if argv else "no rooms"
