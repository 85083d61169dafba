"""Believes that Ctrl-C ends the loop.

Caught by: test_ctrl_c_drops_what_was_typed
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
            return namespace
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
