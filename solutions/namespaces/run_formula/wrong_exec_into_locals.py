"""Believes that `locals()` is the function's variables, and that `exec` binds more of them.

Caught by: test_nothing_else_is_returned
"""


def run_formula(src, /, **inputs):
    locals().update(inputs)
    exec(src)
    return locals()
