"""One statement after the other; whatever is an expression gives the value so far."""

import ast


def eval_cell(src, ns):
    value = None
    for statement in ast.parse(src).body:
        if isinstance(statement, ast.Expr):
            value = eval(compile(ast.Expression(statement.value), "cell", "eval"), ns)
        else:
            exec(compile(ast.Module([statement], []), "cell", "exec"), ns)
            value = None
    return value
