"""Shapes: an absolute import names the package from the top."""

from shapes.core import Circle, Square

__all__ = ("Circle", "Square")
