"""Believes that an `if` which compares the two is the guard, whatever it asks.

Caught by: test_another_condition_is_another_question
"""

import ast


def has_main_guard(source):
    for node in ast.parse(source).body:
        if isinstance(node, ast.If) and isinstance(node.test, ast.Compare):
            sides = {ast.unparse(node.test.left), ast.unparse(node.test.comparators[0])}
            if sides == {"__name__", "'__main__'"}:
                return True
    return False
