"""Believes that an `elif` is a statement of the same level as its `if`.

Caught by: test_an_if_inside_another_statement_is_none
"""

import ast

GUARDS = {"__name__ == '__main__'", "'__main__' == __name__"}


def has_main_guard(source):
    for node in ast.parse(source).body:
        while isinstance(node, ast.If):
            if ast.unparse(node.test) in GUARDS:
                return True
            node = node.orelse[0] if node.orelse else None
    return False
