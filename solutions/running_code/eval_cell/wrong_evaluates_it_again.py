"""Believes that to evaluate an expression once more does no harm.

Caught by: test_each_statement_runs_once
"""

import ast


def eval_cell(src, ns):
    exec(src, ns)
    body = ast.parse(src).body
    if body and isinstance(body[-1], ast.Expr):
        return eval(compile(ast.Expression(body[-1].value), "cell", "eval"), ns)
    return None
