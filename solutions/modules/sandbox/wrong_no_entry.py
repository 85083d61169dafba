"""Believes that a new namespace has the names that one puts there.

Caught by: test_no_other_name_is_there
"""


def run_sandboxed(src, allowed):
    namespace = dict(allowed)
    exec(src, namespace)
    del namespace["__builtins__"]
    return {k: v for k, v in namespace.items() if k not in allowed or v is not allowed[k]}
