"""Believes that the value of the last expression needs nothing before it.

Caught by: test_each_statement_runs_once
"""

import ast


def eval_cell(src, ns):
    body = ast.parse(src).body
    if body and isinstance(body[-1], ast.Expr):
        return eval(compile(ast.Expression(body[-1].value), "cell", "eval"), ns)
    exec(src, ns)
    return None
