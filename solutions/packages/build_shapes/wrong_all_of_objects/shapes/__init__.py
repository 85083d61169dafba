"""Believes that `__all__` lists the objects that are public.

Caught by: test_a_star_gives_both_classes_and_nothing_else
"""

from .core import Circle, Square

__all__ = [Circle, Square]
