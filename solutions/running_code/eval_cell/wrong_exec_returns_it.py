"""Believes that `exec` returns the value of what it ran last.

Caught by: test_the_last_expression_is_the_result
"""


def eval_cell(src, ns):
    return exec(src, ns)
