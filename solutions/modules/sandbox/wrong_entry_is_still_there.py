"""Believes that what one has put into a namespace is there until one takes it out.

Caught by: test_the_entry_is_never_in_the_result
"""


def run_sandboxed(src, allowed):
    namespace = {"__builtins__": dict(allowed)}
    exec(src, namespace)
    del namespace["__builtins__"]
    return namespace
