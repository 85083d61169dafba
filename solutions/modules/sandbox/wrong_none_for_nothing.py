"""Believes that None says that there are no built-in names, and that the rest are globals.

Caught by: test_no_other_name_is_there
"""


def run_sandboxed(src, allowed):
    namespace = {"__builtins__": None, **allowed}
    exec(src, namespace)
    del namespace["__builtins__"]
    return {k: v for k, v in namespace.items() if k not in allowed}
