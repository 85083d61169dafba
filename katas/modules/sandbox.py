"""Run a program that has only the built-in names it is allowed.

Today's exercise is to sort a list without `sorted`. `run_sandboxed(src, allowed)` runs the program
`src`, whose built-in names are the keys of the dict `allowed`, each with its value, and no others.
It returns a dict of what the program has bound:

    run_sandboxed("first = min([3, 1, 2])", {"min": min})  # {"first": 1}
    run_sandboxed("best = sorted([3, 1, 2])", {"min": min})  # NameError

An exception of the program goes on to the caller. The program may bind any name, also one that is
allowed, and that is in the result; only `__builtins__` never is. It sees nothing of this module.
Whatever the program does to its built-in names, also to that entry, the dict `allowed` stays as it
is.

This keeps honest people from a mistake, and no attacker from anything: from any object one
can get at all of Python.
"""

from typing import Any


def run_sandboxed(src: str, allowed: dict[str, Any]) -> dict[str, Any]:
    raise NotImplementedError("run_sandboxed is still yours to write")
