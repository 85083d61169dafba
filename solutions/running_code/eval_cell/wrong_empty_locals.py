"""Believes that `eval` needs a dict of its own for what is local.

Caught by: test_an_expression_binds_there_too
"""

import ast


def eval_cell(src, ns):
    cell = ast.parse(src)
    last = None
    if cell.body and isinstance(cell.body[-1], ast.Expr):
        last = ast.Expression(cell.body.pop().value)
    exec(compile(cell, "cell", "exec"), ns)
    return last and eval(compile(last, "cell", "eval"), ns, {})
