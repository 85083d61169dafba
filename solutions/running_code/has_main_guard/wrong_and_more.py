"""Believes that a guard may ask for more, as long as it asks for the name too.

Caught by: test_another_condition_is_another_question
"""

import ast

GUARDS = {"__name__ == '__main__'", "'__main__' == __name__"}


def is_guard(test):
    if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.And):
        return any(map(is_guard, test.values))
    return ast.unparse(test) in GUARDS


def has_main_guard(source):
    return any(isinstance(node, ast.If) and is_guard(node.test) for node in ast.parse(source).body)
