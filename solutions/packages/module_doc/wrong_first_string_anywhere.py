"""Believes that the first string in a file is its docstring.

Caught by: test_anything_else_is_no_docstring
"""

import ast
import inspect


def module_doc(source):
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return inspect.cleandoc(node.value)
    return None
