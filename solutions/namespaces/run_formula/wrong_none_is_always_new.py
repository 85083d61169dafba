"""Believes that a value of None tells that the name is new.

Caught by: test_none_is_a_value
"""


def run_formula(src, /, **inputs):
    namespace = dict(inputs)
    exec(src, namespace)
    del namespace["__builtins__"]
    return {k: v for k, v in namespace.items() if v is not inputs.get(k) or v is None}
