"""Believes that run_path gives back the names of a script that failed.

Caught by: test_what_the_script_made_outlives_its_error
"""

import contextlib
import io
import runpy
import traceback
from code import InteractiveConsole


def run_interactive(path, lines):
    namespace = {"__name__": "__main__", "__file__": path}
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err), open(path, "rb") as file:
        try:
            namespace.update(runpy.run_path(path, run_name="__main__"))
        except SystemExit:
            pass
        except BaseException:
            traceback.print_exc()
        console = InteractiveConsole(namespace)
        try:
            for line in lines:
                console.push(line)
        except SystemExit:
            pass
    return out.getvalue(), err.getvalue(), namespace
