"""Believes that the prompt works on a copy of the names.

Caught by: test_functions_of_the_script_see_what_the_lines_bind
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
        namespace = dict(namespace)
        console = InteractiveConsole(namespace)
        try:
            for line in lines:
                console.push(line)
        except SystemExit:
            pass
    return out.getvalue(), err.getvalue(), namespace
