"""Believes that whatever fails has no value, and that is all about it.

Caught by: test_what_the_cell_raises_comes_out
"""

import ast


def eval_cell(src, ns):
    try:
        cell = ast.parse(src)
        last = cell.body[-1]
        if not isinstance(last, ast.Expr):
            exec(src, ns)
            return None
        exec(compile(ast.Module(cell.body[:-1], []), "cell", "exec"), ns)
        return eval(compile(ast.Expression(last.value), "cell", "eval"), ns)
    except Exception:
        return None
