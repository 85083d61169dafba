"""Believes that a star gives what was imported by name, and that a submodule is none of it.

Caught by: test_a_star_gives_both_classes_and_nothing_else
"""

from .core import Circle, Square
