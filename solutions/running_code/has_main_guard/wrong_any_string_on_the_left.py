"""Believes that a string which is compared with `__name__` is `"__main__"`.

Caught by: test_another_condition_is_another_question
"""

import ast


def has_main_guard(source):
    for node in ast.parse(source).body:
        match node:
            case ast.If(test=ast.Compare(ast.Name("__name__"), [ast.Eq()], [right])):
                if ast.unparse(right) == "'__main__'":
                    return True
            case ast.If(test=ast.Compare(ast.Constant(str()), [ast.Eq()], [ast.Name("__name__")])):
                return True
    return False
