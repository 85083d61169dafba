"""Believes that the mode of the prompt returns what it shows.

Caught by: test_the_result_is_not_printed
"""

import ast
import builtins


def eval_cell(src, ns):
    body = ast.parse(src).body
    builtins._ = None
    exec(compile(ast.Interactive(body), "cell", "single"), ns)
    return builtins._ if body and isinstance(body[-1], ast.Expr) else None
