"""The parser knows what a string literal is, and runs nothing."""

import ast


def module_doc(source: str) -> str | None:
    return ast.get_docstring(ast.parse(source))
