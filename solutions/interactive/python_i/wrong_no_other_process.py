"""Believes that a console in the program is as good as another process.

Caught by: test_it_is_another_process_of_the_same_python
"""

import contextlib
import io
from code import InteractiveConsole


def ask(code, lines):
    console = InteractiveConsole()
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
        with contextlib.suppress(Exception, SystemExit):
            exec(code, console.locals)
        with contextlib.suppress(SystemExit):
            for line in lines:
                console.push(line)
    return out.getvalue().splitlines()
