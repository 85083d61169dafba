"""Believes that a variable that is used in a function is a variable of that function.

Caught by: test_a_variable_of_a_function_around_is_enclosing
"""

import builtins
from symtable import symtable


def classify(source, function, name):
    module = symtable(source, "<source>", "exec")
    symbol = find(module, function).lookup(name)
    if symbol.is_declared_global():
        return "global"
    if symbol.is_local() or symbol.is_free():
        return "local"
    if name in module.get_identifiers():
        return "global"
    return "builtin" if name in vars(builtins) else "unresolved"


def find(table, function):
    for child in table.get_children():
        if child.get_type() == "function" and child.get_name() == function:
            return child
        found = find(child, function)
        if found:
            return found
