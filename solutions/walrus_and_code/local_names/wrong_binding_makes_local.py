"""Believes that a name that a function binds is its own, whatever it declares.

Caught by: test_a_global_does_not_count
"""

import ast
import inspect
import textwrap


def local_names(function):
    code = function.__code__
    tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
    bound = {
        node.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }
    return {*code.co_varnames, *code.co_cellvars, *bound}
