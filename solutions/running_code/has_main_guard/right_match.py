"""Patterns say which nodes a guard is made of."""

import ast


def is_guard(statement):
    match statement:
        case ast.If(test=ast.Compare(left, [ast.Eq()], [right])):
            match left, right:
                case [ast.Name("__name__"), ast.Constant("__main__")]:
                    return True
                case [ast.Constant("__main__"), ast.Name("__name__")]:
                    return True
    return False


def has_main_guard(source):
    return any(map(is_guard, ast.parse(source).body))
