"""Believes that a script can only fail while it runs.

Caught by: test_a_script_that_cannot_be_compiled_has_failed_as_well
"""

import contextlib
import io
from code import InteractiveConsole


def run_interactive(path, lines):
    namespace = {"__name__": "__main__", "__file__": path}
    console = InteractiveConsole(namespace)
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err), open(path, "rb") as file:
        with contextlib.suppress(SystemExit):
            console.runcode(compile(file.read(), path, "exec"))
        with contextlib.suppress(SystemExit):
            for line in lines:
                console.push(line)
    return out.getvalue(), err.getvalue(), namespace
