"""Find the built-in names that a function hides.

A pupil names a variable `list`, and twenty lines on `list("abc")` fails. The teacher wants to
know beforehand. `shadowed(func)` returns the built-in names that mean something else in `func`,
in alphabetical order, because a variable of `func` has the name, or one that `func` uses of a
function around it:

    def mean(sum, numbers):
        max = len(numbers)
        return sum / max

    shadowed(mean)  # ["max", "sum"]

A parameter is a variable too; what an inner function binds is a variable of that one alone. A
built-in name is one that the module `builtins` binds, whatever it is bound to. What the module of
`func` binds is not asked here, nor are comprehensions, which were functions of their own before
Python 3.12. `func` is not called, and its source need not be there.
"""

from types import FunctionType


def shadowed(func: FunctionType) -> list[str]:
    raise NotImplementedError("shadowed is still yours to write")
