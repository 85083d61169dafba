from .shapes.core import Circle, Square

__all__ = ["Circle", "Square"]
