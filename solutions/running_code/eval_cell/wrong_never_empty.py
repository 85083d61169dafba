"""Believes that a cell has a last statement.

Caught by: test_a_cell_may_be_empty
"""

import ast


def eval_cell(src, ns):
    cell = ast.parse(src)
    last = cell.body.pop()
    if not isinstance(last, ast.Expr):
        exec(src, ns)
        return None
    exec(compile(cell, "cell", "exec"), ns)
    return eval(compile(ast.Expression(last.value), "cell", "eval"), ns)
