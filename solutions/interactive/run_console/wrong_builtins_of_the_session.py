"""Believes that the session has builtins of its own.

Caught by: test_the_builtins_are_not_of_the_session_alone
"""

import builtins
import sys
from code import InteractiveConsole


def run_console(lines):
    namespace = {}
    builtins.exit = builtins.quit = sys.exit
    console = InteractiveConsole(namespace)
    try:
        for line in lines:
            console.push(line)
    except SystemExit as end:
        if end.code is None or isinstance(end.code, int):
            return namespace, end.code or 0
        print(end.code, file=sys.stderr)
        return namespace, 1
    return namespace, None
