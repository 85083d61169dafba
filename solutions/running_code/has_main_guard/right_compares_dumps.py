"""Two conditions are the same if their trees are."""

import ast


def condition(text):
    return ast.dump(ast.parse(text, mode="eval").body)


GUARDS = [condition("__name__ == '__main__'"), condition("'__main__' == __name__")]


def has_main_guard(source):
    for statement in ast.parse(source).body:
        if isinstance(statement, ast.If) and ast.dump(statement.test) in GUARDS:
            return True
    return False
