"""Lets Python find the docstring in a module of which nothing is left but the first statement."""

import ast
import inspect


def module_doc(source):
    tree = ast.parse(source)
    tree.body[1:] = []
    if not tree.body or not isinstance(tree.body[0], ast.Expr):
        return None
    if not isinstance(tree.body[0].value, ast.Constant):
        return None
    namespace = {}
    exec(compile(tree, "plugin", "exec"), namespace)
    text = namespace.get("__doc__")
    return None if text is None else inspect.cleandoc(text)
