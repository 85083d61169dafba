"""Believes that the last `if` of a script is its guard.

Caught by: test_it_may_stand_anywhere_at_the_top_level
"""

import ast

GUARDS = {"__name__ == '__main__'", "'__main__' == __name__"}


def has_main_guard(source):
    found = False
    for node in ast.parse(source).body:
        if isinstance(node, ast.If):
            found = ast.unparse(node.test) in GUARDS
    return found
