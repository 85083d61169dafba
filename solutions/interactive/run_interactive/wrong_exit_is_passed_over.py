"""Believes that a SystemExit ends one line.

Caught by: test_an_exit_in_a_line_ends_the_session
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
        for line in lines:
            with contextlib.suppress(SystemExit):
                console.push(line)
    return out.getvalue(), err.getvalue(), namespace
