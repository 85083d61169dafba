"""Believes that the star leaves out what it does not find.

Caught by: test_each_item_must_be_a_name_that_is_there
"""


def star_names(module):
    names = getattr(module, "__all__", [n for n in vars(module) if not n.startswith("_")])
    return sorted({name for name in names if hasattr(module, name)})
