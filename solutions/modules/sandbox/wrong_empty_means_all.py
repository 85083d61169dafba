"""Believes that an empty dict is no answer.

Caught by: test_nothing_may_be_allowed
"""


import builtins


def run_sandboxed(src, allowed):
    namespace = {"__builtins__": dict(allowed or vars(builtins))}
    exec(src, namespace)
    del namespace["__builtins__"]
    return namespace
