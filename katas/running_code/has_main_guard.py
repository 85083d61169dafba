"""Tell whether a script has a main guard.

Before you import a script of the greenhouse you want to know whether it guards what it does
when it is run. `has_main_guard(source)` looks for such a guard in the text of a script,
without running it:

    has_main_guard("import taps\\n\\nif __name__ == '__main__':\\n    taps.close()\\n")  # True
    has_main_guard("import taps\\n\\ntaps.close()\\n")  # False

A guard is an `if` statement of the top level, not inside another statement, as an `elif` is.
Its condition compares `__name__` with `"__main__"` by `==`, either of them first, and asks for
nothing else. An `else` does no harm. Spaces, brackets and the kind of quotes do not matter.
The source is valid Python.
"""


def has_main_guard(source: str) -> bool:
    raise NotImplementedError("has_main_guard is still yours to write")
