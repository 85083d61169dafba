"""Lets Python search: `eval` looks in its two namespaces, then in the built-in one."""

import builtins
from collections import ChainMap


def lookup(name, local, enclosing, globals_):
    built_in = globals_.get("__builtins__", builtins)
    names = ChainMap(local, *enclosing, globals_)
    return eval(name, {"__builtins__": built_in}, names)
