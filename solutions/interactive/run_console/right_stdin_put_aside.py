"""The `exit` of the builtins may close what stands in for `sys.stdin`."""

import contextlib
import io
import sys
from code import InteractiveConsole


def run_console(lines):
    console = InteractiveConsole({"__name__": "__main__"})
    before, sys.stdin = sys.stdin, io.StringIO()
    try:
        for line in lines:
            console.push(line)
    except SystemExit as end:
        if end.code is None:
            return console.locals, 0
        with contextlib.suppress(TypeError):
            return console.locals, end.code | 0
        print(end.code, file=sys.stderr)
        return console.locals, 1
    finally:
        sys.stdin = before
    return console.locals, None
