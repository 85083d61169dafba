"""A ChainMap is such a search."""

import builtins
from collections import ChainMap


def lookup(name, local, enclosing, globals_):
    built_in = globals_.get("__builtins__", builtins)
    built_in = built_in if isinstance(built_in, dict) else vars(built_in)
    try:
        return ChainMap(local, *enclosing, globals_, built_in)[name]
    except KeyError:
        raise NameError(name, name=name) from None
