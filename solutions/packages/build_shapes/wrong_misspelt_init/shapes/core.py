"""Believes that the underscores go around the whole name of the file.

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
