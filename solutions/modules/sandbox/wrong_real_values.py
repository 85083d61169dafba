"""Believes that the names are enough, and Python knows their values.

Caught by: test_an_allowed_name_has_the_value_it_was_given
"""


import builtins


def run_sandboxed(src, allowed):
    namespace = {"__builtins__": {name: vars(builtins)[name] for name in allowed}}
    exec(src, namespace)
    del namespace["__builtins__"]
    return namespace
