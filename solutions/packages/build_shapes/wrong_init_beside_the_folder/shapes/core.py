"""Believes that `__init__.py` belongs beside the folder that it makes a package.

Caught by: test_the_folder_is_a_regular_package
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
