"""Believes that `core` is a stray name that can be deleted, and comes back when it is imported.

Caught by: test_the_classes_stay_in_core
"""

from .core import Circle, Square

del core
