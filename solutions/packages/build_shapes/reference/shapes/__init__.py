"""Shapes for a drawing program: the code is in `core`, and here is what of it is public."""

from .core import Circle, Square

__all__ = ["Circle", "Square"]
