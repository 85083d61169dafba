"""The mode of the prompt hands a value to `sys.displayhook`, which can keep it."""

import ast
import sys


def eval_cell(src, ns):
    cell = ast.parse(src)
    if not cell.body or not isinstance(cell.body[-1], ast.Expr):
        exec(src, ns)
        return None
    last = cell.body.pop()
    exec(compile(cell, "cell", "exec"), ns)
    values = []
    before, sys.displayhook = sys.displayhook, values.append
    try:
        exec(compile(ast.Interactive([last]), "cell", "single"), ns)
    finally:
        sys.displayhook = before
    return values[0]
