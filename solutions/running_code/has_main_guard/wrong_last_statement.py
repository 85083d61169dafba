"""Believes that a guard is always the last statement, and that there is one.

Caught by: test_it_may_stand_anywhere_at_the_top_level
"""

import ast


def has_main_guard(source):
    last = ast.parse(source).body[-1]
    return isinstance(last, ast.If) and ast.unparse(last.test) == "__name__ == '__main__'"
