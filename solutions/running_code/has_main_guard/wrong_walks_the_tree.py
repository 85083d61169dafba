"""Believes that `ast.walk` goes through the statements of the top level.

Caught by: test_an_if_inside_another_statement_is_none
"""

import ast

GUARDS = {"__name__ == '__main__'", "'__main__' == __name__"}


def has_main_guard(source):
    return any(
        isinstance(node, ast.If) and ast.unparse(node.test) in GUARDS
        for node in ast.walk(ast.parse(source))
    )
