"""Believes that to evaluate an expression again for its value does no harm.

Caught by: test_nothing_runs_twice
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
            code = compiler("\n".join(lines))
            if code is None:
                continue
            text, lines = "\n".join(lines), []
            exec(code, namespace)
            try:
                eval(text, namespace)
            except SyntaxError:
                pass
        except SystemExit:
            return namespace
        except BaseException:
            lines = []
            traceback.print_exc(file=sys.stderr)
