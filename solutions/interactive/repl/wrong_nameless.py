"""Believes that exec runs in __main__.

Caught by: test_the_namespace_is_of_the_observer_alone
"""

import sys
import traceback
from codeop import CommandCompiler


def repl(read):
    namespace = {}
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
            exec(code, namespace)
        except SystemExit:
            return namespace
        except BaseException:
            lines = []
            traceback.print_exc(file=sys.stderr)
