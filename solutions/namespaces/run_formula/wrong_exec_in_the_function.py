"""Believes that `exec` binds local variables, and that the inputs are local already.

Caught by: test_what_the_formula_binds_is_returned
"""


def run_formula(src, /, **inputs):
    exec(src)
    return locals()
