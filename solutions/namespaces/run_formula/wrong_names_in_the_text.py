"""Believes that the text tells what a formula binds.

Caught by: test_an_input_that_keeps_its_object_is_not_returned
"""

import ast


def run_formula(src, /, **inputs):
    namespace = dict(inputs)
    exec(src, namespace)
    nodes = [node for node in ast.walk(ast.parse(src)) if isinstance(node, ast.Name)]
    bound = {node.id for node in nodes if isinstance(node.ctx, ast.Store)}
    return {k: v for k, v in namespace.items() if k in bound}
