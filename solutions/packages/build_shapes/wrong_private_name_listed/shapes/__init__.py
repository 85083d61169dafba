"""Believes that an underscore keeps a name out of a star, even if `__all__` lists it.

Caught by: test_a_star_gives_both_classes_and_nothing_else
"""

from .core import Circle, Square, _Shape

__all__ = ["Circle", "Square", "_Shape"]
