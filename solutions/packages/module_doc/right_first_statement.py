"""The rule in full: the first statement is an expression, a constant, and a string."""

import ast
import inspect


def module_doc(source):
    match ast.parse(source).body:
        case [ast.Expr(value=ast.Constant(value=str(text))), *_]:
            return inspect.cleandoc(text)
    return None
