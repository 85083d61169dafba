"""Believes that what is there is true.

Caught by: test_each_item_must_be_a_name_that_is_there
"""


def star_names(module):
    if not hasattr(module, "__all__"):
        return sorted(name for name in vars(module) if not name.startswith("_"))
    for name in module.__all__:
        if not getattr(module, name, None):
            raise AttributeError(name)
    return sorted(set(module.__all__))
