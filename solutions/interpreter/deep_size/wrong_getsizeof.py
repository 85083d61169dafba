"""Believes that the size of a container is that of all in it.

Caught by: test_items_are_counted
"""

from sys import getsizeof as deep_size  # noqa: F401
