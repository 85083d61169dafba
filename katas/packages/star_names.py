"""Say what a star would bring, before anybody writes it.

In a drawing program you would like to write `from colours import *`, and want to know first what
you would get. `star_names(module)` returns the names that the star would bind, each once,
in alphabetical order:

    import colours  # binds `mix`, `random` by an import, and `_parts`

    star_names(colours)              # ["mix", "random"]
    colours.__all__ = ["_parts"]
    star_names(colours)              # ["_parts"]

Where the star would fail, as it does if `__all__` is None, or lists what is not there or what is
not a string, `star_names` raises an exception of the same class. Any other `__all__` is a sequence.
The module is not a package; it may have functions `__getattr__` and `__dir__`, as every module may.
What it binds, `__all__` too, stays as it is.
"""

from types import ModuleType


def star_names(module: ModuleType) -> list[str]:
    raise NotImplementedError("star_names is still yours to write")
