"""Believes that the star passes over what is not a name.

Caught by: test_each_item_must_be_a_name_that_is_there
"""


def star_names(module):
    names = getattr(module, "__all__", [n for n in vars(module) if not n.startswith("_")])
    return sorted({n: getattr(module, n) for n in names if isinstance(n, str)})
