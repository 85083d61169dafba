"""Believes that what an entry has as an attribute is a name in it, be it a module or a dict.

Caught by: test_methods_of_the_dict_are_no_built_in_names
"""

import builtins


def get_builtin(name, namespace):
    entry = namespace.get("__builtins__", builtins)
    if hasattr(entry, name):
        return getattr(entry, name)
    if isinstance(entry, dict) and name in entry:
        return entry[name]
    raise NameError(name)
