"""Make a package that others like to use.

A drawing program keeps its shapes in this file, `core.py` in the folder `shapes`. Write the file
that is missing beside it, so that the folder is a regular package, with a docstring of its own
that says what it is for, and can be used like this:

    import shapes

    shapes.Circle(3).radius   # 3
    from shapes import *      # binds Circle and Square, and nothing else

The program finds `shapes` because the folder above it is on `sys.path`; `shapes` itself is not,
and is not to be put there. `core.py` is right as it is. The classes stay in it, and can be
reached there too: after `import shapes.core`, `shapes.core.Circle` is the very same class.
"""

from dataclasses import dataclass


class _Shape:
    """What all shapes have in common."""


@dataclass
class Circle(_Shape):
    radius: float


@dataclass
class Square(_Shape):
    side: float
