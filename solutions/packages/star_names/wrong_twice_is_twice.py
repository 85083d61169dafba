"""Believes that a name that is listed twice is bound twice.

Caught by: test_all_may_be_any_sequence
"""


def star_names(module):
    names = getattr(module, "__all__", [n for n in vars(module) if not n.startswith("_")])
    return sorted(name for name in names if getattr(module, name) or True)
