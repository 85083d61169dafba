"""Believes that a name is local only in the lines below its assignment.

Caught by: test_a_binding_anywhere_makes_a_name_local
"""

import builtins
import symtable


def classify(source, function, name):
    lines = source.splitlines()
    start = next(i for i, line in enumerate(lines) if f"def {function}" in line)
    for line in lines[start:]:
        if f"{name} =" in line or f"({name}" in line.partition("def")[2]:
            return "local"
        if name in line:
            break
    if any(line.lstrip() != line and f"{name} =" in line for line in lines[:start]):
        return "enclosing"
    if name in symtable.symtable(source, "", "exec").get_identifiers():
        return "global"
    return "builtin" if name in vars(builtins) else "unresolved"
