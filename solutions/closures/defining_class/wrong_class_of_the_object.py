"""Believes that the class of the object that a method is bound to is the one that defines it.

Caught by: test_an_heir_does_not_change_where_it_was_written
"""


def defining_class(method):
    if hasattr(method, "__self__"):
        return type(method.__self__)
    cells = dict(zip(method.__code__.co_freevars, method.__closure__ or ()))
    cell = cells.get("__class__")
    return cell and cell.cell_contents
