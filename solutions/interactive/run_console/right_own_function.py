"""Functions written in the task's words, and `codeop` in place of a console."""

import sys
import traceback
from codeop import CommandCompiler


def leave(code=None):
    raise SystemExit(code)


def run_console(lines):
    namespace = {"exit": leave, "quit": leave}
    compiler = CommandCompiler()
    typed = []
    for line in lines:
        typed.append(line)
        try:
            code = compiler("\n".join(typed))
            if code is None:
                continue
            typed = []
            exec(code, namespace)
        except SystemExit as end:
            if isinstance(end.code, int):
                return namespace, end.code
            if end.code is not None:
                sys.stderr.write(f"{end.code}\n")
            return namespace, int(end.code is not None)
        except BaseException:
            typed = []
            traceback.print_exc()
    return namespace, None
