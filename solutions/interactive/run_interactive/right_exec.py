"""`exec` runs the script, and `traceback` shows what went wrong."""

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
                console.push(line)
        except SystemExit:
            pass
    return out.getvalue(), err.getvalue(), namespace
