"""Believes that a string anywhere in `__init__.py` is the docstring of the package.

Caught by: test_the_package_says_what_it_is_for
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
