"""Believes that a block of the right name is the function.

Caught by: test_a_variable_of_a_function_around_is_enclosing
"""

import builtins
from symtable import symtable


def classify(source, function, name):
    module = symtable(source, "<source>", "exec")
    tables = list(tables_in(module))
    symbol = next(t for t in tables if is_function(t, function)).lookup(name)
    if symbol.is_free():
        return "enclosing"
    if symbol.is_local():
        return "local"
    if symbol.is_declared_global() or any(binds_global(table, name) for table in tables):
        return "global"
    return "builtin" if name in vars(builtins) else "unresolved"


def tables_in(table):
    yield table
    for child in table.get_children():
        yield from tables_in(child)


def is_function(table, name):
    return table.get_name() == name


def binds_global(table, name):
    return any(
        symbol.is_assigned() or symbol.is_imported() or symbol.is_namespace()
        for symbol in table.get_symbols()
        if symbol.get_name() == name
        if table.get_type() == "module" or symbol.is_declared_global()
    )
