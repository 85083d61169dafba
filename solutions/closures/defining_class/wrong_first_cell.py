"""Believes that the only cell that a function can have is that of its class.

Caught by: test_another_free_variable_is_not_the_class
"""


def defining_class(method):
    for cell in method.__closure__ or ():
        if isinstance(cell.cell_contents, type):
            return cell.cell_contents
    return None
