"""The console runs the script too; what cannot be compiled is shown before."""

import contextlib
import io
from code import InteractiveConsole


def run_interactive(path, lines):
    console = InteractiveConsole({"__name__": "__main__", "__file__": path})
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err), open(path, "rb") as file:
        try:
            script = compile(file.read(), path, "exec")
        except (SyntaxError, ValueError):
            console.showsyntaxerror(path)
        else:
            with contextlib.suppress(SystemExit):
                console.runcode(script)
        with contextlib.suppress(SystemExit):
            for line in lines:
                console.push(line)
    return out.getvalue(), err.getvalue(), console.locals
