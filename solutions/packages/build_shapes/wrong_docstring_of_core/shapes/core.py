"""Believes that a package is described by the docstring of the module with its code.

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
