"""Bind a built-in name to something else for a while.

A pupil's quiz calls `input`, and a test cannot sit at the keys. `patched_builtin(name, value)` is
for a `with` statement. In the block, the built-in name is bound to `value`, in all modules that
do not bind the name themselves, those that were imported before too:

    with patched_builtin("input", lambda prompt="": "Paris"):
        quiz.ask_for_capital()  # reads "Paris"

Afterwards the name is as it was: bound to the very object it was bound to, or not bound at all.
That is so after any exception too, which goes on, and if the block has bound the name itself; you
may assume that it does not delete it. The names of your own module stay as they are, and those of
any other.
"""

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def patched_builtin(name: str, value: object) -> Iterator[None]:
    raise NotImplementedError("patched_builtin is still yours to write")
