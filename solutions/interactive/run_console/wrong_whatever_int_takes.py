"""Believes that whatever can be made a number is one.

Caught by: test_a_reason_that_is_no_whole_number_is_printed
"""

import sys
from code import InteractiveConsole


def run_console(lines):
    namespace = {"exit": sys.exit, "quit": sys.exit}
    console = InteractiveConsole(namespace)
    try:
        for line in lines:
            console.push(line)
    except SystemExit as end:
        try:
            return namespace, int(end.code or 0)
        except (TypeError, ValueError):
            print(end.code, file=sys.stderr)
            return namespace, 1
    return namespace, None
