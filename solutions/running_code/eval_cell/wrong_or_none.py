"""Believes that a value is either true or none at all.

Caught by: test_zero_is_a_value
"""

import ast


def eval_cell(src, ns):
    cell = ast.parse(src)
    last = None
    if cell.body and isinstance(cell.body[-1], ast.Expr):
        last = ast.Expression(cell.body.pop().value)
    exec(compile(cell, "cell", "exec"), ns)
    return (last and eval(compile(last, "cell", "eval"), ns)) or None
