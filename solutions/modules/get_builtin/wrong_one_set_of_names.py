"""Believes that there is one set of built-in names for all code.

Caught by: test_the_entry_decides_what_a_name_means
"""

import builtins


def get_builtin(name, namespace):
    try:
        return getattr(builtins, name)
    except AttributeError:
        raise NameError(name) from None
