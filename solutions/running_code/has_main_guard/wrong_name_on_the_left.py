"""Believes that `__name__` always comes first.

Caught by: test_either_side_may_come_first
"""

import ast


def has_main_guard(source):
    return any(
        isinstance(node, ast.If) and ast.unparse(node.test) == "__name__ == '__main__'"
        for node in ast.parse(source).body
    )
