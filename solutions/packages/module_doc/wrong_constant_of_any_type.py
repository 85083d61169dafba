"""Believes that any literal at the top is a docstring.

Caught by: test_anything_else_is_no_docstring
"""

import ast
import inspect


def module_doc(source):
    tree = ast.parse(source)
    if tree.body and isinstance(tree.body[0], ast.Expr):
        if isinstance(tree.body[0].value, ast.Constant):
            return inspect.cleandoc(str(tree.body[0].value.value))
    return None
