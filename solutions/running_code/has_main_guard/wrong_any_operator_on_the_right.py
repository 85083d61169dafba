"""Believes that whatever has `"__main__"` on its left is the guard turned round.

Caught by: test_another_condition_is_another_question
"""

import ast


def has_main_guard(source):
    for node in ast.parse(source).body:
        match node:
            case ast.If(test=ast.Compare(ast.Name("__name__"), [ast.Eq()], [right])):
                if ast.unparse(right) == "'__main__'":
                    return True
            case ast.If(test=ast.Compare(ast.Constant("__main__"), [_], [ast.Name("__name__")])):
                return True
    return False
