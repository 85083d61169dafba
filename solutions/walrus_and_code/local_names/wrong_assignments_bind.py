"""Believes that an assignment is the only statement that binds.

Caught by: test_every_way_to_bind_counts
"""

import ast
import inspect
import textwrap


def local_names(function):
    tree = ast.parse(textwrap.dedent(inspect.getsource(function))).body[0]
    names = set(inspect.signature(function).parameters)
    for node in tree.body:
        if isinstance(node, ast.Assign):
            names |= {target.id for target in node.targets}
    return names
