"""Say with which status a program would end.

You write a program that surveys the computers of a school. Its steps are functions that may end
it by `sys.exit`, as any program may. `exit_status(step)` calls one and returns the status,
0 to 255, that a process would end with on Linux if the call were all that it does:

    exit_status(lambda: sys.exit(7))  # 7
    exit_status(lambda: "done")  # 0: the step just returned

What Python would write to `sys.stderr` because of `sys.exit`, you write there too, with a line
break. Any other exception goes on to the caller.
"""

from collections.abc import Callable


def exit_status(step: Callable[[], object]) -> int:
    raise NotImplementedError("exit_status is still yours to write")
