"""Believes that a cell which prints nothing is one whose output is held back.

Caught by: test_what_the_cell_prints_is_printed
"""

import ast
import contextlib
import io


def eval_cell(src, ns):
    cell = ast.parse(src)
    last = None
    if cell.body and isinstance(cell.body[-1], ast.Expr):
        last = ast.Expression(cell.body.pop().value)
    with contextlib.redirect_stdout(io.StringIO()):
        exec(compile(cell, "cell", "exec"), ns)
        return last and eval(compile(last, "cell", "eval"), ns)
