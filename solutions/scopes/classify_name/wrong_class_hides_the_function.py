"""Believes that a class body that binds a name hides the functions around the class.

Caught by: test_a_class_body_is_not_around_its_methods
"""

import builtins
from symtable import symtable


def classify(source, function, name):
    module = symtable(source, "<source>", "exec")
    way = way_to(module, function)
    symbol = way[-1].lookup(name)
    if symbol.is_free() and "class" not in [t.get_type() for t in way if binds(t, name)]:
        return "enclosing"
    if symbol.is_local():
        return "local"
    if symbol.is_declared_global() or any(binds_global(t, name) for t in tables_in(module)):
        return "global"
    return "builtin" if name in vars(builtins) else "unresolved"


def way_to(table, function):
    if table.get_type() == "function" and table.get_name() == function:
        return [table]
    for child in table.get_children():
        if way := way_to(child, function):
            return [table, *way]
    return []


def tables_in(table):
    yield table
    for child in table.get_children():
        yield from tables_in(child)


def binds(table, name):
    return name in table.get_identifiers() and table.lookup(name).is_local()


def binds_global(table, name):
    return any(
        symbol.is_assigned() or symbol.is_imported() or symbol.is_namespace()
        for symbol in table.get_symbols()
        if symbol.get_name() == name
        if table.get_type() == "module" or symbol.is_declared_global()
    )
