"""Believes that the lines never end.

Caught by: test_the_end_of_the_lines_ends_the_loop
"""

import sys
import traceback
from codeop import CommandCompiler


def repl(read):
    namespace = {"__name__": "__main__"}
    compiler = CommandCompiler()
    lines = []
    while True:
        try:
            lines.append(read("... " if lines else ">>> "))
        except KeyboardInterrupt:
            lines = []
            continue
        try:
            code = compiler("\n".join(lines))
            if code is None:
                continue
            lines = []
            exec(code, namespace)
        except SystemExit:
            return namespace
        except BaseException:
            lines = []
            traceback.print_exc(file=sys.stderr)
