"""Believes that all that is not in a function or another `if` is the top level.

Caught by: test_an_if_inside_another_statement_is_none
"""

import ast

GUARDS = {"__name__ == '__main__'", "'__main__' == __name__"}


class Guards(ast.NodeVisitor):
    found = False

    def visit_FunctionDef(self, node):
        pass

    def visit_If(self, node):
        self.found = self.found or ast.unparse(node.test) in GUARDS


def has_main_guard(source):
    visitor = Guards()
    visitor.visit(ast.parse(source))
    return visitor.found
