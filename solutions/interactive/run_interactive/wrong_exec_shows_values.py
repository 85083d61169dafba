"""Believes that exec shows values as a prompt does.

Caught by: test_output_of_both_is_returned
"""

import contextlib
import io
import traceback
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
            traceback.print_exc()
        console = InteractiveConsole(namespace)
        try:
            for line in lines:
                exec(line, namespace)
        except SystemExit:
            pass
    return out.getvalue(), err.getvalue(), namespace
