"""Believes that `__builtins__` is the module in our file, as it is at the prompt.

Caught by: test_an_allowed_name_is_there
"""


def run_sandboxed(src, allowed):
    namespace = {"__builtins__": {k: v for k, v in vars(__builtins__).items() if k in allowed}}
    exec(src, namespace)
    del namespace["__builtins__"]
    return namespace
