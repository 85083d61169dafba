"""Believes that a built-in name stays built in.

Caught by: test_the_rest_is_global_or_built_in_or_nothing
"""

import builtins
from symtable import symtable


def classify(source, function, name):
    module = symtable(source, "<source>", "exec")
    symbol = find(module, function).lookup(name)
    if symbol.is_free():
        return "enclosing"
    if symbol.is_local():
        return "local"
    if name in vars(builtins):
        return "builtin"
    if symbol.is_declared_global() or module.lookup(name).is_assigned():
        return "global"
    return "unresolved"


def find(table, function):
    for child in table.get_children():
        if child.get_type() == "function" and child.get_name() == function:
            return child
        found = find(child, function)
        if found:
            return found
