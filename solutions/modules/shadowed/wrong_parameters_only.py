"""Believes that only a parameter can stand in the way of a built-in name.

Caught by: test_a_variable_that_hides_a_built_in_name_is_named
"""

import builtins
import inspect


def shadowed(func):
    return sorted(set(inspect.signature(func).parameters) & set(dir(builtins)))
