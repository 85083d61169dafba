"""A visitor that never goes into a statement sees the top level only."""

import ast


class Guards(ast.NodeVisitor):
    found = False

    def visit_Module(self, node):
        for statement in node.body:
            if isinstance(statement, ast.If):
                self.visit(statement.test)

    def visit_Compare(self, node):
        sides = [ast.unparse(node.left), *map(ast.unparse, node.comparators)]
        if [type(op) for op in node.ops] == [ast.Eq]:
            self.found = self.found or sorted(sides) == ["'__main__'", "__name__"]

    def generic_visit(self, node):
        pass


def has_main_guard(source):
    visitor = Guards()
    visitor.visit(ast.parse(source))
    return visitor.found
