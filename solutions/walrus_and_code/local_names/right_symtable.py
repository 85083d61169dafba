"""The source says the same as the code object, if one asks the compiler's own symbol table."""

import symtable
from pathlib import Path


def local_names(function):
    code = function.__code__
    source = Path(code.co_filename).read_text("utf-8")
    tables = [symtable.symtable(source, code.co_filename, "exec")]
    for table in tables:
        if (table.get_name(), table.get_lineno()) == (code.co_name, code.co_firstlineno):
            return {symbol.get_name() for symbol in table.get_symbols() if symbol.is_local()}
        tables.extend(table.get_children())
    raise ValueError(f"{code.co_name} is not in its file")
