"""Believes that an error that was caught need not be shown.

Caught by: test_errors_are_shown
"""

import contextlib
import io
from code import InteractiveConsole


def run_interactive(path, lines):
    namespace = {"__name__": "__main__", "__file__": path}
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err), open(path, "rb") as file:
        try:
            exec(compile(file.read(), path, "exec"), namespace)
        except SystemExit:
            pass
        except BaseException:
            pass
        console = InteractiveConsole(namespace)
        try:
            for line in lines:
                console.push(line)
        except SystemExit:
            pass
    return out.getvalue(), err.getvalue(), namespace
