"""Believes that a function is no value, and its name no variable.

Caught by: test_whatever_binds_a_name_counts
"""


def run_formula(src, /, **inputs):
    namespace = dict(inputs)
    exec(src, namespace)
    del namespace["__builtins__"]
    return {
        k: v
        for k, v in namespace.items()
        if (k not in inputs or v is not inputs[k]) and not callable(v)
    }
