"""Shapes: all that is public in `core`, and the list says what of it is meant for others."""

from .core import *  # noqa: F403

__all__ = ["Circle", "Square"]  # noqa: F405
