"""Believes that the locals of the loop are a namespace for the lines.

Caught by: test_the_namespace_is_of_the_observer_alone
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
            lines = []
            namespace.update(read=read, lines=lines)
            exec(code, namespace)
        except SystemExit:
            return namespace
        except BaseException:
            lines = []
            traceback.print_exc(file=sys.stderr)
