"""Believes that `col_offset` counts the letters before an expression.

Caught by: test_an_expression_may_be_spread_as_it_likes
"""

import ast


def eval_cell(src, ns):
    body = ast.parse(src).body
    if not body or not isinstance(body[-1], ast.Expr):
        exec(src, ns)
        return None
    lines = src.splitlines(keepends=True)
    start = len("".join(lines[: body[-1].lineno - 1])) + body[-1].col_offset
    exec(src[:start], ns)
    return eval(src[start:], ns)
