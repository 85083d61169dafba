"""Believes that a cell must not change the dict that it is given.

Caught by: test_the_next_cell_finds_what_this_one_has_bound
"""

import ast


def eval_cell(src, ns):
    ns = dict(ns)
    cell = ast.parse(src)
    last = None
    if cell.body and isinstance(cell.body[-1], ast.Expr):
        last = ast.Expression(cell.body.pop().value)
    exec(compile(cell, "cell", "exec"), ns)
    return last and eval(compile(last, "cell", "eval"), ns)
