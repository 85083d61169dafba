"""Believes that an attribute which is None is not there.

Caught by: test_an_empty_all_is_not_a_missing_one
"""


def star_names(module):
    names = getattr(module, "__all__", None)
    if names is None:
        names = [name for name in vars(module) if not name.startswith("_")]
    return sorted({name: getattr(module, name) for name in names})
