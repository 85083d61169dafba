"""Believes that a guard has no `else`.

Caught by: test_an_else_does_not_matter
"""

import ast

GUARDS = {"__name__ == '__main__'", "'__main__' == __name__"}


def has_main_guard(source):
    return any(
        isinstance(node, ast.If) and not node.orelse and ast.unparse(node.test) in GUARDS
        for node in ast.parse(source).body
    )
