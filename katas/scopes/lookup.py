"""Look a name up as Python does.

`lookup(name, local, enclosing, globals_)` returns the value that `name` has in a function. The
namespaces are dicts: `local` of the function itself, `enclosing` a list of those of the functions
around it, innermost first, and `globals_` of the module:

    lookup("sky", {}, [{"wind": 3}, {"sky": "grey"}], {"sky": "clear"})  # 'grey'

The built-in names come last. Python finds them under the key `__builtins__` of `globals_`, where
there may be a dict, or a module, whose namespace counts; without that key it is that of the module
`builtins`.

Whatever a name refers to is its value, None and 0 as well. A name that is nowhere raises a
NameError whose attribute `name` is that name. What you are given stays as it was.
"""

from typing import Any


def lookup(
    name: str, local: dict[str, Any], enclosing: list[dict[str, Any]], globals_: dict[str, Any]
) -> object:
    raise NotImplementedError("lookup is still yours to write")
