"""Believes that after a run the namespace holds only what the run has bound.

Caught by: test_nothing_else_is_returned
"""


def run_formula(src, /, **inputs):
    exec(src, inputs)
    return inputs
