"""Believes that compile tells the script its name.

Caught by: test_the_script_is_main_and_knows_its_file
"""

import contextlib
import io
import traceback
from code import InteractiveConsole


def run_interactive(path, lines):
    namespace = {}
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
                console.push(line)
        except SystemExit:
            pass
    return out.getvalue(), err.getvalue(), namespace
