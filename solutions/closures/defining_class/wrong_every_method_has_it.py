"""Believes that every method has a `__class__` cell, and that it is the only cell.

Caught by: test_a_method_without_super_has_no_such_cell
"""


def defining_class(method):
    return method.__closure__[0].cell_contents
