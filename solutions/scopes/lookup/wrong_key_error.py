"""Believes that a name that is not there is a missing key.

Caught by: test_a_name_that_is_nowhere_is_a_name_error
"""

import builtins
from collections import ChainMap


def lookup(name, local, enclosing, globals_):
    built_in = globals_.get("__builtins__", builtins)
    built_in = built_in if isinstance(built_in, dict) else vars(built_in)
    return ChainMap(local, *enclosing, globals_, built_in)[name]
