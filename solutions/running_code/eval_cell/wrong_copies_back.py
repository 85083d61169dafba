"""Believes that a dict with the same entries is the same namespace.

Caught by: test_functions_see_what_a_later_cell_binds
"""

import ast


def eval_cell(src, ns):
    copy = dict(ns)
    cell = ast.parse(src)
    last = None
    if cell.body and isinstance(cell.body[-1], ast.Expr):
        last = ast.Expression(cell.body.pop().value)
    exec(compile(cell, "cell", "exec"), copy)
    value = last and eval(compile(last, "cell", "eval"), copy)
    ns.update(copy)
    return value
