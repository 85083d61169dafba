"""Believes that a name that the top level mentions is a variable of the module.

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
    if symbol.is_declared_global() or name in module.get_identifiers():
        return "global"
    return "builtin" if name in vars(builtins) else "unresolved"


def find(table, function):
    for child in table.get_children():
        if child.get_type() == "function" and child.get_name() == function:
            return child
        found = find(child, function)
        if found:
            return found
