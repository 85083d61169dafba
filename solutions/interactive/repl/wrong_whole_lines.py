"""Believes that every line is a program.

Caught by: test_a_block_waits_for_its_empty_line
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
        except EOFError:
            return namespace
        except KeyboardInterrupt:
            lines = []
            continue
        try:
            code = compile(lines[0], "night", "single")
            if code is None:
                continue
            lines = []
            exec(code, namespace)
        except SystemExit:
            return namespace
        except BaseException:
            lines = []
            traceback.print_exc(file=sys.stderr)
