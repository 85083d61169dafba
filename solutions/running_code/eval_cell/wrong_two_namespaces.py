"""Believes that `exec` reads in one dict and binds in another without any difference.

Caught by: test_functions_of_a_cell_see_its_names
"""

import ast


def eval_cell(src, ns):
    cell = ast.parse(src)
    last = None
    if cell.body and isinstance(cell.body[-1], ast.Expr):
        last = ast.Expression(cell.body.pop().value)
    exec(compile(cell, "cell", "exec"), {}, ns)
    return last and eval(compile(last, "cell", "eval"), {}, ns)
