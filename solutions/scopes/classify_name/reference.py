"""The compiler has worked it out already; `symtable` shows its tables."""

import builtins
from collections.abc import Iterator
from symtable import SymbolTable, symtable
from typing import Literal

Scope = Literal["local", "enclosing", "global", "builtin", "unresolved"]


def classify(source: str, function: str, name: str) -> Scope:
    module = symtable(source, "<source>", "exec")
    tables = [module, *tables_in(module)]
    symbol = next(t for t in tables if is_function(t, function)).lookup(name)
    if symbol.is_free():
        return "enclosing"
    if symbol.is_local():
        return "local"
    if symbol.is_declared_global() or any(binds_global(table, name) for table in tables):
        return "global"
    return "builtin" if name in vars(builtins) else "unresolved"


def tables_in(table: SymbolTable) -> Iterator[SymbolTable]:
    for child in table.get_children():
        yield child
        yield from tables_in(child)


def is_function(table: SymbolTable, name: str) -> bool:
    return table.get_type() == "function" and table.get_name() == name


def binds_global(table: SymbolTable, name: str) -> bool:
    """Whether this block binds `name` in the namespace of the module."""
    return any(
        symbol.is_assigned() or symbol.is_imported() or symbol.is_namespace()
        for symbol in table.get_symbols()
        if symbol.get_name() == name
        if table.get_type() == "module" or symbol.is_declared_global()
    )
