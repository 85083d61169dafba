"""Believes that a name that is bound to None is not bound.

Caught by: test_none_is_a_value
"""


def run_formula(src, /, **inputs):
    namespace = dict(inputs)
    exec(src, namespace)
    del namespace["__builtins__"]
    return {k: v for k, v in namespace.items() if v is not inputs.get(k)}
