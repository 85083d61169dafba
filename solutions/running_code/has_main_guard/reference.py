"""The parser drops what does not matter, and `unparse` spells what is left in one way."""

import ast

GUARDS = {"__name__ == '__main__'", "'__main__' == __name__"}


def has_main_guard(source: str) -> bool:
    return any(
        isinstance(statement, ast.If) and ast.unparse(statement.test) in GUARDS
        for statement in ast.parse(source).body
    )
