"""Believes that two trees of the same code are equal by `==`.

Caught by: test_the_usual_guard_is_found
"""

import ast


def has_main_guard(source):
    for node in ast.parse(source).body:
        if isinstance(node, ast.If):
            return node.test == ast.parse("__name__ == '__main__'", mode="eval").body
    return False
