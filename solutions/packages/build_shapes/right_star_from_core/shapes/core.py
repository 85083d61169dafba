"""The shapes of a drawing program."""

from dataclasses import dataclass


class _Shape:
    """What all shapes have in common."""


@dataclass
class Circle(_Shape):
    radius: float


@dataclass
class Square(_Shape):
    side: float
