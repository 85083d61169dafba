"""Believes that the star takes `__all__` at its word.

Caught by: test_each_item_must_be_a_name_that_is_there
"""


def star_names(module):
    try:
        return sorted({str(name) for name in module.__all__})
    except AttributeError:
        return sorted(name for name in vars(module) if not name.startswith("_"))
