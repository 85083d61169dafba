from .core import Circle, Square

"""Shapes for a drawing program."""

__all__ = ["Circle", "Square"]
