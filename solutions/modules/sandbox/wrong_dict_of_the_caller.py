"""Believes that a dict that is handed on is a copy.

Caught by: test_what_is_allowed_stays_as_it_is
"""


def run_sandboxed(src, allowed):
    namespace = {"__builtins__": allowed}
    exec(src, namespace)
    del namespace["__builtins__"]
    return namespace
