"""Believes that the comparison is the guard, in whatever statement.

Caught by: test_only_an_if_guards
"""

import ast


def has_main_guard(source):
    for statement in ast.parse(source).body:
        for node in ast.iter_child_nodes(statement):
            for part in (node, *ast.iter_child_nodes(node)):
                if ast.unparse(part) in ("__name__ == '__main__'", "'__main__' == __name__"):
                    return True
    return False
