"""Believes that `single` means a single text, however many statements are in it.

Caught by: test_the_last_expression_is_the_result
"""

import sys


def eval_cell(src, ns):
    values = [None]
    sys.displayhook = values.append
    exec(compile(src, "cell", "single"), ns)
    sys.displayhook = sys.__displayhook__
    return values[-1]
