"""Believes that the same text twice makes the same class.

Caught by: test_the_classes_stay_in_core
"""

from dataclasses import dataclass

__all__ = ["Circle", "Square"]


@dataclass
class Circle:
    radius: float


@dataclass
class Square:
    side: float
