"""Believes that what is typed is either an expression or statements without values.

Caught by: test_values_are_shown_but_not_none
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
            try:
                value = compile(text, "<night>", "eval")
            except SyntaxError:
                exec(compile(text, "<night>", "exec"), namespace)
            else:
                shown = eval(value, namespace)
                if shown is not None:
                    print(repr(shown))
        except SystemExit:
            return namespace
        except BaseException:
            lines = []
            traceback.print_exc(file=sys.stderr)
