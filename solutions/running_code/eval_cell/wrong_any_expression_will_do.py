"""Believes that the last value which a cell had is its result.

Caught by: test_without_an_expression_at_the_end_there_is_no_result
"""

import ast


def eval_cell(src, ns):
    value = None
    for statement in ast.parse(src).body:
        if isinstance(statement, ast.Expr):
            value = eval(compile(ast.Expression(statement.value), "cell", "eval"), ns)
        else:
            exec(compile(ast.Module([statement], []), "cell", "exec"), ns)
    return value
