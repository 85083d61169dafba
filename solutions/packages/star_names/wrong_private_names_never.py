"""Believes that no star ever gives a name with an underscore.

Caught by: test_all_alone_decides_if_it_is_there
"""


def star_names(module):
    names = getattr(module, "__all__", vars(module))
    return sorted({name: getattr(module, name) for name in names if not name.startswith("_")})
