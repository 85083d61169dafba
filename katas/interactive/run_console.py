"""Run a session that was written down, up to its end or its exit.

The observatory repeats the sessions of a night from their logs. `run_console(lines)` types the
lines into a console, one by one as at a prompt, and returns its namespace and how it ended:

    run_console(["plates = 3", "plates"])             # plates is 3; None; it prints 3
    run_console(["plates = 3", "exit(2)", "1 / 0"])   # plates is 3; 2; the last line is not run

The second value is None if the lines have run out. If the session asked for its end, it is the
status, as for a process: an int as it was given; 0 for None, or if nothing was given; 1 for
anything else, which is printed on `sys.stderr` then. `exit` and `quit` are functions in the
session, as well as `sys.exit`, and `raise SystemExit` means the same.

The end of a session is not the end of your program: `sys.stdin` stays open, the builtins stay as
they are, and no SystemExit leaves the function. An exception of the session is shown on
`sys.stderr`, and the next line runs.
"""

from collections.abc import Iterable


def run_console(lines: Iterable[str]) -> tuple[dict[str, object], int | None]:
    raise NotImplementedError("run_console is still yours to write")
