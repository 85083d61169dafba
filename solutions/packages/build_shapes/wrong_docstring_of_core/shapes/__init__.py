from .core import Circle, Square, __doc__

__all__ = ["Circle", "Square"]
