"""Believes that `or` tells what is missing from what is empty.

Caught by: test_an_empty_all_is_not_a_missing_one
"""


def star_names(module):
    names = getattr(module, "__all__", None) or [n for n in vars(module) if n[0] != "_"]
    return sorted({name: getattr(module, name) for name in names})
